import type { Locale } from '../kernel/locale.ts';
import { formatNumber } from '../web/format.ts';
import { CHART_WIDTH, drawing, GREEN, GREY, INK, shortened, text, widthOf } from './chart-parts.ts';

export type DocumentBar = {
  readonly label: string;
  readonly value: number;
  /** What it is held against, as a thin bar above: today's figure beside the one that is aimed at; in words where it is not told. */
  readonly beside?: number | { readonly words: string } | undefined;
};

const LABELS = 210;
const LEAST_FIGURES = 100;
const ROW = 34;
/** What is not told is an outline of no particular length. */
const UNTOLD = 24;
/** Letters of the smallest usual width that a label has room for. */
const LABEL_LETTERS = 30;

/** A drawing for documents: a bar for each row with its figure beside it. */
export function barChart(chart: {
  readonly bars: readonly DocumentBar[];
  readonly language: Locale;
  readonly key?: { readonly value: string; readonly beside: string } | undefined;
}): string {
  const { bars, language, key } = chart;
  const known = (beside: DocumentBar['beside']) => (typeof beside === 'number' ? beside : 0);
  const values = bars.flatMap(({ value, beside }) => [value, known(beside)]).filter(Number.isFinite);
  const most = Math.max(1e-9, ...values);
  const room = Math.max(
    LEAST_FIGURES,
    ...bars
      .filter(({ beside }) => typeof beside === 'object')
      .map((bar) => widthOf(figures(bar, language)) + 20),
  );
  const length = (value: number) =>
    Math.round(
      (Math.max(0, Number.isFinite(value) ? value : 0) / most) * (CHART_WIDTH - LABELS - room) * 10,
    ) / 10;
  const top = key === undefined ? 6 : 34;
  const height = top + bars.length * ROW + 6;
  const rows = bars.map((bar, i) => {
    const y = top + i * ROW;
    const isAlone = bar.beside === undefined;
    const end =
      LABELS +
      Math.max(length(bar.value), typeof bar.beside === 'object' ? UNTOLD : length(known(bar.beside)));
    return [
      text(0, y + 21, shortened(bar.label, LABEL_LETTERS)),
      isAlone ? '' : besideBar(bar.beside, y + 5, length),
      `<rect x="${LABELS}" y="${y + (isAlone ? 7 : 13)}" width="${length(bar.value)}" height="${isAlone ? 18 : 12}" fill="${GREEN}"/>`,
      text(end + 8, y + 21, figures(bar, language), { weight: 600 }),
    ].join('');
  });
  const legend =
    key === undefined
      ? ''
      : `<rect x="${LABELS}" y="10" width="14" height="10" fill="${GREEN}"/>${text(LABELS + 20, 19, key.value)}` +
        `<rect x="${LABELS + 180}" y="12" width="14" height="6" fill="${GREY}"/>${text(LABELS + 200, 19, key.beside)}`;
  const axis = `<line x1="${LABELS}" x2="${LABELS}" y1="${top}" y2="${height - 6}" stroke="${INK}" stroke-width="1"/>`;
  return drawing(height, `${legend}${rows.join('')}${axis}`);
}

function besideBar(beside: DocumentBar['beside'], y: number, length: (value: number) => number): string {
  return typeof beside === 'number'
    ? `<rect x="${LABELS}" y="${y}" width="${length(beside)}" height="6" fill="${GREY}"/>`
    : `<rect x="${LABELS + 0.5}" y="${y + 0.5}" width="${UNTOLD}" height="5" fill="#ffffff" stroke="${GREY}" stroke-dasharray="3 2"/>`;
}

function figures({ value, beside }: DocumentBar, language: Locale): string {
  const figure = formatNumber(value, language);
  if (beside === undefined) return figure;
  return `${typeof beside === 'number' ? formatNumber(beside, language) : beside.words} → ${figure}`;
}
