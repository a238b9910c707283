import { sql } from 'kysely';
import { NotFound } from '../../../access/index.ts';
import type { CohortId, CourseworkId, GatheringId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { ReadTx, Tx } from '../../../platform/database/database.ts';
import type { GatheringTime } from '../domain/gathering-time.ts';

export type LockedGathering = GatheringTime & {
  readonly id: GatheringId;
  readonly cohort: CohortId;
  readonly venue: string;
  readonly address: string;
  readonly note: string;
  readonly revision: number;
  readonly cancelled: boolean;
};

/** @throws NotFound when the class has no such gathering that the actor may change */
export async function lockGathering(tx: Tx, cohort: CohortId, id: GatheringId): Promise<LockedGathering> {
  const row = await tx
    .selectFrom('gathering')
    .select([
      'id',
      'cohort_id as cohort',
      'starts_on as startsOn',
      'ends_on as endsOn',
      'start_time as startTime',
      'end_time as endTime',
      'venue',
      'address',
      'note',
      'revision',
      sql<boolean>`cancelled_at is not null`.as('cancelled'),
    ])
    .where('id', '=', id)
    .where('cohort_id', '=', cohort)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw new NotFound('gathering');
  return row;
}

/** The other gatherings of the class that are still to be held or have been. */
export async function otherGatherings(
  tx: ReadTx,
  cohort: CohortId,
  than: GatheringId,
): Promise<readonly { id: GatheringId; startsOn: LocalDate; endsOn: LocalDate }[]> {
  return tx
    .selectFrom('gathering')
    .select(['id', 'starts_on as startsOn', 'ends_on as endsOn'])
    .where('cohort_id', '=', cohort)
    .where('id', '<>', than)
    .where('cancelled_at', 'is', null)
    .execute();
}

export async function findGatheringDays(
  tx: ReadTx,
  cohort: CohortId,
): Promise<readonly { endsOn: LocalDate; cancelled: boolean }[]> {
  return tx
    .selectFrom('gathering')
    .select(['ends_on as endsOn', sql<boolean>`cancelled_at is not null`.as('cancelled')])
    .where('cohort_id', '=', cohort)
    .execute();
}

/** A new revision, by which calendars know that what they have is old. A gathering that was cancelled is on again. */
export async function saveGathering(
  tx: Tx,
  id: GatheringId,
  change: GatheringTime & { readonly venue: string; readonly address: string; readonly note: string },
  at: Date,
): Promise<void> {
  await tx
    .updateTable('gathering')
    .set((column) => ({
      starts_on: change.startsOn,
      ends_on: change.endsOn,
      start_time: change.startTime,
      end_time: change.endTime,
      venue: change.venue,
      address: change.address,
      note: change.note,
      revision: column('revision', '+', 1),
      cancelled_at: null,
      changed_at: at,
    }))
    .where('id', '=', id)
    .execute();
}

export async function cancelGatherings(
  tx: Tx,
  which: { readonly id: GatheringId } | { readonly cohort: CohortId; readonly from: LocalDate },
  at: Date,
): Promise<readonly GatheringId[]> {
  const rows = await tx
    .updateTable('gathering')
    .set((column) => ({ cancelled_at: at, changed_at: at, revision: column('revision', '+', 1) }))
    .where((where) =>
      'id' in which
        ? where('id', '=', which.id)
        : where.and([where('cohort_id', '=', which.cohort), where('ends_on', '>=', which.from)]),
    )
    .where('cancelled_at', 'is', null)
    .returning('id')
    .execute();
  return rows.map((row) => row.id);
}

/** @throws NotFound when the class has no such coursework that the actor may change */
export async function saveDueDay(
  tx: Tx,
  cohort: CohortId,
  id: CourseworkId,
  dueOn: LocalDate,
  at: Date,
): Promise<void> {
  const saved = await tx
    .updateTable('coursework')
    .set((column) => ({ due_on: dueOn, changed_at: at, revision: column('revision', '+', 1) }))
    .where('id', '=', id)
    .where('cohort_id', '=', cohort)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) throw new NotFound('coursework');
}
