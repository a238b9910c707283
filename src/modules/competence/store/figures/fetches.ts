import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { FigureFetchId, FigureSourceId, PersonId } from '../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { Figures } from '../../domain/figures/series.ts';
import type { FetchedSeries, FetchPlan } from '../../domain/statbank/plan.ts';

export type FigureFetch = {
  readonly id: FigureFetchId;
  readonly series: FetchedSeries;
  readonly service: string;
  readonly table: string;
  readonly pieces: number;
  readonly done: number;
  readonly status: 'fetching' | 'stopped' | 'failed' | 'done';
  readonly failure: unknown;
  readonly source: FigureSourceId | null;
  readonly createdBy: PersonId | null;
  readonly createdAt: Date;
};

const Selected = z.array(
  z.object({ variable: z.string(), codeList: z.string().nullable(), codes: z.array(z.string()) }),
);
const Plan: z.ZodType<FetchPlan> = z.object({
  table: z.string(),
  region: z.string(),
  codeList: z.string().nullable(),
  others: Selected,
  contents: z.record(z.string(), z.string()),
  pieces: z.array(z.array(z.string())),
});

const fetches = (tx: ReadTx) =>
  tx.selectFrom('figure_fetch as f').select([
    'f.id',
    'f.series',
    'f.service',
    'f.table_number as table',
    'f.pieces',
    'f.status',
    'f.failure',
    'f.source_id as source',
    'f.created_by as createdBy',
    'f.created_at as createdAt',
    // What has been finished was let go of.
    sql<number>`case f.status when 'done' then f.pieces
        else (select count(*)::integer from figure_fetch_piece p where p.fetch_id = f.id) end`.as('done'),
  ]);

export async function findFetch(tx: ReadTx, id: FigureFetchId): Promise<FigureFetch | undefined> {
  const row = await fetches(tx).where('f.id', '=', id).executeTakeFirst();
  return row as unknown as FigureFetch | undefined;
}

export async function listFetches(tx: ReadTx, limit: number): Promise<readonly FigureFetch[]> {
  const rows = await fetches(tx).orderBy('f.created_at', 'desc').limit(limit).execute();
  return rows as unknown as readonly FigureFetch[];
}

/** The newest fetch of a series that was begun and not finished. */
export async function findUnfinished(
  tx: ReadTx,
  what: { readonly series: FetchedSeries; readonly service: string; readonly table: string },
): Promise<FigureFetch | undefined> {
  const row = await fetches(tx)
    .where('f.series', '=', what.series)
    .where('f.service', '=', what.service)
    .where('f.table_number', '=', what.table)
    .where('f.status', '<>', 'done')
    .orderBy('f.created_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row as unknown as FigureFetch | undefined;
}

export async function addFetch(
  tx: Tx,
  fetch: {
    readonly series: FetchedSeries;
    readonly service: string;
    readonly plan: FetchPlan;
    readonly createdBy: PersonId | null;
  },
): Promise<FigureFetchId> {
  const id = uuid() as FigureFetchId;
  await tx
    .insertInto('figure_fetch')
    .values({
      id,
      series: fetch.series,
      service: fetch.service,
      table_number: fetch.plan.table,
      plan: JSON.stringify(fetch.plan),
      pieces: fetch.plan.pieces.length,
      status: 'fetching',
      created_by: fetch.createdBy,
    })
    .execute();
  return id;
}

export async function readPlan(tx: ReadTx, id: FigureFetchId): Promise<FetchPlan> {
  const row = await tx
    .selectFrom('figure_fetch')
    .select('plan')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return Plan.parse(row.plan);
}

/** The first piece that nobody has fetched yet. */
export async function nextPiece(tx: ReadTx, id: FigureFetchId): Promise<number | undefined> {
  const { rows } = await sql<{ number: number }>`
    select n as number from figure_fetch f, generate_series(0, f.pieces - 1) n
    where f.id = ${id}::uuid and not exists (select from figure_fetch_piece p where p.fetch_id = f.id and p.number = n)
    order by n limit 1`.execute(tx);
  return rows[0]?.number;
}

/** False when somebody else was quicker, who then goes on. */
export async function addPiece(
  tx: Tx,
  id: FigureFetchId,
  number: number,
  figures: Figures,
): Promise<boolean> {
  const done = await tx
    .insertInto('figure_fetch_piece')
    .values({ fetch_id: id, number, figures: JSON.stringify(figures) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) === 1n;
}

/** The pieces put together. Each was written by ourselves, of one kind. */
export async function readPieces(tx: ReadTx, id: FigureFetchId): Promise<Figures> {
  const rows = await tx
    .selectFrom('figure_fetch_piece')
    .select('figures')
    .where('fetch_id', '=', id)
    .orderBy('number')
    .execute();
  const pieces = rows.map((row) => row.figures as Figures);
  const [first] = pieces;
  if (first === undefined) throw new Error('A finished fetch has no pieces');
  return { kind: first.kind, rows: pieces.flatMap((piece): readonly unknown[] => piece.rows) } as Figures;
}

export async function dropPieces(tx: Tx, id: FigureFetchId): Promise<void> {
  await tx.deleteFrom('figure_fetch_piece').where('fetch_id', '=', id).execute();
}

/** Held to the end of the transaction, so that a fetch is finished or stopped by one and not by two. */
export async function lockFetch(tx: Tx, id: FigureFetchId): Promise<FigureFetch | undefined> {
  await tx.selectFrom('figure_fetch').select('id').where('id', '=', id).forUpdate().execute();
  return findFetch(tx, id);
}

export async function setFetch(
  tx: Tx,
  id: FigureFetchId,
  now:
    | { readonly status: 'fetching' | 'stopped' }
    | { readonly status: 'failed'; readonly failure: unknown }
    | { readonly status: 'done'; readonly source: FigureSourceId },
): Promise<void> {
  await tx
    .updateTable('figure_fetch')
    .set({
      status: now.status,
      failure: now.status === 'failed' ? JSON.stringify(now.failure) : null,
      seen_at: sql<Date>`clock_timestamp()`,
      ended_at: now.status === 'fetching' ? null : sql<Date>`clock_timestamp()`,
      ...(now.status === 'done' ? { source_id: now.source } : {}),
    })
    .where('id', '=', id)
    .execute();
}

export async function markSeen(tx: Tx, id: FigureFetchId): Promise<void> {
  await tx
    .updateTable('figure_fetch')
    .set({ seen_at: sql<Date>`clock_timestamp()` })
    .where('id', '=', id)
    .where('status', '=', 'fetching')
    .execute();
}

/** Fetches that say they are going on, while nobody has been seen at them for so long; they are marked as seen now. */
export async function takeForgotten(tx: Tx, silentFor: string): Promise<readonly FigureFetchId[]> {
  const { rows } = await sql<{ id: FigureFetchId }>`
    update figure_fetch set seen_at = clock_timestamp()
    where status = 'fetching' and seen_at < clock_timestamp() - ${silentFor}::interval returning id`.execute(
    tx,
  );
  return rows.map((row) => row.id);
}
