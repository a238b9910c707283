import { describe, expect, it } from 'vitest';
import { BIRTH_RATES } from './birth-rates.ts';
import { type Dated, knownEntries, latestKnown } from './dated.ts';
import { DEATH_RATE_AGES, DEATH_RATES } from './death-rates.ts';
import { officialLongRun } from './long-run.ts';
import { migrationSchedule } from './migration-schedule.ts';
import { nationalHistory } from './national-history.ts';

const entries: readonly Dated<string>[] = [
  { knownFrom: 2010, source: 's', value: 'early' },
  { knownFrom: 2016, source: 's', value: 'late' },
];

describe('what was known', () => {
  it('is used from the year in which it was known, and not before', () => {
    expect(knownEntries(entries, 2009)).toEqual([]);
    expect(latestKnown(entries, 2015)?.value).toBe('early');
    expect(latestKnown(entries, 2016)?.value).toBe('late');
  });

  it('of a five-year period is known only after its last year', () => {
    for (const { knownFrom, value } of [...DEATH_RATES, ...BIRTH_RATES])
      expect(knownFrom).toBeGreaterThan(value.to);
  });

  it('of the nation ends with the year before', () => {
    expect(nationalHistory(2011).at(-1)?.year).toBe(2010);
  });

  it('has no official long run before the issue of 2024', () => {
    expect(officialLongRun(2023, 'main')).toBeUndefined();
    expect(officialLongRun(2024, 'main')?.totalFertility).toBe(1.66);
  });
});

it('death rates are told for every age group and both sexes, and the old die most', () => {
  for (const { value } of DEATH_RATES)
    for (const rates of [value.male, value.female]) {
      expect(rates).toHaveLength(DEATH_RATE_AGES.length);
      expect(rates.indexOf(Math.max(...rates))).toBe(rates.length - 1);
    }
});

it('people in their twenties move most, and moves in a life are those asked for', () => {
  const rates = migrationSchedule(105, 4);
  expect(rates.reduce((sum, rate) => sum + rate, 0)).toBeCloseTo(4, 12);
  const most = rates.indexOf(Math.max(...rates));
  expect(most).toBeGreaterThanOrEqual(20);
  expect(most).toBeLessThan(30);
});
