import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gains } from './gains.ts';
import { oldDeviations } from './old-deviations.ts';
import { STEPS } from './shape.ts';

/** Years in which each municipality has so many of each sex and age, and gains so many of each hundred of them. */
function years(count: number, people: readonly number[], gained: readonly number[]): readonly Gains[] {
  const each = (of: (m: number) => number): Float64Array =>
    Float64Array.from({ length: people.length * 2 * STEPS }, (_, i) => of(Math.floor(i / (2 * STEPS))));
  const ratio = new Float64Array(2 * STEPS).fill(0.95);
  const before = each((m) => people[m]!);
  const gain = each((m) => (people[m]! * gained[m]!) / 100);
  return Array.from({ length: count }, () => ({ before, gain, ratio }));
}
const at = (deviations: Float64Array, municipality: number, age: number) =>
  deviations[municipality * STEPS + age]!;
const NO_LEVELS = new Float64Array(3);

describe('deviations of the old', () => {
  it('of a municipality that is nearly empty are its county’s', () => {
    const seen = oldDeviations(years(10, [400, 0.001, 400], [2, -90, 0]), NO_LEVELS, Int32Array.of(0, 0, 1));
    expect(at(seen, 1, 65)).toBeCloseTo(at(seen, 0, 65), 2);
    expect(at(seen, 1, 65)).toBeGreaterThan(0.015);
    expect(at(seen, 2, 65)).toBe(0);
  });

  it('lie between its county’s and its own, nearer its own the more years were seen', () => {
    const of = (count: number) =>
      at(oldDeviations(years(count, [100, 100, 100], [3, 1, 0]), NO_LEVELS, Int32Array.of(0, 0, 1)), 0, 65);
    expect(of(15)).toBeGreaterThan(of(5));
    expect(of(5)).toBeGreaterThan(of(2));
    expect(of(15)).toBeLessThan(0.03);
  });

  it('of the oldest are held more to the county', () => {
    const seen = oldDeviations(years(15, [100, 100, 100], [3, -3, 0]), NO_LEVELS, Int32Array.of(0, 0, 1));
    expect(at(seen, 0, 90)).toBeLessThan(at(seen, 0, 65) / 2);
    expect(at(seen, 0, 90)).toBeGreaterThan(0);
  });

  it('do not tell again what the level of mortality tells', () => {
    const levels = Float64Array.of(0.1, 0.1, 0);
    // A tenth more deaths than the 5 of each hundred: half a person of each hundred less.
    const seen = oldDeviations(years(15, [300, 300, 300], [-0.5, -0.5, 0]), levels, Int32Array.of(0, 0, 1));
    expect(at(seen, 0, 65)).toBeCloseTo(0, 12);
  });

  it('do not depend on the order of municipalities', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: -3, max: 3 })), {
          minLength: 3,
          maxLength: 3,
        }),
        (places) => {
          const of = (order: readonly number[]) =>
            oldDeviations(
              years(
                4,
                order.map((m) => places[m]![0]),
                order.map((m) => places[m]![1]),
              ),
              NO_LEVELS,
              Int32Array.from(order, (m) => (m === 2 ? 1 : 0)),
            );
          const [straight, turned] = [of([0, 1, 2]), of([2, 1, 0])];
          for (const age of [50, 70, 90])
            for (const m of [0, 1, 2]) expect(at(turned, 2 - m, age)).toBeCloseTo(at(straight, m, age), 12);
        },
      ),
    );
  });
});
