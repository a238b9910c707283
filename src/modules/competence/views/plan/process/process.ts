import type { Actor } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { hearingStateOn } from '../../../domain/plan/process/hearing.ts';
import { openProcessSteps, type ProcessStep } from '../../../domain/plan/process/steps.ts';
import { listCases, type PlanCase } from '../../../store/plan/cases.ts';
import { type Hearing, listAnswerCounts, listHearings } from '../../../store/plan/hearings.ts';
import { countConsultees } from '../../../store/plan/consultees.ts';
import type { UnionReview } from '../../../domain/plan/process/union.ts';
import { listUnionReviews } from '../../../store/plan/union-reviews.ts';
import { listVersions, type PlanVersionHead } from '../../../store/plan/versions.ts';
import { type PlanShell, viewPlanShell } from '../plan-shell.ts';

export type HearingInList = Hearing & {
  readonly state: 'coming' | 'open' | 'over';
  readonly answers: number;
};

/** Where the plan is on its official way, and everything that has come of it. */
export type ProcessView = {
  readonly shell: PlanShell;
  readonly steps: readonly ProcessStep[];
  readonly hearings: readonly HearingInList[];
  /** What was discussed with the unions; null for those who are heard and speak for none. */
  readonly reviews: readonly UnionReview[] | null;
  readonly cases: readonly PlanCase[];
  readonly versions: readonly PlanVersionHead[];
  /** How many would get a letter about a hearing today. */
  readonly consultees: number;
};

export async function viewProcess(actor: Actor, id: PlanId, { db, today }: Platform): Promise<ProcessView> {
  return db.read(actor, async (tx) => {
    const [shell, hearings, counts, reviews, cases, versions, consultees] = await Promise.all([
      viewPlanShell(tx, actor, id, 'see-hearing'),
      listHearings(tx, id),
      listAnswerCounts(tx, id),
      listUnionReviews(tx, id),
      listCases(tx, id),
      listVersions(tx, id),
      countConsultees(tx, id),
    ]);
    return {
      shell,
      steps: stepsFor(shell),
      hearings: hearings.map((hearing) => ({
        ...hearing,
        state: shell.open.content ? hearingStateOn(hearing, today) : 'over',
        answers: counts.get(hearing.id) ?? 0,
      })),
      reviews: shell.actions.has('see-unions') ? reviews : null,
      cases,
      versions,
      consultees,
    };
  });
}

export function stepsFor({ plan, actions }: PlanShell): readonly ProcessStep[] {
  return openProcessSteps(plan.state, { writer: actions.has('write-plan'), decider: actions.has('decide') });
}
