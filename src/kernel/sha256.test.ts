import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256.ts';

describe('SHA-256', () => {
  it('gives the standard’s own examples', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
  });

  it('is the same as that of Node’s own library, for every length around a block and for any text', () => {
    const library = (text: string) => createHash('sha256').update(text).digest('hex');
    for (let length = 0; length < 200; length++) {
      const text = 'é'.repeat(length).slice(0, length - (length % 3)) + 'x'.repeat(length % 3);
      expect(sha256(text)).toBe(library(text));
    }
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(library(text));
      }),
    );
    const long = 'kommune:'.repeat(50_000);
    expect(sha256(long)).toBe(library(long));
  });
});
