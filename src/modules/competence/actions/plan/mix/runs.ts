import type { Actor } from '../../../../../access/index.ts';
import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import type { PersonId, PlanId } from '../../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import { nobody, type Scope } from '../../../../../platform/database/scope.ts';
import { enqueue, type Job, type Jobs, type Timetable } from '../../../../../platform/jobs.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { type MeasuresFault, readMeasuresProblem } from '../../../domain/measures/read-problem.ts';
import { type MixQuestion, problemOf } from '../../../domain/plan/mix/problem.ts';
import { optimiseMeasures } from '../../../optimising/optimise-measures.ts';
import {
  addRun,
  finishRun,
  saveBudgets,
  stopRun as markStopped,
  takeForgottenRuns,
  takeRun,
} from '../../../store/plan/mix/runs.ts';
import { isOpenForStatus } from '../measures/set-statuses.ts';
import { type PlanClosed, planForChange, tracePlan } from '../plan-for-change.ts';

const SEARCH_JOB = 'competence.search-mix';
const TAKE_UP_JOB = 'competence.take-up-forgotten-mixes';
/** Longer than all limits of a search together, and some waiting for others. */
const SILENT_FOR = '3 minutes';

/** Puts a search in the queue with everything it is asked, and keeps the budgets for the next one. */
export async function askForMix(
  actor: Actor,
  input: { readonly plan: PlanId; readonly question: MixQuestion },
  { db }: Platform,
): Promise<Result<string, PlanClosed | MeasuresFault>> {
  const asked = { question: input.question, input: problemOf(input.question) };
  const problem = readMeasuresProblem(asked.input);
  if (!problem.ok) return problem;
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'find-mix', input.plan, isOpenForStatus);
    if (!held.ok) return held;
    const { id, municipality, revision } = held.value;
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

const payloadOf = (run: { run: string; by: PersonId; municipality: MunicipalityCode | null }) => ({
  run: run.run,
  person: run.by,
  municipality: run.municipality ?? '',
});

/** In the name of whoever asked, and for the plan's own municipality alone. */
function searcher(payload: Record<string, string>): { scope: Scope } {
  const staff = payload.municipality === '' ? [] : [payload.municipality as MunicipalityCode];
  return { scope: { ...nobody, person: payload.person as PersonId, staff } };
}

const search: Job = async (payload, { db, log }) => {
  const who = searcher(payload);
  const run = payload.run ?? '';
  const asked = await db.transaction(who, (tx) => takeRun(tx, run));
  if (asked === undefined) return; // stopped, or done by somebody else
  const problem = readMeasuresProblem(asked.input);
  if (!problem.ok) throw new Error(`A question that was kept is not one any more: ${problem.failure.kind}`);
  let found = await optimiseMeasures(problem.value);
  // A thread that was killed, or had not the memory just then, gets another try.
  if (!found.ok && found.failure.kind === 'thread-ended') found = await optimiseMeasures(problem.value);
  const end = found.ok ? { answer: found.value } : { failure: found.failure.kind };
  if (!found.ok) log.warn('plan.mix-failed', { run, kind: found.failure.kind });
  await db.transaction(who, (tx) => finishRun(tx, run, end));
};

/** A worker that was killed leaves its search as going on: it is done again. */
const takeUp: Job = async (_payload, { db, log }) => {
  await db.transaction({ scope: { ...nobody, national: true } }, async (tx) => {
    for (const run of await takeForgottenRuns(tx, SILENT_FOR)) {
      log.warn('plan.mix-taken-up', { run: run.run });
      await enqueue(tx, SEARCH_JOB, payloadOf(run));
    }
  });
};

export const mixJobs: Jobs = { [SEARCH_JOB]: search, [TAKE_UP_JOB]: takeUp };
export const mixTimetable: Timetable = { [TAKE_UP_JOB]: '* * * * *' };
