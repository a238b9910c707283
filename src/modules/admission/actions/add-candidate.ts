import { v7 as uuid } from 'uuid';
import { type Actor, NotFound, requireAccess } from '../../../access/index.ts';
import type { EmployeeId, OrderId } from '../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import type { Platform } from '../../../platform/platform.ts';
import { municipalitiesToSendFrom, orderAccess, staffCodesOf } from '../access/index.ts';
import { type CandidateFailure, decideCandidate, type Track } from '../domain/candidates.ts';
import type { CandidateId } from '../domain/order.ts';
import { insertCandidate } from '../store/candidates.ts';
import { holdOrder } from '../store/orders.ts';
import { findStaffMember } from '../store/staff.ts';

/** Puts one of the municipality's own people on the order. More than it has seats for is allowed, and shown. */
export async function addCandidate(
  actor: Actor,
  input: {
    order: OrderId;
    municipality: MunicipalityCode;
    employee: EmployeeId;
    track: Track;
    potentialLeader: boolean;
    /** Only asked for when the staff list has no address. */
    email: string;
  },
  { db }: Platform,
): Promise<Result<CandidateId, CandidateFailure>> {
  return db.transaction(actor, async (tx) => {
    const { order } = await holdOrder(tx, input.order);
    requireAccess(actor, orderAccess, 'add-candidates', order, 'competence-adviser');
    if (!municipalitiesToSendFrom(actor, order).includes(input.municipality))
      return fail({ kind: 'not-on-the-order' });

    const employee = await findStaffMember(tx, input.employee, staffCodesOf(actor, input.municipality));
    if (employee === undefined) throw new NotFound('employee');
    const decided = decideCandidate(order, { ...input, email: employee.email ?? input.email });
    if (!decided.ok) return decided;

    const id = uuid() as CandidateId;
    const added = await insertCandidate(tx, {
      id,
      order: order.id,
      employee: employee.id,
      givenName: employee.givenName,
      familyName: employee.familyName,
      ...decided.value,
    });
    if (!added) return fail({ kind: 'already-added' });
    await trace(tx, actor, 'order.candidate-added', order.id, {
      municipality: input.municipality,
      details: { candidate: id },
    });
    return succeed(id);
  });
}
