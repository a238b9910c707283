import { expect, it } from 'vitest';
import { orderQuestion } from './order-list.ts';

it('asks for what the address says, sorted the way it says', () => {
  expect(orderQuestion({ q: ' Raufoss ', status: 'offered', sort: '-start', page: '3' })).toEqual({
    query: 'Raufoss',
    status: 'offered',
    sort: 'start',
    descending: true,
    page: 3,
  });
});

it('takes what nobody knows for nothing, and then shows the newest first', () => {
  expect(orderQuestion({ status: 'lost', sort: 'price_ore', page: '-1' })).toEqual(orderQuestion({}));
  expect(orderQuestion({})).toMatchObject({ sort: 'number', descending: true, page: 1 });
});
