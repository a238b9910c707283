import type { Actor } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { forGap } from '../../../domain/plan/analysis/capital.ts';
import {
  gapsOfMunicipality,
  isLacking,
  type MixGap,
  type MixNeed,
  type MixUnit,
  unitOf,
} from '../../../domain/plan/mix/gaps.ts';
import { basisOf, type NeedBasis, type NeedChoice, requiredBy } from '../../../domain/plan/mix/need.ts';
import { type MixPair, pairsOf } from '../../../domain/plan/mix/neighbours.ts';
import type { PriceSet } from '../../../domain/plan/mix/price-settings.ts';
import {
  isWeighed,
  largerPositions,
  type MixPrice,
  usualOrigin,
  usualPosition,
  usualPrice,
} from '../../../domain/plan/mix/prices.ts';
import type { MixRun } from '../../../domain/plan/mix/run.ts';
import { yearsOf } from '../../../domain/plan/plan.ts';
import { listCapital } from '../../../store/plan/analysis/capital.ts';
import { type CompetenceItem, listCompetences } from '../../../store/plan/analysis/references.ts';
import { listRequirements } from '../../../store/plan/analysis/requirements.ts';
import { listNeeds } from '../../../store/plan/measures/choices.ts';
import { readPriceSet } from '../../../store/plan/mix/prices.ts';
import { type Budgets, findBudgets, listNeedsOfFollowers, listRuns } from '../../../store/plan/mix/runs.ts';
import { listPools } from '../../../store/plan/region/pools.ts';
import { readPoolLimits } from '../../../store/plan/region/settings.ts';
import { unitsOf } from '../analysis/capital.ts';
import { ancestorNames } from '../analysis/gap.ts';
import { type PlanAction, type PlanShell, viewPlanShell } from '../plan-shell.ts';
import { type PartTime, viewPartTime } from './part-time.ts';

export type WeighedCompetence = CompetenceItem & {
  readonly usual: MixPrice;
  readonly unit: MixUnit;
  /** What the staff list tells of part-time positions; undefined where it tells nothing that this reader may see. */
  readonly partTime: (PartTime & ReturnType<typeof largerPositions>) | undefined;
};

export type MixFormView = {
  readonly shell: PlanShell;
  readonly years: readonly number[];
  /** Those that have told what they lack. */
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  /** Every two of them. */
  readonly pairs: readonly MixPair[];
  /** From here on a way is too long, unless the planner says otherwise. */
  readonly mostMinutes: number;
  /** With the need as it is required. */
  readonly gaps: readonly MixGap[];
  /** By each choice of need, also of what lacks by another one alone; undefined where no requirement is founded on figures, so that there is nothing to choose. */
  readonly need:
    | { readonly basis: NeedBasis; readonly gaps: Readonly<Record<NeedChoice, readonly MixGap[]>> }
    | undefined;
  readonly competences: readonly WeighedCompetence[];
  /** Everything that one can study from. */
  readonly all: readonly CompetenceItem[];
  readonly prices: PriceSet;
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
    const [competences, told, budgets, runs, prices, limits, pools, partTime] = await Promise.all([
      listCompetences(tx, plan, locale),
      readGaps(tx, actor, shell, locale, platform.today),
      findBudgets(tx, id),
      listRuns(tx, id),
      readPriceSet(tx, platform.today),
      readPoolLimits(tx, platform.today),
      plan.municipality === null ? listPools(tx, id, locale) : [],
      viewPartTime(tx, actor, shell, platform.today),
    ]);
    // Whatever lacks by one of the choices has its prices in the form.
    const lacking = Object.values(told.gaps).flat().filter(isLacking);
    const weighed = competences.filter(
      (item) => isWeighed(item.kind) && lacking.some(({ competence }) => competence === item.id),
    );
    const among = (gaps: readonly MixGap[]) =>
      gaps.filter((gap) => weighed.some(({ id: one }) => one === gap.competence));
    const codes = [...new Set(lacking.map(({ municipality }) => municipality))].sort();
    return {
      shell,
      years: yearsOf(plan),
      municipalities: codes.map((code) => ({ code, name: nameIn(shell, code) })),
      pairs: pairsOf(
        codes,
        pools.flatMap(({ host, shares }) =>
          shares.flatMap(({ municipality, travelMinutes }) =>
            host === null || host === municipality || travelMinutes === null
              ? []
              : [{ between: [municipality, host] as const, minutes: travelMinutes }],
          ),
        ),
        limits.travelMinutes,
      ),
      mostMinutes: limits.travelMinutes,
      gaps: among(told.gaps.required).filter(isLacking),
      need:
        told.basis.p50 + told.basis.p80 === 0
          ? undefined
          : {
              basis: told.basis,
              gaps: {
                required: among(told.gaps.required),
                p50: among(told.gaps.p50),
                p80: among(told.gaps.p80),
              },
            },
      competences: weighed.map((item): WeighedCompetence => {
        const code = usualOrigin(item);
        const origin = code === null ? undefined : competences.find((one) => one.code === code);
        const unit = lacking.find(({ competence }) => competence === item.id)?.unit ?? 'fte';
        const staff = item.code === null || unit === 'persons' ? undefined : partTime.get(item.code);
        const larger = staff && { ...staff, ...largerPositions(staff, prices) };
        const usual = usualPrice(item, origin?.id ?? null, prices, unit);
        return {
          ...item,
          unit,
          partTime: larger,
          usual: { ...usual, larger: larger?.possible ?? 0 },
        };
      }),
      all: competences.filter(({ kind }) => isWeighed(kind)),
      prices,
      budgets,
      runs,
    };
  });
}

