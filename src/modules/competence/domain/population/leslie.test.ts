import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../../../kernel/statistics/square-matrix.ts';
import { daughtersPerWoman, leslieMatrix, longRun, netReproduction, projectByMatrix } from './leslie.ts';

const share = fc.double({ min: 0.3, max: 0.999, noNaN: true });
const rates = fc.integer({ min: 3, max: 20 }).chain((groups) =>
  fc.record({
    survival: fc.array(share, { minLength: groups - 1, maxLength: groups - 1 }),
    daughters: fc.array(fc.double({ min: 0.01, max: 1.5, noNaN: true }), {
      minLength: groups,
      maxLength: groups,
    }),
  }),
);

function inTheLongRun(of: Parameters<typeof leslieMatrix>[0]) {
  const found = longRun(leslieMatrix(of));
  if (!found.ok) throw new Error(found.failure.kind);
  return found.value;
}

describe('the long run of a population', () => {
  it('grows exactly when a newborn girl will have more than one daughter', () => {
    fc.assert(
      fc.property(rates, (of) => {
        const { lambda } = inTheLongRun(of);
        const daughters = netReproduction(of);
        fc.pre(Math.abs(daughters - 1) > 1e-9);
        expect(lambda > 1).toBe(daughters > 1);
      }),
    );
  });

  it('is where a projection ends, whatever it started from', () => {
    fc.assert(
      fc.property(rates, (of) => {
        const { lambda, stable, dampingRatio } = inTheLongRun(of);
        fc.pre((dampingRatio ?? 2) > 1.2);
        const path = projectByMatrix(
          leslieMatrix(of),
          stable.map((_, i) => (i === 0 ? 1 : 0)),
          200,
        );
        const [before, after] = [path.at(-2)!, path.at(-1)!];
        expect(after[0]! / before[0]!).toBeCloseTo(lambda, 8);
        const total = after.reduce((sum, n) => sum + n, 0);
        for (const [i, n] of after.entries()) expect(n / total).toBeCloseTo(stable[i]!, 8);
      }),
    );
  });

  it('has elasticities that add up to one', () => {
    fc.assert(
      fc.property(rates, (of) => {
        expect(
          inTheLongRun(of)
            .elasticity.flat()
            .reduce((sum, one) => sum + one, 0),
        ).toBeCloseTo(1, 10);
      }),
    );
  });

  it('changes by the elasticity when one rate changes a little', () => {
    const of = { survival: [0.8, 0.6], daughters: [0.2, 1, 0.9] };
    const { lambda, elasticity } = inTheLongRun(of);
    const more = inTheLongRun({ ...of, daughters: [0.2, 1.0001, 0.9] }).lambda;
    expect((more / lambda - 1) / 1e-4).toBeCloseTo(elasticity[0]![1]!, 3);
  });

  it('cannot be counted in newborns where they leave nothing to it', () => {
    const matrix = matrixOf([
      [0.1, 0],
      [0, 0.9],
    ]);
    expect(matrix.ok && longRun(matrix.value)).toMatchObject({ failure: { kind: 'first-group-worthless' } });
  });

  it('is not told where the elements are too far apart for numbers', () => {
    const matrix = matrixOf([
      [0, 6],
      [1e-320, 0.5],
    ]);
    expect(matrix.ok && longRun(matrix.value).ok).toBe(false);
  });

  it('counts daughters of the women at the start and of those who live to the next group', () => {
    // Half girls, five years, nine in ten newborns live: 0.5·5·0.9·(0.1 + 0.2·0.8)/2 and 0.5·5·0.9·(0.2 + 0)/2.
    const found = daughtersPerWoman([0.1, 0.2], [0.8], {
      years: 5,
      survivalOfNewborn: 0.9,
      shareOfGirls: 0.5,
    });
    expect(found[0]).toBeCloseTo(0.2925, 12);
    expect(found[1]).toBeCloseTo(0.225, 12);
  });
});
