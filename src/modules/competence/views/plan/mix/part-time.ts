import type { Actor } from '../../../../../access/index.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import { viewStaffStock } from '../../../../organisation/index.ts';
import { MEAN_EXIT_AGE } from '../../../domain/assumptions/workforce-2026.ts';
import { PROFESSIONS } from '../../../planning/professions.ts';
import type { PlanShell } from '../plan-shell.ts';

export type PartTime = {
  readonly persons: number;
  readonly fte: number;
  /** The day of the staff list; null where the register came in another way. */
  readonly listedOn: LocalDate | null;
};

/**
 * How many persons hold how many full-time equivalents, by the code of their profession, in the whole municipality. Nothing for
 * a region, and nothing for those who do not see its staff.
 */
export async function viewPartTime(
  tx: ReadTx,
  actor: Actor,
  { plan, actions }: PlanShell,
  day: LocalDate,
): Promise<ReadonlyMap<string, PartTime>> {
  if (plan.municipality === null || !actions.has('see-capital')) return new Map();
  const { counts, listedOn } = await viewStaffStock(tx, actor, plan.municipality, {
    units: [],
    keys: PROFESSIONS,
    ageInMonths: Math.round(MEAN_EXIT_AGE.value * 12),
    day,
  });
  const staff = new Map<string, PartTime>();
  for (const { unit, key, persons, fte } of counts) {
    if (unit !== null || key === null) continue;
    const before = staff.get(key) ?? { persons: 0, fte: 0, listedOn };
    staff.set(key, { listedOn, persons: before.persons + persons, fte: before.fte + fte });
  }
  return staff;
}
