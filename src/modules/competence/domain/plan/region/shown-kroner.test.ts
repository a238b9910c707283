import { describe, expect, it } from 'vitest';
import { ore } from '../../../../../kernel/ore.ts';
import { compareKeys } from './compare-keys.ts';
import { paidBy, splitCosts } from './joint-costs.ts';
import { shownKroner } from './shown-kroner.ts';

const years = [2027, 2028, 2029, 2030];
const bill = (year: number, kroner: number) => ({
  year,
  kind: 'course' as const,
  what: 'Kurs',
  cost: ore(Math.round(kroner * 100)),
});
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe('a split shown in whole kroner', () => {
  it('gives the krone that is left to the largest remainder, and remembers it the next year', () => {
    const costs = splitCosts([bill(2027, 100), bill(2028, 100)], [1, 1, 1]);
    expect(shownKroner(costs, [2027, 2028], 3)).toEqual({
      years: [
        [34, 33, 33],
        [33, 34, 33],
      ],
      totals: [67, 67, 66],
    });
  });

  it('adds up by year and by municipality, and nobody is a krone from what they pay in all', () => {
    let seed = 7;
    const random = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most;
    for (let round = 0; round < 300; round++) {
      const weights = Array.from({ length: 2 + random(6) }, () => 1 + random(40_000));
      const bills = Array.from({ length: 1 + random(7) }, () =>
        // Also bills of some øre, which nobody sends and the page must still add up.
        bill(years[random(4)]!, (1 + random(round % 3 === 0 ? 300 : 90_000_000)) / 100),
      );
      const costs = splitCosts(bills, weights);
      const shown = shownKroner(costs, years, weights.length);
      expect(shown.years.flat().every((amount) => Number.isInteger(amount) && amount >= 0)).toBe(true);
      expect(Math.abs(sum(shown.totals) - sum(bills.map(({ cost }) => cost)) / 100)).toBeLessThanOrEqual(0.5);
      for (const [index, total] of shown.totals.entries()) {
        expect(total).toBe(sum(shown.years.map((row) => row[index]!)));
        if (round % 3 !== 0) expect(Math.abs(total - paidBy(costs, index) / 100)).toBeLessThan(1);
      }
    }
  });

  it('shows the year as it was billed where every bill is in whole kroner', () => {
    const costs = splitCosts([bill(2027, 100_000), bill(2028, 7), bill(2028, 250_001)], [30_000, 5500, 1]);
    expect(shownKroner(costs, years, 3).years.map(sum)).toEqual([100_000, 250_008, 0, 0]);
  });

  it('is the same beside the other keys as by itself', () => {
    const places = [30_000, 5500, 12_345].map((population, index) => ({
      municipality: String(index),
      population,
      seats: index,
      agreed: null,
    }));
    const bills = [bill(2027, 333.33), bill(2029, 1000.01), bill(2030, 77)];
    const byPopulation = compareKeys(places, bills).find(({ key }) => key === 'population');
    const alone = shownKroner(splitCosts(bills, [30_000, 5500, 12_345]), years, places.length);
    expect(byPopulation?.ok === true && byPopulation.parts.map(({ kroner }) => kroner)).toEqual(alone.totals);
  });
});
