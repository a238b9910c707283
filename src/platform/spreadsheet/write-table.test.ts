import { describe, expect, it } from 'vitest';
import { readTable } from './read-table.ts';
import { type OutColumn, toCsv, toXlsx } from './write-table.ts';

type Row = { name: string; fte: number | null };
const COLUMNS: OutColumn<Row>[] = [
  { heading: 'Navn', value: (row) => row.name },
  { heading: 'Årsverk', value: (row) => row.fte },
];
const ROWS: Row[] = [
  { name: 'Åse "Lill" Ødegård; Gjøvik', fte: 12.5 },
  { name: '=cmd|calc', fte: null },
];

describe('a list taken out as a text file', () => {
  it('has decimal commas, semicolons and quoted quotes, and no comma or tab that parts a cell in two', () => {
    expect(toCsv(COLUMNS, ROWS)).toBe(
      '\ufeffNavn;Årsverk\r\n"Åse ""Lill"" Ødegård; Gjøvik";"12,5"\r\n\'=cmd|calc;\r\n',
    );
  });

  it('is parted alike by programs that part at commas and tabs too', () => {
    const [line] = toCsv(COLUMNS, [{ name: 'Bø, Kari\tLeder', fte: 0.5 }])
      .split('\r\n')
      .slice(1);
    expect(line).toBe('"Bø, Kari\tLeder";"0,5"');
  });

  it('never carries a text that a spreadsheet would run', () => {
    for (const name of ['=1+1', '+47', '-x', '@sum', '\tx']) {
      expect(toCsv(COLUMNS, [{ name, fte: 1 }]).split('\r\n')[1]).toMatch(/^"?'/);
    }
  });
});

describe('a list taken out as a workbook', () => {
  it('comes back as it was when it is read', async () => {
    const file = await toXlsx(COLUMNS, ROWS, 'Ledere: Gjøvik/Toten [alle de som er ledere]');
    const table = await readTable(file, { isHeader: (cell) => cell === 'Navn' || cell === 'Årsverk' });
    expect(table.ok && table.value.headers).toEqual(['Navn', 'Årsverk']);
    expect(table.ok && table.value.rows[0]?.cells).toEqual(['Åse "Lill" Ødegård; Gjøvik', '12.5']);
    // A text cell of a workbook is never run, so it stays as it is.
    expect(table.ok && table.value.rows[1]?.cells[0]).toBe('=cmd|calc');
  });
});
