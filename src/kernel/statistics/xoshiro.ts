/**
 * xoshiro128++ (Blackman & Vigna 2021) from a state of four words: writes its first `count` words into `bytes`, the lowest
 * byte first. Ten times cheaper than Philox where one cell has many words: let Philox give the state. From four zeros come
 * zeros for ever; of Philox's blocks that is one in 2¹²⁸.
 *
 * @param at where the first byte goes, and `stride` how far apart they lie
 */
export function fillBytes(
  state: Uint32Array,
  count: number,
  bytes: Uint8Array,
  at: number,
  stride: number,
): void {
  let a = state[0]! | 0;
  let b = state[1]! | 0;
  let c = state[2]! | 0;
  let d = state[3]! | 0;
  for (let i = 0; i < count; i++) {
    const sum = (a + d) | 0;
    const word = (((sum << 7) | (sum >>> 25)) + a) | 0;
    bytes[at] = word;
    bytes[at + stride] = word >>> 8;
    bytes[at + 2 * stride] = word >>> 16;
    bytes[at + 3 * stride] = word >>> 24;
    at += 4 * stride;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
}
