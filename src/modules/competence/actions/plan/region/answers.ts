import { v7 as uuid } from 'uuid';
import { type Actor, NotFound } from '../../../../../access/index.ts';
import type { PlanGoalId, PlanId } from '../../../../../kernel/ids.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { emptyFields, measureFrom } from '../../../domain/plan/measures/fields.ts';
import { isOpenForPeople } from '../../../domain/plan/plan.ts';
import { answerFields, ANSWERS, isAsked } from '../../../domain/plan/region/recommendation.ts';
import { insertGoal, listGoals } from '../../../store/plan/goals.ts';
import { addMeasures } from '../../../store/plan/measures/measures.ts';
import { listRegionPlaces } from '../../../store/plan/region/places.ts';
import {
  getRecommendation,
  listFollowingPlans,
  markGoal,
  markMeasure,
  type OfRecommendation,
  saveAnswer,
} from '../../../store/plan/region/recommendations.ts';
import { MOST_GOALS } from '../goals/change-goals.ts';
import { type PlanClosed, planForChange, tracePlan } from '../plan-for-change.ts';
import { requireOwnWord } from './own-word.ts';
import { type Conflicting, putTogether } from './put-together.ts';

/** The municipality's own answer. It may come and be changed also when the strategy has been adopted. */
export async function answerRecommendation(
  actor: Actor,
  input: OfRecommendation & {
    readonly municipality: MunicipalityCode;
    readonly seen: Fields;
    readonly mine: Fields;
  },
  { db }: Platform,
): Promise<Result<void, PlanClosed | Conflicting | { readonly kind: 'reason-missing' }>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'answer-for-municipality', input.plan, isOpenForPeople);
    if (!held.ok) return held;
    const [recommendation, places] = await Promise.all([
      getRecommendation(tx, input, 'nb'),
      listRegionPlaces(tx, input.plan),
    ]);
    requireOwnWord(actor, input.municipality, places);
    if (!isAsked(recommendation, input.municipality)) throw new NotFound('recommendation');
    const stored = recommendation.answers.find(({ municipality }) => municipality === input.municipality);
    const merged = putTogether(input.seen, input.mine, answerFields(stored));
    if (!merged.ok) return merged;
    const { outcome: chosen, reason = '' } = merged.value;
    const outcome = ANSWERS.find((one) => one === chosen);
    if (outcome === undefined || (outcome === 'declined' && reason === ''))
      return fail({ kind: 'reason-missing' });
    await saveAnswer(tx, input, { outcome, reason, by: actor.person.id });
    await tracePlan(tx, actor, 'plan.recommendation-answered', held.value, {
      recommendation: recommendation.id,
      municipality: input.municipality,
      outcome,
    });
    return succeed(undefined);
  });
}

/**
 * Makes a measure or a goal of it in the municipality's own plan, and says in the strategy that it is taken up. Asked for
 * twice it is not made twice.
 */
export async function takeIn(
  actor: Actor,
  input: OfRecommendation & { readonly into: PlanId; readonly as: 'measure' | 'goal' },
  { db }: Platform,
): Promise<Result<'taken-in' | 'already', PlanClosed | { readonly kind: 'too-many' }>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'answer-for-municipality', input.plan, isOpenForPeople);
    if (!held.ok) return held;
    const [recommendation, places, following] = await Promise.all([
      getRecommendation(tx, input, 'nb'),
      listRegionPlaces(tx, input.plan),
      listFollowingPlans(tx, input.plan),
    ]);
    const target = following.find(({ id }) => id === input.into);
    if (target === undefined || !isAsked(recommendation, target.municipality)) throw new NotFound('plan');
    requireOwnWord(actor, target.municipality, places);
    const own = await planForChange(tx, actor, 'write-plan', target.id);
    if (!own.ok) return own;
    const isThere = recommendation.takenIn.some(({ kind, plan }) => kind === input.as && plan === target.id);
    if (isThere) return succeed('already');

    const { title, body, competence } = recommendation;
    if (input.as === 'measure') {
      const content = measureFrom({ ...emptyFields, title: title.slice(0, 200), description: body });
      const [added] = await addMeasures(tx, target.id, [{ ...content, competence }]);
      await markMeasure(tx, added!.id, recommendation.id);
    } else {
      const goals = await listGoals(tx, target.id);
      if (goals.length >= MOST_GOALS) return fail({ kind: 'too-many' });
      const id = uuid() as PlanGoalId;
      const goal = {
        title,
        description: body.slice(0, 4000),
        origin: 'regional' as const,
        reference: held.value.name.slice(0, 300),
        indicator: '',
        operational: true,
      };
      await insertGoal(tx, target.id, id, goal, (goals.at(-1)?.sequence ?? 0) + 1);
      await markGoal(tx, id, recommendation.id);
    }
    const stored = recommendation.answers.find(({ municipality }) => municipality === target.municipality);
    const reason = stored?.outcome === 'taken-up' ? stored.reason : '';
    const given = { ...input, municipality: target.municipality };
    await saveAnswer(tx, given, { outcome: 'taken-up', reason, by: actor.person.id });
    const details = { recommendation: recommendation.id, as: input.as };
    await tracePlan(tx, actor, 'plan.recommendation-taken-in', own.value, details);
    await tracePlan(tx, actor, 'plan.recommendation-answered', held.value, {
      ...details,
      outcome: 'taken-up',
    });
    return succeed('taken-in');
  });
}
