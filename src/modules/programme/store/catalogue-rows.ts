import { createHash } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { CourseId, CourseVersionId, ProgrammeId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type {
  CatalogueSourceTable,
  CourseTable,
  CourseVersionTable,
  ProgrammeTable,
} from '../../../platform/database/tables.ts';
import type { CourseCode, ProgrammeCode } from '../domain/codes.ts';
import type { Course, CourseVersion } from '../domain/course.ts';
import type { Catalogue, Programme } from '../domain/programme.ts';
import { statedValue } from '../domain/standing.ts';

/**
 * Ids come from the codes, so that the same course has the same id in every installation, and results can be
 * exchanged between them.
 */
function idFrom<Id extends string>(...parts: readonly string[]): Id {
  const hex = createHash('sha256')
    .update(`catalogue:${parts.join(':')}`)
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}` as Id;
}
export const programmeIdOf = (code: ProgrammeCode | string): ProgrammeId => idFrom('programme', code);
export const courseIdOf = (code: CourseCode | string): CourseId => idFrom('course', code);
export const courseVersionIdOf = (code: CourseCode | string, validFrom: LocalDate): CourseVersionId =>
  idFrom('course-version', code, validFrom);

export type CatalogueRows = {
  catalogue_source: Insertable<CatalogueSourceTable>[];
  programme: Insertable<ProgrammeTable>[];
  course: Insertable<CourseTable>[];
  course_version: Insertable<CourseVersionTable>[];
};

/** The whole catalogue as rows; parents first. */
export function catalogueRows(catalogue: Catalogue): CatalogueRows {
  return {
    catalogue_source: catalogue.sources.map((source) => ({ ...source })),
    programme: catalogue.programmes.map(programmeRow),
    course: catalogue.programmes.flatMap((programme) =>
      programme.courses.map((course) => ({
        id: courseIdOf(course.code),
        programme_id: programmeIdOf(programme.code),
        code: course.code,
        place: course.place,
      })),
    ),
    course_version: catalogue.programmes.flatMap((programme) =>
      programme.courses.flatMap((course) => course.versions.map((version) => versionRow(course, version))),
    ),
  };
}

function programmeRow(programme: Programme, index: number): Insertable<ProgrammeTable> {
  const { code, name, level, entry, courses: _courses, ...content } = programme;
  return { id: programmeIdOf(code), code, name, level, entry, sequence: index + 1, content };
}

function versionRow(course: Course, version: CourseVersion): Insertable<CourseVersionTable> {
  const { valid, ...content } = version;
  return {
    id: courseVersionIdOf(course.code, valid.from),
    course_id: courseIdOf(course.code),
    valid_from: valid.from,
    valid_to: valid.to,
    name: statedValue(version.name) ?? null,
    credits: statedValue(version.credits) ?? null,
    content,
  };
}
