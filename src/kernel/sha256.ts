import { hash } from 'node:crypto';

/**
 * The SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 lower-case hexadecimal digits. It is part of published rules, such as
 * the lottery of a seat allocation, so the rules find it here.
 */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
