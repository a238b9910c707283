import type { Actor } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { readMeasuresProblem } from '../../../domain/measures/read-problem.ts';
import { forGap } from '../../../domain/plan/analysis/capital.ts';
import { gapsOfMunicipality, type MixGap, type MixNeed } from '../../../domain/plan/mix/gaps.ts';
import { linesOf, type MixLine } from '../../../domain/plan/mix/lines.ts';
import { isWeighed, type MixPrice, usualOrigin, usualPrice } from '../../../domain/plan/mix/prices.ts';
import { nameOf } from '../../../domain/plan/mix/problem.ts';
import type { MixRun } from '../../../domain/plan/mix/run.ts';
import { yearsOf } from '../../../domain/plan/plan.ts';
import { listCapital } from '../../../store/plan/analysis/capital.ts';
import { type CompetenceItem, listCompetences } from '../../../store/plan/analysis/references.ts';
import { listRequirements } from '../../../store/plan/analysis/requirements.ts';
import { listNeeds, type NeedInPlan } from '../../../store/plan/measures/choices.ts';
import {
  type Budgets,
  findBudgets,
  getRun,
  listNeedsOfFollowers,
  listRuns,
} from '../../../store/plan/mix/runs.ts';
import { unitsOf } from '../analysis/capital.ts';
import { ancestorNames } from '../analysis/gap.ts';
import { type PlanAction, type PlanShell, viewPlanShell } from '../plan-shell.ts';

export type MixFormView = {
  readonly shell: PlanShell;
  readonly years: readonly number[];
  /** Those that have told what they lack. */
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  readonly gaps: readonly MixGap[];
  readonly competences: readonly (CompetenceItem & { readonly usual: MixPrice })[];
  /** Everything that one can study from. */
  readonly all: readonly CompetenceItem[];
  readonly budgets: Budgets;
  readonly runs: readonly MixRun[];
};

/** What a run would be asked by what stands in the plan now, with the usual figures. */
export async function viewMixForm(
  actor: Actor,
  id: PlanId,
  { platform, locale }: { platform: Platform; locale: Locale },
  action: PlanAction = 'see-mix',
): Promise<MixFormView> {
  return platform.db.read(actor, async (tx) => {
    const shell = await viewPlanShell(tx, actor, id, action);
    const { plan } = shell;
    const [competences, gaps, budgets, runs] = await Promise.all([
      listCompetences(tx, plan, locale),
      readGaps(tx, actor, shell, locale, platform.today),
      findBudgets(tx, id),
      listRuns(tx, id),
    ]);
    const lacking = gaps.filter(({ byYear }) => byYear.some((value) => value > 0));
    const weighed = competences.filter(
      (item) => isWeighed(item.kind) && lacking.some(({ competence }) => competence === item.id),
    );
    const codes = [...new Set(lacking.map(({ municipality }) => municipality))].sort();
    return {
      shell,
      years: yearsOf(plan),
      municipalities: codes.map((code) => ({ code, name: nameIn(shell, code) })),
      gaps: lacking.filter(({ competence }) => weighed.some(({ id: one }) => one === competence)),
      competences: weighed.map((item) => {
        const code = usualOrigin(item);
        const origin = code === null ? undefined : competences.find((one) => one.code === code);
        return { ...item, usual: usualPrice(item, origin?.id ?? null) };
      }),
      all: competences.filter(({ kind }) => isWeighed(kind)),
      budgets,
      runs,
    };
  });
}

function nameIn({ municipalities }: PlanShell, code: string): string {
  return new Map<string, string>(municipalities).get(code) ?? code;
}

async function readGaps(
  tx: ReadTx,
  actor: Actor,
  shell: PlanShell,
  locale: Locale,
  today: Platform['today'],
): Promise<readonly MixGap[]> {
  const { plan } = shell;
  const competences = await listCompetences(tx, plan, locale);
  const position = (competence: string): number => {
    const item = competences.find(({ id }) => id === competence);
    return item === undefined ? 1 : usualPrice(item, null).position;
  };
  const years = yearsOf(plan);
  if (plan.municipality === null) {
    const needs = await listNeedsOfFollowers(tx, plan.id);
    const byPlace = Map.groupBy(needs, ({ municipality }) => municipality);
    return [...byPlace].flatMap(([place, these]) =>
      gapsOfMunicipality(place, { years, requirements: [], capital: [], needs: these, position }),
    );
  }
  const [units, requirements, capital, needs] = await Promise.all([
    unitsOf(tx, actor, plan, today),
    listRequirements(tx, plan.id),
    shell.actions.has('see-capital') ? listCapital(tx, plan.id) : [],
    listNeeds(tx, plan.id, locale),
  ]);
  const above = ancestorNames(units);
  return gapsOfMunicipality(plan.municipality, {
    years,
    requirements: requirements.map(({ unitName: unit, ...one }) => ({ ...one, unit })),
    capital: capital.map((one) => forGap(one, one.unit === null ? [] : (above.get(one.unit) ?? []))),
    needs: needs.map((need): MixNeed => need),
    position,
  });
}

export type MixRunView = {
  readonly shell: PlanShell;
  readonly run: MixRun;
  readonly lines: readonly MixLine[];
  /** Names of municipalities and competences, by what the engine calls them. */
  readonly places: ReadonlyMap<string, string>;
  readonly competences: ReadonlyMap<string, CompetenceItem>;
  readonly needs: readonly NeedInPlan[];
  readonly mayTake: boolean;
};

export async function viewMixRun(
  actor: Actor,
  id: PlanId,
  runId: string,
  { platform, locale }: { platform: Platform; locale: Locale },
): Promise<MixRunView> {
  return platform.db.read(actor, async (tx) => {
    // First whether the reader may see it, so that one who may not is told the same whether it is there or not.
    const shell = await viewPlanShell(tx, actor, id, 'see-mix');
    const [run, competences, needs] = await Promise.all([
      getRun(tx, id, runId),
      listCompetences(tx, shell.plan, locale),
      listNeeds(tx, id, locale),
    ]);
    return {
      shell,
      run,
      lines: linesIn(run),
      places: new Map(run.asked.question.municipalities.map((code) => [nameOf(code), nameIn(shell, code)])),
      competences: new Map(competences.map((item) => [nameOf(item.id), item])),
      needs,
      mayTake: shell.actions.has('write-plan') && shell.open.content,
    };
  });
}

function linesIn(run: MixRun): readonly MixLine[] {
  const problem = readMeasuresProblem(run.asked.input);
  return run.answer === null || !problem.ok ? [] : linesOf(problem.value, run.answer.plan.decisions);
}
