import { type Actor, requireAccess } from '../../../access/index.ts';
import type { OrderId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { Platform } from '../../../platform/platform.ts';
import { findCatalogue } from '../../programme/index.ts';
import { orderAccess } from '../access/index.ts';
import { type CoursePlan, planCourses, programmeOf } from '../planning/course-plan.ts';
import { type OrderView, readOrder } from './order.ts';

export type PlanProposal = {
  readonly view: OrderView;
  /** The courses with the days they would get; undefined while there is no first day to reckon from. */
  readonly plan: CoursePlan | undefined;
};

/** What the class would look like with this first day and this pace. Nothing is saved. */
export async function viewPlanProposal(
  actor: Actor,
  id: OrderId,
  wish: { start: LocalDate | null; coursesASemester: number } | 'as-ordered',
  { db, today }: Platform,
): Promise<PlanProposal> {
  return db.read(actor, async (tx) => {
    const [view, catalogue] = await Promise.all([readOrder(tx, actor, id, today), findCatalogue(tx)]);
    requireAccess(actor, orderAccess, 'plan', view.order, 'programme-coordinator');
    const { wishes } = view.order;
    const { start, coursesASemester } = wish === 'as-ordered' ? wishes : wish;
    if (start === null || start < today) return { view, plan: undefined };
    const programme = programmeOf(view.order, catalogue);
    return {
      view,
      plan: planCourses({ courses: wishes.courses, start, coursesASemester }, programme, today),
    };
  });
}
