import type { Actor } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import type { MeasureContent } from '../../../domain/plan/measures/fields.ts';
import {
  listCompetences,
  listGoalTitles,
  listNeeds,
  peopleOfPlan,
} from '../../../store/plan/measures/choices.ts';

/** Somebody has removed what was chosen, or it was never there to choose. */
export type ChoiceGone = {
  readonly kind: 'choice-gone';
  readonly field: 'goal' | 'competence' | 'needs' | 'owner';
};

/** What a measure hangs on must be in the plan; who owns it must have a hand in it. */
export async function checkChoices(
  tx: ReadTx,
  actor: Actor,
  plan: PlanId,
  content: Pick<MeasureContent, 'goal' | 'competence' | 'needs' | 'owner'>,
): Promise<Result<void, ChoiceGone>> {
  const [goals, competences, needs, people] = await Promise.all([
    listGoalTitles(tx, plan),
    listCompetences(tx, plan, 'nb'),
    listNeeds(tx, plan, 'nb'),
    peopleOfPlan(tx, plan),
  ]);
  const gone = (field: ChoiceGone['field']) => fail({ kind: 'choice-gone' as const, field });
  if (content.goal !== null && !goals.some(({ id }) => id === content.goal)) return gone('goal');
  if (content.competence !== null && !competences.some(({ id }) => id === content.competence))
    return gone('competence');
  if (!content.needs.every((id) => needs.some((need) => need.id === id))) return gone('needs');
  if (content.owner !== null && content.owner !== actor.person.id && !people.has(content.owner))
    return gone('owner');
  return succeed(undefined);
}
