import type { ReactElement } from 'react';
import { chooseLabels } from './strands-labels.ts';
import type { Label } from './strands-labels.ts';
import type { PlacedStation, Strand, StrandsLayout } from './strands-layout.ts';

// Distances in CSS pixels. Along the journey everything is in percent, so the drawing follows the width of
// the page without scaling its letters.
const TOP = 26;
const ROW = 118;
const LINE = 34; // from the top of a row to its line
const FAN = 46;

const yOf = (strand: number): number => TOP + strand * ROW + LINE;
const percent = (at: number): string => `${Math.round(at * 10_000) / 100}%`;

/** The journey from left to right. The list under it says the same, so the drawing is left out when read aloud. */
export function StrandsPicture(props: {
  readonly strands: readonly Strand[];
  readonly layout: StrandsLayout;
  readonly nowWord: string;
}): ReactElement {
  const { strands, layout } = props;
  const height = TOP + strands.length * ROW;
  const middle = (yOf(0) + yOf(strands.length - 1)) / 2;
  const showNow = layout.now > 0 && layout.now < 1;
  return (
    <svg className="ll-strands__picture" width="100%" height={height} aria-hidden="true" focusable="false">
      {strands.map((strand, index) => (
        <Line
          key={strand.name}
          index={index}
          middle={middle}
          reached={reachedBy(layout, index)}
          name={strand.name}
        />
      ))}
      <circle className="ll-strands__end" cx={-FAN} cy={middle} r="5" />
      <svg x="100%" overflow="visible">
        <circle className="ll-strands__end" cx={FAN} cy={middle} r="5" data-open="true" />
      </svg>
      {showNow ? (
        <g className="ll-strands__now">
          <line x1={percent(layout.now)} x2={percent(layout.now)} y1="22" y2={yOf(strands.length - 1) + 20} />
          <text x={percent(layout.now)} y="14" textAnchor="middle">
            {props.nowWord}
          </text>
        </g>
      ) : null}
      {layout.stations.map((station) => (
        <Mark key={station.id} station={station} />
      ))}
      {chooseLabels(layout.stations, layout.now).map((label) => (
        <Words key={label.station.id} label={label} />
      ))}
    </svg>
  );
}

/** How far the filled part of a strand goes: to its last past station. */
function reachedBy(layout: StrandsLayout, strand: number): number {
  return layout.stations
    .filter((station) => station.strand === strand && station.state === 'past')
    .reduce((far, station) => Math.max(far, station.at), 0);
}

function Line(props: {
  readonly index: number;
  readonly middle: number;
  readonly reached: number;
  readonly name: string;
}): ReactElement {
  const y = yOf(props.index);
  const { middle } = props;
  const begun = props.reached > 0;
  const fanOut = `M${-FAN} ${middle}C${-FAN / 2} ${middle} ${-FAN / 2} ${y} 0 ${y}`;
  const fanIn = `M0 ${y}C${FAN / 2} ${y} ${FAN / 2} ${middle} ${FAN} ${middle}`;
  return (
    <g>
      <line className="ll-strands__line" x1="0" x2="100%" y1={y} y2={y} />
      <path className="ll-strands__line" d={fanOut} data-done={begun || undefined} />
      <svg x="100%" overflow="visible">
        <path className="ll-strands__line" d={fanIn} />
      </svg>
      {begun ? (
        <line
          className="ll-strands__line"
          data-done="true"
          x1="0"
          x2={percent(props.reached)}
          y1={y}
          y2={y}
        />
      ) : null}
      <text className="ll-strands__name" x="0" y={y - 18}>
        {props.name}
      </text>
    </g>
  );
}

function Mark({ station }: { readonly station: PlacedStation }): ReactElement {
  const place = { cx: percent(station.at), cy: yOf(station.strand) };
  return (
    <g className="ll-strands__station" data-state={station.state}>
      <title>{`${station.title}, ${station.when}`}</title>
      {station.state === 'next' ? <circle className="ll-strands__halo" {...place} r="17" /> : null}
      <circle {...place} r={station.state === 'next' ? 11 : 7} />
    </g>
  );
}

function Words({ label }: { readonly label: Label }): ReactElement {
  const { station } = label;
  const x = percent(station.at);
  const top = yOf(station.strand) + (station.state === 'next' ? 36 : 29);
  return (
    <text
      className="ll-strands__words"
      data-state={station.state}
      data-roomy={label.roomy || undefined}
      y={top}
      textAnchor={label.anchor}
    >
      {label.lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : 18}>
          {line}
        </tspan>
      ))}
      <tspan className="ll-strands__when" x={x} dy="18">
        {station.when}
      </tspan>
    </text>
  );
}
