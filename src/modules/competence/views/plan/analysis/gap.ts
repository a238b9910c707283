import type { Actor } from '../../../../../access/index.ts';
import { alphabet } from '../../../../../kernel/alphabet.ts';
import type { PlanId, UnitId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import type { UnitChoice } from '../../../../organisation/index.ts';
import { type Capital, forGap } from '../../../domain/plan/analysis/capital.ts';
import { checkLegalCore, type CoreCoverage } from '../../../domain/plan/analysis/legal-core.ts';
import type { Requirement } from '../../../domain/plan/analysis/requirement.ts';
import { analyseGap, type GapRow, type GapState } from '../../../domain/plan/gap.ts';
import { yearsOf } from '../../../domain/plan/plan.ts';
import { listCapital } from '../../../store/plan/analysis/capital.ts';
import { listCoreAnswers, readRiskLimits, type StoredCoreAnswer } from '../../../store/plan/analysis/core.ts';
import { type CompetenceItem, listCompetences } from '../../../store/plan/analysis/references.ts';
import { listRequirements } from '../../../store/plan/analysis/requirements.ts';
import { type PlanAction, type PlanShell, viewPlanShell } from '../plan-shell.ts';
import { nameCapital, type NamedRisk, nameRisks, unitsOf } from './capital.ts';

export type NamedGapRow = GapRow & { readonly competenceName: string };
export type NamedCore = CoreCoverage & {
  readonly item: CompetenceItem;
  readonly answer: StoredCoreAnswer | undefined;
};

export type GapView = {
  readonly shell: PlanShell;
  readonly requirements: readonly (Requirement & { readonly needs: number })[];
  readonly competences: readonly CompetenceItem[];
  /** Nothing for those who do not see what is held. */
  readonly rows: readonly NamedGapRow[];
  readonly counts: Readonly<Record<GapState, number>>;
  readonly core: readonly NamedCore[];
  readonly answers: readonly StoredCoreAnswer[];
  readonly risks: readonly NamedRisk[];
  readonly capital: readonly Capital[];
};

/** Requirements against what is held. Without the right to see what is held it tells the requirements alone. */
export async function viewGap(
  actor: Actor,
  id: PlanId,
  locale: Locale,
  { db, today }: Platform,
  action: PlanAction = 'see-capital',
): Promise<GapView> {
  return db.read(actor, async (tx) => {
    const shell = await viewPlanShell(tx, actor, id, action);
    return readGap(tx, actor, shell, locale, today);
  });
}

export async function readGap(
  tx: ReadTx,
  actor: Actor,
  shell: PlanShell,
  locale: Locale,
  today: Platform['today'],
): Promise<GapView> {
  const { plan } = shell;
  const sees = shell.actions.has('see-capital');
  const [requirements, capital, competences, units, answers, limits] = await Promise.all([
    listRequirements(tx, plan.id),
    sees ? listCapital(tx, plan.id) : [],
    listCompetences(tx, plan, locale),
    unitsOf(tx, actor, plan, today),
    listCoreAnswers(tx, plan.id),
    readRiskLimits(tx, today),
  ]);
  const names = new Map<string, string>(competences.map((one) => [one.id, one.name]));
  const above = ancestorNames(units);
  const rows = sees
    ? analyseGap({
        years: yearsOf(plan),
        requirements: requirements.map(({ unitName: unit, ...one }) => ({ ...one, unit })),
        capital: capital.map((one) => forGap(one, one.unit === null ? [] : (above.get(one.unit) ?? []))),
      }).map((row) => ({ ...row, competenceName: names.get(row.competence) ?? '' }))
    : [];
  const answerOf = new Map(answers.map((one) => [one.competence as string, one]));
  const core = checkLegalCore(
    competences,
    capital,
    new Map(answers.map((one) => [one.competence, one.answer])),
    today,
  ).flatMap((one) => {
    const item = competences.find((competence) => competence.id === one.competence);
    return item === undefined ? [] : [{ ...one, item, answer: answerOf.get(one.competence) }];
  });
  return {
    shell,
    requirements,
    competences,
    rows: [...rows].sort(byName),
    counts: countStates(rows),
    core,
    answers,
    capital,
    risks: nameRisks(nameCapital(capital, competences), plan, limits),
  };
}

function byName(a: NamedGapRow, b: NamedGapRow): number {
  return (
    alphabet.compare(a.competenceName, b.competenceName) ||
    alphabet.compare(a.unit, b.unit) ||
    a.year - b.year
  );
}

function countStates(rows: readonly GapRow[]): Readonly<Record<GapState, number>> {
  const counts = { gap: 0, 'not-mapped': 0, covered: 0, surplus: 0, 'no-requirement': 0 };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}

/** The names of the units that each unit lies in. */
export function ancestorNames(units: readonly UnitChoice[]): ReadonlyMap<UnitId, readonly string[]> {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return new Map(
    units.map((unit) => {
      const names: string[] = [];
      const seen = new Set([unit.id]);
      for (let at = unit.parent; at !== null && !seen.has(at); at = byId.get(at)?.parent ?? null) {
        seen.add(at);
        const parent = byId.get(at);
        if (parent !== undefined) names.push(parent.name);
      }
      return [unit.id, names];
    }),
  );
}
