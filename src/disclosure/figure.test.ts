import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discloseOne } from './figure.ts';

const five = { threshold: 5 };

describe('a figure that stands alone', () => {
  it('hides a group of four and tells the size, but not the share, of a group of five', () => {
    expect(discloseOne(2, 4, five)).toEqual({ kind: 'too-few' });
    expect(discloseOne(2, 5, five)).toEqual({ kind: 'range', total: 5, from: 0, to: 5 });
  });

  it('does not tell an empty group from a small one', () => {
    expect(discloseOne(0, 0, five)).toEqual(discloseOne(4, 4, five));
  });

  it('tells nothing of who has it in a group of nine, because a side of it is always below five', () => {
    for (let count = 0; count <= 9; count++)
      expect(discloseOne(count, 9, five)).toEqual({ kind: 'range', total: 9, from: 0, to: 9 });
  });

  it('tells the share once five have it and five have it not', () => {
    expect(discloseOne(5, 10, five)).toEqual({ kind: 'shown', total: 10, count: 5, share: 0.5 });
    expect(discloseOne(4, 10, five)).toEqual({ kind: 'range', total: 10, from: 0, to: 4 });
    expect(discloseOne(6, 10, five)).toEqual({ kind: 'range', total: 10, from: 6, to: 10 });
  });

  it('tells nobody and everybody as few and nearly all', () => {
    expect(discloseOne(0, 40, five)).toEqual({ kind: 'range', total: 40, from: 0, to: 4 });
    expect(discloseOne(40, 40, five)).toEqual({ kind: 'range', total: 40, from: 36, to: 40 });
  });

  it('gives the same answer for all numbers that its answer leaves possible', () => {
    const group = fc
      .integer({ min: 0, max: 60 })
      .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
    fc.assert(
      fc.property(group, fc.integer({ min: 2, max: 8 }), ([count, total], threshold) => {
        const figure = discloseOne(count, total, { threshold });
        if (figure.kind !== 'range') return;
        for (let other = figure.from; other <= figure.to; other++)
          expect(discloseOne(other, total, { threshold })).toEqual(figure);
      }),
    );
  });

  it('never tells a number from one to below the threshold, on either side', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.nat(80), fc.integer({ min: 2, max: 9 }), (having, lacking, threshold) => {
        const figure = discloseOne(having, having + lacking, { threshold });
        if (figure.kind !== 'shown') return;
        expect(Math.min(figure.count, figure.total - figure.count)).toBeGreaterThanOrEqual(threshold);
      }),
    );
  });

  it('hides nothing at threshold 1, and makes up no share for nobody', () => {
    expect(discloseOne(1, 1, { threshold: 1 })).toEqual({ kind: 'shown', total: 1, count: 1, share: 1 });
    expect(discloseOne(0, 0, { threshold: 1 })).toEqual({ kind: 'range', total: 0, from: 0, to: 0 });
  });

  it('refuses numbers that are no count of a group', () => {
    for (const [count, total] of [
      [3, 2],
      [-1, 2],
      [0.5, 2],
      [Number.NaN, 2],
      [1, Infinity],
    ] as const)
      expect(() => discloseOne(count, total, five)).toThrow(RangeError);
    expect(() => discloseOne(1, 2, { threshold: 0 })).toThrow(RangeError);
    expect(() => discloseOne(1, 2, { threshold: 2.5 })).toThrow(RangeError);
    expect(() => discloseOne(1, 2, { threshold: 31 })).toThrow(RangeError);
  });
});
