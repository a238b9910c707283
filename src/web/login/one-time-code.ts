import { randomInt } from 'node:crypto';
import type { Platform } from '../../platform/platform.ts';

export const CODE_LIFETIME = '10 minutes';
export const CODE_MINUTES = 10;
export const MOST_ATTEMPTS = 5;

export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** Bound to the request it answers: the same six digits for somebody else have another hash. */
export function hashOfCode({ keys }: Platform, codeId: string, code: string): Buffer {
  return keys.hash('login-code', `${codeId}\0${code}`);
}
