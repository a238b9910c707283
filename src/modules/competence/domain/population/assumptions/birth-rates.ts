import type { Dated } from './dated.ts';

/** Births a year per 1000 women aged 15–19, 20–24, …, 45–49. */
export type BirthRates = { readonly from: number; readonly to: number; readonly rates: readonly number[] };

const SOURCE =
  'United Nations, World Population Prospects 2024, CC BY 3.0 IGO: births by age of mother, Norway, five-year periods. Only the pattern over ages is used; the level is read from the register.';

const period = (from: number, rates: readonly number[]): Dated<BirthRates> => ({
  knownFrom: from + 6,
  source: SOURCE,
  value: { from, to: from + 5, rates },
});

/** A period is known in the year after it has ended. */
export const BIRTH_RATES: readonly Dated<BirthRates>[] = [
  period(1990, [16.242, 84.303, 137.06, 99.258, 36.46, 5.446, 0.172]),
  period(1995, [12.651, 72.027, 130.51, 106.7, 42.843, 6.83, 0.235]),
  period(2000, [9.445, 60.742, 123.97, 111.84, 46.983, 7.705, 0.331]),
  period(2005, [8.78, 60.104, 125.02, 123.52, 54.554, 9.86, 0.42]),
  period(2010, [6.21, 50.739, 116.64, 124.13, 58.538, 11.011, 0.602]),
  period(2015, [3.049, 34.54, 101.36, 116.96, 58.035, 11.52, 0.775]),
  period(2020, [1.456, 22.36, 87.638, 110.29, 56.159, 12.032, 0.906]),
];
