import { scaleLinear } from 'd3-scale';
import type { ReactElement } from 'react';
import { drawnPersons, isFew } from '../../../kernel/few.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { ShellTexts } from '../../layout/texts/index.ts';
import { highest, shortNumber } from './time-scales.ts';

const ROW = 17;
const HEAD = 30;
const FOOT = 28;
/** Half of the gap in the middle, where the ages stand, in pixels. */
const GAP = 30;

export type AgeGroup = {
  readonly label: string;
  /** Men, women. */
  readonly today: readonly [number, number];
  readonly later: readonly [number, number];
};

/** Men to the left and women to the right, the youngest at the bottom: now as a line, then as bars. */
export function AgeChart(props: {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** From the youngest to the oldest. */
  readonly groups: readonly AgeGroup[];
  readonly locale: Locale;
  readonly texts: ShellTexts['chart'];
  /** Said of persons who are too few to be counted out. */
  readonly few: string;
}): ReactElement {
  const { texts, few } = props;
  const groups = props.groups.map(({ label, today, later }) => ({
    label,
    today: [drawnPersons(today[0]), drawnPersons(today[1])] as const,
    later: [drawnPersons(later[0]), drawnPersons(later[1])] as const,
  }));
  const largest = highest(
    groups.flatMap(({ today, later }) => [...today, ...later]),
    few,
  );
  const scale = scaleLinear([0, largest], [0, 100]);
  const height = HEAD + groups.length * ROW + FOOT;
  const half = {
    scale,
    ticks: scale.ticks(2).filter((value) => !isFew(value)),
    groups,
    height,
    locale: props.locale,
    texts,
  };
  return (
    <svg
      className="ll-plot ll-plot--ages"
      width="100%"
      height={height}
      role="img"
      aria-labelledby={`${props.id}-title ${props.id}-words`}
    >
      <title id={`${props.id}-title`}>{props.title}</title>
      <desc id={`${props.id}-words`}>{props.description}</desc>
      {/* The halves are drawn from the middle outwards; the gap is taken off by moving them. */}
      <svg x="0" width="50%" height={height} overflow="visible">
        <svg x={-GAP} width="100%" height={height} overflow="visible">
          <Half {...half} sex={0} />
        </svg>
      </svg>
      <svg x="50%" width="50%" height={height} overflow="visible">
        <svg x={GAP} width="100%" height={height} overflow="visible">
          <Half {...half} sex={1} />
        </svg>
      </svg>
      {groups.map(({ label }, i) =>
        i % 2 === 0 ? (
          <text
            key={label}
            className="ll-plot__tick"
            x="50%"
            y={rowTop(groups.length, i) + 13}
            textAnchor="middle"
          >
            {label}
          </text>
        ) : null,
      )}
    </svg>
  );
}

const rowTop = (count: number, index: number): number => HEAD + (count - 1 - index) * ROW;

function Half(props: {
  readonly scale: (value: number) => number;
  readonly ticks: readonly number[];
  readonly groups: readonly AgeGroup[];
  readonly height: number;
  readonly sex: 0 | 1;
  readonly locale: Locale;
  readonly texts: ShellTexts['chart'];
}): ReactElement {
  const { groups, sex, scale, texts } = props;
  // Men's bars end at the middle, women's begin there.
  const at = (value: number): number => (sex === 0 ? 100 - scale(value) : scale(value));
  const outwards = (value: number): string => `${Math.round(at(value) * 100) / 100}%`;
  const bottom = HEAD + groups.length * ROW;
  return (
    <>
      <text
        className="ll-plot__name"
        x={sex === 0 ? '100%' : '0'}
        y="16"
        textAnchor={sex === 0 ? 'end' : 'start'}
      >
        {sex === 0 ? texts.men : texts.women}
      </text>
      {props.ticks.map((value) => (
        <g key={value}>
          <line
            className="ll-plot__grid"
            data-zero={value === 0 || undefined}
            x1={outwards(value)}
            x2={outwards(value)}
            y1={HEAD}
            y2={bottom}
          />
          {value === 0 ? null : (
            <text
              className="ll-plot__tick"
              x={outwards(value)}
              y={bottom + 18}
              textAnchor={scale(value) > 90 ? (sex === 0 ? 'start' : 'end') : 'middle'}
            >
              {shortNumber(value, props.locale, texts)}
            </text>
          )}
        </g>
      ))}
      {groups.map(({ label, later }, i) => (
        <rect
          key={label}
          className="ll-plot__bar"
          x={`${Math.min(at(0), at(later[sex]))}%`}
          width={`${Math.round(scale(later[sex]) * 100) / 100}%`}
          y={rowTop(groups.length, i) + 1}
          height={ROW - 2}
        />
      ))}
      {groups.map(({ label, today }, i) => (
        <Step
          key={label}
          at={outwards(today[sex])}
          above={i === groups.length - 1 ? outwards(0) : outwards(groups[i + 1]!.today[sex])}
          top={rowTop(groups.length, i)}
        />
      ))}
    </>
  );
}

/** A stair of the outline: up along the group, then across to where the next one is. */
function Step(props: { readonly at: string; readonly above: string; readonly top: number }): ReactElement {
  return (
    <>
      <line className="ll-plot__outline" x1={props.at} x2={props.at} y1={props.top} y2={props.top + ROW} />
      <line className="ll-plot__outline" x1={props.at} x2={props.above} y1={props.top} y2={props.top} />
    </>
  );
}
