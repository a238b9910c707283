import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import type { PersonId } from '../../../../../kernel/ids.ts';
import { nobody, type Scope } from '../../../../../platform/database/scope.ts';
import { enqueue, type Job, type Jobs, type Timetable } from '../../../../../platform/jobs.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { readMeasuresProblem } from '../../../domain/measures/read-problem.ts';
import type { MixAnswer, MixAsked, MixMiddle, MixProgress } from '../../../domain/plan/mix/run.ts';
import { optimiseMeasures } from '../../../optimising/optimise-measures.ts';
import { finishRun, takeForgottenRuns, takeRun, tellProgress } from '../../../store/plan/mix/runs.ts';

export const SEARCH_JOB = 'competence.search-mix';
const TAKE_UP_JOB = 'competence.take-up-forgotten-mixes';
/** A worker tells of itself twice a second, so one that has been silent for so long is gone, or cannot go on. */
const SILENT_FOR = '30 seconds';
const TELL_EVERY_MS = 500;

export const payloadOf = (run: { run: string; by: PersonId; municipality: MunicipalityCode | null }) => ({
  run: run.run,
  person: run.by,
  municipality: run.municipality ?? '',
});

type Who = { readonly scope: Scope };

/** In the name of whoever asked, and for the plan's own municipality alone. */
function searcher(payload: Record<string, string>): Who {
  const staff = payload.municipality === '' ? [] : [payload.municipality as MunicipalityCode];
  return { scope: { ...nobody, person: payload.person as PersonId, staff } };
}

const search: Job = async (payload, platform) => {
  const { db, log } = platform;
  const who = searcher(payload);
  const run = payload.run ?? '';
  const asked = await db.transaction(who, (tx) => takeRun(tx, run));
  if (asked === undefined) return; // stopped, or done by somebody else
  const problem = readMeasuresProblem(asked.input);
  if (!problem.ok) throw new Error(`A question that was kept is not one any more: ${problem.failure.kind}`);
  const end = await whileTelling(who, run, platform, async (signal, onProgress) => {
    let found = await optimiseMeasures(problem.value, { signal, onProgress });
    // A thread that was killed, or had not the memory just then, gets another try.
    if (!found.ok && found.failure.kind === 'thread-ended')
      found = await optimiseMeasures(problem.value, { signal, onProgress });
    if (!found.ok) return { failure: found.failure.kind };
    const middle = await searchMiddle(asked, { signal, onProgress });
    return { answer: { ...found.value, ...(middle === undefined ? {} : { middle }) } };
  });
  if (end === undefined) return;
  if ('failure' in end) log.warn('plan.mix-failed', { run, kind: end.failure });
  await db.transaction(who, (tx) => finishRun(tx, run, end));
};

/** What covering the middle of the futures would cost. The first answer stands also where this one cannot be found. */
async function searchMiddle(
  { middle }: MixAsked,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: MixProgress) => void },
): Promise<MixMiddle | undefined> {
  const problem = middle === undefined ? undefined : readMeasuresProblem(middle);
  if (problem === undefined || !problem.ok) return undefined;
  const found = await optimiseMeasures(problem.value, {
    signal,
    explain: false,
    onProgress: (progress) => onProgress({ ...progress, step: 'middle' }),
  });
  if (!found.ok) return undefined;
  const { plan, gap } = found.value;
  return { costs: plan.costs, coverage: plan.coverage, objective: plan.objective.total, gap };
}

type End = { readonly answer: MixAnswer } | { readonly failure: string };

/**
 * Tells how far the work has come for as long as it takes. When somebody has stopped the run the work is ended, and there is
 * no end to tell of.
 */
async function whileTelling(
  who: Who,
  run: string,
  { db, log }: Platform,
  work: (signal: AbortSignal, onProgress: (progress: MixProgress) => void) => Promise<End>,
): Promise<End | undefined> {
  const stopped = new AbortController();
  let progress: MixProgress = { step: 'waiting', seconds: 0, best: null };
  const tell = async () => {
    try {
      const goesOn = await db.transaction(who, (tx) => tellProgress(tx, run, progress));
      if (!goesOn) stopped.abort();
    } catch (error) {
      // The next one tells it; a search is not given up because the database was away for a moment.
      log.warn('plan.mix-not-told', { run, error: error as Error });
    }
  };
  const beat = setInterval(() => void (telling = telling.then(tell)), TELL_EVERY_MS);
  let telling = tell();
  try {
    return await work(stopped.signal, (told) => {
      progress = told;
    });
  } catch (error) {
    if (stopped.signal.aborted) return undefined;
    throw error;
  } finally {
    clearInterval(beat);
    await telling;
  }
}

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
