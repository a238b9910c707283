import { expect, it } from 'vitest';
import { createKeys } from '../../platform/keys.ts';
import { hashOfCode, newCode } from './one-time-code.ts';

const platform = { keys: createKeys(Buffer.alloc(32, 7)) } as Parameters<typeof hashOfCode>[0];

it('is six digits, with zeros in front where they belong', () => {
  for (let i = 0; i < 2000; i += 1) expect(newCode()).toMatch(/^\d{6}$/);
});

it('has another hash for another request, so that equal codes cannot be told by their rows', () => {
  const hash = hashOfCode(platform, 'one', '123456');
  expect(hashOfCode(platform, 'one', '123456').equals(hash)).toBe(true);
  expect(hashOfCode(platform, 'two', '123456').equals(hash)).toBe(false);
  expect(hashOfCode(platform, 'one', '123457').equals(hash)).toBe(false);
});
