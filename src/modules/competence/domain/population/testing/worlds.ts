import fc from 'fast-check';
import type { MunicipalRates, MunicipalShape } from '../municipal-step.ts';

export const AGES = 7;
export const CELLS = 2 * AGES;

export type World = { shape: MunicipalShape; start: Float64Array; rates: MunicipalRates };

/** A country of some municipalities with people enough in every cell that nothing becomes negative. */
export const worlds = fc.integer({ min: 2, max: 5 }).chain((municipalities) => {
  const table = (length: number, min: number, max: number) =>
    fc
      .array(fc.double({ min, max, noNaN: true }), { minLength: length, maxLength: length })
      .map((values) => Float64Array.from(values));
  return fc
    .record({
      start: table(municipalities * CELLS, 100, 1000),
      survival: table(municipalities * CELLS, 0.5, 1),
      fertility: table(municipalities * AGES, 0.05, 0.5),
      outMigration: table(municipalities * CELLS, 0.01, 0.1),
      emigration: table(municipalities * CELLS, 0, 0.1),
      immigration: table(municipalities * CELLS, 10, 50),
      weights: table(municipalities * municipalities, 0.01, 1),
    })
    .map(({ start, weights, ...rates }): World => {
      const destination = weights.map((weight, at) => (at % (municipalities + 1) === 0 ? 0 : weight));
      for (let m = 0; m < municipalities; m++) {
        const row = destination.subarray(m * municipalities, (m + 1) * municipalities);
        const sum = row.reduce((total, share) => total + share, 0);
        row.forEach((share, to) => (row[to] = share / sum));
      }
      return {
        shape: { municipalities, ages: AGES },
        start,
        rates: { ...rates, destination, childbearing: [2, 4], sexRatio: 1.056 },
      };
    });
});

/** To nine digits, or for what is nearly nothing to nine decimals: differences of large numbers leave no more. */
export function farApart(found: Float64Array, wanted: Float64Array): number[] {
  return [...found].filter((value, at) => !(Math.abs(value - wanted[at]!) < 1e-9 * Math.max(1, wanted[at]!)));
}
