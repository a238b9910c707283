import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGES } from '../../figures/population.ts';
import { type DrawnTables, drawnStep } from './drawn-step.ts';
import { fourSteps, LANES } from './four-steps.ts';
import { CELLS, STEPS } from './shape.ts';

const VALUES = Float64Array.from({ length: 256 }, (_, i) => (i - 127.5) / 74);
const number = fc.double({ min: -5, max: 5, noNaN: true });
const numbers = (length: number) =>
  fc
    .array(number, { minLength: 40, maxLength: 40 })
    .map((some) => Float64Array.from({ length }, (_, i) => some[i % 40]! * (1 + (i % 7))));
const tables: fc.Arbitrary<DrawnTables> = fc.record({
  steps: fc.constant(2),
  keep: numbers(2 * 2 * STEPS),
  dying: numbers(2 * 2 * STEPS),
  gain: numbers(2 * CELLS),
  noise: numbers(2 * CELLS),
  moving: numbers(STEPS),
  pattern: numbers(AGES),
  children: numbers(4),
});

describe('four steps at once', () => {
  it('give each draw the bits that the drawn step gives it alone', () => {
    fc.assert(
      fc.property(
        tables,
        fc.nat(1),
        numbers(LANES * 4),
        numbers(LANES * CELLS),
        fc.uint8Array({ minLength: 64, maxLength: 64 }),
        (given, step, scalars, people, few) => {
          const noise = Uint8Array.from({ length: LANES * CELLS }, (_, i) => few[i % 64]! + (i >> 6));
          const next = new Float64Array(LANES * CELLS);
          const padded = Float64Array.of(...new Float64Array(5).fill(Number.NaN), ...scalars);
          fourSteps(given, step, padded, 5, VALUES, noise, people.slice(), next);
          for (let lane = 0; lane < LANES; lane++) {
            const one = (of: ArrayLike<number>, cell: number) => of[LANES * cell + lane]!;
            const alone = new Float64Array(CELLS);
            drawnStep(
              given,
              step,
              {
                mortalityOfMen: one(scalars, 0),
                mortalityOfWomen: one(scalars, 1),
                growth: one(scalars, 2),
                fertility: one(scalars, 3),
              },
              Float64Array.from({ length: CELLS }, (_, cell) => VALUES[one(noise, cell)]!),
              Float64Array.from({ length: CELLS }, (_, cell) => one(people, cell)),
              alone,
            );
            expect(Float64Array.from(alone, (_, cell) => one(next, cell))).toEqual(alone);
          }
        },
      ),
    );
  });
});
