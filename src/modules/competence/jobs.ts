import type { FigureFetchId } from '../../kernel/ids.ts';
import { nobody, type Scope } from '../../platform/database/scope.ts';
import type { Job, Jobs, Timetable } from '../../platform/jobs.ts';
import { enqueue } from '../../platform/jobs.ts';
import { hearingJobs } from './letters/plan/hearing.ts';
import { mappingJobs, mappingTimetable } from './letters/plan/mapping.ts';
import { measureJobs, measureTimetable } from './letters/plan/measures.ts';
import { memberJobs } from './letters/plan/members.ts';
import { mixJobs, mixTimetable, SEARCH_JOB } from './actions/plan/mix/search-job.ts';
import { FETCH_JOB, stepFetch } from './actions/fetch-figures.ts';
import { takeForgotten } from './store/figures/fetches.ts';

/** The work that somebody asked for is done with the rights to keep figures and no others. */
const keeper: { scope: Scope } = { scope: { ...nobody, national: true } };

/** Longer than the longest time between two signs of life: one attempt and the pause after it. */
const SILENT_FOR = '3 minutes';

/** One piece, and then the next as a job of its own, in the transaction that saves the piece. */
const fetchPiece: Job = async (payload, platform) => {
  const id = payload.fetch as FigureFetchId;
  const next = (tx: Parameters<typeof enqueue>[0]) => enqueue(tx, FETCH_JOB, { fetch: id });
  await stepFetch(keeper, id, platform, undefined, next);
};

/** A worker that was killed leaves its fetch as going on: it is taken up again where it was. */
const takeUpForgotten: Job = async (_payload, { db, log }) => {
  await db.transaction(keeper, async (tx) => {
    for (const fetch of await takeForgotten(tx, SILENT_FOR)) {
      log.warn('figures.fetch-taken-up', { fetch });
      await enqueue(tx, FETCH_JOB, { fetch });
    }
  });
};

const TAKE_UP_JOB = 'competence.take-up-forgotten-fetches';

export const competenceJobs: Jobs = {
  [FETCH_JOB]: fetchPiece,
  [TAKE_UP_JOB]: takeUpForgotten,
  ...hearingJobs,
  ...measureJobs,
  ...mixJobs,
  ...memberJobs,
  ...mappingJobs,
};
/** One search goes on at a time, and others would hold every hand that writes letters while they wait for it. */
export const competenceLongJobs: readonly string[] = [SEARCH_JOB];
export const competenceTimetable: Timetable = {
  [TAKE_UP_JOB]: '* * * * *',
  ...measureTimetable,
  ...mappingTimetable,
  ...mixTimetable,
};
