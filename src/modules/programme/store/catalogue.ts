import type { CourseId, CourseVersionId, ProgrammeId } from '../../../kernel/ids.ts';
import type { Localised } from '../../../kernel/locale.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import type { CourseCode, ProgrammeCode } from '../domain/codes.ts';
import type { Course, CourseVersion } from '../domain/course.ts';
import type { Catalogue, Programme } from '../domain/programme.ts';
import type { Source } from '../domain/standing.ts';

/** A catalogue with the ids by which other rooms point at its parts. */
export type StoredCatalogue = Catalogue & { readonly ids: CatalogueIds };
export type CatalogueIds = {
  readonly programmes: ReadonlyMap<ProgrammeCode, ProgrammeId>;
  readonly courses: ReadonlyMap<CourseCode, CourseId>;
  readonly versions: ReadonlyMap<
    CourseVersionId,
    { readonly course: CourseCode; readonly version: CourseVersion }
  >;
};

/**
 * The whole catalogue: two programmes and a dozen courses, read in one flight. What is in `content` was checked for
 * faults when it was saved, so it is taken at its word here.
 */
export async function findCatalogue(tx: ReadTx): Promise<StoredCatalogue> {
  const [sources, programmes, courses, versions] = await Promise.all([
    tx.selectFrom('catalogue_source').selectAll().orderBy('key').execute(),
    tx.selectFrom('programme').selectAll().orderBy('sequence').execute(),
    tx.selectFrom('course').selectAll().orderBy('place').execute(),
    tx.selectFrom('course_version').selectAll().orderBy('valid_from').execute(),
  ]);
  const versionOf = (row: (typeof versions)[number]): CourseVersion => ({
    ...(row.content as Omit<CourseVersion, 'valid'>),
    valid: { from: row.valid_from, to: row.valid_to },
  });
  const versionsOf = Map.groupBy(versions, (row) => row.course_id);
  const courseOf = (row: (typeof courses)[number]): Course => ({
    code: row.code as CourseCode,
    place: row.place,
    versions: (versionsOf.get(row.id) ?? []).map(versionOf),
  });
  const codes = new Map(courses.map((row) => [row.id, row.code as CourseCode]));

  return {
    sources: sources.map((row): Source => ({
      key: row.key,
      title: row.title as Localised,
      address: row.address,
    })),
    programmes: programmes.map((row): Programme => ({
      ...(row.content as Omit<Programme, 'code' | 'name' | 'level' | 'entry' | 'courses'>),
      code: row.code as ProgrammeCode,
      name: row.name as Localised,
      level: row.level,
      entry: row.entry,
      courses: courses.filter((course) => course.programme_id === row.id).map(courseOf),
    })),
    ids: {
      programmes: new Map(programmes.map((row) => [row.code as ProgrammeCode, row.id])),
      courses: new Map(courses.map((row) => [row.code as CourseCode, row.id])),
      versions: new Map(
        versions.flatMap((row) => {
          const course = codes.get(row.course_id);
          return course === undefined ? [] : [[row.id, { course, version: versionOf(row) }] as const];
        }),
      ),
    },
  };
}
