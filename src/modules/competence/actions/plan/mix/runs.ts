import type { Actor } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import { enqueue } from '../../../../../platform/jobs.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { type MeasuresFault, readMeasuresProblem } from '../../../domain/measures/read-problem.ts';
import type { MixGap } from '../../../domain/plan/mix/gaps.ts';
import { type MixQuestion, problemOf } from '../../../domain/plan/mix/problem.ts';
import type { MixAsked } from '../../../domain/plan/mix/run.ts';
import {
  addRun,
  countUnfinished,
  saveBudgets,
  stopRun as markStopped,
} from '../../../store/plan/mix/runs.ts';
import { isOpenForStatus } from '../measures/set-statuses.ts';
import { type PlanClosed, planForChange, tracePlan } from '../plan-for-change.ts';
import { payloadOf, SEARCH_JOB } from './search-job.ts';

/** Searches of one plan that wait or go on: they are done one at a time, and those of others wait behind them. */
const MOST_AT_ONCE = 3;

/** Puts a search in the queue with everything it is asked, and keeps the budgets for the next one. */
export async function askForMix(
  actor: Actor,
  input: {
    readonly plan: PlanId;
    readonly question: MixQuestion;
    /** What lacks when the need is the middle of the futures, where it is not that already. */
    readonly middle: readonly MixGap[] | undefined;
  },
  { db }: Platform,
): Promise<Result<string, PlanClosed | MeasuresFault | { readonly kind: 'too-many' }>> {
  const { question, middle } = input;
  const asked: MixAsked = {
    question,
    input: problemOf(question),
    ...(middle === undefined ? {} : { middle: problemOf({ ...question, gaps: middle }) }),
  };
  const problem = readMeasuresProblem(asked.input);
  if (!problem.ok) return problem;
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'find-mix', input.plan, isOpenForStatus);
    if (!held.ok) return held;
    const { id, municipality, revision } = held.value;
    if ((await countUnfinished(tx, id)) >= MOST_AT_ONCE) return fail({ kind: 'too-many' });
    const { budgets, firstYear } = input.question;
    await saveBudgets(
      tx,
      id,
      Object.fromEntries(
        Object.entries(budgets).map(([place, byYear]) => [
          place,
          Object.fromEntries(byYear.map((thousands, index) => [firstYear + index, thousands * 100_000])),
        ]),
      ),
    );
    const run = await addRun(tx, { plan: id, revision, asked, by: actor.person.id });
    await enqueue(tx, SEARCH_JOB, payloadOf({ run, by: actor.person.id, municipality }));
    await tracePlan(tx, actor, 'plan.mix-asked', held.value, { run });
    return succeed(run);
  });
}

export async function stopMix(
  actor: Actor,
  input: { readonly plan: PlanId; readonly run: string },
  { db }: Platform,
): Promise<Result<void, PlanClosed | { readonly kind: 'is-over' }>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'find-mix', input.plan, isOpenForStatus);
    if (!held.ok) return held;
    if (!(await markStopped(tx, input.plan, input.run))) return fail({ kind: 'is-over' });
    await tracePlan(tx, actor, 'plan.mix-stopped', held.value, { run: input.run });
    return succeed(undefined);
  });
}
