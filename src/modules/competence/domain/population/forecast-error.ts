import { logError } from '../../../../kernel/statistics/scores.ts';

/** What an issue of a projection said of one group of people in a region, for the first year it tells of and those after. */
export type IssuedForecast = {
  readonly issue: string;
  readonly region: string;
  readonly year: number;
  /** Everybody in the region, and those in the group, on 1 January. */
  readonly total: number;
  readonly group: number;
};

/** Who was there on 1 January of a year; `undefined` where nobody has counted. */
export type Counted = (region: string, year: number) => { total: number; group: number } | undefined;

export type ForecastError = {
  readonly issue: string;
  readonly region: string;
  /** The issue's first year. */
  readonly base: number;
  /** Years after it. */
  readonly horizon: number;
  /** Everybody in the region in the issue's first year. */
  readonly inhabitants: number;
  /** 100·ln(forecast/counted). */
  readonly percent: number;
};

/**
 * How far issues missed: one error for each forecast of a year that has been counted. Where the issue's first year was not
 * counted, the size of the region is what the issue itself begins with. A group without people, forecast or counted, has no
 * error.
 */
export function forecastErrors(
  forecasts: readonly IssuedForecast[],
  counted: Counted,
): readonly ForecastError[] {
  const runs = Map.groupBy(forecasts, ({ issue, region }) => `${issue} ${region}`);
  return [...runs.values()].flatMap((run) => {
    const first = run.reduce((earliest, one) => (one.year < earliest.year ? one : earliest));
    const inhabitants = counted(first.region, first.year)?.total ?? first.total;
    return run.flatMap(({ issue, region, year, group }) => {
      const there = year > first.year ? counted(region, year) : undefined;
      const percent = there && logError(group, there.group);
      return percent === undefined
        ? []
        : [{ issue, region, base: first.year, horizon: year - first.year, inhabitants, percent }];
    });
  });
}
