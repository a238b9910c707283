import type { LocalDate } from '../../../kernel/local-date.ts';
import type { CourseCode } from './codes.ts';
import { compareSemesters, type Semester, semesterOf } from './semester.ts';

/** Courses per semester: what the programme recommends beside a full job, and the most it calls possible. */
export type Pace = { readonly recommended: number; readonly most: number };

export type SemesterLoad = {
  readonly semester: Semester;
  readonly courses: readonly CourseCode[];
  readonly advice: 'as-recommended' | 'possible' | 'too-many';
};

/**
 * The courses of a plan by semester, with advice. It is never a refusal: the municipality decides, and should
 * only know what it asks of its leaders. A course counts in the semester of its first day, also when its second
 * gathering falls after New Year.
 */
export function adviseOnPace(
  plan: readonly { readonly course: CourseCode; readonly firstDay: LocalDate }[],
  pace: Pace,
): readonly SemesterLoad[] {
  const bySemester = new Map<string, { semester: Semester; courses: CourseCode[] }>();
  for (const { course, firstDay } of plan) {
    const semester = semesterOf(firstDay);
    const key = `${semester.year} ${semester.term}`;
    const load = bySemester.get(key) ?? { semester, courses: [] };
    load.courses.push(course);
    bySemester.set(key, load);
  }
  return [...bySemester.values()]
    .toSorted((a, b) => compareSemesters(a.semester, b.semester))
    .map((load) => ({ ...load, advice: judge(load.courses.length, pace) }));
}

function judge(courses: number, pace: Pace): SemesterLoad['advice'] {
  if (courses > pace.most) return 'too-many';
  return courses > pace.recommended ? 'possible' : 'as-recommended';
}
