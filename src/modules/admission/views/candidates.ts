import { type Actor, NotFound, requireAccess } from '../../../access/index.ts';
import type { EmployeeId, OrderId } from '../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { Platform } from '../../../platform/platform.ts';
import { type Manager, managersOf } from '../../organisation/index.ts';
import { municipalitiesToSendFrom, orderAccess, staffCodesOf } from '../access/index.ts';
import type { SeatsUse } from '../domain/candidates.ts';
import type { Candidate } from '../store/candidates.ts';

import { findStaffMember, listStaffToSend, type StaffMember, type StaffToSend } from '../store/staff.ts';
import { type OrderView, readOrder } from './order.ts';

export const STAFF_ON_A_PAGE = 12;

export type CandidateWithManager = Candidate & {
  /** Who will be asked to approve; null when the staff list does not say. */
  readonly manager: Pick<Manager, 'givenName' | 'familyName'> | null;
};

export type CandidatesView = {
  readonly order: OrderView;
  readonly municipality: MunicipalityCode;
  /** The municipalities that the actor can choose between. */
  readonly municipalities: readonly MunicipalityCode[];
  readonly seats: SeatsUse;
  readonly candidates: readonly CandidateWithManager[];
  /** Somebody who was just taken off the list, so that it can be undone. */
  readonly removed: StaffMember | undefined;
  /** Those who can be added; empty when it is too late. */
  readonly staff: { readonly total: number; readonly rows: readonly StaffToSend[] };
};

/** Whom a municipality sends, and whom it could send. Nobody else's people stand here. */
export async function viewCandidates(
  actor: Actor,
  id: OrderId,
  ask: {
    municipality: MunicipalityCode | undefined;
    query: string;
    page: number;
    removed: EmployeeId | undefined;
  },
  { db, today }: Platform,
): Promise<CandidatesView> {
  return db.read(actor, async (tx) => {
    const order = await readOrder(tx, actor, id, today);
    requireAccess(actor, orderAccess, 'add-candidates', order.order, 'competence-adviser');
    const municipalities = municipalitiesToSendFrom(actor, order.order);
    const municipality =
      ask.municipality === undefined
        ? municipalities[0]
        : municipalities.find((code) => code === ask.municipality);
    const seats = order.seats.find((one) => one.municipality === municipality);
    if (municipality === undefined || seats === undefined) throw new NotFound('municipality');

    const own = order.candidates.filter((candidate) => candidate.municipality === municipality);
    const codes = staffCodesOf(actor, municipality);
    const [managers, removed, staff] = await Promise.all([
      managersOf(
        tx,
        own.map((candidate) => candidate.employee),
        today,
      ),
      ask.removed === undefined ? undefined : findStaffMember(tx, ask.removed, codes),
      order.sendsFrom.length === 0
        ? { total: 0, rows: [] }
        : listStaffToSend(tx, {
            order: id,
            codes,
            query: ask.query,
            day: today,
            limit: STAFF_ON_A_PAGE,
            offset: (ask.page - 1) * STAFF_ON_A_PAGE,
          }),
    ]);
    return {
      order,
      municipality,
      municipalities,
      seats,
      staff,
      removed,
      candidates: own.map((candidate) => ({
        ...candidate,
        manager: managers.get(candidate.employee) ?? null,
      })),
    };
  });
}
