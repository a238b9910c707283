import { type OutColumn, toCsv, toXlsx } from '../platform/spreadsheet/write-table.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import type { Cell, TableBlock } from './model.ts';

/**
 * A table of a document as a text file for Norwegian spreadsheets: semicolons, decimal commas, money in kroner. Words that a
 * spreadsheet would run as a formula are kept words.
 */
export function tableToCsv(table: TableBlock): string {
  return toCsv(columnsOf(table), rowsOf(table));
}

/** The same as a workbook with one sheet, named by the caption. Figures are figures there, and words are words. */
export function tableToXlsx(table: TableBlock): Promise<Buffer> {
  return toXlsx(columnsOf(table), rowsOf(table), sheetName(table.caption));
}

type Row = readonly Cell[];

/** Names of sheets may not be empty, nor hold some signs, nor begin or end with a quote. */
function sheetName(caption: string): string {
  return (
    cleanLine(caption)
      .replace(/[\\/?*[\]:']/g, ' ')
      .trim()
      .slice(0, 31)
      .trim() || '1'
  );
}

function columnsOf(table: TableBlock): readonly OutColumn<Row>[] {
  return table.columns.map(({ header, kind }, i) => ({
    heading: cleanLine(header),
    value: (row) => {
      const cell = row[i] ?? null;
      if (typeof cell === 'string') return cleanText(cell);
      if (cell === null || !Number.isFinite(cell)) return null;
      return kind === 'money' ? cell / 100 : cell;
    },
  }));
}

const rowsOf = ({ rows, total }: TableBlock): readonly Row[] =>
  total === undefined ? rows : [...rows, total];
