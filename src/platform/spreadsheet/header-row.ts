import type { TableRow } from './table.ts';

/** How many rows from the top are searched: payroll exports put title, date and filter above the table. */
export const headerSearchDepth = 20;

export type HeaderChoice = { index: number; recognised: number };

/**
 * The row that holds most known header names. When no row holds two, the first row that looks like names of
 * columns is taken, so that an unknown layout can still be mapped by hand.
 */
export function findHeaderRow(
  rows: readonly TableRow[],
  isHeader: (cell: string) => boolean,
): HeaderChoice | undefined {
  let best: HeaderChoice | undefined;
  const top = rows.slice(0, headerSearchDepth);
  for (const [index, row] of top.entries()) {
    const recognised = row.cells.filter((cell) => cell !== '' && isHeader(cell)).length;
    if (recognised >= 2 && recognised > (best?.recognised ?? 0)) best = { index, recognised };
  }
  if (best !== undefined) return best;
  const index = top.findIndex((row) => looksLikeHeaders(row.cells));
  return index < 0 ? undefined : { index, recognised: 0 };
}

function looksLikeHeaders(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length < 3 || new Set(filled).size !== filled.length) return false;
  return filled.every((cell) => cell.length <= 60 && /^\p{L}/u.test(cell) && !/@|\d{4}|\d[.,/]\d/.test(cell));
}
