import { area, line } from 'd3-shape';
import type { ReactElement } from 'react';
import { plotScales, TimePlot, type TimePlotProps } from './time-plot.tsx';

/** The middle of what is likely, and the range that 8 of 10 fall within. */
export type LinePoint = {
  readonly year: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
};

export type LinesChartProps = TimePlotProps & {
  /** At most four, each with a line of its own pattern and its name where it ends. */
  readonly lines: readonly { readonly name: string; readonly points: readonly LinePoint[] }[];
};

/** Several figures over the same years, each with its range behind it. */
export function LinesChart(props: LinesChartProps): ReactElement {
  const lines = props.lines.slice(0, 4);
  const points = lines.flatMap((one) => one.points);
  const scales = plotScales(
    points.map(({ year }) => year),
    points.flatMap(({ p10, p90 }) => [p10, p90]),
  );
  const { x, y } = scales;
  const middle = line<LinePoint>(
    ({ year }) => x(year),
    ({ p50 }) => y(p50),
  );
  const range = area<LinePoint>(
    ({ year }) => x(year),
    ({ p10 }) => y(p10),
    ({ p90 }) => y(p90),
  );
  return (
    <TimePlot
      {...props}
      scales={scales}
      labels={lines.flatMap(({ name, points: own }) => {
        const end = own.at(-1);
        return end ? [{ key: name, text: name, y: y(end.p50), kind: 'name' as const }] : [];
      })}
    >
      {lines.map(({ name, points: own }, i) => (
        <path key={name} className="ll-plot__range" data-line={i + 1} d={range(own) ?? undefined} />
      ))}
      {lines.map(({ name, points: own }, i) => (
        <path key={name} className="ll-plot__other" data-line={i + 1} d={middle(own) ?? undefined} />
      ))}
    </TimePlot>
  );
}
