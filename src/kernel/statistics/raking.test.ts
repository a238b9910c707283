import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rake, type Margin, type Raked, type Table } from './raking.ts';

const table = (shape: number[], values: number[]): Table => ({ shape, values: Float64Array.from(values) });
const rows = (...targets: number[]): Margin => ({
  name: 'row',
  axes: [0],
  targets: Float64Array.from(targets),
});
const columns = (...targets: number[]): Margin => ({
  name: 'column',
  axes: [1],
  targets: Float64Array.from(targets),
});

function raked(result: ReturnType<typeof rake>): Raked {
  if (!result.ok) throw new Error(`Not raked: ${result.failure.kind}`);
  return result.value;
}

/**
 * A seed without zeros, and margins that some table has: those of another table without zeros. The weights of the seed are
 * within a thousand times each other: each round then takes at least a two-hundred-and-fiftieth of what is lacking, whatever
 * the margins (Birkhoff), and ten thousand are enough.
 */
const possible = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([height, width]) => {
    const cells = (min: number) =>
      fc.array(fc.double({ min, max: 1000, noNaN: true }), {
        minLength: height * width,
        maxLength: height * width,
      });
    return fc.record({
      height: fc.constant(height),
      width: fc.constant(width),
      seed: cells(1),
      other: cells(0.1),
    });
  });

function sums(values: ArrayLike<number>, height: number, width: number) {
  const row = Array.from({ length: height }, () => 0);
  const column = Array.from({ length: width }, () => 0);
  for (let i = 0; i < height * width; i++) {
    row[Math.floor(i / width)]! += values[i]!;
    column[i % width]! += values[i]!;
  }
  return { row, column };
}

describe('raking', () => {
  it('reaches every margin that some table has', () => {
    fc.assert(
      fc.property(possible, ({ height, width, seed, other }) => {
        const wanted = sums(other, height, width);
        const { values } = raked(
          rake(table([height, width], seed), [rows(...wanted.row), columns(...wanted.column)]),
        );
        const found = sums(values, height, width);
        for (const [i, sum] of wanted.row.entries()) expect(found.row[i]! / sum).toBeCloseTo(1, 9);
        for (const [i, sum] of wanted.column.entries()) expect(found.column[i]! / sum).toBeCloseTo(1, 9);
      }),
    );
  });

  it('tells factors that lead from the seed to the result', () => {
    fc.assert(
      fc.property(possible, ({ height, width, seed, other }) => {
        const wanted = sums(other, height, width);
        const { values, factors } = raked(
          rake(table([height, width], seed), [rows(...wanted.row), columns(...wanted.column)]),
        );
        for (const [i, value] of values.entries()) {
          const product = factors[0]![Math.floor(i / width)]! * factors[1]![i % width]!;
          expect((seed[i]! * product) / value).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('changes nothing in a table that has the margins already, and leaves the seed untouched', () => {
    const seed = table([2, 2], [1, 2, 3, 4]);
    const { values, rounds } = raked(rake(seed, [rows(3, 7), columns(4, 6)]));
    expect([...values]).toEqual([1, 2, 3, 4]);
    expect(rounds).toBe(1);
    expect([...seed.values]).toEqual([1, 2, 3, 4]);
  });

  it('fits a margin over two of three dimensions, in the order its axes are named', () => {
    const seed = table([1, 2, 3], [1, 1, 1, 1, 1, 1]);
    const margin = { name: 'third by second', axes: [2, 1], targets: Float64Array.from([1, 2, 3, 4, 5, 6]) };
    expect([...raked(rake(seed, [margin])).values]).toEqual([1, 3, 5, 2, 4, 6]);
  });

  it('names the margin and the place that nobody can fill', () => {
    expect(rake(table([2, 2], [1, 1, 0, 0]), [rows(1, 1), columns(1, 1)])).toEqual({
      ok: false,
      failure: { kind: 'empty-margin', margin: 'row', index: 1, target: 1 },
    });
  });

  it('also finds a place that another margin has emptied', () => {
    expect(rake(table([2, 2], [1, 0, 0, 1]), [rows(0, 3), columns(1, 2)])).toMatchObject({
      ok: false,
      failure: { kind: 'empty-margin', margin: 'column', index: 0 },
    });
  });

  it('does not take a table that swings between two margins for one that has settled', () => {
    expect(rake(table([2, 2], [1, 0, 0, 1]), [rows(2, 1), columns(1, 2)], { maxRounds: 50 })).toMatchObject({
      ok: false,
      failure: { kind: 'does-not-converge', rounds: 50, margin: 'row', target: 2, reached: 1 },
    });
  });

  it('refuses margins that do not describe the same people', () => {
    expect(rake(table([2, 2], [1, 1, 1, 1]), [rows(5, 5), columns(5, 6)])).toEqual({
      ok: false,
      failure: { kind: 'sums-differ', margin: 'column', other: 'row', sum: 11, otherSum: 10 },
    });
  });

  it('refuses weights, shapes and axes that make no sense', () => {
    const seed = table([2, 2], [1, 1, 1, 1]);
    const kindOf = (result: ReturnType<typeof rake>) => (result.ok ? undefined : result.failure.kind);
    expect(kindOf(rake(table([2, 2], [1, -1, 1, 1]), [rows(1, 1)]))).toBe('not-a-weight');
    expect(kindOf(rake(seed, [rows(1, Number.NaN)]))).toBe('not-a-weight');
    expect(kindOf(rake(seed, [rows(1, Infinity)]))).toBe('not-a-weight');
    expect(kindOf(rake(table([2, 3], [1, 1, 1, 1]), [rows(1, 1)]))).toBe('wrong-shape');
    expect(kindOf(rake(seed, [rows(1, 1, 1)]))).toBe('wrong-shape');
    expect(kindOf(rake(seed, [{ name: 'depth', axes: [2], targets: Float64Array.of(1) }]))).toBe(
      'unknown-axis',
    );
  });
});
