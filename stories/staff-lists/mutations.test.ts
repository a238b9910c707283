import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { undoChanges } from '../../src/modules/organisation/domain/staff-list/index.ts';
import { aWorkbook, columnName } from '../../src/platform/spreadsheet/fixtures.ts';
import { staff } from './gjovik.ts';
import { vismaHeaders } from './make-samples.ts';
import { importBytes } from './testing.ts';

// Ten thousand in an ordinary run, a hundred thousand in a long one, shared between the five kinds below.
const runs = Number(
  process.env['LEDERLOFT_FUZZ_RUNS'] ?? (process.env['LEDERLOFT_LONG'] === '1' ? 100_000 : 10_000),
);
const perKind = Math.ceil(runs / 5);
const patience = 3_600_000;

const people = staff().slice(8, 20);
const goodCells: string[][] = people.map(({ employee, unit, ...held }) => [
  employee.number,
  employee.family,
  employee.given,
  employee.born,
  employee.email,
  unit.code,
  unit.name,
  unit.parent,
  '',
  unit.service,
  held.code,
  held.title,
  String(held.share),
  held.from,
  held.to,
  held.leads ? 'ja' : '',
]);
const csvOf = (rows: readonly (readonly string[])[]) =>
  Buffer.from([vismaHeaders, ...rows].map((row) => row.join(';')).join('\r\n'));
const goodCsv = csvOf(goodCells);
const goodXlsx = await writeExcelFile(
  [vismaHeaders, ...goodCells].map((row) => row.map((value) => ({ value, type: String }))),
).toBuffer();

/** The claim for every file there is: a named failure, or an import that is whole, repeatable and can be undone. */
async function survives(bytes: Uint8Array) {
  const first = await importBytes(bytes);
  if (first.failure !== undefined) {
    expect(first.failure.kind).toMatch(/^[a-z-]+$/);
    return first;
  }
  const { list, diff, register } = first;
  expect(list.staff.length + list.leftOut.length).toBeLessThanOrEqual(first.table.rows.length);
  // Every row is in, or told of: nothing disappears.
  const accounted = new Set([...list.staff, ...list.problems].map((one) => one.row));
  for (const row of first.table.rows) expect(accounted).toContain(row.number);
  expect(undoChanges(register, diff.changes)).toEqual({
    units: [],
    employees: [],
    positions: [],
    leaderships: [],
  });
  const again = await importBytes(bytes, register);
  expect(again.failure === undefined && again.diff.changes).toEqual([]);
  return first;
}

type Cut = {
  kind: 'set' | 'insert' | 'delete' | 'repeat' | 'truncate';
  at: number;
  length: number;
  bytes: Uint8Array;
};

const cut: fc.Arbitrary<Cut> = fc.record({
  kind: fc.constantFrom('set', 'set', 'set', 'insert', 'delete', 'repeat', 'truncate'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 400 })),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 6 }),
    fc
      .constantFrom('"', ';', '\n', '\r', '\0', '<', '>', '&', '/', '=', '\u00ff')
      .map((text) => Buffer.from(text, 'latin1')),
  ),
});
const cuts = fc.array(cut, { minLength: 1, maxLength: 4 });

function mutate(good: Uint8Array, all: readonly Cut[]): Buffer {
  let bytes = Buffer.from(good);
  for (const { kind, at, length, bytes: given } of all) {
    const place = Math.floor(at * bytes.length);
    const before = bytes.subarray(0, place);
    const piece = bytes.subarray(place, place + length);
    const after = bytes.subarray(place + length);
    if (kind === 'set') bytes = Buffer.concat([before, given, bytes.subarray(place + given.length)]);
    else if (kind === 'insert') bytes = Buffer.concat([before, given, piece, after]);
    else if (kind === 'delete') bytes = Buffer.concat([before, after]);
    else if (kind === 'repeat') bytes = Buffer.concat([before, piece, piece, after]);
    else bytes = Buffer.from(before);
  }
  return bytes;
}

