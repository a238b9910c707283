import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawnPersons, FEW, isFew } from './few.ts';

it('no drawing tells two small numbers of persons from each other', () => {
  const few = fc.double({ min: 0.5, max: FEW - 0.51, noNaN: true });
  fc.assert(fc.property(few, few, (a, b) => isFew(a) && drawnPersons(a) === drawnPersons(b)));
});

it('what is enough to be told keeps its length, and nobody has none', () => {
  expect([0, 0.4, 4.6, 5, 12.3].map(drawnPersons)).toEqual([0, 0, 5, 5, 12.3]);
  expect([0, 0.4, 4.6, 5].map(isFew)).toEqual([false, false, false, false]);
});
