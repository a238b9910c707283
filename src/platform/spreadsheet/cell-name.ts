export type Area = { top: number; left: number; bottom: number; right: number };

const lastColumn = 16_384;
const lastRow = 1_048_576;

/** B7 is row 7 and column 1, counted from zero as cells in a row are. */
export function parseCellName(name: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(name);
  if (match === null) return undefined;
  let column = 0;
  for (const letter of (match[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row < 1 || row > lastRow || column > lastColumn ? undefined : { row, column: column - 1 };
}

/** An area of more than one cell, or undefined: a merge of one cell covers nothing. */
export function readMergedArea(reference: string): Area | undefined {
  const [from, to] = reference.split(':', 2).map(parseCellName);
  if (from === undefined || to === undefined) return undefined;
  const area = {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
  return area.top === area.bottom && area.left === area.right ? undefined : area;
}