const nasty = fc.oneof(
  { weight: 8, arbitrary: fc.string({ maxLength: 40, unit: 'binary' }) },
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '0',
      '-1',
      '1e308',
      '1,5E+10',
      'NaN',
      '=1+1',
      '="007"',
      '#REF!',
      '31.02.2024',
      '9999-12-31',
      '45658',
      '10001',
      '__proto__',
      'constructor',
      'toString',
      'Ansattnr',
      'Sum',
      '\u202eabc',
      'Ã¸',
      '17856810100',
      'ja',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(31, 101, 201, 255, 1_000, 33_000).map((length) => 'x'.repeat(length)),
  },
);
const cellChanges = fc.array(
  fc.record({ row: fc.nat(goodCells.length), column: fc.nat(vismaHeaders.length + 3), text: nasty }),
  { minLength: 1, maxLength: 6 },
);

function withCells(changes: readonly { row: number; column: number; text: string }[]): string[][] {
  const rows = [vismaHeaders, ...goodCells].map((row) => [...row]);
  for (const { row, column, text } of changes) {
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push('');
    cells[column] = text;
  }
  return rows;
}

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, '');
const sheetXml = (rows: readonly (readonly string[])[]) =>
  rows
    .map((cells, r) => {
      const inner = cells.map((text, c) =>
        /^\d{1,15}$/.test(text)
          ? `<c r="${columnName(c)}${r + 1}"><v>${text}</v></c>`
          : `<c r="${columnName(c)}${r + 1}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
      );
      return `<row r="${r + 1}">${inner.join('')}</row>`;
    })
    .join('');
const goodSheetXml = sheetXml([vismaHeaders, ...goodCells]);

describe('a good file with something done to it', () => {
  it('is good to begin with, in both formats', async () => {
    for (const bytes of [goodCsv, goodXlsx, aWorkbook({ sheets: [{ rows: goodSheetXml }] })]) {
      const result = await survives(bytes);
      expect(result.failure === undefined && result.list.problems).toEqual([]);
      expect(result.failure === undefined && result.list.staff.length).toBe(goodCells.length);
    }
  });

  it(
    'gives a named failure or a whole import when bytes of a CSV file have changed',
    { timeout: patience },
    async () => {
      const claim = fc.asyncProperty(cuts, async (all) => void (await survives(mutate(goodCsv, all))));
      await fc.assert(claim, { numRuns: perKind });
    },
  );

  it(
    'gives a named failure or a whole import when cells of a CSV file have changed',
    { timeout: patience },
    async () => {
      const quoted = (rows: string[][]) =>
        rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(';')).join('\n');
      const claim = fc.asyncProperty(
        cellChanges,
        async (all) => void (await survives(Buffer.from(quoted(withCells(all))))),
      );
      await fc.assert(claim, { numRuns: perKind });
    },
  );

  it(
    'never reads other rows than were written when bytes of an XLSX file have changed',
    { timeout: patience },
    async () => {
      const good = await importBytes(goodXlsx);
      const claim = fc.asyncProperty(cuts, async (all) => {
        const result = await survives(mutate(goodXlsx, all));
        if (result.failure === undefined && good.failure === undefined)
          expect(result.table.rows).toEqual(good.table.rows);
      });
      await fc.assert(claim, { numRuns: perKind });
    },
  );

  it(
    'gives a named failure or a whole import when the XML inside has changed',
    { timeout: patience },
    async () => {
      const part = (xml: Buffer) => aWorkbook({ sheets: [{ part: { content: xml } }] });
      const good = Buffer.from(`<worksheet><sheetData>${goodSheetXml}</sheetData></worksheet>`);
      const claim = fc.asyncProperty(cuts, async (all) => void (await survives(part(mutate(good, all)))));
      await fc.assert(claim, { numRuns: perKind });
    },
  );

  it(
    'gives a named failure or a whole import when cells of an XLSX file have changed',
    { timeout: patience },
    async () => {
      const claim = fc.asyncProperty(
        cellChanges,
        async (all) => void (await survives(aWorkbook({ sheets: [{ rows: sheetXml(withCells(all)) }] }))),
      );
      await fc.assert(claim, { numRuns: perKind });
    },
  );
});
