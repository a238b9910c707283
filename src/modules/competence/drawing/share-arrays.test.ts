import { describe, expect, it } from 'vitest';
import { shareArrays } from './share-arrays.ts';

describe('a plan whose arrays are shared', () => {
  const date = new Date(0);
  const plan = {
    years: [2025, 2026],
    deep: [{ rates: Float64Array.of(1, 2.5) }],
    name: 'x',
    none: null,
    date,
  };
  const shared = shareArrays(plan);

  it('says the same, and leaves the first one alone', () => {
    expect(shared).toEqual(plan);
    expect(shared.date).toBe(date);
    expect(plan.deep[0]!.rates.buffer).toBeInstanceOf(ArrayBuffer);
  });

  it('has its numbers where other threads see them, and copies them once', () => {
    expect(shared.deep[0]!.rates.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(shareArrays(shared).deep[0]!.rates).toBe(shared.deep[0]!.rates);
    expect(shareArrays(plan).deep[0]!.rates).toBe(shared.deep[0]!.rates);
  });

  it('takes a part of an array as that part alone', () => {
    const part = shareArrays({ rates: Float64Array.of(1, 2, 3).subarray(1, 2) });
    expect([...part.rates]).toEqual([2]);
    expect(part.rates.buffer.byteLength).toBe(8);
  });
});
