import { area, line } from 'd3-shape';
import type { ReactElement } from 'react';
import { drawnPersons } from '../../../kernel/few.ts';
import type { EndLabel } from './place-labels.ts';
import { plotScales, TimePlot, type TimePlotProps } from './time-plot.tsx';
import { shortNumber } from './time-scales.ts';

export type YearValue = { readonly year: number; readonly value: number };

/** What is likely in a year: quantiles of the draws. */
export type YearRange = {
  readonly year: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
};

export type Comparison = {
  /** Short enough to stand at the end of the line. */
  readonly name: string;
  readonly points: readonly YearValue[];
};

export type FanChartProps = TimePlotProps & {
  readonly history: readonly YearValue[];
  readonly fan: readonly YearRange[];
  /** Other courses to hold it against, at most four. */
  readonly comparisons?: readonly Comparison[] | undefined;
  /** The pattern of the first of them, where the plain line would be taken for the middle of the fan. */
  readonly patternFrom?: 1 | 2 | undefined;
  /** What happened, where it is known. */
  readonly outcomes?: readonly YearValue[] | undefined;
};

/** What was, and what is likely: the range first and its middle after it. */
export function FanChart(props: FanChartProps): ReactElement {
  const { locale, texts, few } = props;
  const comparisons = (props.comparisons ?? []).slice(0, 4);
  const drawn = few === undefined ? (value: number): number => value : drawnPersons;
  const drawnAs = (points: readonly YearValue[]): readonly YearValue[] =>
    points.map(({ year, value }) => ({ year, value: drawn(value) }));
  const history = drawnAs(props.history);
  const outcomes = drawnAs(props.outcomes ?? []);
  const fan = props.fan.map(({ year, p10, p25, p50, p75, p90 }) => ({
    year,
    p10: drawn(p10),
    p25: drawn(p25),
    p50: drawn(p50),
    p75: drawn(p75),
    p90: drawn(p90),
  }));
  const lines = [...history, ...outcomes, ...comparisons.flatMap(({ points }) => points)];
  const scales = plotScales(
    [...lines, ...fan].map(({ year }) => year),
    [...lines.map(({ value }) => value), ...fan.flatMap(({ p10, p90 }) => [p10, p90])],
    few,
  );
  const { x, y } = scales;
  const course = line<YearValue>(
    ({ year }) => x(year),
    ({ value }) => y(value),
  );
  const edge = (of: (range: YearRange) => number): string | undefined =>
    course(fan.map((range) => ({ year: range.year, value: of(range) }))) ?? undefined;
  const band = (low: (range: YearRange) => number, high: (range: YearRange) => number): string | undefined =>
    area<YearRange>(
      ({ year }) => x(year),
      (range) => y(low(range)),
      (range) => y(high(range)),
    )(fan) ?? undefined;

  const last = props.fan.at(-1);
  const said = (value: number): string => shortNumber(value, locale, texts, few);
  const labels: EndLabel[] = comparisons.flatMap(({ name, points }) => {
    const end = points.at(-1);
    return end ? [{ key: name, text: name, y: y(end.value), kind: 'name' as const }] : [];
  });
  if (last !== undefined) {
    labels.push({ key: 'p50', text: said(last.p50), y: y(drawn(last.p50)), kind: 'middle' });
    // Between names of other courses figures would only be in the way; the table has them.
    if (comparisons.length === 0) {
      labels.push({ key: 'p90', text: said(last.p90), y: y(drawn(last.p90)), kind: 'edge' });
      labels.push({ key: 'p10', text: said(last.p10), y: y(drawn(last.p10)), kind: 'edge' });
    }
  }
  return (
    <TimePlot
      {...props}
      scales={scales}
      // Edges that nearly touch the middle say nothing that it does not say.
      labels={labels.filter((label, i) => labels.findIndex((other) => other.text === label.text) === i)}
      marks={outcomes.map(({ year, value }) => (
        <circle key={year} className="ll-plot__outcome" cx={scales.percent(year)} cy={y(value)} r="4.5" />
      ))}
    >
      <path
        className="ll-plot__most"
        d={band(
          ({ p10 }) => p10,
          ({ p90 }) => p90,
        )}
      />
      <path
        className="ll-plot__half"
        d={band(
          ({ p25 }) => p25,
          ({ p75 }) => p75,
        )}
      />
      <path className="ll-plot__edge" d={edge(({ p10 }) => p10)} />
      <path className="ll-plot__edge" d={edge(({ p90 }) => p90)} />
      <path className="ll-plot__history" d={course(history) ?? undefined} />
      <path className="ll-plot__middle" d={edge(({ p50 }) => p50)} />
      {comparisons.map(({ name, points }, i) => (
        <path
          key={name}
          className="ll-plot__other"
          data-line={i + (props.patternFrom ?? 1)}
          d={course(points) ?? undefined}
        />
      ))}
    </TimePlot>
  );
}
