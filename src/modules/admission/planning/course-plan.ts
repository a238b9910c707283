import { type Credits, sumCredits } from '../../../kernel/credits.ts';
import type { CourseVersionId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { Localised } from '../../../kernel/locale.ts';
import { courseToPlan, type PlannedCourse, planGatherings } from '../../cohort/index.ts';
import {
  adviseOnPace,
  type Catalogue,
  compareWithRecommended,
  type Course,
  type CourseCode,
  courseVersionIdOf,
  decideOrderability,
  type Programme,
  statedValue,
  versionOn,
} from '../../programme/index.ts';
import type { SemesterPace } from '../domain/advice.ts';
import type { CourseObstacle } from '../domain/faults.ts';
import type { Order, Wishes } from '../domain/order.ts';

export type CourseInPlan = {
  readonly code: string;
  readonly name: Localised | null;
  readonly credits: Credits | null;
  readonly version: CourseVersionId | null;
  /** Dates as they would be; null while the start is not decided, or the course cannot be planned. */
  readonly dates: PlannedCourse | null;
  readonly obstacle: CourseObstacle | null;
};

export type CoursePlan = {
  readonly courses: readonly CourseInPlan[];
  readonly credits: Credits;
  readonly order: 'as-recommended' | 'own-order';
  readonly pace: readonly SemesterPace[];
};

export type WhatToPlan = Pick<Wishes, 'courses' | 'start' | 'coursesASemester'>;

/**
 * The courses of an order with the catalogue's word on each, and with dates as the class would get them if it were
 * formed today. The version of a course is the one that holds on its own first day, not on that of the order.
 */
export function planCourses(wishes: WhatToPlan, programme: Programme, today: LocalDate): CoursePlan {
  const day = wishes.start ?? today;
  const chosen = wishes.courses.map((code) => {
    const course = programme.courses.find((one) => one.code === code);
    const version = course && (versionOn(course, day) ?? course.versions.at(-1));
    const id = version && courseVersionIdOf(code, version.valid.from);
    return { code, course, toPlan: version && id && courseToPlan({ id, content: version }) };
  });
  const plannable = chosen.flatMap(({ code, toPlan }) => (toPlan === undefined ? [] : [{ code, ...toPlan }]));
  const dates = new Map(
    wishes.start === null
      ? []
      : planGatherings(wishes.start, plannable, wishes.coursesASemester).map((one, i) => [
          plannable[i]?.code,
          one,
        ]),
  );
  const courses = chosen.map(({ code, course, toPlan }) =>
    courseInPlan(programme, code, course, dates.get(code) ?? null, toPlan !== undefined, day),
  );
  const pace = statedValue(programme.pace);
  const firstDays = courses.flatMap(({ code, dates: planned }) =>
    planned === null ? [] : [{ course: code as CourseCode, firstDay: planned.startsOn }],
  );
  return {
    courses,
    credits: sumCredits(courses.flatMap((course) => course.credits ?? [])),
    order: compareWithRecommended(programme, wishes.courses as readonly CourseCode[]),
    pace:
      pace === undefined
        ? []
        : adviseOnPace(firstDays, pace).map(({ semester, courses: codes, advice }) => ({
            ...semester,
            courses: codes,
            advice,
          })),
  };
}

export function programmeOf(order: Pick<Order, 'programme'>, catalogue: Catalogue): Programme {
  const programme = catalogue.programmes.find((one) => one.code === order.programme);
  if (programme === undefined) throw new Error('The order is for a programme that is not in the catalogue');
  return programme;
}

export function obstaclesIn(plan: CoursePlan): ReadonlyMap<string, CourseObstacle> {
  return new Map(
    plan.courses.flatMap(({ code, obstacle }) => (obstacle === null ? [] : [[code, obstacle] as const])),
  );
}

function courseInPlan(
  programme: Programme,
  code: string,
  course: Course | undefined,
  dates: PlannedCourse | null,
  hasGatherings: boolean,
  day: LocalDate,
): CourseInPlan {
  if (course === undefined)
    return { code, name: null, credits: null, version: null, dates: null, obstacle: 'other-programme' };

  const firstDay = dates?.startsOn ?? day;
  const answer = decideOrderability(programme, course, firstDay);
  const version = versionOn(course, firstDay) ?? course.versions.at(-1);
  return {
    code,
    name: (version && statedValue(version.name)) ?? null,
    credits: (version && statedValue(version.credits)) ?? null,
    version: answer.outcome === 'orderable' ? courseVersionIdOf(code, answer.version.valid.from) : null,
    dates,
    obstacle: answer.outcome !== 'orderable' ? answer.outcome : hasGatherings ? null : 'no-gatherings',
  };
}
