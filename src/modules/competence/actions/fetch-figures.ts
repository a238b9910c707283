import { type Actor, NotFound, requireAccess } from '../../../access/index.ts';
import type { FigureFetchId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import type { ReadTx, Scoped, Tx } from '../../../platform/database/database.ts';
import { enqueue } from '../../../platform/jobs.ts';
import type { Platform } from '../../../platform/platform.ts';
import { competenceAccess } from '../access.ts';
import { answers, figuresFrom, impossibleIn } from '../domain/statbank/figures-from.ts';
import { type FetchedSeries, planFetch, selectionOf, type TableFailure } from '../domain/statbank/plan.ts';
import {
  addFetch,
  addPiece,
  dropPieces,
  type FigureFetch,
  findFetch,
  findUnfinished,
  lockFetch,
  markSeen,
  nextPiece,
  readPieces,
  readPlan,
  setFetch,
} from '../store/figures/fetches.ts';
import { PATIENT, type Patience, type ServiceFailure } from '../store/statbank/ask.ts';
import { askTable, describeTable, type TableUnknown } from '../store/statbank/pxweb.ts';
import { keepFigures, type KeepFailure, type Kept } from './keep-figures.ts';

export type FetchFailure =
  | ServiceFailure
  | TableUnknown
  | TableFailure
  | KeepFailure
  | { readonly kind: 'nothing-told'; readonly table: string }
  | { readonly kind: 'no-municipalities' };
export type StartFetchFailure = FetchFailure | { readonly kind: 'running'; readonly fetch: FigureFetchId };

export type FetchWish = {
  readonly series: FetchedSeries;
  readonly service: string;
  readonly table: string;
  /** As many cells as one answer may have. Small, so that progress is seen and little is lost in an interruption. */
  readonly mostCells?: number;
};
const MOST_CELLS = 100_000;
export const FETCH_JOB = 'competence.fetch-figures';

/** Looks at the table and decides what to ask; nothing has been fetched yet. An unfinished fetch is gone on with. */
export async function beginFetch(
  actor: Actor,
  wish: FetchWish,
  platform: Platform,
  patience: Patience = PATIENT,
): Promise<Result<FigureFetchId, StartFetchFailure>> {
  requireAccess(actor, competenceAccess, 'keep-figures', null);
  const before = await platform.db.read(actor, (tx) => findUnfinished(tx, wish));
  if (before !== undefined) {
    if (before.status === 'fetching') return fail({ kind: 'running', fetch: before.id });
    await resumeFetch(actor, before.id, platform);
    return succeed(before.id);
  }
  const municipalities = await platform.db.read(actor, (tx) => livingMunicipalities(tx, platform.today));
  if (municipalities.length === 0) return fail({ kind: 'no-municipalities' });
  const facts = await describeTable(wish.service, wish.table, patience);
  if (!facts.ok) return facts;
  const plan = planFetch(wish.series, facts.value, municipalities, wish.mostCells ?? MOST_CELLS);
  if (!plan.ok) return plan;
  return platform.db.transaction(actor, async (tx) => {
    const { series, service } = wish;
    const id = await addFetch(tx, { series, service, plan: plan.value, createdBy: actor.scope.person });
    await trace(tx, actor, 'figures.fetch-begun', id, { details: { series, table: wish.table } });
    return succeed(id);
  });
}

/** Lets the worker do the fetching; each piece is a job of its own, so that a stop never waits for more than one. */
export async function startFetch(
  actor: Actor,
  wish: FetchWish,
  platform: Platform,
  patience?: Patience,
): Promise<Result<FigureFetchId, StartFetchFailure>> {
  const begun = await beginFetch(actor, wish, platform, patience);
  if (begun.ok) {
    await platform.db.transaction(actor, (tx) => enqueue(tx, FETCH_JOB, { fetch: begun.value }));
  }
  return begun;
}

export async function stopFetch(actor: Actor, id: FigureFetchId, platform: Platform): Promise<void> {
  requireAccess(actor, competenceAccess, 'keep-figures', null);
  await platform.db.transaction(actor, async (tx) => {
    const fetch = await lockFetch(tx, id);
    if (fetch === undefined) throw new NotFound('fetch');
    if (fetch.status !== 'fetching') return;
    await setFetch(tx, id, { status: 'stopped' });
    await trace(tx, actor, 'figures.fetch-stopped', id);
  });
}

/** Goes on where it was; what has been fetched stays. */
export async function resumeFetch(actor: Actor, id: FigureFetchId, platform: Platform): Promise<void> {
  requireAccess(actor, competenceAccess, 'keep-figures', null);
  await platform.db.transaction(actor, async (tx) => {
    const fetch = await lockFetch(tx, id);
    if (fetch === undefined) throw new NotFound('fetch');
    if (fetch.status !== 'stopped' && fetch.status !== 'failed') return;
    await setFetch(tx, id, { status: 'fetching' });
    await trace(tx, actor, 'figures.fetch-resumed', id);
  });
}

/** As `resumeFetch`, with the worker doing it. */
export async function resumeFetchInBackground(
  actor: Actor,
  id: FigureFetchId,
  platform: Platform,
): Promise<void> {
  await resumeFetch(actor, id, platform);
  await platform.db.transaction(actor, (tx) => enqueue(tx, FETCH_JOB, { fetch: id }));
}

export type FetchStep =
  | { readonly outcome: 'more'; readonly done: number; readonly of: number }
  /** Somebody stopped it, or somebody else does the work. */
  | { readonly outcome: 'left' }
  | { readonly outcome: 'failed'; readonly failure: FetchFailure }
  | { readonly outcome: 'done'; readonly kept: Kept; readonly rows: number };

/**
 * Fetches one piece and keeps it, and puts the pieces together after the last. Doing it twice, or by two at once, does no
 * harm: a piece that is there is not fetched again.
 */
export async function stepFetch(
  who: Scoped,
  id: FigureFetchId,
  { db, today }: Platform,
  patience: Patience = PATIENT,
  andThen: (tx: Tx) => Promise<void> = () => Promise.resolve(),
): Promise<FetchStep> {
  const state = await db.read(who, async (tx) => {
    const fetch = await findFetch(tx, id);
    if (fetch?.status !== 'fetching') return undefined;
    return { fetch, plan: await readPlan(tx, id), piece: await nextPiece(tx, id) };
  });
  if (state === undefined) return { outcome: 'left' };
  const { fetch, plan, piece } = state;
  if (piece === undefined) return finish(who, fetch, { db, today });

  const seen = () => db.transaction(who, (tx) => markSeen(tx, id));
  const answer = await askTable(fetch.service, fetch.table, selectionOf(plan, piece), {
    ...patience,
    onAttempt: seen,
  });
  if (!answer.ok) return giveUp(who, id, answer.failure, { db });
  if (!answers(answer.value, plan, piece)) {
    return giveUp(who, id, { kind: 'service-unintelligible', url: fetch.service }, { db });
  }
  const figures = figuresFrom(fetch.series, plan, answer.value);
  const { kept: problems, count } = impossibleIn(figures);
  if (count > 0) return giveUp(who, id, { kind: 'rows-wrong', problems, count }, { db });
  return db.transaction(who, async (tx): Promise<FetchStep> => {
    const now = await lockFetch(tx, id);
    if (now?.status !== 'fetching') return { outcome: 'left' };
    // When somebody else was quicker, the piece is theirs, and so is what comes after it.
    if (!(await addPiece(tx, id, piece, figures))) return { outcome: 'more', done: now.done, of: now.pieces };
    await markSeen(tx, id);
    await andThen(tx);
    return { outcome: 'more', done: now.done + 1, of: now.pieces };
  });
}

async function finish(
  who: Scoped,
  { id, table, series }: FigureFetch,
  { db, today }: Pick<Platform, 'db' | 'today'>,
): Promise<FetchStep> {
  const step = await db.transaction(who, async (tx): Promise<FetchStep> => {
    const now = await lockFetch(tx, id);
    if (now?.status !== 'fetching') return { outcome: 'left' };
    const figures = await readPieces(tx, id);
    if (figures.rows.length === 0) return { outcome: 'failed', failure: { kind: 'nothing-told', table } };
    const kept = await keepFigures(
      tx,
      who,
      { series, figures, origin: 'statbank', originName: table, note: null },
      today,
    );
    if (!kept.ok) return { outcome: 'failed', failure: kept.failure };
    await setFetch(tx, id, { status: 'done', source: kept.value.source });
    await dropPieces(tx, id);
    return { outcome: 'done', kept: kept.value, rows: figures.rows.length };
  });
  return step.outcome === 'failed' ? giveUp(who, id, step.failure, { db }) : step;
}

/** What went wrong is kept with the fetch, so that whoever looks later is told as well. */
async function giveUp(
  who: Scoped,
  id: FigureFetchId,
  failure: FetchFailure,
  { db }: Pick<Platform, 'db'>,
): Promise<FetchStep> {
  await db.transaction(who, async (tx) => {
    const now = await lockFetch(tx, id);
    if (now?.status === 'fetching') await setFetch(tx, id, { status: 'failed', failure });
  });
  return { outcome: 'failed', failure };
}

async function livingMunicipalities(tx: ReadTx, today: LocalDate): Promise<readonly MunicipalityCode[]> {
  const rows = await tx
    .selectFrom('municipality')
    .select('code')
    .where('valid_from', '<=', today)
    .where((is) => is.or([is('valid_to', 'is', null), is('valid_to', '>=', today)]))
    .orderBy('code')
    .execute();
  return rows.map((row) => row.code);
}
