import type { Locale } from '../kernel/locale.ts';
import { formatNumber } from '../web/format.ts';
import { cleanLine } from './clean-text.ts';

/** What is likely in a year: the band that most futures fall within, and its middle. */
export type DocumentPoint = {
  readonly year: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
};

export type DocumentLine = { readonly name: string; readonly points: readonly DocumentPoint[] };

const WIDTH = 640;
const LEFT = 62;
const RIGHT = 80;
const KEY_ROW = 22;
const PLOT = 220;
const SIZE = 13;
/** Letters of the smallest usual width that a name has room for beside its sample. */
const NAME_LETTERS = 60;
const STEPS = 4;
/** Two figures at the end of lines stand at least so far from each other. */
const APART = 16;

/** Each has a colour and a pattern, so that they are told apart on paper without colours too. */
const LOOKS = [
  { line: '#1d5f48', band: '#8fbfa9', dash: '' },
  { line: '#7c4a03', band: '#e3c48f', dash: '7 4' },
] as const;

/** A drawing for documents: at most two figures over the same years, the band first and its middle after it, from zero. */
export function lineChart(chart: {
  readonly lines: readonly DocumentLine[];
  readonly language: Locale;
}): string {
  const { language } = chart;
  const lines = chart.lines.slice(0, LOOKS.length).map(({ name, points }) => ({
    name,
    points: points.filter(isWhole).toSorted((a, b) => a.year - b.year),
  }));
  const points = lines.flatMap((line) => line.points);
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years, 9999), Math.max(...years, 0)];
  const top = 12 + lines.length * KEY_ROW;
  const ticks = ticksFor(points);
  const [least, most] = [ticks[0]!, ticks.at(-1)!];
  const x = (year: number) =>
    tenths(last > first ? LEFT + ((year - first) / (last - first)) * (WIDTH - LEFT - RIGHT) : LEFT);
  const y = (value: number) => tenths(top + PLOT - ((value - least) / (most - least)) * PLOT);
  const height = top + PLOT + 30;

  const grid = ticks.map(
    (tick) =>
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(tick)}" y2="${y(tick)}" stroke="${tick === 0 ? '#26231d' : '#d9d4c8'}" stroke-width="1"/>` +
      text(LEFT - 8, y(tick) + 4, formatNumber(tick, language, tick % 1 === 0 ? 0 : 1), { end: true }),
  );
  const yearNames = [...new Set(years)]
    .filter((year) => year === first || year === last || year % 5 === 0)
    // A round year beside an end would stand in its letters.
    .filter((year) => year === first || year === last || Math.min(year - first, last - year) > 1)
    .map((year) => text(x(year), top + PLOT + 20, `${year}`, { middle: true }));
  const bands = lines.map((line, i) => bandOf(line, LOOKS[i]!, x, y));
  const middles = lines.map((line, i) => middleOf(line, LOOKS[i]!, x, y));
  const key = lines.map(({ name }, i) => keyOf(name, LOOKS[i]!, 8 + i * KEY_ROW));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">` +
    `${key.join('')}${grid.join('')}${yearNames.join('')}${bands.join('')}${middles.join('')}${ends(lines, x, y, language)}</svg>`
  );
}

const isWhole = (point: DocumentPoint): boolean =>
  [point.year, point.low, point.middle, point.high].every(Number.isFinite);

type Look = (typeof LOOKS)[number];
type Place = (value: number) => number;

function bandOf({ points }: DocumentLine, look: Look, x: Place, y: Place): string {
  const edge = [
    ...points.map(({ year, high }) => `${x(year)},${y(high)}`),
    ...points.toReversed().map(({ year, low }) => `${x(year)},${y(low)}`),
  ];
  return `<polygon points="${edge.join(' ')}" fill="${look.band}" fill-opacity="0.55"/>`;
}

function middleOf({ points }: DocumentLine, look: Look, x: Place, y: Place): string {
  const course = points.map(({ year, middle }) => `${x(year)},${y(middle)}`).join(' ');
  return `<polyline points="${course}" fill="none" stroke="${look.line}" stroke-width="2.5"${dashed(look)}/>`;
}

function keyOf(name: string, look: Look, y: number): string {
  return (
    `<rect x="${LEFT}" y="${y}" width="28" height="14" fill="${look.band}" fill-opacity="0.55"/>` +
    `<line x1="${LEFT}" x2="${LEFT + 28}" y1="${y + 7}" y2="${y + 7}" stroke="${look.line}" stroke-width="2.5"${dashed(look)}/>` +
    text(LEFT + 36, y + 12, shortened(name))
  );
}

const dashed = ({ dash }: Look): string => (dash === '' ? '' : ` stroke-dasharray="${dash}"`);

/** The middle in the last year, beside each line; moved apart where they would stand in each other. */
function ends(lines: readonly DocumentLine[], x: Place, y: Place, language: Locale): string {
  const labels = lines
    .flatMap(({ points }) => points.at(-1) ?? [])
    .map(({ year, middle }) => ({
      x: x(year) + 8,
      y: y(middle) + 4,
      said: formatNumber(middle, language, 0),
    }))
    .toSorted((a, b) => a.y - b.y);
  return labels
    .map((label, i) => {
      const above = labels[i - 1];
      const moved = above === undefined ? label.y : Math.max(label.y, above.y + APART);
      return text(label.x, moved, label.said, { strong: true });
    })
    .join('');
}

/** Round figures from zero, or from below it, to above the highest. */
function ticksFor(points: readonly DocumentPoint[]): readonly number[] {
  const most = Math.max(0, ...points.map(({ high }) => high));
  const least = Math.min(0, ...points.map(({ low }) => low));
  const wanted = Math.max(1e-9, most - least) / STEPS;
  const size = 10 ** Math.floor(Math.log10(wanted));
  const step = [1, 2, 2.5, 5, 10].map((times) => times * size).find((one) => one >= wanted) ?? 10 * size;
  const [from, to] = [Math.floor(least / step), Math.max(1, Math.ceil(most / step))];
  return Array.from({ length: to - from + 1 }, (_, i) => Number(((from + i) * step).toPrecision(12)));
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** The whole name stands in the words that say what the chart shows. */
function shortened(name: string): string {
  const letters = [...cleanLine(name)];
  return letters.length <= NAME_LETTERS
    ? letters.join('')
    : `${letters.slice(0, NAME_LETTERS - 1).join('')}…`;
}

function text(
  x: number,
  y: number,
  words: string,
  how: { readonly end?: true; readonly middle?: true; readonly strong?: true } = {},
): string {
  const anchor = how.end ? ' text-anchor="end"' : how.middle ? ' text-anchor="middle"' : '';
  return `<text x="${tenths(x)}" y="${tenths(y)}" font-family="Inter" font-size="${SIZE}" font-weight="${how.strong ? 600 : 400}" fill="#26231d"${anchor}>${escaped(words)}</text>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
