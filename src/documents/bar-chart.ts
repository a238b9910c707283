import type { Locale } from '../kernel/locale.ts';
import { formatNumber } from '../web/format.ts';
import { cleanLine } from './clean-text.ts';

export type DocumentBar = {
  readonly label: string;
  readonly value: number;
  /** What it is held against, as a thin bar above: today's figure beside the one that is aimed at. */
  readonly beside?: number | undefined;
};

const WIDTH = 640;
const LABELS = 210;
const FIGURES = 100;
const ROW = 34;
const SIZE = 13;
/** Letters of the smallest usual width that a label has room for. */
const LABEL_LETTERS = 30;

/** A drawing for documents: a bar for each row with its figure beside it. Colours and letters are its own, since no style sheet reaches it. */
export function barChart(chart: {
  readonly bars: readonly DocumentBar[];
  readonly language: Locale;
  readonly key?: { readonly value: string; readonly beside: string } | undefined;
}): string {
  const { bars, language, key } = chart;
  const values = bars.flatMap(({ value, beside }) => [value, beside ?? 0]).filter(Number.isFinite);
  const most = Math.max(1e-9, ...values);
  const length = (value: number) =>
    Math.round((Math.max(0, Number.isFinite(value) ? value : 0) / most) * (WIDTH - LABELS - FIGURES) * 10) /
    10;
  const top = key === undefined ? 6 : 34;
  const height = top + bars.length * ROW + 6;
  const rows = bars.map((bar, i) => {
    const y = top + i * ROW;
    const thick = bar.beside === undefined ? 18 : 12;
    const start = bar.beside === undefined ? y + 7 : y + 13;
    return [
      text(0, y + 21, shortened(bar.label)),
      bar.beside === undefined
        ? ''
        : `<rect x="${LABELS}" y="${y + 5}" width="${length(bar.beside)}" height="6" fill="#7c766a"/>`,
      `<rect x="${LABELS}" y="${start}" width="${length(bar.value)}" height="${thick}" fill="#1d5f48"/>`,
      text(
        LABELS + Math.max(length(bar.value), length(bar.beside ?? 0)) + 8,
        y + 21,
        figures(bar, language),
        600,
      ),
    ].join('');
  });
  const legend =
    key === undefined
      ? ''
      : `<rect x="${LABELS}" y="10" width="14" height="10" fill="#1d5f48"/>${text(LABELS + 20, 19, key.value)}` +
        `<rect x="${LABELS + 180}" y="12" width="14" height="6" fill="#7c766a"/>${text(LABELS + 200, 19, key.beside)}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">` +
    `${legend}${rows.join('')}` +
    `<line x1="${LABELS}" x2="${LABELS}" y1="${top}" y2="${height - 6}" stroke="#26231d" stroke-width="1"/></svg>`
  );
}

function figures({ value, beside }: DocumentBar, language: Locale): string {
  const figure = formatNumber(value, language);
  return beside === undefined ? figure : `${formatNumber(beside, language)} → ${figure}`;
}

/** The whole label stands in the table beside the chart. */
function shortened(label: string): string {
  const letters = [...cleanLine(label)];
  return letters.length <= LABEL_LETTERS
    ? letters.join('')
    : `${letters.slice(0, LABEL_LETTERS - 1).join('')}…`;
}

function text(x: number, y: number, words: string, weight = 400): string {
  return `<text x="${x}" y="${y}" font-family="Inter" font-size="${SIZE}" font-weight="${weight}" fill="#26231d">${escaped(words)}</text>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
