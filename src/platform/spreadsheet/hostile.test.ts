import { describe, expect, it } from 'vitest';
import { aRepeatingStream, aRow, aWorkbook, aZip, columnName } from './fixtures.ts';
import type { WorkbookContent, ZipPart } from './fixtures.ts';
import { readTable } from './read-table.ts';
import { defaultLimits } from './table.ts';

const isHeader = (cell: string) => cell === 'Ansattnr' || cell === 'Navn';
const header = aRow(1, ['Ansattnr', 'Navn']);

async function outcome(content: WorkbookContent | Buffer, limits = {}) {
  const bytes = 'sheets' in content ? aWorkbook(content) : content;
  const result = await readTable(bytes, { isHeader, limits });
  return result.ok ? 'read' : result.failure;
}

const tooLarge = { kind: 'unpacks-too-large', limitBytes: defaultLimits.unpackedBytes };
const twoGigabytes = 2_048;
const oneRow = '<row><c><v>1</v></c></row>';
const bomb = (first: string, megabyte: Buffer): Partial<ZipPart> => ({
  packed: aRepeatingStream(first, megabyte, twoGigabytes),
});

describe('zip bombs', () => {
  it('stops a sheet of two gigabytes after a fraction of it', async () => {
    const part = bomb('<worksheet>', Buffer.from(`<x>${'0'.repeat(1_000)}</x>`.repeat(1_000)));
    const before = process.memoryUsage().rss;
    expect(await outcome({ sheets: [{ part }] })).toEqual(tooLarge);
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  });

  it('stops two gigabytes of empty cells by their number', async () => {
    const part = bomb('<worksheet><sheetData><row>', Buffer.from('<c/>'.repeat(262_144)));
    expect(await outcome({ sheets: [{ part }] })).toMatchObject({ kind: 'too-many-cells' });
  });

  it('stops two gigabytes of rows where the rows of a sheet are too many', async () => {
    const part = bomb('<worksheet><sheetData>', Buffer.from(oneRow.repeat(40_000)));
    expect(await outcome({ sheets: [{ part }] })).toEqual({ kind: 'too-many-rows', limit: 200_000 });
  });

  it('counts texts that cells share, although the bomb declares that they are few', async () => {
    const packed = aRepeatingStream(
      '<sst>',
      Buffer.from(`<si><t>${'x'.repeat(1_000)}</t></si>`.repeat(1_000)),
      twoGigabytes,
    );
    const parts = partsOf('xl/sharedStrings.xml', { packed, declared: { size: 120, crc: 0 } });
    expect(await outcome(aZip(parts))).toEqual(tooLarge);
  });

  it('believes a declared size that condemns itself, and unpacks nothing', async () => {
    const declared = { size: 2_000_000_000, crc: 0 };
    const part = { packed: aRepeatingStream('<worksheet>', Buffer.from('<c/>'), 1), declared };
    expect(await outcome({ sheets: [{ part }] })).toEqual(tooLarge);
  });

  it.each([
    ['zero digits in one cell', '<worksheet><sheetData><row><c><v>', Buffer.alloc(1_048_576, '0')],
    ['one tag without end', '<worksheet><sheetData x="', Buffer.alloc(1_048_576, 'x')],
    ['one comment without end', '<worksheet><!--', Buffer.alloc(1_048_576, ' ')],
  ])('stops two gigabytes of %s', async (_, first, megabyte) => {
    expect(await outcome({ sheets: [{ part: bomb(first, megabyte) }] })).toMatchObject({
      kind: 'unpacks-too-large',
    });
  });

  it('takes two gigabytes of zero bytes for what they are: no XML', async () => {
    const part = bomb('<worksheet>', Buffer.alloc(1_048_576));
    expect(await outcome({ sheets: [{ part }] })).toMatchObject({ kind: 'damaged' });
  });

  it('counts all parts together, so that many small bombs are one large', async () => {
    const rows = header + oneRow.repeat(2_000);
    const sheets = Array.from({ length: 30 }, () => ({ rows }));
    expect(await outcome({ sheets }, { unpackedBytes: 100_000 })).toEqual({
      kind: 'unpacks-too-large',
      limitBytes: 100_000,
    });
  });
});

