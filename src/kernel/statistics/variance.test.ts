import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { autoregressiveVariance, cholesky, summedAutoregressiveVariance } from './variance.ts';

describe('variance ahead', () => {
  it('of a sum of steps that do not remember is that of the steps, added', () => {
    expect(summedAutoregressiveVariance(0, 2, 5)).toBe(20);
    // Shocks that last for ever: 1 + 2² + 3².
    expect(summedAutoregressiveVariance(1, 1, 3)).toBe(14);
    expect(summedAutoregressiveVariance(0.5, 1, 2)).toBe(1 + 1.5 ** 2);
  });

  it('of a process that forgets stops growing, and of one that does not never does', () => {
    expect(autoregressiveVariance(0.5, 3, 200)).toBeCloseTo(12, 10);
    expect(autoregressiveVariance(1, 3, 200)).toBe(1800);
    expect(autoregressiveVariance(-1, 3, 200)).toBe(1800);
  });
});

describe('Cholesky', () => {
  it('makes a triangle whose product with itself turned is the matrix', () => {
    const entry = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.array(entry, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }),
        (a) => {
          const product = (x: readonly (readonly number[])[]) =>
            x.map((row) => x.map((other) => row.reduce((sum, value, k) => sum + value * other[k]!, 0)));
          const matrix = product(a).map((row, i) => row.map((value, j) => value + (i === j ? 0.1 : 0)));
          const made = cholesky(matrix);
          expect(made.ok).toBe(true);
          if (!made.ok) return;
          for (const [i, row] of product(made.value).entries())
            for (const [j, value] of row.entries()) expect(value).toBeCloseTo(matrix[i]![j]!, 8);
        },
      ),
    );
  });

  it('says which row makes it impossible', () => {
    expect(
      cholesky([
        [1, 0.5],
        [0.4, 1],
      ]),
    ).toEqual({ ok: false, failure: { kind: 'not-symmetric', row: 1, column: 0 } });
    expect(cholesky([[1, 0], [0]])).toEqual({ ok: false, failure: { kind: 'not-square', row: 1 } });
    expect(cholesky([[0]])).toEqual({ ok: false, failure: { kind: 'not-positive-definite', row: 0 } });
    expect(
      cholesky([
        [1, Number.NaN],
        [Number.NaN, 1],
      ]).ok,
    ).toBe(false);
  });
});
