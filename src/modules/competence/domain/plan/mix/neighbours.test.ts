import { expect, it } from 'vitest';
import { pairsOf } from './neighbours.ts';

it('calls two near unless somebody has told a way that is too long, and takes the shortest way', () => {
  const pairs = pairsOf(
    ['a', 'b', 'c'],
    [
      { between: ['b', 'a'], minutes: 75 },
      { between: ['a', 'c'], minutes: 75 },
      { between: ['c', 'a'], minutes: 60 },
    ],
    60,
  );
  expect(pairs).toEqual([
    { between: ['a', 'b'], minutes: 75, isNear: false },
    { between: ['a', 'c'], minutes: 60, isNear: true },
    { between: ['b', 'c'], minutes: null, isNear: true },
  ]);
});

it('has nobody to share with in a municipality alone', () => {
  expect(pairsOf(['a'], [], 60)).toEqual([]);
});
