import type {
  CompetenceId,
  PersonId,
  PlanGoalId,
  PlanMeasureId,
  PlanNeedId,
} from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import { ore, type Ore } from '../../../../../kernel/ore.ts';

/** What is done about a need. To share is to use somebody together with a neighbour. */
export const MEASURE_KINDS = ['mobilise', 'develop', 'recruit', 'share', 'phase-out'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

export const MEASURE_STATUSES = ['idea', 'prioritised', 'funded', 'running', 'done', 'dropped'] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

/** Who pays. `not-funded` is money that is needed and that nobody has given yet. */
export const FUNDINGS = [
  'own-budget',
  'state-grant',
  'wage-grant',
  'ou-funds',
  'regional',
  'other',
  'not-funded',
] as const;
export type Funding = (typeof FUNDINGS)[number];

export type MeasureCost = { readonly year: number; readonly funding: Funding; readonly ore: Ore };

export type Measure = {
  readonly id: PlanMeasureId;
  /** Given once in a plan, and never to another. */
  readonly number: number;
  readonly title: string;
  readonly description: string;
  readonly kind: MeasureKind;
  readonly competence: CompetenceId | null;
  readonly goal: PlanGoalId | null;
  readonly needs: readonly PlanNeedId[];
  readonly targetGroup: string;
  readonly persons: number | null;
  readonly fte: number | null;
  readonly startsOn: LocalDate | null;
  readonly deadlineOn: LocalDate | null;
  /** In words, such as a position; somebody who works with the plan is told by mail when the deadline comes. */
  readonly ownerName: string;
  readonly owner: PersonId | null;
  readonly provider: string;
  readonly credits: number | null;
  readonly studyMode: string;
  readonly applyBy: LocalDate | null;
  /** How long whoever is given an education stays. */
  readonly bindingMonths: number;
  readonly status: MeasureStatus;
  readonly statusReason: string;
  readonly indicator: string;
  readonly baseline: number | null;
  readonly baselineOn: LocalDate | null;
  readonly target: number | null;
  readonly costs: readonly MeasureCost[];
  readonly previous: PlanMeasureId | null;
  readonly version: number;
};

/** What somebody who looks through the measures would miss. None of it stops anybody from saving. */
export const SHORTCOMINGS = ['money', 'owner', 'deadline', 'need', 'indicator'] as const;
export type Shortcoming = (typeof SHORTCOMINGS)[number];

export function shortcomingsOf(
  measure: Pick<
    Measure,
    'costs' | 'owner' | 'ownerName' | 'deadlineOn' | 'needs' | 'indicator' | 'baseline' | 'status'
  >,
): readonly Shortcoming[] {
  if (measure.status === 'dropped') return [];
  const lacks: Record<Shortcoming, boolean> = {
    // What has been decided without a cost is done with what one has.
    money: fundedOf(measure.costs) === 0 && (totalOf(measure.costs) > 0 || !isDecided(measure.status)),
    owner: measure.owner === null && measure.ownerName === '',
    deadline: measure.deadlineOn === null,
    need: measure.needs.length === 0,
    indicator: measure.indicator === '' || measure.baseline === null,
  };
  return SHORTCOMINGS.filter((one) => lacks[one]);
}

/** From here on it is carried out, and money is no longer what it waits for. */
const isDecided = (status: MeasureStatus): boolean => status !== 'idea' && status !== 'prioritised';

export function totalOf(costs: readonly MeasureCost[]): Ore {
  return ore(costs.reduce((sum, cost) => sum + cost.ore, 0));
}

/** The part that somebody has said they pay. */
export function fundedOf(costs: readonly MeasureCost[]): Ore {
  return totalOf(costs.filter(({ funding }) => funding !== 'not-funded'));
}

export type MoneyTable = {
  readonly rows: readonly {
    readonly funding: Funding;
    readonly byYear: readonly Ore[];
    readonly total: Ore;
  }[];
  readonly byYear: readonly Ore[];
  readonly total: Ore;
};

/** Sums by funding and year; a way of funding that nobody uses has no row. */
export function sumCosts(costs: readonly MeasureCost[], years: readonly number[]): MoneyTable {
  const of = (these: readonly MeasureCost[]) =>
    years.map((year) => totalOf(these.filter((cost) => cost.year === year)));
  const rows = FUNDINGS.flatMap((funding) => {
    const these = costs.filter((cost) => cost.funding === funding && years.includes(cost.year));
    const total = totalOf(these);
    return total === 0 ? [] : [{ funding, byYear: of(these), total }];
  });
  const within = costs.filter(({ year }) => years.includes(year));
  return { rows, byYear: of(within), total: totalOf(within) };
}
