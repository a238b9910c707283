import { existsSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGES, POPULATION_COLUMNS } from '../../domain/figures/population.ts';
import { readPopulationFile } from './population-file.ts';

const HEADER = POPULATION_COLUMNS.join(',');
const ages = (change: Record<number, string> = {}): string =>
  Array.from({ length: AGES }, (_, age) => change[age] ?? String(age)).join(',');
const row = (code: string, sex: string, year: number | string, change?: Record<number, string>): string =>
  `${code},${sex},${year},${ages(change)}`;
const read = (...lines: readonly string[]) => readPopulationFile(Buffer.from(`${lines.join('\n')}\n`));
const wrong = async (...lines: readonly string[]) => {
  const result = await read(HEADER, ...lines);
  return result.ok || result.failure.kind !== 'rows-wrong' ? result : result.failure.problems;
};

describe('a population file', () => {
  it('is read in the order year, municipality, sex, age', async () => {
    const result = await read(
      HEADER,
      row('3411', 'M', 2024, { 0: '7' }),
      row('3411', 'K', 2024, { 105: '9' }),
      row('0301', 'K', 2024, { 3: '0' }),
      row('0301', 'M', 2024, { 2: '200' }),
    );
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    const { municipalities, years, counts, told } = result.value;
    expect([municipalities, years, [...told]]).toEqual([['0301', '3411'], [2024], [1, 1]]);
    expect([counts[2], counts[AGES + 3], counts[2 * AGES], counts[3 * AGES + 105]]).toEqual([200, 0, 7, 9]);
  });

  it('may begin with a mark of UTF-8, use semicolons and capital headings', async () => {
    const lines = [HEADER.toUpperCase(), row('0301', 'M', 2024), row('0301', 'K', 2024)];
    const result = await readPopulationFile(Buffer.from(`\uFEFF${lines.join('\r\n').replaceAll(',', ';')}`));
    expect(result).toMatchObject({ ok: true, value: { municipalities: ['0301'] } });
  });

  it('marks the years before a municipality began and after it ended as not told', async () => {
    const result = await read(
      HEADER,
      ...['M', 'K'].flatMap((sex) => [row('0502', sex, 2019), row('3407', sex, 2020)]),
    );
    expect(result.ok && [...result.value.told]).toEqual([1, 0, 0, 1]);
  });

  it('takes twelve that is written 12.0, as programs do that know only decimals', async () => {
    const read = await readPopulationFile(
      Buffer.from(`${[HEADER, row('0301', 'M', 2024, { 5: '12.0' }), row('0301', 'K', 2024)].join('\n')}\n`),
    );
    expect(read.ok && read.value.counts[5]).toBe(12);
  });

  it('that has none of the columns is another file', async () => {
    expect(await read('navn,aar,antall', 'Oslo,2024,7')).toMatchObject({
      failure: { kind: 'layout-unknown', headers: ['navn', 'aar', 'antall'] },
    });
  });

  it('is refused with the names of the ages it lacks', async () => {
    const lacking = HEADER.replace(',a17,', ',').replace(',a105', '');
    expect(await read(lacking, '0301,M,2024,1')).toEqual({
      ok: false,
      failure: { kind: 'columns-missing', columns: ['a17', 'a105'] },
    });
  });

  it('is refused where a decimal comma has moved the ages of a row by one', async () => {
    const shifted = row('0301', 'M', 2024, { 7: '12,5' });
    expect(await wrong(shifted, row('0301', 'K', 2024))).toEqual([
      { row: 2, column: '110', wrong: 'too-many-cells', found: '105' },
    ]);
  });

  it('is refused when it counts ages above the last, or one age twice', async () => {
    expect(await read(`${HEADER},a106`, `${row('0301', 'M', 2024)},1`)).toMatchObject({
      failure: { kind: 'ages-beyond', columns: ['a106'] },
    });
    expect(await read(`${HEADER},a7`, `${row('0301', 'M', 2024)},1`)).toMatchObject({
      failure: { kind: 'columns-twice', columns: ['a7'] },
    });
  });

  it.each([
    ['people below nothing', { 4: '-1' }, 'a4', 'negative'],
    ['half a person', { 5: '1.5' }, 'a5', 'not-whole'],
    ['a cell without a figure', { 6: '' }, 'a6', 'missing'],
    ['a word', { 7: 'mange' }, 'a7', 'not-a-number'],
    ['a figure that overflows', { 8: '99999999999' }, 'a8', 'too-large'],
    ['a figure as large as the limit', { 8: '1000000000' }, 'a8', 'too-large'],
    ['a figure in powers of ten', { 9: '1e3' }, 'a9', 'not-a-number'],
  ])('is refused for %s, by row and column', async (_what, change, column, why) => {
    expect(await wrong(row('0301', 'M', 2024, change), row('0301', 'K', 2024))).toEqual([
      { row: 2, column, wrong: why, found: Object.values(change)[0] },
    ]);
  });

  it('keeps the first of each kind of fault and counts the rest, so that thousands of one do not hide another', async () => {
    const many = Array.from({ length: 3000 }, (_, i) => row('0301', 'X', 1900 + (i % 100), { 7: '-1' }));
    const result = await read(
      HEADER,
      ...many,
      row('3407', 'M', 2024, { 5: 'mange' }),
      row('3407', 'K', 2024),
    );
    if (result.ok || result.failure.kind !== 'rows-wrong') throw new Error('It was not refused');
    const { problems, count } = result.failure;
    expect(count).toBe(6001);
    expect(problems).toHaveLength(11);
    expect(problems[0]).toMatchObject({ row: 2, column: 'kjonn', alike: 3000 });
    expect(problems.at(-1)).toEqual({ row: 3002, column: 'a5', wrong: 'not-a-number', found: 'mange' });
  });

  it('of what is no municipality, has ended, or stands beside what it became is refused', async () => {
    const both = (code: string, year: number) => [row(code, 'M', year), row(code, 'K', year)];
    expect(await wrong(...both('9999', 2024))).toMatchObject([
      { row: 2, column: 'kommunenr', wrong: 'no-municipality', found: '9999' },
      { row: 3, wrong: 'no-municipality' },
    ]);
    expect(await wrong(...both('0000', 2024))).toMatchObject([{ wrong: 'no-municipality' }, {}]);
    expect(await wrong(...both('0502', 2024), ...both('3407', 2024))).toEqual([
      { row: 2, column: 'kommunenr', wrong: 'code-ended', found: '0502 2024' },
    ]);
    expect(await wrong(...both('3407', 2015), ...both('3411', 2015), ...both('0502', 2015))).toEqual([
      { row: 6, column: 'kommunenr', wrong: 'other-borders', found: '0502 2015' },
    ]);
  });

  it('with more people than there are, or with nobody, is refused', async () => {
    const nobody = Object.fromEntries(Array.from({ length: AGES }, (_, age) => [age, '0']));
    expect(await wrong(row('0301', 'M', 2024, { 40: '50000000' }), row('0301', 'K', 2024))).toEqual([
      { row: 2, column: 'a40', wrong: 'too-many-of-an-age', found: '50000000' },
    ]);
    expect(await wrong(row('0301', 'M', 2024, nobody), row('0301', 'K', 2024, nobody))).toEqual([
      { row: 2, column: 'a0–a105', wrong: 'nobody', found: '0301 2024' },
    ]);
  });

  it('is quoted without anything that a terminal would obey, and not at length', async () => {
    const problems = await wrong(row('\u001B[2J', 'M', 2024, { 3: '\u009B31m\u202E', 4: 'x'.repeat(5000) }));
    expect(problems).toMatchObject([{ found: '�[2J' }, { found: '�31m�' }, { found: `${'x'.repeat(59)}…` }]);
  });

  it('is refused for codes that are no municipality, other sexes and years that are none', async () => {
    expect(await wrong(row('301', 'X', 'i fjor'), row('', '', ''))).toEqual([
      { row: 2, column: 'kommunenr', wrong: 'not-a-region', found: '301' },
      { row: 2, column: 'kjonn', wrong: 'not-a-sex', found: 'X' },
      { row: 2, column: 'aar', wrong: 'not-a-year', found: 'i fjor' },
      { row: 3, column: 'kommunenr', wrong: 'missing', found: '' },
      { row: 3, column: 'kjonn', wrong: 'missing', found: '' },
      { row: 3, column: 'aar', wrong: 'missing', found: '' },
    ]);
  });

  it('is refused when one row is told twice, naming the row before', async () => {
    expect(await wrong(row('0301', 'M', 2024), row('0301', 'K', 2024), row('0301', 'M', 2024))).toEqual([
      { row: 4, column: 'kommunenr, kjonn, aar', wrong: 'told-twice', found: '0301 M 2024', earlier: 2 },
    ]);
  });

  it('is refused when one sex or a year between two others is left out', async () => {
    expect(await wrong(row('0301', 'M', 2024))).toEqual([
      { row: 2, column: 'kjonn', wrong: 'sex-missing', found: '0301 2024 K' },
    ]);
    const years = [2020, 2022, 2023].flatMap((year) => ['M', 'K'].map((sex) => row('0301', sex, year)));
    expect(await wrong(...years)).toEqual([
      { row: 2, column: 'aar', wrong: 'year-missing', found: '0301 2021' },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['a header alone', `${HEADER}\n`],
    ['a web page', '<!doctype html><p>Vedlikehold'],
  ])('is refused when it holds %s', async (_what, text) => {
    expect(await readPopulationFile(Buffer.from(text))).toMatchObject({
      ok: false,
      failure: { kind: 'file-unreadable' },
    });
  });

  it('gives a table or a named failure, and never something between, whatever has become of it', async () => {
    const good = Buffer.from(
      [HEADER, ...['M', 'K'].map((sex) => row('0301', sex, 2024, { 0: '3' }))].join('\n'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        fc.nat(good.length),
        async (changes, cut) => {
          const bytes = Buffer.from(good.subarray(0, Math.max(cut, 1)));
          for (const [place, byte] of changes) if (place < bytes.length) bytes[place] = byte;
          const result = await readPopulationFile(bytes);
          if (!result.ok) return;
          const { counts, told, municipalities, years } = result.value;
          expect(counts.length).toBe(municipalities.length * years.length * 2 * AGES);
          expect(told.length).toBe(municipalities.length * years.length);
          expect(counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});

// The folder of real data stands beside the project where it is developed; elsewhere there is nothing to read.
const REAL = path.resolve(
  import.meta.dirname,
  '../../../../../../shared/data/folkemengde_kommune_kjonn_alder_2006_2025.csv',
);
describe.skipIf(!existsSync(REAL))('the real file of the country (skipped without it)', () => {
  it('has 357 municipalities in 20 years, and as many people as were counted in 2025', async () => {
    const result = await readPopulationFile({ path: REAL });
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    const { municipalities, years, counts } = result.value;
    expect([municipalities.length, years[0], years.at(-1)]).toEqual([357, 2006, 2025]);
    const perYear = municipalities.length * 2 * AGES;
    expect(counts.subarray(19 * perYear).reduce((sum, count) => sum + count, 0)).toBe(5_594_340);
  });
});
