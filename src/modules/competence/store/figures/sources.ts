import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { FigureSourceId, PersonId } from '../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import { type FigureKind, type FigureNote, type Series, SERIES } from '../../domain/figures/series.ts';

/** One import of published figures, as it is named wherever a figure from it is shown. */
export type FigureSource = {
  readonly id: FigureSourceId;
  readonly kind: FigureKind;
  readonly series: Series;
  /** What the publisher calls it. */
  readonly name: string;
  readonly publisher: string;
  readonly licence: string;
  readonly address: string | null;
  /** The year that the figures reach up to, or the edition of a projection. */
  readonly vintage: string;
  readonly note: FigureNote | null;
  readonly origin: 'file' | 'statbank';
  readonly originName: string;
  readonly rows: number;
  readonly status: 'ready' | 'accepted' | 'discarded';
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
};

const columns = [
  'id',
  'kind',
  'series',
  'name',
  'publisher',
  'licence',
  'address',
  'vintage',
  'note',
  'origin',
  'origin_name as originName',
  'row_count as rows',
  'status',
  'created_at as createdAt',
  'decided_at as decidedAt',
] as const;

/** Sources of one series are kept and decided on one after the other. */
export async function lockSeries(tx: Tx, series: Series): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('competence.figures'), hashtext(${series}))`.execute(tx);
}

/** The newest accepted source of each series. */
export async function sourcesInForce(tx: ReadTx): Promise<readonly FigureSource[]> {
  const rows = await tx
    .selectFrom('figure_source')
    .select(columns)
    .distinctOn('series')
    .where('status', '=', 'accepted')
    .orderBy('series')
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows as unknown as readonly FigureSource[];
}

export async function sourceInForce(
  tx: ReadTx,
  series: Series,
): Promise<(FigureSource & { readonly sha256: string }) | undefined> {
  const row = await tx
    .selectFrom('figure_source')
    .select([...columns, 'content_sha256 as sha256'])
    .where('series', '=', series)
    .where('status', '=', 'accepted')
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row as unknown as (FigureSource & { readonly sha256: string }) | undefined;
}

export async function findSource(tx: ReadTx, id: FigureSourceId): Promise<FigureSource | undefined> {
  const row = await tx.selectFrom('figure_source').select(columns).where('id', '=', id).executeTakeFirst();
  return row as unknown as FigureSource | undefined;
}

/** The newest first; those that were thrown away are left out. */
export async function listSources(tx: ReadTx, limit: number): Promise<readonly FigureSource[]> {
  const rows = await tx
    .selectFrom('figure_source')
    .select(columns)
    .where('status', '<>', 'discarded')
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute();
  return rows as unknown as readonly FigureSource[];
}

export type NewSource = {
  readonly series: Series;
  readonly vintage: string;
  readonly note: FigureNote | null;
  readonly origin: FigureSource['origin'];
  readonly originName: string;
  readonly sha256: string;
  readonly rows: number;
  readonly createdBy: PersonId | null;
};

export async function addSource(tx: Tx, source: NewSource): Promise<FigureSourceId> {
  const id = uuid() as FigureSourceId;
  const { kind, name, publisher, licence, address } = SERIES[source.series];
  await tx
    .insertInto('figure_source')
    .values({
      id,
      kind,
      name,
      publisher,
      licence,
      address,
      series: source.series,
      vintage: source.vintage,
      note: source.note,
      origin: source.origin,
      origin_name: source.originName.slice(0, 200),
      content_sha256: source.sha256,
      row_count: source.rows,
      status: 'ready',
      created_by: source.createdBy,
    })
    .execute();
  return id;
}

/** False when it was decided already. */
export async function decideSource(
  tx: Tx,
  id: FigureSourceId,
  status: 'accepted' | 'discarded',
): Promise<boolean> {
  const done = await tx
    .updateTable('figure_source')
    .set({ status, decided_at: sql<Date>`clock_timestamp()` })
    .where('id', '=', id)
    .where('status', '=', 'ready')
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}
