import { describe, expect, it } from 'vitest';
import { ore } from '../../../../../kernel/ore.ts';
import { compareKeys } from './compare-keys.ts';

const place = (municipality: string, population: number | null, seats: number) => ({
  municipality,
  population,
  seats,
  agreed: null,
});
const course = { year: 2027, kind: 'course' as const, what: 'Sårkurs', cost: ore(10_000_001) };

describe('the same costs by every key', () => {
  it('add up to the last øre by each of them, and say why one cannot be used', () => {
    const all = compareKeys(
      [place('A', 30_000, 12), place('B', 5500, 4)],
      [course, { ...course, year: 2028 }],
    );
    const totals = all.map(({ key, ...one }) => [
      key,
      one.ok ? one.parts.reduce((sum, { total }) => sum + total, 0) : one.why,
    ]);
    expect(totals).toEqual([
      ['equal', 20_000_002],
      ['population', 20_000_002],
      ['seats', 20_000_002],
      ['half-equal-half-population', 20_000_002],
      ['agreed', 'agreed-missing'],
    ]);
    const seats = all.find(({ key }) => key === 'seats');
    // Three fourths of 10 000 001 øre, twice: 7 500 000,75 rounds up for the largest remainder.
    expect(seats?.ok === true && seats.parts.map(({ total }) => total)).toEqual([15_000_002, 5_000_000]);
  });

  it('are compared also where the population of one is not known', () => {
    const all = compareKeys([place('A', null, 0), place('B', 5500, 0)], [course]);
    expect(all.filter(({ ok }) => ok).map(({ key }) => key)).toEqual(['equal']);
  });
});
