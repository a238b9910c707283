import type { Locale } from '../kernel/locale.ts';
import { formatNumber } from '../web/format.ts';
import { CHART_WIDTH, drawing, GREEN, INK, shortened, text, widthOf } from './chart-parts.ts';

export type StackedColumn = {
  readonly label: string;
  /** One for each of the series, in their order; none below zero. */
  readonly parts: readonly number[];
};

const PLOT = 190;
const LEGEND_ROW = 24;
const LEGEND_LETTERS = 34;
const MARK = 16;

const WHITE = '<rect width="8" height="8" fill="#ffffff"/>';
/** Told apart by what is in them and not by colour, so that they can be copied in grey. The last is empty. */
const FILLS: readonly (string | { readonly pattern: string })[] = [
  GREEN,
  { pattern: `${WHITE}<path d="M-2 2 2 -2M-2 10 10 -2M6 10 10 6" stroke="${GREEN}" stroke-width="2.4"/>` },
  { pattern: `${WHITE}<circle cx="4" cy="4" r="2" fill="${INK}"/>` },
  '#c9c3b5',
  { pattern: `${WHITE}<path d="M0 2h8M0 6h8" stroke="${GREEN}" stroke-width="1.4"/>` },
  { pattern: `${WHITE}<path d="M2 0v8M6 0v8" stroke="#8a5a0b" stroke-width="1.4"/>` },
  '#ffffff',
];
const fillOf = (series: number) => FILLS[series % FILLS.length] ?? GREEN;

/** A drawing for documents: a column for each year, say, of what it is made of, with the sum above. */
export function stackedChart(chart: {
  readonly columns: readonly StackedColumn[];
  readonly series: readonly string[];
  readonly language: Locale;
}): string {
  const { columns, series, language } = chart;
  const sums = columns.map(({ parts }) => parts.reduce((sum, part) => sum + positive(part), 0));
  const most = Math.max(1e-9, ...sums);
  const keys = legend(series);
  const base = keys.height + 24 + PLOT;
  const step = CHART_WIDTH / Math.max(1, columns.length);
  const wide = Math.round(Math.min(96, step * 0.62));
  const drawn = columns.map(({ label, parts }, i) => {
    const middle = Math.round(step * (i + 0.5));
    let y = base;
    const pieces = parts.map((part, n) => {
      const height = Math.round((positive(part) / most) * PLOT * 10) / 10;
      if (height === 0) return '';
      y = Math.round((y - height) * 10) / 10;
      return box(middle - wide / 2, y, wide, height, n);
    });
    return [
      ...pieces,
      text(middle, y - 7, formatNumber(sums[i] ?? 0, language, 0), { weight: 600, anchor: 'middle' }),
      text(middle, base + 20, shortened(label, 12), { anchor: 'middle' }),
    ].join('');
  });
  const fills = series.map((_, n) => patternOf(n));
  const axis = `<line x1="0" x2="${CHART_WIDTH}" y1="${base}" y2="${base}" stroke="${INK}" stroke-width="1"/>`;
  return drawing(base + 30, `<defs>${fills.join('')}</defs>${keys.drawn}${drawn.join('')}${axis}`);
}

const positive = (part: number): number => (Number.isFinite(part) && part > 0 ? part : 0);

function patternOf(series: number): string {
  const fill = fillOf(series);
  return typeof fill === 'string'
    ? ''
    : `<pattern id="fill-${series}" width="8" height="8" patternUnits="userSpaceOnUse">${fill.pattern}</pattern>`;
}

function box(x: number, y: number, width: number, height: number, series: number): string {
  const fill = fillOf(series);
  const ink = typeof fill === 'string' ? fill : `url(#fill-${series})`;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${ink}" stroke="${INK}" stroke-width="0.8"/>`;
}

function legend(series: readonly string[]): { readonly drawn: string; readonly height: number } {
  let x = 0;
  let y = 4;
  const drawn = series.map((name, n) => {
    const words = shortened(name, LEGEND_LETTERS);
    const width = MARK + 8 + widthOf(words) + 22;
    if (x > 0 && x + width > CHART_WIDTH) {
      x = 0;
      y += LEGEND_ROW;
    }
    const at = x;
    x += width;
    return box(at + 0.5, y + 0.5, MARK, 12, n) + text(at + MARK + 8, y + 11, words);
  });
  return { drawn: drawn.join(''), height: y + LEGEND_ROW };
}
