import { addDays, type LocalDate } from '../../../kernel/local-date.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { type Course, type CourseVersion, newestVersion } from './course.ts';

export type PublishFailure =
  | { kind: 'ends-before-it-begins' }
  | { kind: 'begins-too-early'; earliest: LocalDate };

/**
 * The course with one more version. The version before ends the day before the new one begins, so that no day has
 * two. History is not rewritten: a new version begins after every earlier one has begun.
 */
export function publishVersion(course: Course, next: CourseVersion): Result<Course, PublishFailure> {
  const { from, to } = next.valid;
  if (to !== null && to < from) return fail({ kind: 'ends-before-it-begins' });

  const newest = newestVersion(course);
  if (newest !== undefined && from <= newest.valid.from)
    return fail({ kind: 'begins-too-early', earliest: addDays(newest.valid.from, 1) });

  const versions = course.versions.map((version) =>
    version === newest && (version.valid.to === null || version.valid.to >= from)
      ? { ...version, valid: { ...version.valid, to: addDays(from, -1) } }
      : version,
  );
  return succeed({ ...course, versions: [...versions, next] });
}
