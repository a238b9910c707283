import { type Stated, statedValue } from './standing.ts';

/** None is the programme's own rule: attendance is urged and registered, but does not close the road to the exam. */
export type AttendanceRequirement =
  | { readonly kind: 'none' }
  | { readonly kind: 'share'; readonly percent: number };

export type ApplicableAttendance =
  | { readonly outcome: 'none' }
  | { readonly outcome: 'required'; readonly percent: number; readonly by: 'course' | 'order' };

/**
 * The course may demand attendance, and so may the employer in the order; the stricter of the two applies. What
 * the course has not decided binds nobody. When they are equal the course is named, as it binds every class.
 */
export function decideAttendance(
  course: Stated<AttendanceRequirement>,
  order: AttendanceRequirement,
): ApplicableAttendance {
  const byCourse = percentOf(statedValue(course));
  const byOrder = percentOf(order);
  if (byCourse === 0 && byOrder === 0) return { outcome: 'none' };
  return byOrder > byCourse
    ? { outcome: 'required', percent: byOrder, by: 'order' }
    : { outcome: 'required', percent: byCourse, by: 'course' };
}

function percentOf(requirement: AttendanceRequirement | undefined): number {
  return requirement?.kind === 'share' ? requirement.percent : 0;
}
