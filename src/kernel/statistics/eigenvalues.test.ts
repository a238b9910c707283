import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominantEigenvalue } from './dominant-eigenvalue.ts';
import { eigenvalues, modulus } from './eigenvalues.ts';
import { matrixOf, times, transposed, type SquareMatrix } from './square-matrix.ts';

function matrix(...rows: number[][]): SquareMatrix {
  const made = matrixOf(rows);
  if (!made.ok) throw new Error(made.failure.kind);
  return made.value;
}

function allOf(of: SquareMatrix) {
  const found = eigenvalues(of);
  if (!found.ok) throw new Error(found.failure.kind);
  return found.value;
}

const squares = (element: fc.Arbitrary<number>) =>
  fc
    .integer({ min: 2, max: 9 })
    .chain((n) => fc.array(fc.array(element, { minLength: n, maxLength: n }), { minLength: n, maxLength: n }))
    .map((rows) => matrix(...rows));

const anything = fc.double({ min: -5, max: 5, noNaN: true }).map((x) => Math.round(x * 1000) / 1000);
const positive = fc.double({ min: 0.001, max: 5, noNaN: true });

describe('eigenvalues', () => {
  it('of a rotation are a complex pair on the unit circle', () => {
    const [one, other] = allOf(matrix([0, -1], [1, 0]));
    expect([one!.real, Math.abs(one!.imaginary), modulus(other!)]).toEqual([0, 1, 1]);
  });

  it('of a cyclic breeder are spread round the circle, all as large', () => {
    const found = allOf(matrix([0, 0, 6], [1 / 2, 0, 0], [0, 1 / 3, 0]));
    for (const one of found) expect(modulus(one)).toBeCloseTo(1, 12);
  });

  // Of each four eigenvalues are as large as 5, and all others are nothing.
  it.each([
    [
      9,
      [
        [2, 4, -5],
        [4, 2, -5],
        [5, 6, -5],
        [6, 4, 4.738],
        [6, 5, -5],
        [8, 5, 4.984],
      ],
    ],
    [
      8,
      [
        [1, 7, -5],
        [2, 4, 5],
        [3, 4, -5],
        [3, 7, -4.984],
        [4, 3, -5],
        [7, 1, -5],
      ],
    ],
  ] as const)('settle where parts of the matrix come to nothing, of %i rows', (size, some) => {
    const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
    for (const [row, column, value] of some) rows[row]![column] = value;
    const found = allOf(matrix(...rows)).map(modulus);
    expect(found).toHaveLength(size);
    for (const [i, large] of found.entries()) expect(large).toBeCloseTo(i < 4 ? 5 : 0, 6);
  });

  it('add up to the diagonal, and their squares to the diagonal of the square', () => {
    fc.assert(
      fc.property(squares(anything), (a) => {
        const found = allOf(a);
        expect(found).toHaveLength(a.size);
        let trace = 0;
        let traceOfSquare = 0;
        for (let i = 0; i < a.size; i++) {
          trace += a.values[i * a.size + i]!;
          for (let k = 0; k < a.size; k++)
            traceOfSquare += a.values[i * a.size + k]! * a.values[k * a.size + i]!;
        }
        expect(found.reduce((sum, { real }) => sum + real, 0)).toBeCloseTo(trace, 8);
        expect(
          found.reduce((sum, { real, imaginary }) => sum + real * real - imaginary * imaginary, 0),
        ).toBeCloseTo(traceOfSquare, 6);
      }),
    );
  });
});

describe('the dominant eigenvalue', () => {
  it('is the largest of all, and its vectors only grow by it', () => {
    fc.assert(
      fc.property(squares(positive), (a) => {
        const dominant = dominantEigenvalue(a);
        if (!dominant.ok) throw new Error(dominant.failure.kind);
        const { value, right, left } = dominant.value;
        expect(value / modulus(allOf(a)[0]!)).toBeCloseTo(1, 10);
        for (const [i, grown] of times(a, right).entries()) expect(grown).toBeCloseTo(value * right[i]!, 10);
        for (const [i, grown] of times(transposed(a), left).entries())
          expect(grown).toBeCloseTo(value * left[i]!, 10);
      }),
    );
  });

  it('is found for a population that breeds at one age only and swings for ever', () => {
    expect(dominantEigenvalue(matrix([0, 0, 6], [1 / 2, 0, 0], [0, 1 / 3, 0]))).toMatchObject({
      ok: true,
      value: { value: expect.closeTo(1, 12) },
    });
  });

  it('gives a group that breeds no more the worth 0, and not something small', () => {
    const found = dominantEigenvalue(matrix([0.5, 1, 0], [0.6, 0.2, 0], [0, 0.5, 0.9]));
    expect(found.ok && found.value.left[2]).toBe(0);
  });

  it('does not exist where two parts grow alike without meeting, where all die, or below zero', () => {
    expect(dominantEigenvalue(matrix([1, 0], [0, 1]))).toMatchObject({
      failure: { kind: 'no-single-long-run' },
    });
    expect(dominantEigenvalue(matrix([1, 1], [0, 1]))).toMatchObject({
      failure: { kind: 'no-single-long-run' },
    });
    expect(dominantEigenvalue(matrix([0, 0], [1, 0]))).toMatchObject({ ok: false });
    expect(dominantEigenvalue(matrix([0]))).toMatchObject({ failure: { kind: 'dies-out' } });
    expect(dominantEigenvalue(matrix([1, 0], [-0.5, 1]))).toMatchObject({
      failure: { kind: 'negative-element', row: 1, column: 0, value: -0.5 },
    });
  });
});

describe('a matrix', () => {
  it('has rows as long as there are rows, of numbers', () => {
    expect(matrixOf([])).toMatchObject({ failure: { kind: 'empty-matrix' } });
    expect(matrixOf([[1, 2]])).toMatchObject({ failure: { kind: 'not-square', rows: 1, columns: 2 } });
    expect(matrixOf([[Number.NaN]])).toMatchObject({ failure: { kind: 'not-a-number' } });
  });
});
