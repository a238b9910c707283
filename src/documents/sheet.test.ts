import { describe, expect, it } from 'vitest';
import { readTable } from '../platform/spreadsheet/index.ts';
import type { TableBlock } from './model.ts';
import { tableToCsv, tableToXlsx } from './sheet.ts';

const budget: TableBlock = {
  kind: 'table',
  caption: "'Tiltak: 2027/2028?'",
  columns: [
    { header: 'Tiltak', kind: 'text' },
    { header: 'Årsverk', kind: 'number' },
    { header: 'Kostnad (kr)', kind: 'money' },
  ],
  rows: [
    ['=HYPERLINK("http://x")', 0.5, 1234550],
    ['Videreutdanning; sykepleie', null, 0],
  ],
  total: ['Sum', 0.5, 1234550],
};

describe('a table as a file for spreadsheets', () => {
  it('has kroner and decimal commas, and runs nothing', () => {
    expect(tableToCsv(budget)).toBe(
      '\ufeffTiltak;Årsverk;Kostnad (kr)\r\n' +
        `"'=HYPERLINK(""http://x"")";0,5;12345,5\r\n"Videreutdanning; sykepleie";;0\r\nSum;0,5;12345,5\r\n`,
    );
  });

  it('comes back from a workbook as it was', async () => {
    const table = await readTable(await tableToXlsx(budget), { isHeader: (cell) => cell === 'Tiltak' });
    expect(table.ok && table.value.sheet).toBe('Tiltak  2027 2028');
    expect(table.ok && table.value.rows.map((row) => row.cells[2])).toEqual(['12345.5', '0', '12345.5']);
  });

  it('may lack a caption', async () => {
    const table = await readTable(await tableToXlsx({ ...budget, caption: '' }), {
      isHeader: (cell) => cell === 'Tiltak',
    });
    expect(table.ok && table.value.rows).toHaveLength(3);
  });
});
