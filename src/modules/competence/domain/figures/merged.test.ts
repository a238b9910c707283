import { expect, it } from 'vitest';
import { municipalityCode } from '../../../../kernel/municipality-code.ts';
import { mergePopulation } from './merged.ts';
import { AGES, type PopulationRow } from './population.ts';

const [ASKER, ALESUND] = [municipalityCode('3203'), municipalityCode('1508')];
const rows = (region: string, year: number, each: number): readonly PopulationRow[] =>
  (['male', 'female'] as const).map((sex) => ({
    region,
    year,
    sex,
    counts: Array.from({ length: AGES }, () => each),
  }));

it('adds those who were counted under the numbers of municipalities that became one', () => {
  const contributions = ['0220', '0627', '3203'].map((from) => ({ from, to: ASKER, share: 1 }));
  const { table, estimated } = mergePopulation([ASKER], contributions, [
    ...rows('0220', 2019, 2),
    ...rows('0627', 2019, 3),
    ...rows('3203', 2020, 6),
  ]);
  expect(table.years).toEqual([2019, 2020]);
  expect([table.counts[0], table.counts[2 * AGES]]).toEqual([5, 6]);
  expect(estimated).toBe(false);
});

it('divides one that was split by its share, says that it did so, and marks a year that nobody tells of', () => {
  const { table, estimated } = mergePopulation(
    [ALESUND],
    [{ from: '1507', to: ALESUND, share: 0.75 }],
    [...rows('1507', 2021, 4), ...rows('1507', 2023, 4)],
  );
  expect([table.counts[0], estimated]).toEqual([3, true]);
  expect([...table.told]).toEqual([1, 0, 1]);
});

it('is empty and of the right form when nothing is known', () => {
  expect(mergePopulation([ASKER], [], []).table).toMatchObject({ municipalities: [ASKER], years: [] });
});
