import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { NotFound } from '../../../../../access/index.ts';
import type { PlanCourseId, PlanId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { ReadTx, Tx } from '../../../../../platform/database/database.ts';
import type { CourseContent, PlanCourse } from '../../../domain/plan/region/course.ts';

const coursesWhere = (locale: Locale, which: ReturnType<typeof sql>) => sql<PlanCourse>`
  select c.id, c.title, c.half_year as "halfYear", c.competence_id as competence,
    coalesce(i.name ->> ${locale}, i.name ->> 'nb') as "competenceName", c.provider, c.place, c.starts_on as "startsOn",
    c.responsible_code as responsible, c.target_group as "targetGroup", c.seats, c.cost_ore as cost, c.status, c.version,
    (select coalesce(jsonb_agg(jsonb_build_object('municipality', s.municipality_code, 'seats', s.seats)
       order by s.municipality_code), '[]') from plan_course_seat s where s.plan_course_id = c.id) as "seatsBy"
  from plan_course c left join competence_item i on i.id = c.competence_id where ${which}
  order by c.half_year, c.starts_on nulls last, c.title, c.id`;

export async function listCourses(tx: ReadTx, plan: PlanId, locale: Locale): Promise<readonly PlanCourse[]> {
  return (await coursesWhere(locale, sql`c.plan_id = ${plan}`).execute(tx)).rows;
}

export type OfCourse = { readonly plan: PlanId; readonly course: PlanCourseId };

/** @throws NotFound when the plan has no such course */
export async function getCourse(tx: ReadTx, given: OfCourse, locale: Locale): Promise<PlanCourse> {
  const which = sql`c.id = ${given.course} and c.plan_id = ${given.plan}`;
  const { rows } = await coursesWhere(locale, which).execute(tx);
  if (rows[0] === undefined) throw new NotFound('course');
  return rows[0];
}

const columnsOf = (course: CourseContent) => ({
  title: course.title,
  half_year: course.halfYear,
  competence_id: course.competence,
  provider: course.provider,
  place: course.place,
  starts_on: course.startsOn,
  responsible_code: course.responsible,
  target_group: course.targetGroup,
  seats: course.seats,
  cost_ore: course.cost,
  status: course.status,
});

/** In two statements, however many they are. */
export async function insertCourses(
  tx: Tx,
  plan: PlanId,
  courses: readonly CourseContent[],
): Promise<readonly PlanCourseId[]> {
  if (courses.length === 0) return [];
  const added = courses.map((course) => ({ id: uuid() as PlanCourseId, course }));
  await tx
    .insertInto('plan_course')
    .values(added.map(({ id, course }) => ({ id, plan_id: plan, ...columnsOf(course) })))
    .execute();
  await insertSeats(tx, plan, added);
  return added.map(({ id }) => id);
}

export async function saveCourse(tx: Tx, given: OfCourse, course: CourseContent): Promise<void> {
  await tx
    .updateTable('plan_course')
    .set({ ...columnsOf(course), version: sql<number>`version + 1` })
    .where('id', '=', given.course)
    .execute();
  await tx.deleteFrom('plan_course_seat').where('plan_course_id', '=', given.course).execute();
  await insertSeats(tx, given.plan, [{ id: given.course, course }]);
}

async function insertSeats(
  tx: Tx,
  plan: PlanId,
  courses: readonly { readonly id: PlanCourseId; readonly course: CourseContent }[],
): Promise<void> {
  const seats = courses.flatMap(({ id, course }) =>
    course.seatsBy.map((one) => ({
      plan_course_id: id,
      plan_id: plan,
      municipality_code: one.municipality,
      seats: one.seats,
    })),
  );
  if (seats.length > 0) await tx.insertInto('plan_course_seat').values(seats).execute();
}
