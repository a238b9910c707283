import { type Actor, requireAccess } from '../../../../../access/index.ts';
import type { CompetenceId, PlanId, UnitId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { unitChoices, viewStaffStock } from '../../../../organisation/index.ts';
import { MEAN_EXIT_AGE } from '../../../domain/assumptions/workforce-2026.ts';
import type { CapitalFacts } from '../../../domain/plan/analysis/capital.ts';
import { capitalKey } from '../../../domain/plan/analysis/capital-sheet.ts';
import { capitalFromStaff } from '../../../domain/plan/analysis/staff-stock.ts';
import { type Plan, yearsOf } from '../../../domain/plan/plan.ts';
import { planAccess } from '../../../plan-access.ts';
import { listCapital, putCapital } from '../../../store/plan/analysis/capital.ts';
import { listCompetences } from '../../../store/plan/analysis/references.ts';
import { getPlan } from '../../../store/plan/plans.ts';
import { PROFESSIONS } from '../../../planning/professions.ts';
import { planForChange, type PlanClosed, tracePlan } from '../plan-for-change.ts';

export type StaffStockCount = {
  readonly rows: readonly CapitalFacts[];
  /** Rows that come in the place of what the plan says, and those of them that somebody has judged. */
  readonly replaced: number;
  readonly judged: number;
  /** Full-time equivalents in the whole municipality whose position code does not say a profession. */
  readonly notTold: number;
  /** Persons in the whole municipality whose age the list does not tell. */
  readonly noAge: number;
};

type Ask = { readonly plan: PlanId; readonly units: readonly UnitId[]; readonly source: string };

/** What the staff list would say, without putting it in. Null where the staff list has nobody. */
export async function countStaffStock(
  actor: Actor,
  ask: Ask,
  { db, today }: Platform,
): Promise<StaffStockCount | null> {
  return db.read(actor, async (tx) => {
    const { plan, thing } = await getPlan(tx, ask.plan);
    requireAccess(actor, planAccess, 'see-capital', thing, 'competence-adviser');
    return count(tx, actor, plan, ask, today);
  });
}

/** Counts professions in the staff list, for the whole municipality and these units, in the place of what stood there. */
export async function takeStaffStock(
  actor: Actor,
  ask: Ask,
  { db, today }: Platform,
): Promise<Result<number, PlanClosed | { kind: 'no-staff' }>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'see-capital', ask.plan);
    if (!held.ok) return held;
    const stock = await count(tx, actor, held.value, ask, today);
    if (stock === null) return fail({ kind: 'no-staff' });
    await putCapital(tx, ask.plan, stock.rows);
    await tracePlan(tx, actor, 'plan.capital-counted', held.value, { rows: stock.rows.length });
    return succeed(stock.rows.length);
  });
}

async function count(
  tx: ReadTx,
  actor: Actor,
  plan: Plan,
  ask: Ask,
  day: LocalDate,
): Promise<StaffStockCount | null> {
  if (plan.municipality === null) return null;
  const ageInMonths = Math.round(MEAN_EXIT_AGE.value * 12);
  const [{ counts, listedOn }, units, competences, stored] = await Promise.all([
    viewStaffStock(tx, actor, plan.municipality, { units: ask.units, keys: PROFESSIONS, ageInMonths, day }),
    unitChoices(tx, actor, plan.municipality, day),
    listCompetences(tx, plan, 'nb'),
    listCapital(tx, plan.id),
  ]);
  if (counts.length === 0) return null;
  const rows = capitalFromStaff(counts, {
    competences: new Map(
      competences.flatMap(({ id, code }): [string, CompetenceId][] => (code === null ? [] : [[code, id]])),
    ),
    units: new Map(units.map(({ id, name }) => [id, name])),
    years: yearsOf(plan),
    asOf: listedOn ?? day,
    source: ask.source,
  });
  const keys = new Set(rows.map(capitalKey));
  const replaced = stored.filter((one) => keys.has(capitalKey(one)));
  const whole = counts.filter(({ unit }) => unit === null);
  return {
    rows,
    replaced: replaced.length,
    judged: replaced.filter(({ basis }) => basis === 'judgement').length,
    notTold: whole.reduce((sum, one) => (one.key === null ? sum + one.fte : sum), 0),
    noAge: whole.reduce((sum, one) => (one.year === null ? sum + one.persons : sum), 0),
  };
}
