import { type LocalDate, yearOf } from '../../../../../kernel/local-date.ts';
import { type Ore, ore } from '../../../../../kernel/ore.ts';
import type { PlanMeasureId } from '../../../../../kernel/ids.ts';
import { fundedOf, type Measure, MEASURE_STATUSES, type MeasureStatus, totalOf } from './measure.ts';

/** What is known of a report when a year is summed up. */
export type ReportFacts = {
  readonly measure: PlanMeasureId;
  readonly reportedOn: LocalDate;
  readonly status: MeasureStatus;
  readonly personsReached: number | null;
  readonly effect: number | null;
};

export type YearFigures = {
  /** As it was at the end of the year, or is today in a year that goes on, by what was reported until then. */
  readonly byStatus: readonly { readonly status: MeasureStatus; readonly measures: number }[];
  readonly planned: Ore;
  readonly funded: Ore;
  /** Sums of what was reported in the year. */
  readonly personsReached: number;
  readonly reported: number;
  /** Not over, and past its deadline when the year ended, or today in a year that goes on. */
  readonly late: readonly PlanMeasureId[];
  /** Not over, and nobody has reported on it in the year. */
  readonly silent: readonly PlanMeasureId[];
  readonly effects: readonly EffectFigure[];
};

export type EffectFigure = {
  readonly measure: PlanMeasureId;
  readonly baseline: number;
  readonly effect: number;
  readonly target: number | null;
  /** The share of the way from the baseline to the target; null where there is no target, or none to go. */
  readonly share: number | null;
};

/**
 * What the reports say of a year. A measure that nobody has reported on stands as it stands in the plan.
 *
 * @param reports of the whole plan, in any order
 * @param today in Norway: a deadline that has not come yet is nobody's fault
 */
export function figuresOfYear(
  measures: readonly Measure[],
  reports: readonly ReportFacts[],
  year: number,
  today: LocalDate,
): YearFigures {
  const end = `${year}-12-31` as LocalDate;
  const dayAfter = `${year + 1}-01-01` as LocalDate;
  // On the day of the deadline itself there is still time.
  const passed = today < dayAfter ? today : dayAfter;
  const until = Map.groupBy(
    [...reports]
      .filter(({ reportedOn }) => reportedOn <= end)
      .sort((a, b) => (a.reportedOn < b.reportedOn ? -1 : a.reportedOn > b.reportedOn ? 1 : 0)),
    ({ measure }) => measure,
  );
  const inYear = reports.filter(({ reportedOn }) => yearOf(reportedOn) === year);
  const later = new Set(reports.filter(({ reportedOn }) => reportedOn > end).map(({ measure }) => measure));
  // What was only told of afterwards had been decided and not begun.
  const statusOf = (measure: Measure): MeasureStatus =>
    until.get(measure.id)?.at(-1)?.status ?? (later.has(measure.id) ? 'prioritised' : measure.status);
  const open = measures.filter((measure) => !['done', 'dropped'].includes(statusOf(measure)));
  const costs = measures
    .filter((measure) => statusOf(measure) !== 'dropped')
    .flatMap(({ costs: all }) => all.filter((cost) => cost.year === year));
  const told = new Set(inYear.map(({ measure }) => measure));
  return {
    byStatus: MEASURE_STATUSES.map((status) => ({
      status,
      measures: measures.filter((measure) => statusOf(measure) === status).length,
    })),
    planned: ore(totalOf(costs)),
    funded: ore(fundedOf(costs)),
    personsReached: tenths(inYear.reduce((sum, one) => sum + (one.personsReached ?? 0), 0)),
    reported: told.size,
    late: open.flatMap(({ id, deadlineOn }) => (deadlineOn !== null && deadlineOn < passed ? [id] : [])),
    silent: open.flatMap(({ id, status }) =>
      !told.has(id) && (status === 'funded' || status === 'running') ? [id] : [],
    ),
    effects: measures.flatMap((measure): EffectFigure[] => {
      const effect = until.get(measure.id)?.findLast((one) => one.effect !== null)?.effect ?? null;
      if (effect === null || measure.baseline === null) return [];
      return [effectAgainst(measure.id, measure.baseline, effect, measure.target)];
    }),
  };
}

export function effectAgainst(
  measure: PlanMeasureId,
  baseline: number,
  effect: number,
  target: number | null,
): EffectFigure {
  const way = target === null ? 0 : target - baseline;
  return { measure, baseline, effect, target, share: way === 0 ? null : (effect - baseline) / way };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
