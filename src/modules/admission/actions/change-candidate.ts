import { type Actor, NotFound, requireAccess } from '../../../access/index.ts';
import type { OrderId } from '../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Platform } from '../../../platform/platform.ts';
import { orderAccess } from '../access/index.ts';
import type { Track } from '../domain/candidates.ts';
import type { CandidateId } from '../domain/order.ts';
import { acceptsCandidates } from '../domain/steps.ts';
import { type Candidate, deleteCandidate, findCandidate, saveCandidate } from '../store/candidates.ts';
import { holdOrder } from '../store/orders.ts';

export type ChangeCandidateFailure = { kind: 'too-late' };

/** With or without credits, leader or leader to be: both can be put right until there is a class. */
export async function changeCandidate(
  actor: Actor,
  input: { order: OrderId; candidate: CandidateId; track: Track; potentialLeader: boolean },
  { db }: Platform,
): Promise<Result<Candidate, ChangeCandidateFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await ownCandidate(tx, actor, input.order, input.candidate);
    if (!found.ok) return found;
    await saveCandidate(tx, input.candidate, input);
    await trace(tx, actor, 'order.candidate-changed', input.order, {
      municipality: found.value.municipality,
      details: { candidate: input.candidate },
    });
    return found;
  });
}

/** Gone from the order; the person is still in the staff list and can be added again. */
export async function removeCandidate(
  actor: Actor,
  input: { order: OrderId; candidate: CandidateId },
  { db }: Platform,
): Promise<Result<Candidate, ChangeCandidateFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await ownCandidate(tx, actor, input.order, input.candidate);
    if (!found.ok) return found;
    await deleteCandidate(tx, input.candidate);
    await trace(tx, actor, 'order.candidate-removed', input.order, {
      municipality: found.value.municipality,
      details: { candidate: input.candidate },
    });
    return found;
  });
}

async function ownCandidate(
  tx: Tx,
  actor: Actor,
  orderId: OrderId,
  id: CandidateId,
): Promise<Result<Candidate, ChangeCandidateFailure>> {
  const { order } = await holdOrder(tx, orderId);
  requireAccess(actor, orderAccess, 'add-candidates', order, 'competence-adviser');
  const candidate = await findCandidate(tx, orderId, id);
  // Somebody who is both coordinator and adviser sees the neighbours' people, and still cannot move them.
  if (candidate === undefined || !actor.scope.staff.includes(candidate.municipality))
    throw new NotFound('candidate');
  return acceptsCandidates(order.state) ? succeed(candidate) : fail({ kind: 'too-late' });
}
