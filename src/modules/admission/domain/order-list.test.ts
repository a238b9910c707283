import { expect, it } from 'vitest';
import { addressOf, orderQuestion } from './order-list.ts';

it('comes back from its own address', () => {
  for (const address of [
    '/orders',
    '/orders?q=Raufoss+%26+omegn&status=offered&sort=-start&page=3',
    '/orders?sort=number',
  ]) {
    const ask = Object.fromEntries(new URL(address, 'http://x').searchParams);
    expect(addressOf(orderQuestion(ask))).toBe(address);
  }
});

it('takes what nobody knows for nothing', () => {
  expect(orderQuestion({ status: 'lost', sort: 'price_ore', page: '-1' })).toEqual(orderQuestion({}));
});
