import { expect, it } from 'vitest';
import { AGES, type PopulationRow, tableOf } from './population.ts';
import { REST_OF_COUNTRY, withRestOfCountry } from './rest-of-country.ts';

const row = (region: string, year: number, sex: 'male' | 'female', persons: number): PopulationRow => ({
  region,
  year,
  sex,
  counts: Array.from({ length: AGES }, () => persons),
});
const both = (region: string, year: number, persons: number) => [
  row(region, year, 'male', persons),
  row(region, year, 'female', persons + 1),
];
const of = (table: ReturnType<typeof tableOf>, year: number, code: string, cell: number) => {
  const rows = table.municipalities.length;
  const at = table.years.indexOf(year) * rows + table.municipalities.indexOf(code as never);
  return table.told[at] === 1 ? table.counts[at * 2 * AGES + cell] : 'not told';
};

it('the rest is the country without those that are told of, and with them it is the country', () => {
  const some = tableOf([...both('3407', 2024, 10), ...both('3443', 2024, 5), ...both('3407', 2025, 11)]);
  const whole = withRestOfCountry(some, tableOf([...both('0', 2024, 100), ...both('0', 2025, 100)]));
  expect(whole.municipalities).toEqual(['3407', '3443', REST_OF_COUNTRY]);
  expect(of(whole, 2024, REST_OF_COUNTRY, 0)).toBe(85);
  expect(of(whole, 2024, REST_OF_COUNTRY, AGES)).toBe(101 - 11 - 6);
  expect(of(whole, 2024, '3443', 3)).toBe(5);
});

it('is not told of a year in which a municipality is missing, or the country', () => {
  const some = tableOf([...both('3407', 2024, 10), ...both('3443', 2024, 5), ...both('3407', 2025, 11)]);
  expect(of(withRestOfCountry(some, tableOf(both('0', 2025, 100))), 2025, REST_OF_COUNTRY, 0)).toBe(
    'not told',
  );
  expect(of(withRestOfCountry(some, tableOf(both('0', 2025, 100))), 2024, REST_OF_COUNTRY, 0)).toBe(
    'not told',
  );
  expect(of(withRestOfCountry(some, tableOf(both('0', 2025, 100))), 2025, '3407', 0)).toBe(11);
});
