import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { aRow, aWorkbook } from './fixtures.ts';
import type { WorkbookContent } from './fixtures.ts';
import { readTable } from './read-table.ts';
import type { Table } from './table.ts';

const known = new Set(['Ansattnr', 'Navn', 'Enhet', 'Stilling', 'Fra', 'Andel']);
const isHeader = (cell: string) => known.has(cell);

async function read(content: WorkbookContent | Buffer): Promise<Table> {
  const result = await readTable('sheets' in content ? aWorkbook(content) : content, { isHeader });
  if (!result.ok) throw new Error(`not read: ${JSON.stringify(result.failure)}`);
  return result.value;
}
const cellsOf = (table: Table) => table.rows.map((row) => row.cells);
const header = aRow(1, ['Ansattnr', 'Navn', 'Enhet']);
const dateAndShare =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="9"/></cellXfs>';

describe('workbooks', () => {
  it('reads what an ordinary library has written: texts, numbers, dates and truth values', async () => {
    const bytes = await writeExcelFile([
      ['Ansattnr', 'Navn', 'Fra', 'Andel', 'Leder'],
      [
        { value: 10_023, type: Number },
        { value: 'Bjørg Åsæter', type: String },
        { value: new Date(Date.UTC(2024, 11, 31)), type: Date, format: 'dd.mm.yyyy' },
        { value: 0.8, type: Number, format: '0%' },
        { value: true, type: Boolean },
      ],
    ]).toBuffer();
    const table = await read(bytes);
    expect(table).toMatchObject({ format: 'xlsx', headerRow: 1, otherSheets: [], marks: [] });
    expect(cellsOf(table)).toEqual([['10023', 'Bjørg Åsæter', '2024-12-31', '80 %', 'true']]);
  });

  it('joins runs of differently set letters and leaves out reading aids', async () => {
    const table = await read({
      sheets: [
        { rows: header + aRow(2, ['1', '<c r="B2" t="s"><v>0</v></c>', '<c r="C2" t="s"><v>1</v></c>']) },
      ],
      sharedStrings:
        '<si><r><t>Kari </t></r><r><rPr><b/></rPr><t xml:space="preserve">Bø</t></r><rPh sb="0" eb="1"><t>X</t></rPh></si>' +
        '<si><t>Ås_x000D_ og _x00C6_</t></si>',
    });
    expect(cellsOf(table)).toEqual([['1', 'Kari Bø', 'Ås\r og Æ']]);
  });

  it.each([
    [false, '45658'],
    [true, '44196'],
  ])('reads the same day when the workbook counts from 1904: %s', async (date1904, serial) => {
    const table = await read({
      date1904,
      styles: dateAndShare,
      sheets: [{ rows: header + aRow(2, ['1', 'Ola', `<c r="C2" s="1"><v>${serial}</v></c>`]) }],
    });
    expect(cellsOf(table)[0]?.[2]).toBe('2025-01-01');
  });

  it('places cells by their names, and in order where a program left the names out', async () => {
    const table = await read({
      sheets: [
        { rows: `${header}<row r="4"><c r="C4"><v>7</v></c></row><row><c><v>1</v></c><c><v>2</v></c></row>` },
      ],
    });
    expect(table.rows).toEqual([
      { number: 4, cells: ['', '', '7'] },
      { number: 5, cells: ['1', '2', ''] },
    ]);
  });

  it('reads a workbook whose elements carry a prefix', async () => {
    const prefixed =
      '<x:worksheet xmlns:x="n"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Ansattnr</x:t></x:is></x:c>' +
      '<x:c r="B1" t="inlineStr"><x:is><x:t>Navn</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(cellsOf(await read({ sheets: [{ part: { content: prefixed } }] }))).toEqual([['5', '']]);
  });

  it('uses the last computed value of a formula and marks the cell; without a value it says so', async () => {
    const table = await read({
      sheets: [
        {
          rows:
            header +
            aRow(2, [
              '1',
              '<c r="B2" t="str"><f>A2&amp;"x"</f><v>Ola</v></c>',
              '<c r="C2"><f>SUM(A1)</f></c>',
            ]),
        },
      ],
    });
    expect(cellsOf(table)).toEqual([['1', 'Ola', '']]);
    expect(table.marks).toEqual([
      { row: 2, column: 1, kind: 'formula' },
      { row: 2, column: 2, kind: 'formula-without-value' },
    ]);
  });

  it('marks error values', async () => {
    const table = await read({
      sheets: [{ rows: header + aRow(2, ['1', '<c r="B2" t="e"><v>#N/A</v></c>']) }],
    });
    expect(table.rows[0]?.cells[1]).toBe('#N/A');
    expect(table.marks).toEqual([{ row: 2, column: 1, kind: 'error-value' }]);
  });

  it('marks every cell that a merged area covers below the header, but not its first', async () => {
    const table = await read({
      sheets: [
        {
          rows: header + aRow(2, ['1', 'Ola', 'Øst']) + aRow(3, ['2', 'Eva']) + aRow(4, ['3', 'Per', 'Vest']),
          after:
            '<mergeCells><mergeCell ref="C2:C3"/><mergeCell ref="A1:B1"/><mergeCell ref="C9:C900000"/></mergeCells>',
        },
      ],
    });
    expect(table.marks).toEqual([{ row: 3, column: 2, kind: 'merged' }]);
  });

  it('passes a cover page and hidden sheets by, and names the other sheets that hold something', async () => {
    const table = await read({
      sheets: [
        { name: 'Forside', rows: aRow(1, ['Personalliste for Gjøvik']) },
        { name: 'Lister', state: 'hidden', rows: header + aRow(2, ['9', 'Skjult', 'X']) },
        { name: 'Ansatte', rows: header + aRow(2, ['1', 'Ola', 'Øst']) },
        { name: 'Tom' },
        { name: 'Sluttet', rows: header + aRow(2, ['2', 'Eva', 'Øst']) },
      ],
    });
    expect(table).toMatchObject({ sheet: 'Ansatte', otherSheets: ['Forside', 'Sluttet'] });
    expect(cellsOf(table)).toEqual([['1', 'Ola', 'Øst']]);
  });

  it('reads the same from bytes that arrive as a stream', async () => {
    const bytes = aWorkbook({ sheets: [{ rows: header + aRow(2, ['1', 'Ola', 'Øst']) }] });
    async function* pieces() {
      for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
    }
    const streamed = await readTable(pieces(), { isHeader });
    expect(streamed).toEqual({ ok: true, value: await read(bytes) });
  });
});
