import { type Actor, requireAccess } from '../../../access/index.ts';
import type { UnitId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import { codesOf, organisationAccess } from '../access.ts';
import { findNewestListDay } from '../store/staff-groups.ts';
import { countStock, type StockCount } from '../store/staff-stock.ts';

export type StaffStock = {
  readonly counts: readonly StockCount[];
  /** The day that the newest staff list tells of; null where the register came in another way. */
  readonly listedOn: LocalDate | null;
};

/** Counts of the municipality's staff by what their position codes mean to the asker, with the years in which they reach an age. */
export async function viewStaffStock(
  tx: ReadTx,
  actor: Actor,
  municipality: MunicipalityCode,
  ask: {
    readonly units: readonly UnitId[];
    readonly keys: ReadonlyMap<string, string>;
    readonly ageInMonths: number;
    readonly day: LocalDate;
  },
): Promise<StaffStock> {
  requireAccess(actor, organisationAccess, 'see-staff-totals', { municipality }, 'competence-adviser');
  const municipalities = codesOf(actor, municipality);
  const [counts, listedOn] = await Promise.all([
    countStock(tx, { ...ask, municipalities }),
    findNewestListDay(tx, municipalities),
  ]);
  return { counts, listedOn };
}
