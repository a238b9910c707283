import { sql } from 'kysely';
import type { CourseVersionId, ProgrammeId } from '../../../kernel/ids.ts';
import type { ReadTx } from '../../../platform/database/database.ts';

/** What the catalogue says of a version that a class is to take. */
export type VersionToTake = {
  readonly id: CourseVersionId;
  readonly programme: ProgrammeId;
  readonly code: string;
  /** As the programme room keeps it. */
  readonly content: unknown;
};

export async function findVersions(
  tx: ReadTx,
  ids: readonly CourseVersionId[],
): Promise<ReadonlyMap<CourseVersionId, VersionToTake>> {
  const rows = await tx
    .selectFrom('course_version as v')
    .innerJoin('course as k', 'k.id', 'v.course_id')
    .select(['v.id', 'k.programme_id', 'k.code', 'v.content'])
    .where('v.id', '=', sql<CourseVersionId>`any(${ids}::uuid[])`)
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        programme: row.programme_id,
        code: row.code,
        content: row.content,
      },
    ]),
  );
}
