import type { Actor } from '../../../../../access/index.ts';
import { alphabet } from '../../../../../kernel/alphabet.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { unitChoices, type UnitChoice } from '../../../../organisation/index.ts';
import type { Capital, CapitalFacts, PlanCapitalId } from '../../../domain/plan/analysis/capital.ts';
import { capitalRisks, type CapitalRisk, type RiskLimits } from '../../../domain/plan/analysis/risks.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import { getCapital, listCapital } from '../../../store/plan/analysis/capital.ts';
import { readRiskLimits } from '../../../store/plan/analysis/core.ts';
import { type CompetenceItem, listCompetences } from '../../../store/plan/analysis/references.ts';
import { listRequirements } from '../../../store/plan/analysis/requirements.ts';
import { type PlanShell, viewPlanShell } from '../plan-shell.ts';

export type NamedCapital = Capital & { readonly competenceName: string };
export type NamedRisk = CapitalRisk & { readonly competenceName: string };

export type CapitalView = {
  readonly shell: PlanShell;
  readonly rows: readonly NamedCapital[];
  readonly risks: readonly NamedRisk[];
  readonly limits: RiskLimits;
  readonly competences: readonly CompetenceItem[];
};

/** What is held, for those who see the municipality's staff. */
export async function viewCapital(
  actor: Actor,
  id: PlanId,
  locale: Locale,
  { db, today }: Platform,
): Promise<CapitalView> {
  return db.read(actor, async (tx) => {
    const shell = await viewPlanShell(tx, actor, id, 'see-capital');
    const [all, competences, limits] = await Promise.all([
      listCapital(tx, id),
      listCompetences(tx, shell.plan, locale),
      readRiskLimits(tx, today),
    ]);
    const rows = nameCapital(all, competences);
    return { shell, rows, competences, limits, risks: nameRisks(rows, shell.plan, limits) };
  });
}

export type CapitalRowView = {
  readonly shell: PlanShell;
  /** Undefined for one that is to be written. */
  readonly row: Capital | undefined;
  readonly competences: readonly CompetenceItem[];
  readonly units: readonly UnitChoice[];
  /** Units that the requirements of the plan name. */
  readonly named: ReadonlySet<string>;
};

export async function viewCapitalRow(
  actor: Actor,
  id: PlanId,
  row: PlanCapitalId | undefined,
  locale: Locale,
  { db, today }: Platform,
): Promise<CapitalRowView> {
  return db.read(actor, async (tx) => {
    const shell = await viewPlanShell(tx, actor, id, 'see-capital');
    const [one, competences, units, requirements] = await Promise.all([
      row === undefined ? undefined : getCapital(tx, id, row),
      listCompetences(tx, shell.plan, locale),
      unitsOf(tx, actor, shell.plan, today),
      listRequirements(tx, id),
    ]);
    const named = new Set(requirements.map(({ unitName }) => unitName));
    return { shell, row: one, competences, units, named };
  });
}

export async function unitsOf(
  tx: ReadTx,
  actor: Actor,
  plan: Pick<Plan, 'municipality'>,
  today: Platform['today'],
): Promise<readonly UnitChoice[]> {
  return plan.municipality === null ? [] : unitChoices(tx, actor, plan.municipality, today);
}

export function nameCapital<Row extends CapitalFacts>(
  rows: readonly Row[],
  competences: readonly CompetenceItem[],
): readonly (Row & { readonly competenceName: string })[] {
  const names = new Map(competences.map(({ id, name }) => [id, name]));
  return rows
    .map((row) => ({ ...row, competenceName: names.get(row.competence) ?? '' }))
    .sort(
      (a, b) =>
        alphabet.compare(a.competenceName, b.competenceName) ||
        alphabet.compare(a.unitName, b.unitName) ||
        alphabet.compare(b.aspect, a.aspect),
    );
}

export function nameRisks(
  rows: readonly NamedCapital[],
  { lastYear }: Plan,
  limits: RiskLimits,
): readonly NamedRisk[] {
  const names = new Map<string, string>(rows.map((row) => [row.competence, row.competenceName]));
  return capitalRisks(rows, lastYear, limits).map((risk) => ({
    ...risk,
    competenceName: names.get(risk.competence) ?? '',
  }));
}
