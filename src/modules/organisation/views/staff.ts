import { type Actor, NotFound, requireAccess } from '../../../access/index.ts';
import type { UnitId } from '../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { Platform } from '../../../platform/platform.ts';
import { codesOf, organisationAccess } from '../access.ts';
import type { StaffOrder } from '../domain/list-orders.ts';
import { findMunicipality, type Municipality } from '../store/municipalities.ts';
import { listStaff, type StaffMember } from '../store/staff-list.ts';

export type { StaffMember } from '../store/staff-list.ts';

export const STAFF_PAGE_SIZE = 50;

export type StaffQuestion = {
  readonly query: string;
  readonly order: StaffOrder;
  readonly descending: boolean;
  readonly page: number;
};
export type StaffList = { readonly total: number; readonly rows: readonly StaffMember[] };

/** Everybody who works in the municipality, a page at a time. */
export async function viewStaff(
  actor: Actor,
  code: MunicipalityCode,
  ask: StaffQuestion,
  { db, today }: Platform,
): Promise<StaffList & { readonly municipality: Municipality }> {
  requireAccess(actor, organisationAccess, 'see-staff', { municipality: code }, 'competence-adviser');
  return db.read(actor, async (tx) => {
    const [municipality, list] = await Promise.all([
      findMunicipality(tx, code),
      listStaff(tx, { ...paged(ask), which: { codes: codesOf(actor, code) }, day: today }),
    ]);
    if (municipality === undefined) throw new NotFound('municipality');
    return { municipality, ...list };
  });
}

/** Those who work in one unit. Who may see the unit is decided where the unit itself is read. */
export async function viewStaffOfUnit(
  actor: Actor,
  unit: UnitId,
  ask: StaffQuestion,
  { db, today }: Platform,
): Promise<StaffList> {
  return db.read(actor, (tx) => listStaff(tx, { ...paged(ask), which: { units: [unit] }, day: today }));
}

function paged(ask: StaffQuestion) {
  return {
    query: ask.query,
    order: ask.order,
    descending: ask.descending,
    limit: STAFF_PAGE_SIZE,
    offset: (ask.page - 1) * STAFF_PAGE_SIZE,
  };
}
