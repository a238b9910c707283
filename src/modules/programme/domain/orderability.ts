import type { LocalDate } from '../../../kernel/local-date.ts';
import { type Course, type CourseVersion, type Undecided, undecidedIn, versionOn } from './course.ts';
import { type Programme, recommendedOrder } from './programme.ts';

export type Orderability =
  | { outcome: 'orderable'; version: CourseVersion }
  | { outcome: 'by-application' }
  | { outcome: 'not-offered' }
  | { outcome: 'undecided'; missing: readonly Undecided[] };

/**
 * Whether a municipality may order the course with its first gathering on the day. What anyone has taken before
 * is not asked for: each course can be taken alone, and the eighth before the first.
 */
export function decideOrderability(programme: Programme, course: Course, firstDay: LocalDate): Orderability {
  if (programme.entry === 'application') return { outcome: 'by-application' };

  const version = versionOn(course, firstDay);
  if (version === undefined) return { outcome: 'not-offered' };

  // A class cannot be sold, nor a result written, in something that has no name or no credits.
  const missing = undecidedIn(version);
  return missing.length === 0 ? { outcome: 'orderable', version } : { outcome: 'undecided', missing };
}

/** What stands in the order form, in the recommended order. */
export function orderableCourses(programme: Programme, firstDay: LocalDate): readonly Course[] {
  return recommendedOrder(programme).filter(
    (course) => decideOrderability(programme, course, firstDay).outcome === 'orderable',
  );
}
