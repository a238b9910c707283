import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPopulationFile } from '../../store/files/population-file.ts';
import { aRegister } from '../population/model/fixtures.ts';
import type { PopulationTable } from './population.ts';
import { changesOf, missingOf } from './whole.ts';

/** The register without the rows of some municipalities from a year on, or before one. */
function without(
  register: PopulationTable,
  lost: Readonly<Record<string, { from?: number; before?: number }>>,
): PopulationTable {
  const told = register.told.slice();
  const counts = register.counts.slice();
  for (const [y, year] of register.years.entries())
    for (const [m, code] of register.municipalities.entries()) {
      const { from = Infinity, before = 0 } = lost[code] ?? {};
      if (year < from && year >= before) continue;
      const at = y * register.municipalities.length + m;
      told[at] = 0;
      counts.fill(0, at * 212, (at + 1) * 212);
    }
  return { ...register, told, counts };
}
const missing = (register: PopulationTable, base: number) =>
  changesOf(register, base).flatMap((change) =>
    missingOf(register, change).map(({ code }) => `${code} ${change.year}`),
  );

describe('a register whose rows of a year are missing', () => {
  const years = { from: 2015, to: 2025 };
  const country = aRegister({ '0301': 700_000, '1151': 200, '3407': 30_000, '4601': 280_000 }, years);

  it('is whole when all go on', () => {
    expect(changesOf(country, 2025)).toEqual([]);
  });

  it('names the one, however small, where its number is known to live', () => {
    expect(missing(without(country, { 1151: { from: 2025 } }), 2025)).toEqual(['1151 2025']);
    expect(missing(without(country, { '0301': { from: 2024 } }), 2025)).toEqual(['0301 2024']);
  });

  it('names all, the largest first', () => {
    const half = without(country, { 1151: { from: 2025 }, 3407: { from: 2025 }, 4601: { from: 2025 } });
    expect(missing(half, 2025)).toEqual(['4601 2025', '3407 2025', '1151 2025']);
    const [change] = changesOf(half, 2025);
    expect(change!.after / change!.before).toBeLessThan(0.75);
  });

  it('is of no matter after the base year', () => {
    expect(missing(without(country, { '0301': { from: 2025 } }), 2024)).toEqual([]);
  });
});

describe('borders that are changed', () => {
  it('are no missing rows where numbers end as they did, and their people go on', () => {
    const old = aRegister({ '0301': 700_000, '0502': 29_000, 3407: 29_200 }, { from: 2017, to: 2022 });
    const renumbered = without(old, { '0502': { from: 2020 }, 3407: { before: 2020 } });
    expect(changesOf(renumbered, 2022)).toMatchObject([
      { year: 2020, began: ['3407'], ended: [{ code: '0502' }] },
    ]);
    expect(missing(renumbered, 2022)).toEqual([]);
  });

  it('are missing rows where nobody begins, where too few do, or a year before the number ended', () => {
    const old = aRegister({ '0301': 700_000, '0502': 29_000, 3407: 9000 }, { from: 2017, to: 2022 });
    expect(missing(without(old, { '0502': { from: 2020 } }), 2022)).toEqual(['0502 2020']);
    expect(missing(without(old, { '0502': { from: 2020 }, 3407: { before: 2020 } }), 2022)).toEqual([
      '0502 2020',
    ]);
    expect(missing(without(old, { '0502': { from: 2019 }, 3407: { before: 2019 } }), 2022)).toEqual([
      '0502 2019',
    ]);
  });

  it('in years that our list does not reach are told by the people alone', () => {
    const later = aRegister({ '0301': 700_000, 3407: 30_000, 3460: 30_300 }, { from: 2026, to: 2032 });
    expect(missing(without(later, { 3407: { from: 2030 }, 3460: { before: 2030 } }), 2032)).toEqual([]);
    expect(missing(without(later, { 3407: { from: 2030 } }), 2032)).toEqual(['3407 2030']);
  });

  it('never hide that a municipality of the years we know stops, whatever its size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 900_000 }),
        fc.integer({ min: 2018, max: 2025 }),
        (size, from) => {
          const register = aRegister({ '0301': size, 1103: 140_000 }, { from: 2016, to: 2025 });
          expect(missing(without(register, { '0301': { from } }), 2025)).toEqual([`0301 ${from}`]);
        },
      ),
      { numRuns: 30 },
    );
  });
});

const real = new URL(
  '../../../../../../shared/data/folkemengde_kommune_kjonn_alder_2006_2025.csv',
  import.meta.url,
);
const absent = existsSync(real) ? '' : ' (skipped: ../shared/data is not beside the project)';
if (absent) console.info(`The register of the country is not looked through for missing rows${absent}`);

describe('the register of the country', () => {
  it.skipIf(absent)(
    `is whole, and without 265 municipalities in the last year it is not${absent}`,
    async () => {
      const read = await readPopulationFile({ path: real.pathname });
      if (!read.ok) throw new Error(JSON.stringify(read.failure));
      expect(changesOf(read.value, 2025)).toEqual([]);
      const lost = Object.fromEntries(
        read.value.municipalities.slice(0, 265).map((code) => [code, { from: 2025 }]),
      );
      expect(missing(without(read.value, lost), 2025)).toHaveLength(265);
      expect(missing(without(read.value, lost), 2024)).toEqual([]);
    },
  );
});
