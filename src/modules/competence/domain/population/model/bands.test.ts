import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGES } from '../../figures/population.ts';
import { type Band, piecesOf, sumOfBand, sumPieces } from './bands.ts';
import { LANES } from './four-steps.ts';
import { CELLS } from './shape.ts';

const band: fc.Arbitrary<Band> = fc
  .record({
    a: fc.nat(AGES - 1),
    b: fc.nat(AGES - 1),
    sex: fc.constantFrom(undefined, 0 as const, 1 as const),
  })
  .map(({ a, b, sex }) => ({
    from: Math.min(a, b),
    to: Math.max(a, b),
    ...(sex === undefined ? {} : { sex }),
  }));
const sumsOf = (bands: readonly Band[], people: Float64Array) => {
  const pieces = piecesOf(bands);
  const sums = new Float64Array(2 * pieces.count * LANES);
  sumPieces(pieces, people, sums);
  return bands.map((_, b) => Array.from({ length: LANES }, (_one, lane) => sumOfBand(pieces, sums, b, lane)));
};

describe('bands of ages', () => {
  it('are summed as if each were summed alone, however they overlap', () => {
    // Whole numbers, so that no order of adding can change a sum.
    const people = Float64Array.from({ length: CELLS * LANES }, (_, i) => (i * 7919) % 1009);
    fc.assert(
      fc.property(fc.array(band, { maxLength: 12 }), (bands) => {
        const expected = bands.map(({ from, to, sex }) =>
          Array.from({ length: LANES }, (_, lane) => {
            let sum = 0;
            for (let cell = 0; cell < CELLS; cell++) {
              const [itsSex, age] = [Math.floor(cell / AGES), cell % AGES];
              if ((sex ?? itsSex) === itsSex && age >= from && age <= to) sum += people[LANES * cell + lane]!;
            }
            return sum;
          }),
        );
        expect(sumsOf(bands, people)).toEqual(expected);
      }),
    );
  });

  it('are told as they are drawn, below nobody too: the cut is for the one who has added up', () => {
    const people = new Float64Array(CELLS * LANES).fill(-1);
    expect(sumsOf([{ from: 3, to: 3 }], people)).toEqual([[-2, -2, -2, -2]]);
  });

  it('are refused when they go beyond the ages, end before they begin, or are no whole numbers', () => {
    for (const [from, to] of [
      [-1, 5],
      [90, 106],
      [5, 4],
      [0.5, 3],
      [Number.NaN, 3],
    ] as const)
      expect(() => piecesOf([{ from, to }])).toThrow(RangeError);
  });
});
