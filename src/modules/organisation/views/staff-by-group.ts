import { type Actor, requireAccess } from '../../../access/index.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { Platform } from '../../../platform/platform.ts';
import { codesOf, organisationAccess } from '../access.ts';
import { countByGroup, type StaffCounts, withoutSmallGroups } from '../domain/staff-groups/count-by-group.ts';
import { countStaffByGroup, countStaffElsewhere, findNewestListDay } from '../store/staff-groups.ts';

export type StaffByGroup = StaffCounts & {
  readonly municipality: MunicipalityCode;
  /** The day that the newest staff list tells of; null where the register came in another way. */
  readonly listedOn: LocalDate | null;
  /** Positions in other services than health and care, which are not counted. */
  readonly elsewhere: number;
};

/**
 * How many work in health and care, by the group that their position code tells of: counts and full-time equivalents,
 * and never a person. Null where the register has nobody. `for: 'sharing'` is for what goes beyond the municipality.
 */
export async function viewStaffByGroup(
  actor: Actor,
  code: MunicipalityCode,
  { db, today }: Platform,
  ask: { readonly for: 'own-municipality' | 'sharing' },
): Promise<StaffByGroup | null> {
  requireAccess(actor, organisationAccess, 'see-staff-totals', { municipality: code }, 'competence-adviser');
  const codes = codesOf(actor, code);
  return db.read(actor, async (tx) => {
    const [rows, elsewhere, listedOn] = await Promise.all([
      countStaffByGroup(tx, codes, today),
      countStaffElsewhere(tx, codes, today),
      findNewestListDay(tx, codes),
    ]);
    if (rows.length === 0) return null;
    const counts = countByGroup(rows);
    return {
      municipality: code,
      listedOn,
      elsewhere,
      ...(ask.for === 'sharing' ? withoutSmallGroups(counts) : counts),
    };
  });
}
