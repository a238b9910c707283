import type { Actor } from '../../../access/index.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import { codesOf, organisationAccess } from '../access.ts';
import { findNewestListDay } from '../store/staff-groups.ts';

/** The day that the municipality's newest staff list tells of; null where there is none, and for those who see no staff there. */
export async function findStaffListDay(
  tx: ReadTx,
  actor: Actor,
  municipality: MunicipalityCode,
): Promise<LocalDate | null> {
  if (!organisationAccess['see-staff-totals'](actor, { municipality })) return null;
  return findNewestListDay(tx, codesOf(actor, municipality));
}