describe('hostile XML', () => {
  const lol = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';

  it('refuses a document type, where expanding entities and outside files begin', async () => {
    const content = `<?xml version="1.0"?>${lol}<worksheet><sheetData/></worksheet>`;
    expect(await outcome({ sheets: [{ part: { content } }] })).toEqual({
      kind: 'forbidden-content',
      part: 'xl/worksheets/sheet1.xml',
    });
  });

  it('refuses an entity that nobody has declared', async () => {
    const rows = header + aRow(2, ['1', 'A &lol; B']);
    expect(await outcome({ sheets: [{ rows }] })).toMatchObject({ kind: 'damaged' });
  });

  it('refuses elements nested without end', async () => {
    const content = `<worksheet>${'<a>'.repeat(100_000)}`;
    expect(await outcome({ sheets: [{ part: { content } }] })).toMatchObject({ kind: 'damaged' });
  });

  it('reads attributes and entities named like parts of JavaScript as nothing special', async () => {
    const rows = `${header}<row r="2" __proto__="1" constructor="2"><c r="A2" toString="3"><v>1</v></c></row>`;
    expect(await outcome({ sheets: [{ rows }] })).toBe('read');
    const strange = header + aRow(2, ['&constructor;', 'x']);
    expect(await outcome({ sheets: [{ rows: strange }] })).toMatchObject({ kind: 'damaged' });
  });
});

describe('damaged and odd workbooks', () => {
  const good = aWorkbook({ sheets: [{ rows: header + aRow(2, ['1', 'Ola']) }] });

  it('never reads a truncated file as a shorter list', async () => {
    for (let length = 0; length < good.length; length += 7)
      expect(await outcome(good.subarray(0, length))).not.toBe('read');
  });

  it('notices that a packed sheet has been changed, by its check sum', async () => {
    const part = { declared: { size: 0, crc: 123 } };
    expect(await outcome({ sheets: [{ rows: header, part }] })).toEqual({
      kind: 'damaged',
      part: 'xl/worksheets/sheet1.xml',
    });
  });

  it('says that a zip entry with a password is protected', async () => {
    const part = { flags: 1 };
    expect(await outcome({ sheets: [{ rows: header, part }] })).toEqual({ kind: 'password-protected' });
  });

  it.each([
    ['text numbers that point nowhere', `<row r="2"><c r="A2" t="s"><v>7</v></c></row>`],
    ['rows out of order', `<row r="5"><c><v>1</v></c></row><row r="3"><c><v>1</v></c></row>`],
    ['a cell outside every sheet', `<row r="2"><c r="ZZZZ2"><v>1</v></c></row>`],
    ['a row outside every sheet', `<row r="99999999"><c><v>1</v></c></row>`],
  ])('calls %s damaged', async (_, rows) => {
    expect(await outcome({ sheets: [{ rows: header + rows }] })).toMatchObject({ kind: 'damaged' });
  });

  it('refuses a relation that points outside the package', async () => {
    expect(await outcome(aZip([{ name: '../../etc/passwd', content: 'x' }]))).toMatchObject({
      kind: 'damaged',
    });
  });

  it('says that all sheets are empty', async () => {
    expect(await outcome({ sheets: [{}, { rows: '<row r="1"><c r="A1" s="1"/></row>' }] })).toEqual({
      kind: 'empty-sheet',
    });
  });

  it('reads 150 columns and refuses 200, also when only one row has them', async () => {
    const wide = (columns: number) =>
      aRow(
        2,
        Array.from({ length: columns }, (_, i) => `<c r="${columnName(i)}2"><v>${i}</v></c>`),
      );
    expect(await outcome({ sheets: [{ rows: header + wide(150) }] })).toBe('read');
    expect(await outcome({ sheets: [{ rows: header + wide(200) }] })).toEqual({
      kind: 'too-many-columns',
      limit: 150,
    });
  });

  it('counts rows and cells', async () => {
    const rows = header + oneRow.repeat(50);
    expect(await outcome({ sheets: [{ rows }] }, { rows: 40 })).toEqual({ kind: 'too-many-rows', limit: 40 });
    expect(await outcome({ sheets: [{ rows }] }, { cells: 40 })).toEqual({
      kind: 'too-many-cells',
      limit: 40,
    });
  });

  it('refuses merged areas that overlap a million times', async () => {
    const merges = '<mergeCell ref="A2:XFD1048576"/>'.repeat(1_000);
    const after = `<mergeCells>${merges}</mergeCells>`;
    const rows = header + oneRow.repeat(5_000);
    expect(await outcome({ sheets: [{ rows, after }] })).toMatchObject({ kind: 'too-many-merged-cells' });
  });
});

/** The parts of a small workbook, one of them exchanged. */
function partsOf(exchanged: string, by: Partial<ZipPart>): ZipPart[] {
  const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts: ZipPart[] = [
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="${relationship}"><sheets><sheet name="A" r:id="a"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships><Relationship Id="a" Type="${relationship}/worksheet" Target="s.xml"/></Relationships>`,
    },
    { name: 'xl/sharedStrings.xml', content: '<sst/>' },
    { name: 'xl/s.xml', content: `<worksheet><sheetData>${header}</sheetData></worksheet>` },
  ];
  return parts.map((part) => (part.name === exchanged ? { ...part, ...by } : part));
}
