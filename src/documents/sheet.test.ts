import { describe, expect, it } from 'vitest';
import readXlsxFile from 'read-excel-file/node';
import type { TableBlock } from './model.ts';
import { type SheetOf, tableToCsv, tableToXlsx } from './sheet.ts';
import { readDocx } from './testing/read-docx.ts';

const budget: TableBlock = {
  kind: 'table',
  caption: "'Tiltak: 2027/2028?'",
  columns: [
    { header: 'Nr.', kind: 'serial' },
    { header: 'Til\u00adtak', kind: 'text' },
    { header: 'Søknads\u00adfrist', kind: 'date' },
    { header: 'Årsverk', kind: 'number' },
    { header: 'Kostnad (kr)', kind: 'money' },
  ],
  rows: [
    [2027, '=HYPERLINK("http://x")', '2027-04-15', 0.5, 1234550],
    [2, 'Videreutdanning; sykepleie', null, null, 0],
    [3, '@SUM(A1:A9)', 'snarest', -2, 100],
  ],
  total: [null, 'Sum', null, 0.5, 1234650],
  note: 'Tiltak uten kostnad er ikke med.',
};
const of: SheetOf = {
  title: 'Handlingsdel til økonomiplanen',
  issuer: 'Gjøvik kommune',
  language: 'nb',
  about: [{ label: 'Versjon', value: 'Arbeidsutkast, revisjon 46' }],
};
/** The parts of a workbook, as the file has them. */
const partsOf = async (file: Buffer) => {
  const parts = await readDocx(file);
  return (name: string) => parts.get(name)?.toString('utf8') ?? '';
};

describe('a table as a text file for spreadsheets', () => {
  it('has semicolons, kroner, decimal commas and days, and runs nothing', () => {
    expect(tableToCsv(budget)).toBe(
      '\ufeffNr.;Tiltak;Søknadsfrist;Årsverk;Kostnad (kr)\r\n' +
        `2027;"'=HYPERLINK(""http://x"")";15.04.2027;"0,5";"12345,5"\r\n` +
        '2;"Videreutdanning; sykepleie";;;0\r\n' +
        `3;'@SUM(A1:A9);snarest;-2;1\r\n` +
        ';Sum;;"0,5";"12346,5"\r\n',
    );
  });
});

describe('a table as a workbook', () => {
  it('has figures as figures, days as days, and what looks like a formula as words', async () => {
    const [table] = await readXlsxFile(await tableToXlsx(budget, of));
    expect(table?.sheet).toBe('Tiltak  2027 2028');
    expect(table?.data).toEqual([
      ['Nr.', 'Tiltak', 'Søknadsfrist', 'Årsverk', 'Kostnad (kr)'],
      [2027, '=HYPERLINK("http://x")', new Date('2027-04-15T00:00:00Z'), 0.5, 12345.5],
      [2, 'Videreutdanning; sykepleie', null, null, 0],
      [3, '@SUM(A1:A9)', 'snarest', -2, 1],
      [null, 'Sum', null, 0.5, 12346.5],
    ]);
  });

  it('holds no formula, and keeps its headings in sight', async () => {
    const part = await partsOf(await tableToXlsx(budget, of));
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(part('xl/styles.xml')).toContain('dd.mm.yyyy');
  });

  it('is printed no wider than the paper, lying where it is wide, with the headings on every page', async () => {
    const part = await partsOf(await tableToXlsx(budget, of));
    for (const sheet of ['sheet1', 'sheet2']) {
      const xml = part(`xl/worksheets/${sheet}.xml`);
      expect(xml).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
      expect(xml).toMatch(/<\/sheetData>.*<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/);
    }
    expect(part('xl/worksheets/sheet1.xml')).toContain('paperSize="9" orientation="portrait"');
    expect(part('xl/workbook.xml')).toMatch(
      /<\/sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'Tiltak {2}2027 2028'!\$1:\$1<\/definedName><\/definedNames>/,
    );

    const title =
      'Seks helsefagarbeidere tar sykepleierutdanning på deltid over fire år ved siden av arbeidet';
    const wide = await partsOf(await tableToXlsx({ ...budget, rows: [[1, title, null, 1, 0]] }, of));
    expect(wide('xl/worksheets/sheet1.xml')).toContain('orientation="landscape" fitToWidth="1"');
    const columns = Array.from({ length: 4 }, () => ({ header: 'Tiltak', kind: 'text' as const }));
    const unreadable = { ...budget, columns, rows: [columns.map(() => title)], total: undefined };
    const parted = await partsOf(await tableToXlsx(unreadable, of));
    expect(parted('xl/worksheets/sheet1.xml')).toContain('orientation="landscape" fitToWidth="2"');
  });

  it('says on a sheet of its own which text it was made from', async () => {
    const sheets = await readXlsxFile(await tableToXlsx(budget, of));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Tiltak  2027 2028', 'Om tallene']);
    expect(sheets[1]?.data).toContainEqual(['Versjon', 'Arbeidsutkast, revisjon 46']);
    expect(sheets[1]?.data).toContainEqual([null, 'Tiltak uten kostnad er ikke med.']);
  });

  it.each(['', 'Om tallene'])('may be called «%s» without two sheets of one name', async (caption) => {
    const sheets = await readXlsxFile(await tableToXlsx({ ...budget, caption }, of));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['1', 'Om tallene']);
  });
});
