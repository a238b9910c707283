import { describe, expect, it } from 'vitest';
import { fillBytes } from './xoshiro.ts';

const wordsFrom = (state: readonly number[], count: number) => {
  const bytes = new Uint8Array(4 * count);
  fillBytes(Uint32Array.from(state), count, bytes, 0, 1);
  const view = new DataView(bytes.buffer);
  return Array.from({ length: count }, (_, i) => view.getUint32(4 * i, true));
};

describe('xoshiro128++', () => {
  it('gives the words that its authors’ program gives from the state 1, 2, 3, 4', () => {
    expect(wordsFrom([1, 2, 3, 4], 10)).toEqual([
      641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295, 495546011,
      621204420,
    ]);
  });

  it('does not mind the sign of a word, and leaves the state and the bytes between alone', () => {
    const state = Uint32Array.of(0xffffffff, 0x80000000, 7, 0xdeadbeef);
    const bytes = new Uint8Array(30);
    fillBytes(state, 2, bytes, 1, 3);
    expect([...state]).toEqual([0xffffffff, 0x80000000, 7, 0xdeadbeef]);
    // By the definition: rotl(s0 + s3, 7) + s0 is 56df776e.
    expect([bytes[1], bytes[4], bytes[7], bytes[10]]).toEqual([0x6e, 0x77, 0xdf, 0x56]);
    expect(bytes.every((byte, i) => byte === 0 || i % 3 === 1)).toBe(true);
  });
});
