import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gammaPoisson, marshall } from './small-area.ts';
import { whittaker } from './whittaker.ts';

const area = fc.record({ events: fc.nat(50), exposure: fc.integer({ min: 1, max: 10_000 }) });
const areas = fc.array(area, { minLength: 2, maxLength: 30 });
const events = (list: readonly { events: number }[]) => list.map((one) => one.events);
const exposure = (list: readonly { exposure: number }[]) => list.map((one) => one.exposure);

function made<Value>(result: { ok: true; value: Value } | { ok: false; failure: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

describe('rates of small areas', () => {
  it('lie between what was observed and the rate of all', () => {
    fc.assert(
      fc.property(areas, (list) => {
        const { rate, estimate, mean } = made(marshall(events(list), exposure(list)));
        for (const [i, shrunk] of estimate.entries()) {
          expect(shrunk).toBeGreaterThanOrEqual(Math.min(rate[i]!, mean) - 1e-12);
          expect(shrunk).toBeLessThanOrEqual(Math.max(rate[i]!, mean) + 1e-12);
        }
      }),
    );
  });

  it('do not depend on the order of the areas', () => {
    fc.assert(
      fc.property(areas, (list) => {
        const there = made(marshall(events(list), exposure(list))).estimate;
        const back = made(marshall(events(list.toReversed()), exposure(list.toReversed()))).estimate;
        for (const [i, value] of back.toReversed().entries()) expect(value).toBeCloseTo(there[i]!, 10);
      }),
    );
  });

  it('move further the smaller the area is', () => {
    const { estimate, mean } = made(marshall([4, 400, 0, 90], [100, 10_000, 5000, 5000]));
    expect(Math.abs(estimate[0]! - mean)).toBeLessThan(Math.abs(estimate[1]! - mean));
  });

  it('are all 0 where nothing happened anywhere', () => {
    expect(made(marshall([0, 0], [5, 7])).estimate).toEqual([0, 0]);
  });

  it('say what is wrong with the figures', () => {
    expect(marshall([1], [1, 2])).toMatchObject({ failure: { kind: 'unequal-lengths' } });
    expect(marshall([], [])).toMatchObject({ failure: { kind: 'too-few-areas' } });
    expect(marshall([-1], [2])).toMatchObject({ failure: { kind: 'not-a-count', index: 0 } });
    expect(marshall([1], [0])).toMatchObject({ failure: { kind: 'no-exposure', index: 0 } });
    expect(gammaPoisson([0, 0], [1, 1])).toMatchObject({ failure: { kind: 'no-events' } });
    expect(gammaPoisson([1], [1])).toMatchObject({ failure: { kind: 'too-few-areas', needed: 2 } });
    expect(gammaPoisson([3, 3], [3, 3])).toMatchObject({ failure: { kind: 'does-not-converge' } });
  });
});

describe('smoothing over age', () => {
  const values = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 6, maxLength: 60 });

  it('keeps the sum and the mean age of what it smooths, for second differences', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1000, noNaN: true }), (y, lambda) => {
        const z = made(
          whittaker(
            y,
            y.map(() => 1),
            lambda,
            2,
          ),
        );
        const moment = (list: ArrayLike<number>, power: number) =>
          Array.from(list).reduce((sum, value, i) => sum + value * i ** power, 0);
        expect(moment(z, 0)).toBeCloseTo(moment(y, 0), 5);
        expect(moment(z, 1)).toBeCloseTo(moment(y, 1), 4);
      }),
    );
  });

  it('leaves a straight line alone, and carries it on where nobody is', () => {
    const y = [1, 3, 5, 7, 0, 0];
    const z = made(whittaker(y, [2, 5, 1, 9, 0, 0], 300, 2));
    for (const [i, value] of z.entries()) expect(value).toBeCloseTo(1 + 2 * i, 8);
  });

  it('changes nothing with no stiffness, and says what it cannot do', () => {
    expect([...made(whittaker([1, 5, 2], [1, 4, 9], 0, 2))]).toEqual([1, 5, 2]);
    const kindOf = (result: ReturnType<typeof whittaker>) => (result.ok ? 'made' : result.failure.kind);
    expect(kindOf(whittaker([1, 5, 2], [1, 0, 3], 0, 2))).toBe('too-few-weights');
    expect(kindOf(whittaker([1, 5, 2], [1, 1], 1, 2))).toBe('unequal-lengths');
    expect(kindOf(whittaker([1, 5], [1, 1], 1, 2))).toBe('too-short');
    expect(kindOf(whittaker([1, 5, 2], [1, 1, 1], -1, 2))).toBe('not-a-lambda');
    expect(kindOf(whittaker([1, 5, 2], [1, 1, 1], 1, 0))).toBe('not-an-order');
    expect(kindOf(whittaker([1, Number.NaN, 2], [1, 1, 1], 1, 1))).toBe('not-a-value');
    expect(kindOf(whittaker([1, 5, 2], [1, -1, 1], 1, 1))).toBe('not-a-weight');
    expect(kindOf(whittaker([1, 5, 2], [1e-9, 1e-9, 1e-9], 1e300, 2))).toBe('too-stiff');
  });
});