export function nameIn({ municipalities }: PlanShell, code: string): string {
  return new Map<string, string>(municipalities).get(code) ?? code;
}

async function readGaps(
  tx: ReadTx,
  actor: Actor,
  shell: PlanShell,
  locale: Locale,
  today: Platform['today'],
): Promise<{ readonly basis: NeedBasis; readonly gaps: Readonly<Record<NeedChoice, readonly MixGap[]>> }> {
  const { plan } = shell;
  const competences = await listCompetences(tx, plan, locale);
  const position = (competence: string): number => {
    const item = competences.find(({ id }) => id === competence);
    return item === undefined ? 1 : usualPosition(item);
  };
  const years = yearsOf(plan);
  if (plan.municipality === null) {
    const needs = await listNeedsOfFollowers(tx, plan.id);
    const unit = (competence: string) => unitOf(competence, { requirements: [], needs });
    const byPlace = Map.groupBy(needs, ({ municipality }) => municipality);
    const gaps = [...byPlace].flatMap(([place, these]) =>
      gapsOfMunicipality(place, { years, requirements: [], capital: [], needs: these, position, unit }),
    );
    return { basis: { p50: 0, p80: 0, own: 0 }, gaps: { required: gaps, p50: [], p80: [] } };
  }
  const { municipality } = plan;
  const [units, requirements, capital, needs] = await Promise.all([
    unitsOf(tx, actor, plan, today),
    listRequirements(tx, plan.id),
    shell.actions.has('see-capital') ? listCapital(tx, plan.id) : [],
    listNeeds(tx, plan.id, locale),
  ]);
  const above = ancestorNames(units);
  const required = requirements.map(({ unitName: unit, ...one }) => ({ ...one, unit }));
  const told = {
    years,
    capital: capital.map((one) => forGap(one, one.unit === null ? [] : (above.get(one.unit) ?? []))),
    needs: needs.map((need): MixNeed => need),
    position,
    unit: (competence: string) => unitOf(competence, { requirements, needs }),
  };
  const by = (choice: NeedChoice) =>
    gapsOfMunicipality(municipality, { ...told, requirements: requiredBy(choice, required) });
  const basis = basisOf(required);
  const isFounded = basis.p50 + basis.p80 > 0;
  return {
    basis,
    gaps: { required: by('required'), p50: isFounded ? by('p50') : [], p80: isFounded ? by('p80') : [] },
  };
}
