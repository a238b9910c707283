import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readTable } from './read-table.ts';
import type { Table } from './table.ts';

const known = new Set(['ansattnr', 'navn', 'enhet', 'stilling', 'fra']);
const isHeader = (cell: string) => known.has(cell.trim().toLowerCase());

async function read(content: string | Buffer): Promise<Table> {
  const result = await readTable(Buffer.from(content), { isHeader });
  if (!result.ok) throw new Error(`not read: ${JSON.stringify(result.failure)}`);
  return result.value;
}
async function failure(content: string | Buffer) {
  const result = await readTable(Buffer.from(content), { isHeader });
  return result.ok ? result.value : result.failure;
}

describe('text files', () => {
  const list = 'Ansattnr;Navn;Enhet\r\n101;Bjørg Æsøy;Hjemmetjenester på Ås\r\n';

  it.each([
    ['UTF-8', Buffer.from(list), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${list}`), 'utf-8'],
    ['UTF-16 as Excel writes it', Buffer.from(`\ufeff${list}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 without a mark', Buffer.from(list, 'utf16le'), 'utf-16le'],
    ['UTF-16 the other way round', Buffer.from(`\ufeff${list}`, 'utf16le').swap16(), 'utf-16be'],
    ['Windows-1252', iconv.encode(list, 'windows-1252'), 'windows-1252'],
  ])('reads the same letters from %s', async (_, bytes, encoding) => {
    const table = await read(bytes);
    expect(table).toMatchObject({ encoding, headers: ['Ansattnr', 'Navn', 'Enhet'] });
    expect(table.rows).toEqual([{ number: 2, cells: ['101', 'Bjørg Æsøy', 'Hjemmetjenester på Ås'] }]);
  });

  it('keeps UTF-8 when one byte of a long list is damaged', async () => {
    const bytes = Buffer.from(`${list}102;Åse Bø;Øst\r\n103;Pål X;Sør\r\n`);
    bytes[bytes.indexOf('X')] = 0xff;
    const table = await read(bytes);
    expect(table.encoding).toBe('utf-8');
    expect(table.rows[2]?.cells).toEqual(['103', 'Pål \ufffd', 'Sør']);
  });

  it.each([
    [';', 'Ansattnr;Navn;Andel\n1;Ola Bø;80,5\n2;Eva Ås;100,0\n'],
    [',', 'Ansattnr,Navn,Andel\n1,"Bø, Ola",80.5\n2,"Ås, Eva",100.0\n'],
    ['\t', 'Ansattnr\tNavn\tAndel\n1\tOla Bø\t80,5\n2\tEva Ås\t100,0\n'],
  ])('finds the delimiter %j although shares and names hold commas', async (delimiter, text) => {
    const table = await read(text);
    expect(table.delimiter).toBe(delimiter);
    expect(table.headers).toEqual(['Ansattnr', 'Navn', 'Andel']);
  });

  it('finds the delimiter of a layout it has never seen', async () => {
    const table = await read('Løpenr\tKallenavn\tTilhører\nA1\tOla\tVest\nA2\tEva\tØst\n');
    expect(table).toMatchObject({ delimiter: '\t', headers: ['Løpenr', 'Kallenavn', 'Tilhører'] });
  });

  it("takes Excel's own word for the delimiter and does not count it as the header", async () => {
    const table = await read('sep=,\r\nAnsattnr,Navn\r\n1,Ola\r\n');
    expect(table).toMatchObject({ delimiter: ',', headerRow: 2 });
    expect(table.rows[0]?.number).toBe(3);
  });

  it('keeps delimiters, quotes and line breaks that stand inside quotes', async () => {
    const table = await read(
      'Ansattnr;Navn;Enhet\r\n1;"Bø; Ola ""Ole""";"Hjemme-\r\ntjenester"\r\n2;Eva;Øst\r\n',
    );
    expect(table.rows.map((row) => row.cells)).toEqual([
      ['1', 'Bø; Ola "Ole"', 'Hjemme-\r\ntjenester'],
      ['2', 'Eva', 'Øst'],
    ]);
  });

  it('lets a quote stand in the middle of an unquoted cell', async () => {
    const table = await read('Ansattnr;Navn;Enhet\n1;Ola;Avd. "Nord" A\n');
    expect(table.rows[0]?.cells[2]).toBe('Avd. "Nord" A');
  });

  it('numbers rows as a spreadsheet does, also past empty ones', async () => {
    const table = await read('Ansattnr;Navn\n1;Ola\n\n;\n2;Eva\n');
    expect(table.rows.map((row) => row.number)).toEqual([2, 5]);
  });

  it('finds the header below title, date and filter', async () => {
    const table = await read('Personalliste;;\nUtskrift 01.11.2026;;\n\nAnsattnr;Navn;Enhet\n1;Ola;Øst\n');
    expect(table).toMatchObject({ headerRow: 4, headers: ['Ansattnr', 'Navn', 'Enhet'] });
  });

  it('fills short rows, and marks rows that a stray delimiter has made too long', async () => {
    const table = await read('Ansattnr;Navn;Enhet\n1;Ola\n2;Bø;Eva;Øst\n3;Per;Øst;;\n');
    expect(table.rows[0]?.cells).toEqual(['1', 'Ola', '']);
    expect(table.marks).toEqual([{ row: 3, column: 3, kind: 'beyond-header' }]);
  });

  it('unwraps ="00123", and marks other formulas as having no value', async () => {
    const table = await read('Ansattnr;Navn\n="00123";Ola\n"=""0042""";Eva\n=A1+1;Per\n');
    expect(table.rows.map((row) => row.cells[0])).toEqual(['00123', '0042', '=A1+1']);
    expect(table.marks).toEqual([{ row: 4, column: 0, kind: 'formula-without-value' }]);
  });

  it('says in which row a quote was opened and never closed', async () => {
    expect(await failure('Ansattnr;Navn\n1;Ola\n2;"Eva\n3;Per\n')).toEqual({
      kind: 'quote-not-closed',
      row: 3,
    });
  });

  it('has no header row to offer when the file is a letter', async () => {
    const letter = 'Hei,\nher kommer listen vi snakket om i går.\nHilsen Ola\n';
    expect(await failure(letter)).toEqual({ kind: 'no-header-row', looked: 3 });
  });

  it('says that a header without rows holds nobody', async () => {
    expect(await failure('Ansattnr;Navn\n\n')).toEqual({ kind: 'no-rows', headerRow: 1 });
  });

  it.each([
    ['nothing', ''],
    ['spaces', '  \r\n\r\n '],
    ['only a mark', '\ufeff'],
  ])('calls a file with %s empty', async (_, text) =>
    expect(await failure(text)).toEqual({ kind: 'empty-file' }),
  );
});

describe('limits of text files', () => {
  const wide = (columns: number) =>
    `Ansattnr;Navn;${Array.from({ length: columns - 2 }, (_, i) => `K${i}`).join(';')}\n1;Ola${';x'.repeat(columns - 2)}\n`;

  it('reads 150 columns and refuses 200', async () => {
    expect((await read(wide(150))).headers).toHaveLength(150);
    expect(await failure(wide(200))).toEqual({ kind: 'too-many-columns', limit: 150 });
  });

  it('reads columns past the limit that are empty as if they were not there', async () => {
    expect((await read(`Ansattnr;Navn${';'.repeat(300)}\n1;Ola${';'.repeat(300)}\n`)).headers).toHaveLength(
      2,
    );
  });

  it('refuses forty million delimiters in one row without building the row', async () => {
    const before = process.memoryUsage().rss;
    expect(await failure(Buffer.alloc(39_000_000, ';'))).toEqual({ kind: 'too-many-columns', limit: 150 });
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
  });

  it('refuses a cell that never ends', async () => {
    const endless = `Ansattnr;Navn\n1;"${'x'.repeat(2_000_000)}`;
    expect(await failure(endless)).toEqual({ kind: 'row-too-long', row: 2 });
  });

  it('counts rows and bytes against limits the caller may set', async () => {
    const rows = Buffer.from(`Ansattnr;Navn\n${'1;Ola\n'.repeat(20)}`);
    const limited = (limits: object) => readTable(rows, { isHeader, limits });
    expect(await limited({ rows: 10 })).toEqual({ ok: false, failure: { kind: 'too-many-rows', limit: 10 } });
    expect(await limited({ fileBytes: 50 })).toEqual({
      ok: false,
      failure: { kind: 'file-too-large', limitBytes: 50 },
    });
  });

  it('stops taking from an upload as soon as it is too large', async () => {
    let taken = 0;
    async function* upload() {
      for (; taken < 1_000; taken++) yield Buffer.alloc(1_000, 'x');
    }
    const result = await readTable(upload(), { isHeader, limits: { fileBytes: 5_000 } });
    expect(result).toEqual({ ok: false, failure: { kind: 'file-too-large', limitBytes: 5_000 } });
    expect(taken).toBe(5);
  });

  it('says that a path leads nowhere', async () => {
    const result = await readTable({ path: '/no/such/list.csv' }, { isHeader });
    expect(result).toEqual({ ok: false, failure: { kind: 'file-not-found' } });
  });
});
