import { cleanLine } from './clean-text.ts';

/** What drawings for documents share. Colours and letters are their own, since no style sheet reaches them. */
export const CHART_WIDTH = 640;
export const INK = '#26231d';
export const GREEN = '#1d5f48';
export const GREY = '#7c766a';
const SIZE = 13;
/** How wide a letter is at most times, and a bold one. */
const LETTER = 7.1;

export const widthOf = (words: string): number => Math.ceil([...words].length * LETTER);

export function text(
  x: number,
  y: number,
  words: string,
  { weight = 400, anchor = 'start' }: { weight?: number; anchor?: 'start' | 'middle' | 'end' } = {},
): string {
  return `<text x="${x}" y="${y}" font-family="Inter" font-size="${SIZE}" font-weight="${weight}" text-anchor="${anchor}" fill="${INK}">${escaped(words)}</text>`;
}

/** The whole label stands in the table beside the chart. */
export function shortened(label: string, most: number): string {
  const letters = [...cleanLine(label)];
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 1).join('')}…`;
}

/** @param inner drawn from top to bottom */
export function drawing(height: number, inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CHART_WIDTH}" height="${height}" viewBox="0 0 ${CHART_WIDTH} ${height}">${inner}</svg>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
