import type { ReactElement, ReactNode } from 'react';
import type { Locale } from '../../../kernel/locale.ts';
import type { ShellTexts } from '../../layout/texts/index.ts';
import { type EndLabel, placeLabels } from './place-labels.ts';
import { shortNumber, type TimeScales, timeScales, WIDTH } from './time-scales.ts';

const HEIGHT = 300;
const TOP = 30;
const BOTTOM = 268;

export type TimePlotProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What the chart shows, in a sentence or two, for those who do not see it. */
  readonly description: string;
  readonly locale: Locale;
  readonly texts: ShellTexts['chart'];
  /** The year that history ends in and the projection begins. */
  readonly now?: number | undefined;
  /** Said of persons who are too few to be counted out; given where the chart counts persons. */
  readonly few?: string | undefined;
};

export function plotScales(years: readonly number[], values: readonly number[], few?: string): TimeScales {
  return timeScales(years, values, { top: TOP, bottom: BOTTOM }, few);
}

/** The frame of a chart over years: axes with few steps, the line of now, and names where the lines end. */
export function TimePlot(
  props: TimePlotProps & {
    readonly scales: TimeScales;
    readonly labels: readonly EndLabel[];
    /** Paths, in parts of a thousand of the width. */
    readonly children: ReactNode;
    /** What keeps its form whatever the width: dots. */
    readonly marks?: ReactNode;
  },
): ReactElement {
  const { scales, locale, texts, now } = props;
  const labels = placeLabels(props.labels, { top: 14, bottom: BOTTOM + 4, line: 18 });
  return (
    <svg
      className="ll-plot"
      width="100%"
      height={HEIGHT}
      role="img"
      aria-labelledby={`${props.id}-title ${props.id}-words`}
    >
      <title id={`${props.id}-title`}>{props.title}</title>
      <desc id={`${props.id}-words`}>{props.description}</desc>
      {scales.values.map((value) => (
        <g key={value}>
          <line
            className="ll-plot__grid"
            data-zero={value === 0 || undefined}
            x1="0"
            x2="100%"
            y1={scales.y(value)}
            y2={scales.y(value)}
          />
          <text className="ll-plot__tick" x="-8" y={scales.y(value) + 5} textAnchor="end">
            {shortNumber(value, locale, texts)}
          </text>
        </g>
      ))}
      {scales.years.map((year) => (
        <text
          key={year}
          className="ll-plot__tick"
          x={scales.percent(year)}
          y={HEIGHT - 8}
          textAnchor="middle"
        >
          {year}
        </text>
      ))}
      <svg
        width="100%"
        height={HEIGHT}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        overflow="visible"
      >
        {props.children}
      </svg>
      {now === undefined ? null : (
        <g>
          <line
            className="ll-plot__now"
            x1={scales.percent(now)}
            x2={scales.percent(now)}
            y1={TOP - 8}
            y2={BOTTOM}
          />
          <text className="ll-plot__tick" x={scales.percent(now)} y="14" textAnchor="middle">
            {texts.now(now)}
          </text>
        </g>
      )}
      {props.marks}
      <svg x="100%" overflow="visible">
        {labels.map((label) => (
          <text key={label.key} className="ll-plot__label" data-kind={label.kind} x="8" y={label.y + 5}>
            {label.text}
          </text>
        ))}
      </svg>
    </svg>
  );
}
