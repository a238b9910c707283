import { sha256 } from '../sha256.ts';

/** The two 32-bit words of a seed: the lower one first. */
export type RandomKey = readonly [low: number, high: number];

/**
 * Whose random number it is. Each part is a whole number from 0 to 2³² - 1, and `stream` one from 0 to 65 535: what the
 * numbers are used for. Two cells that differ anywhere share no numbers, and a cell's can be made without any other's.
 */
export type RandomCell = {
  readonly draw: number;
  readonly stream: number;
  readonly municipality: number;
  readonly year: number;
};

/** The counter has 16 bits left beside the stream, so a cell has 65 536 blocks of four words. */
const MOST_WORDS = 4 * 65_536;
const LARGEST_KEY = 2n ** 64n - 1n;

/**
 * The key of a seed: a whole number from 0 to 2⁶⁴ - 1, as a number or in decimal digits, is itself; of any other text
 * it is the first 64 bits of its SHA-256.
 */
export function randomKey(seed: number | string): RandomKey {
  if (typeof seed === 'number' && !(Number.isSafeInteger(seed) && seed >= 0))
    throw new RangeError(`Not a seed: ${seed}`);
  const whole = /^\d{1,20}$/.test(String(seed)) ? BigInt(seed) : undefined;
  const bits =
    whole !== undefined && whole <= LARGEST_KEY ? whole : BigInt(`0x${sha256(String(seed)).slice(0, 16)}`);
  return [Number(bits & 0xffff_ffffn), Number(bits >> 32n)];
}

/**
 * Philox4x32-10 (Salmon et al. 2011): writes the four words that belong to the counter (c0, c1, c2, c3) under the key
 * (k0, k1) into `words`, from `at` on. A pure function of its arguments, so no state and no order of calls.
 */
export function philox(
  k0: number,
  k1: number,
  c0: number,
  c1: number,
  c2: number,
  c3: number,
  words: Uint32Array,
  at: number,
): void {
  // 0xD2511F53 and 0xCD9E8D57 in halves: a product of halves fits in 32 bits, and V8 keeps it in a register.
  for (let round = 0; round < 10; round++) {
    const a = c0 & 0xffff;
    const A = c0 >>> 16;
    const aLow = Math.imul(a, 0x1f53);
    const aLeft = Math.imul(a, 0xd251);
    const aRight = Math.imul(A, 0x1f53);
    const aCarry = (aLow >>> 16) + (aLeft & 0xffff) + (aRight & 0xffff);
    const aHigh = Math.imul(A, 0xd251) + (aLeft >>> 16) + (aRight >>> 16) + (aCarry >>> 16);

    const b = c2 & 0xffff;
    const B = c2 >>> 16;
    const bLow = Math.imul(b, 0x8d57);
    const bLeft = Math.imul(b, 0xcd9e);
    const bRight = Math.imul(B, 0x8d57);
    const bCarry = (bLow >>> 16) + (bLeft & 0xffff) + (bRight & 0xffff);
    const bHigh = Math.imul(B, 0xcd9e) + (bLeft >>> 16) + (bRight >>> 16) + (bCarry >>> 16);

    const next1 = Math.imul(c2, 0xcd9e8d57);
    const next3 = Math.imul(c0, 0xd2511f53);
    c0 = bHigh ^ c1 ^ k0;
    c2 = aHigh ^ c3 ^ k1;
    c1 = next1;
    c3 = next3;
    k0 = (k0 + 0x9e3779b9) | 0;
    k1 = (k1 + 0xbb67ae85) | 0;
  }
  words[at] = c0;
  words[at + 1] = c1;
  words[at + 2] = c2;
  words[at + 3] = c3;
}

/** Fills `words` with the cell's random words, from its first on. A shorter array gets the beginning of a longer one. */
export function fillWords(key: RandomKey, cell: RandomCell, words: Uint32Array): void {
  if (words.length > MOST_WORDS) throw new RangeError(`A cell has ${MOST_WORDS} words, not ${words.length}`);
  const whole = words.length & ~3;
  const stream = cell.stream << 16;
  for (let at = 0; at < whole; at += 4)
    philox(key[0], key[1], cell.draw, stream | (at >> 2), cell.municipality, cell.year, words, at);
  if (whole === words.length) return;
  philox(key[0], key[1], cell.draw, stream | (whole >> 2), cell.municipality, cell.year, rest, 0);
  for (let at = whole; at < words.length; at++) words[at] = rest[at - whole]!;
}

/** The words of a block that has more than its caller asked for. Written before it is read, in the same call. */
const rest = new Uint32Array(4);

/** A number strictly between 0 and 1 from one word, the middle of one of 2³² equal intervals. Good to 6.2 sd of a normal. */
export function uniformOf(word: number): number {
  return ((word >>> 0) + 0.5) * 2 ** -32;
}

/**
 * A number strictly between 0 and 1 from two words: 52 bits and the middle of the interval. With 53 the last of them
 * would be rounded to 1, whose normal is infinite.
 */
export function fineUniformOf(high: number, low: number): number {
  return ((high >>> 6) * 2 ** 26 + (low >>> 6) + 0.5) * 2 ** -52;
}

/** Fills `uniforms` with the cell's numbers strictly between 0 and 1: one word each, as {@link uniformOf}. */
export function fillUniforms(key: RandomKey, cell: RandomCell, uniforms: Float64Array): void {
  if (uniforms.length > MOST_WORDS)
    throw new RangeError(`A cell has ${MOST_WORDS} words, not ${uniforms.length}`);
  const stream = cell.stream << 16;
  for (let at = 0; at < uniforms.length; at += 4) {
    philox(key[0], key[1], cell.draw, stream | (at >> 2), cell.municipality, cell.year, rest, 0);
    const end = Math.min(4, uniforms.length - at);
    for (let i = 0; i < end; i++) uniforms[at + i] = (rest[i]! + 0.5) * 2 ** -32;
  }
}
