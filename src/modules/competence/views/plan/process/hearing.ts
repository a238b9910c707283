import type { Actor } from '../../../../../access/index.ts';
import type { PersonId, PlanHearingId, PlanId } from '../../../../../kernel/ids.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { decideSending, type SendDecision } from '../../../domain/plan/process/hearing.ts';
import type { UnionReview } from '../../../domain/plan/process/union.ts';
import { getHearing, type Hearing, type HearingAnswer, listAnswers } from '../../../store/plan/hearings.ts';
import { planPeople } from '../../../store/plan/people.ts';
import { listUnionReviews } from '../../../store/plan/union-reviews.ts';
import { type PlanShell, viewPlanShell } from '../plan-shell.ts';

/** A hearing as those who are asked see it, and with all the answers for those who plan. */
export type HearingView = {
  readonly shell: PlanShell;
  readonly hearing: Hearing;
  readonly sending: SendDecision;
  /** The reader's own, as it is saved; null before the first time. */
  readonly own: HearingAnswer | null;
  /** Null for those who may answer and not read what others answer. */
  readonly answers: readonly (HearingAnswer & { readonly name: string })[] | null;
  /** What was discussed with the unions, for those who speak for them; the others who may read it have it on a page of its own. */
  readonly reviews: readonly UnionReview[] | null;
  readonly mayAnswer: boolean;
  readonly mayReply: boolean;
};

export async function viewHearing(
  actor: Actor,
  input: { plan: PlanId; hearing: PlanHearingId },
  { db, today }: Platform,
): Promise<HearingView> {
  return db.read(actor, async (tx) => {
    const [shell, hearing, answers, names, reviews] = await Promise.all([
      viewPlanShell(tx, actor, input.plan, 'see-hearing'),
      getHearing(tx, input.plan, input.hearing),
      listAnswers(tx, input.hearing),
      planPeople(tx, input.plan),
      listUnionReviews(tx, input.plan),
    ]);
    const { actions } = shell;
    return {
      shell,
      hearing,
      sending: decideSending(hearing, today, shell.plan.state),
      own: answers.find((one) => one.person === actor.person.id) ?? null,
      answers: actions.has('see-plan') ? answers.flatMap(named(names)) : null,
      reviews: actions.has('see-unions') && !actions.has('see-plan') ? reviews : null,
      mayAnswer: actions.has('answer-hearing'),
      mayReply: actions.has('write-plan') && shell.open.content,
    };
  });
}

/** A draft is its writer's own, so it is in no list. */
const named = (names: ReadonlyMap<PersonId, string>) => (answer: HearingAnswer) =>
  answer.status === 'sent' ? [{ ...answer, name: names.get(answer.person) ?? '' }] : [];
