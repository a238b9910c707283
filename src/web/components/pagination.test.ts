import { expect, it } from 'vitest';
import { pagesToShow } from './pagination.tsx';

it.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 9, [1, 2, undefined, 9]],
  [4, 9, [1, 2, 3, 4, 5, undefined, 9]],
  [5, 9, [1, undefined, 4, 5, 6, undefined, 9]],
  [9, 9, [1, undefined, 8, 9]],
])('on page %i of %i there are links to %j', (page, pages, expected) => {
  expect(pagesToShow(page, pages)).toEqual(expected);
});
