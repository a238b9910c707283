import { describe, expect, it } from 'vitest';
import { readAmount } from './figures.ts';

describe('an amount', () => {
  it('may end in noughts, and has no more decimals than it is told in', () => {
    expect(['2,50', '2.5', '1 200', '100', '2,00'].map((text) => readAmount(text, 1))).toEqual([
      2.5, 2.5, 1200, 100, 2,
    ]);
    expect(readAmount('2,55', 1)).toEqual({ fault: 'amount-too-fine' });
  });

  it('is read however many noughts somebody writes', () => {
    const noughts = '0'.repeat(1_000_000);
    expect(readAmount(`1,${noughts}1`, 2)).toEqual({ fault: 'amount-too-fine' });
    expect(readAmount(`1,${noughts}`, 2)).toBe(1);
  });
});
