import type { RawSheet } from './build-table.ts';
import { shownNumber } from './number-format.ts';
import type { NumberFormat } from './number-format.ts';
import { unescapeText } from './shared-strings.ts';
import { ReadStopped } from './table.ts';
import type { CellMark, ReadLimits, TableRow } from './table.ts';
import { parseCellName, readMergedArea } from './cell-name.ts';
import type { Area } from './cell-name.ts';
import { isTrue } from './workbook.ts';
import { readXml } from './xml-reader.ts';
import type { ZipPackage } from './zip-package.ts';

export type SheetContext = {
  strings: readonly string[];
  formats: readonly NumberFormat[];
  epoch1904: boolean;
  limits: ReadLimits;
};

/** Rows with something in them, with the areas that are merged. Reads to the end and keeps only text. */
export async function readSheet(zip: ZipPackage, part: string, context: SheetContext): Promise<RawSheet> {
  const { limits } = context;
  const damaged = () => new ReadStopped({ kind: 'damaged', part });
  const rows: TableRow[] = [];
  const marks: CellMark[] = [];
  const areas: Area[] = [];
  let cellCount = 0;
  let textLength = 0;

  let inData = false;
  let rowNumber = 0;
  let cells: string[] = [];
  let column = -1;
  let type = 'n';
  let style = 0;
  let value = '';
  let hasFormula = false;
  let taking = false;
  let inReadingAid = false;

  const endCell = () => {
    const text = cellText(value, type, style, context, damaged);
    if (hasFormula)
      marks.push({ row: rowNumber, column, kind: text === '' ? 'formula-without-value' : 'formula' });
    if (type === 'e') marks.push({ row: rowNumber, column, kind: 'error-value' });
    if (marks.length > limits.cells) throw new ReadStopped({ kind: 'too-many-cells', limit: limits.cells });
    if (text.trim() === '' && !hasFormula) return;
    if (column >= limits.columns) throw new ReadStopped({ kind: 'too-many-columns', limit: limits.columns });
    while (cells.length < column) cells.push('');
    cells[column] = text;
    cellCount += 1;
    textLength += type === 's' ? 0 : text.length;
    if (cellCount > limits.cells) throw new ReadStopped({ kind: 'too-many-cells', limit: limits.cells });
    if (textLength > limits.textLength)
      throw new ReadStopped({ kind: 'unpacks-too-large', limitBytes: limits.unpackedBytes });
  };

  await readXml(zip, part, {
    open: (name, attributes) => {
      if (name === 'mergeCell') {
        const area = readMergedArea(attributes['ref'] ?? '');
        if (area !== undefined) areas.push(area);
        if (areas.length > limits.mergedCells)
          throw new ReadStopped({ kind: 'too-many-merged-cells', limit: limits.mergedCells });
      } else if (name === 'sheetData') inData = true;
      else if (!inData) return;
      else if (name === 'row') {
        const next = attributes['r'] === undefined ? rowNumber + 1 : Number(attributes['r']);
        if (!Number.isInteger(next) || next <= rowNumber || next > 1_048_576) throw damaged();
        rowNumber = next;
        cells = [];
        column = -1;
      } else if (name === 'c') {
        const at = attributes['r'] === undefined ? column + 1 : parseCellName(attributes['r'])?.column;
        if (at === undefined) throw damaged();
        column = at;
        type = attributes['t'] ?? 'n';
        style = Number(attributes['s'] ?? 0);
        value = '';
        hasFormula = false;
      } else if (name === 'f') hasFormula = true;
      else if (name === 'rPh') inReadingAid = true;
      else if (name === 'v' || name === 't') taking = !inReadingAid;
    },
    text: (piece) => {
      if (taking) value += piece;
    },
    close: (name) => {
      if (name === 'v' || name === 't') taking = false;
      else if (name === 'rPh') inReadingAid = false;
      else if (name === 'c' && inData) endCell();
      else if (name === 'sheetData') inData = false;
      else if (name === 'row' && inData && cells.length > 0) {
        if (rows.length > limits.rows) throw new ReadStopped({ kind: 'too-many-rows', limit: limits.rows });
        rows.push({ number: rowNumber, cells });
      }
    },
  });
  markMerged(areas, rows, marks, limits);
  return { rows, marks };
}

/** True as soon as one cell of the sheet holds something; the rest is not unpacked. */
export async function sheetHoldsSomething(zip: ZipPackage, part: string): Promise<boolean> {
  let found = false;
  let taking = false;
  await readXml(zip, part, {
    open: (name) => {
      taking = name === 'v' || name === 't';
    },
    text: (piece) => {
      if (taking && piece.trim() !== '') found = true;
    },
    done: () => found,
  });
  return found;
}

function cellText(
  value: string,
  type: string,
  style: number,
  { strings, formats, epoch1904 }: SheetContext,
  damaged: () => ReadStopped,
): string {
  if (type === 's') {
    if (value.trim() === '') return '';
    const text = strings[Number(value)];
    if (text === undefined) throw damaged();
    return text;
  }
  if (type === 'n') return shownNumber(value, formats[style] ?? 'plain', epoch1904);
  if (type === 'b') return value === '' ? '' : isTrue(value) ? 'true' : 'false';
  if (type === 'd') return value.slice(0, 10);
  return unescapeText(value);
}

/** Marks the covered cells of rows that hold something; a title merged over the whole width marks only its row. */
function markMerged(
  areas: readonly Area[],
  rows: readonly TableRow[],
  marks: CellMark[],
  { mergedCells, columns }: ReadLimits,
): void {
  let marked = 0;
  const indexOf = new Map(rows.map((row, index) => [row.number, index]));
  const last = rows.at(-1)?.number ?? 0;
  for (const area of areas) {
    for (let row = area.top; row <= Math.min(area.bottom, last); row++) {
      // Areas may cover a million empty rows each; they are walked, so they are counted.
      if (++marked > mergedCells)
        throw new ReadStopped({ kind: 'too-many-merged-cells', limit: mergedCells });
      if (!indexOf.has(row)) continue;
      for (let column = area.left; column <= Math.min(area.right, columns - 1); column++) {
        if (row === area.top && column === area.left) continue;
        if (++marked > mergedCells)
          throw new ReadStopped({ kind: 'too-many-merged-cells', limit: mergedCells });
        marks.push({ row, column, kind: 'merged' });
      }
    }
  }
}
