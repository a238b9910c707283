import { type Actor, NotFound } from '../../../../../access/index.ts';
import type { PlanCourseId, PlanId } from '../../../../../kernel/ids.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { isOpenForContent, isOpenForReports } from '../../../domain/plan/plan.ts';
import {
  courseFields,
  courseFrom,
  type CourseFault,
  faultOfCourse,
  halfYearsOf,
  nextHalfYear,
} from '../../../domain/plan/region/course.ts';
import { present } from '../../../domain/plan/region/place.ts';
import {
  getCourse,
  insertCourses,
  listCourses,
  type OfCourse,
  saveCourse,
} from '../../../store/plan/region/courses.ts';
import { listRegionPlaces } from '../../../store/plan/region/places.ts';
import { type PlanClosed, planForChange, tracePlan } from '../plan-for-change.ts';
import { type Conflicting, putTogether } from './put-together.ts';

/** A programme goes on while the strategy is carried out: half-years come, courses are held and called off. */
const isOpenForCourses: typeof isOpenForContent = (state) =>
  isOpenForContent(state) || isOpenForReports(state);

export type WrongCourse = { readonly kind: 'wrong'; readonly fault: CourseFault };

export async function addCourse(
  actor: Actor,
  input: { readonly plan: PlanId; readonly fields: Fields },
  { db }: Platform,
): Promise<Result<PlanCourseId, PlanClosed | WrongCourse>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan, isOpenForCourses);
    if (!held.ok) return held;
    if (held.value.kind !== 'regional') throw new NotFound('cooperation');
    const places = present(await listRegionPlaces(tx, input.plan)).map(({ code }) => code);
    const course = courseFrom(input.fields, places);
    const fault = faultOfCourse(course);
    if (fault !== undefined) return fail({ kind: 'wrong', fault });
    const [id] = await insertCourses(tx, input.plan, [course]);
    await tracePlan(tx, actor, 'plan.course-added', held.value, { course: id! });
    return succeed(id!);
  });
}

export async function changeCourse(
  actor: Actor,
  input: OfCourse & { readonly seen: Fields; readonly mine: Fields },
  { db }: Platform,
): Promise<Result<void, PlanClosed | Conflicting | WrongCourse>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan, isOpenForCourses);
    if (!held.ok) return held;
    const [stored, places] = await Promise.all([
      getCourse(tx, input, 'nb'),
      listRegionPlaces(tx, input.plan),
    ]);
    const codes = present(places).map(({ code }) => code);
    const merged = putTogether(input.seen, input.mine, courseFields(stored, codes));
    if (!merged.ok) return merged;
    const course = courseFrom(merged.value, codes, stored.seatsBy);
    const fault = faultOfCourse(course);
    if (fault !== undefined) return fail({ kind: 'wrong', fault });
    await saveCourse(tx, input, course);
    await tracePlan(tx, actor, 'plan.course-changed', held.value, { course: stored.id });
    return succeed(undefined);
  });
}

/** Calls a course off. It stays in the list, so that everybody sees that it was. */
export async function cancelCourse(
  actor: Actor,
  input: OfCourse,
  { db }: Platform,
): Promise<Result<void, PlanClosed>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan, isOpenForCourses);
    if (!held.ok) return held;
    const course = await getCourse(tx, input, 'nb');
    await saveCourse(tx, input, { ...course, status: 'cancelled' });
    await tracePlan(tx, actor, 'plan.course-cancelled', held.value, { course: course.id });
    return succeed(undefined);
  });
}

/**
 * Plans the courses of a half-year for the next one too, without a day. Those that were called off are left out, and those
 * whose name stands there already, so that asking twice makes nothing twice.
 */
export async function copyCourses(
  actor: Actor,
  input: { readonly plan: PlanId; readonly from: string },
  { db }: Platform,
): Promise<
  Result<{ readonly to: string; readonly copied: number }, PlanClosed | { readonly kind: 'last-half' }>
> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan, isOpenForCourses);
    if (!held.ok) return held;
    const halves = halfYearsOf(held.value);
    if (!halves.includes(input.from)) throw new NotFound('half-year');
    const to = nextHalfYear(input.from);
    if (!halves.includes(to)) return fail({ kind: 'last-half' });
    const [courses, places] = await Promise.all([
      listCourses(tx, input.plan, 'nb'),
      listRegionPlaces(tx, input.plan),
    ]);
    const codes = present(places).map(({ code }) => code);
    const there = new Set(courses.filter(({ halfYear }) => halfYear === to).map(({ title }) => title));
    const copied = courses
      .filter((one) => one.halfYear === input.from && one.status !== 'cancelled' && !there.has(one.title))
      .map((one) => ({
        ...one,
        halfYear: to,
        startsOn: null,
        status: 'planned' as const,
        seatsBy: one.seatsBy.filter(({ municipality }) => codes.includes(municipality)),
      }));
    await insertCourses(tx, input.plan, copied);
    await tracePlan(tx, actor, 'plan.courses-copied', held.value, { to, courses: copied.length });
    return succeed({ to, copied: copied.length });
  });
}
