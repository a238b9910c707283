import type { CourseVersionId } from '../../../kernel/ids.ts';
import {
  addDays,
  daysBetween,
  type LocalDate,
  localDate,
  weekday,
  yearOf,
} from '../../../kernel/local-date.ts';
import type { Localised } from '../../../kernel/locale.ts';
import { nextRun, nextTeachingDay, previousTeachingDay, type Run } from './teaching-days.ts';

/** What the course version says about how it is taught. */
export type CourseToPlan = {
  readonly version: CourseVersionId;
  /** Days in each gathering: [2, 2] is the ordinary one. */
  readonly gatheringDays: readonly number[];
  /** Compulsory coursework: begins after one gathering and is due before another, counted from 1; null is after the last. */
  readonly coursework: readonly {
    readonly title: Localised;
    readonly after: number;
    readonly before: number | null;
  }[];
  readonly semesters: number;
};

export type PlannedGathering = {
  readonly number: number;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly startTime: string;
  readonly endTime: string;
};

export type PlannedCourse = {
  readonly version: CourseVersionId;
  readonly sequence: number;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly gatherings: readonly PlannedGathering[];
  readonly coursework: readonly {
    readonly number: number;
    readonly title: Localised;
    readonly dueOn: LocalDate;
  }[];
};

export const USUAL_HOURS = { start: '09:00', end: '15:30' } as const;

const DAYS_TO_EXAM = 35;
const DAYS_FOR_FEEDBACK = 14;
const DAYS_BETWEEN_COURSES = 21;
const DAYS_BETWEEN_STARTS = 28;

/**
 * A first plan that a coordinator can move: the courses in the order that was chosen, one a semester unless more are
 * asked for, gatherings some eight weeks apart on the weekday of the start, and the group's coursework due in time
 * for feedback before the class meets again.
 */
export function planGatherings(
  start: LocalDate,
  courses: readonly CourseToPlan[],
  coursesASemester = 1,
): readonly PlannedCourse[] {
  const taken: Run[] = [];
  const planned: PlannedCourse[] = [];
  let semester = semesterOf(start);
  let inSemester: CourseToPlan[] = [];

  for (const course of courses) {
    if (inSemester.length === coursesASemester) {
      semester += Math.max(...inSemester.map((one) => one.semesters));
      inSemester = [];
    }
    const earliest = firstDay(start, semester, inSemester.length);
    const free =
      coursesASemester === 1 ? laterOf(earliest, lastDayTaken(taken, DAYS_BETWEEN_COURSES)) : earliest;
    const runs = runsOf(onSameWeekday(free, start), course, taken);
    taken.push(...runs);
    planned.push(planCourse(course, planned.length + 1, runs));
    inSemester.push(course);
  }
  return planned;
}

function planCourse(course: CourseToPlan, sequence: number, runs: readonly Run[]): PlannedCourse {
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined)
    throw new RangeError('A course without gatherings has no dates');

  const endsOn = nextTeachingDay(addDays(last.to, DAYS_TO_EXAM));
  return {
    version: course.version,
    sequence,
    startsOn: first.from,
    endsOn,
    gatherings: runs.map((run, i) => ({
      number: i + 1,
      startsOn: run.from,
      endsOn: run.to,
      startTime: USUAL_HOURS.start,
      endTime: USUAL_HOURS.end,
    })),
    coursework: course.coursework.map((rule, i) => ({
      number: i + 1,
      title: rule.title,
      dueOn: dueDay(runs[rule.after - 1], rule.before === null ? undefined : runs[rule.before - 1], endsOn),
    })),
  };
}

/** Two weeks before the class meets again, so that the lecturer can answer; half the time when it meets sooner. */
function dueDay(after: Run | undefined, before: Run | undefined, courseEnds: LocalDate): LocalDate {
  if (after === undefined || before === undefined) return courseEnds;
  const between = daysBetween(after.to, before.from);
  return previousTeachingDay(addDays(before.from, -Math.min(DAYS_FOR_FEEDBACK, Math.floor(between / 2))));
}

function runsOf(from: LocalDate, course: CourseToPlan, taken: readonly Run[]): readonly Run[] {
  const runs: Run[] = [];
  const pause = 7 * weeksBetween(course);
  let aim = from;
  for (const days of course.gatheringDays) {
    const run = nextRun(aim, days, [...taken, ...runs]);
    runs.push(run);
    aim = addDays(run.from, pause);
  }
  return runs;
}

/** Eight weeks, or less when more gatherings share the teaching time: fourteen weeks, and 22 for each further semester. */
function weeksBetween({ gatheringDays, semesters }: CourseToPlan): number {
  const pauses = gatheringDays.length - 1;
  if (pauses <= 0) return 0;
  const weeks = 14 + 22 * (semesters - 1);
  return Math.min(8, Math.max(2, Math.floor(weeks / pauses)));
}

/** Semesters counted from year 0: even ones are springs (from 1 January), odd ones autumns (from 1 August). */
function semesterOf(day: LocalDate): number {
  return yearOf(day) * 2 + (day.slice(5) < '08-01' ? 0 : 1);
}

function firstOf(semester: number): LocalDate {
  const year = String(Math.floor(semester / 2)).padStart(4, '0');
  return localDate(semester % 2 === 0 ? `${year}-01-01` : `${year}-08-01`);
}

/** As far into the semester as the start was in its own, but within the weeks in which courses usually begin. */
function firstDay(start: LocalDate, semester: number, before: number): LocalDate {
  if (semester === semesterOf(start)) return addDays(start, before * DAYS_BETWEEN_STARTS);
  const [from, to] = semester % 2 === 0 ? [14, 59] : [24, 61];
  const into = daysBetween(firstOf(semesterOf(start)), start);
  return addDays(firstOf(semester), Math.min(to, Math.max(from, into)) + before * DAYS_BETWEEN_STARTS);
}

function onSameWeekday(day: LocalDate, as: LocalDate): LocalDate {
  return addDays(day, (weekday(as) - weekday(day) + 7) % 7);
}

function lastDayTaken(taken: readonly Run[], pause: number): LocalDate | undefined {
  const last = taken
    .map((run) => run.to)
    .toSorted()
    .at(-1);
  return last && addDays(last, pause);
}

function laterOf(a: LocalDate, b: LocalDate | undefined): LocalDate {
  return b !== undefined && b > a ? b : a;
}
