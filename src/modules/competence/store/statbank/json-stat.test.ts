import { describe, expect, it } from 'vitest';
import { datasetIn } from './json-stat.ts';

const dimension = (codes: readonly string[]) => ({ category: { index: codes } });
const dataset = (sizes: readonly number[], value: unknown, codes?: readonly (readonly string[])[]) => ({
  class: 'dataset',
  id: sizes.map((_, i) => `d${i}`),
  size: sizes,
  dimension: Object.fromEntries(
    sizes.map((size, i) => [
      `d${i}`,
      dimension(codes?.[i] ?? Array.from({ length: size }, (_, at) => String(at))),
    ]),
  ),
  value,
});

describe('an answer in JSON-stat', () => {
  it('has its figures in order, also when those not published are left out', () => {
    expect(datasetIn(dataset([1, 3], [1, null, 3]))?.values).toEqual([1, null, 3]);
    expect(datasetIn(dataset([1, 3], { '0': 1, '2': 3 }))?.values).toEqual([1, null, 3]);
  });

  it('is none when it claims more cells than any question asks for, however few figures it has', () => {
    expect(datasetIn(dataset([2000, 2000], { '0': 1 }))).toBeUndefined();
  });

  it('is none when one code stands twice, or the figures are too few', () => {
    expect(datasetIn(dataset([1, 2], [1, 2], [['a'], ['b', 'b']]))).toBeUndefined();
    expect(datasetIn(dataset([1, 3], [1, 2]))).toBeUndefined();
  });
});
