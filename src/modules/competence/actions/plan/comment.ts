import { v7 as uuid } from 'uuid';
import { type Actor, NotFound, requireAccess } from '../../../../access/index.ts';
import type { PlanId } from '../../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import { type Result, succeed } from '../../../../kernel/result.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import type { Platform } from '../../../../platform/platform.ts';
import type { CommentAbout } from '../../domain/plan/comment.ts';
import { isOpenForPeople, type Plan } from '../../domain/plan/plan.ts';
import { commentAccess } from '../../plan-access.ts';
import {
  findComment,
  findOwnMunicipality,
  insertComment,
  isInPlan,
  settleComment,
  type StoredComment,
  withdrawComment,
} from '../../store/plan/comments.ts';
import { getPlan } from '../../store/plan/plans.ts';
import { type PlanClosed, planForChange, tracePlan } from './plan-for-change.ts';

export async function writeComment(
  actor: Actor,
  input: { plan: PlanId; about: CommentAbout; replyTo: string | null; body: string },
  { db, now }: Platform,
): Promise<Result<string, PlanClosed>> {
  return db.transaction(actor, async (tx) => {
    const found = await planForChange(tx, actor, 'comment', input.plan, isOpenForPeople);
    if (!found.ok) return found;
    const { about, replyTo } = input;
    if (!(await isInPlan(tx, input.plan, about))) throw new NotFound('subject');
    const asked = replyTo === null ? undefined : await findComment(tx, input.plan, replyTo);
    if (replyTo !== null && (asked === undefined || asked.subject !== about.kind))
      throw new NotFound('comment');
    const id = uuid();
    await insertComment(tx, {
      id,
      plan: input.plan,
      about,
      // Answers to answers stand under what was asked first: two levels are as many as one can follow.
      replyTo: asked?.replyTo ?? replyTo,
      body: input.body,
      by: actor.person.id,
      municipality: (await findOwnMunicipality(tx, input.plan)) ?? municipalityOf(actor, found.value),
      at: now(),
    });
    await tracePlan(tx, actor, 'plan.commented', found.value, { comment: id, subject: about.kind });
    return succeed(id);
  });
}

/** Those who act for a municipality speak for it; a coordinator speaks for the region. */
function municipalityOf({ scope, assignments }: Actor, plan: Plan): MunicipalityCode | null {
  if (plan.municipality !== null && scope.staff.includes(plan.municipality)) return plan.municipality;
  return assignments.find((one) => one.municipality !== null)?.municipality ?? null;
}

/** Settled by those who write the plan, or by the one who asked; it can be taken up again. */
export async function settle(
  actor: Actor,
  input: { plan: PlanId; comment: string; settled: boolean },
  { db, now }: Platform,
): Promise<Result<void, PlanClosed>> {
  return db.transaction(actor, async (tx) => {
    const found = await commentForChange(tx, actor, 'settle-comment', input);
    if (!found.ok) return found;
    const { plan, comment } = found.value;
    await settleComment(
      tx,
      input.plan,
      comment.id,
      input.settled ? { by: actor.person.id, at: now() } : null,
    );
    await tracePlan(tx, actor, 'plan.comment-settled', plan, { comment: comment.id, settled: input.settled });
    return succeed(undefined);
  });
}

/** One's own words can be taken back; that something was said stays to be seen where others have answered. */
export async function withdraw(
  actor: Actor,
  input: { plan: PlanId; comment: string },
  { db, now }: Platform,
): Promise<Result<void, PlanClosed>> {
  return db.transaction(actor, async (tx) => {
    const found = await commentForChange(tx, actor, 'withdraw-comment', input);
    if (!found.ok) return found;
    const { plan, comment } = found.value;
    await withdrawComment(tx, input.plan, comment.id, now());
    await tracePlan(tx, actor, 'plan.comment-withdrawn', plan, { comment: comment.id });
    return succeed(undefined);
  });
}

async function commentForChange(
  tx: Tx,
  actor: Actor,
  action: keyof typeof commentAccess,
  input: { plan: PlanId; comment: string },
): Promise<Result<{ plan: Plan; comment: StoredComment }, PlanClosed>> {
  const found = await planForChange(tx, actor, 'comment', input.plan, isOpenForPeople);
  if (!found.ok) return found;
  const [comment, { thing }] = await Promise.all([
    findComment(tx, input.plan, input.comment),
    getPlan(tx, input.plan),
  ]);
  if (comment === undefined || comment.withdrawnAt !== null) throw new NotFound('comment');
  const { writtenBy } = comment;
  requireAccess(actor, commentAccess, action, { writtenBy, plan: thing }, 'competence-adviser');
  return succeed({ plan: found.value, comment });
}
