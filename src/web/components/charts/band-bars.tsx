import { scaleLinear } from 'd3-scale';
import type { ReactElement } from 'react';
import { drawnPersons, isFew } from '../../../kernel/few.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { ShellTexts } from '../../layout/texts/index.ts';
import { highest, shortNumber } from './time-scales.ts';

const ROW = 66;
const FOOT = 30;
/** A line more where name and figures do not fit beside each other on a phone, by the number of their letters. */
const LINE = 20;
const ONE_LINE = 38;

export type BandBar = {
  readonly key: string;
  readonly label: string;
  /** Today's figure, as a thin bar of its own. */
  readonly now?: number | undefined;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Where the middle would be had nothing been changed, as a mark across the bar. */
  readonly unchanged?: number | undefined;
};

/** A bar for each category: today as a thin bar, later as a bar that ends in a range with its middle marked. */
export function BandBars(props: {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly bars: readonly BandBar[];
  readonly locale: Locale;
  readonly texts: ShellTexts['chart'];
  /** Said of persons who are too few to be counted out; given where the bars count persons. */
  readonly few?: string | undefined;
}): ReactElement {
  const { locale, texts, few } = props;
  const drawn = few === undefined ? (value: number): number => value : drawnPersons;
  const bars = props.bars.map((bar) => ({
    ...bar,
    now: bar.now === undefined ? undefined : drawn(bar.now),
    p10: drawn(bar.p10),
    p50: drawn(bar.p50),
    p90: drawn(bar.p90),
    unchanged: bar.unchanged === undefined ? undefined : drawn(bar.unchanged),
  }));
  const values = bars.flatMap(({ now, p10, p90, unchanged }) => [now ?? 0, p10, p90, unchanged ?? 0]);
  const scale = scaleLinear([Math.min(0, ...values), highest(values, few)], [0, 100]);
  const percent = (value: number): string => `${Math.round(scale(value) * 100) / 100}%`;
  const width = (from: number, to: number): string =>
    `${Math.round(Math.abs(scale(to) - scale(from)) * 100) / 100}%`;
  const said = (value: number): string => shortNumber(value, locale, texts, few);
  const figuresOf = ({ now, p10, p90 }: BandBar): string => {
    // All figures of a bar to the same decimal.
    const large = [now ?? 0, p10, p90].some((value) => Math.abs(value) >= 20);
    const figure = (value: number): string => said(large ? Math.round(value) : value);
    const [low, high] = [figure(p10), figure(p90)];
    return `${now === undefined ? '' : `${figure(now)} → `}${low === high ? low : texts.range(low, high)}`;
  };
  const isLong = bars.some((bar) => bar.label.length + figuresOf(bar).length > ONE_LINE);
  const down = isLong ? LINE : 0;
  const row = ROW + down;
  const bottom = bars.length * row;
  const ticks = scale.ticks(4).filter((value) => few === undefined || !isFew(value));
  return (
    <svg
      className="ll-plot ll-plot--bars"
      width="100%"
      height={bottom + FOOT}
      role="img"
      aria-labelledby={`${props.id}-title ${props.id}-words`}
    >
      <title id={`${props.id}-title`}>{props.title}</title>
      <desc id={`${props.id}-words`}>{props.description}</desc>
      {ticks.map((value, i, all) => (
        <g key={value}>
          <line
            className="ll-plot__grid"
            data-zero={value === 0 || undefined}
            x1={percent(value)}
            x2={percent(value)}
            y1="0"
            y2={bottom}
          />
          <text
            className="ll-plot__tick"
            x={percent(value)}
            y={bottom + 20}
            textAnchor={i === 0 ? 'start' : i === all.length - 1 ? 'end' : 'middle'}
          >
            {said(value)}
          </text>
        </g>
      ))}
      {bars.map((bar, i) => {
        const top = i * row;
        const start = Math.min(0, bar.p50);
        return (
          <g key={bar.key}>
            <text className="ll-plot__name" x="0" y={top + 18}>
              {bar.label}
            </text>
            <text
              className="ll-plot__figures"
              x={isLong ? '0' : '100%'}
              y={top + 18 + down}
              textAnchor={isLong ? 'start' : 'end'}
            >
              {figuresOf(bar)}
            </text>
            {bar.now === undefined ? null : (
              <rect
                className="ll-plot__bar-now"
                x={percent(Math.min(0, bar.now))}
                width={width(0, bar.now)}
                y={top + 26 + down}
                height="8"
              />
            )}
            <rect
              className="ll-plot__bar"
              x={percent(start)}
              width={width(0, bar.p50)}
              y={top + 36 + down}
              height="16"
            />
            <rect
              className="ll-plot__bar-range"
              x={percent(bar.p10)}
              width={width(bar.p10, bar.p90)}
              y={top + 36 + down}
              height="16"
            />
            <line
              className="ll-plot__bar-middle"
              x1={percent(bar.p50)}
              x2={percent(bar.p50)}
              y1={top + 33 + down}
              y2={top + 55 + down}
            />
            {bar.unchanged === undefined ? null : (
              <svg
                className="ll-plot__unchanged"
                x={percent(bar.unchanged)}
                y={top + 52 + down}
                overflow="visible"
              >
                <path d="M 0 0 l 6 10 h -12 z" />
              </svg>
            )}
          </g>
        );
      })}
    </svg>
  );
}
