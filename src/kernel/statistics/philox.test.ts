import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile, fillNormals } from './normal-quantile.ts';
import {
  fillUniforms,
  fillWords,
  fineUniformOf,
  philox,
  randomKey,
  uniformOf,
  type RandomCell,
} from './philox.ts';

const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const cell: fc.Arbitrary<RandomCell> = fc.record({
  draw: word,
  stream: fc.integer({ min: 0, max: 65_535 }),
  municipality: word,
  year: word,
});
const key = fc.tuple(word, word);

const hex = (words: Uint32Array) => [...words].map((w) => w.toString(16).padStart(8, '0'));
const block = (k: readonly number[], c: readonly number[]) => {
  const words = new Uint32Array(4);
  philox(k[0]!, k[1]!, c[0]!, c[1]!, c[2]!, c[3]!, words, 0);
  return words;
};

/** The published definition with whole numbers of any size, as slow as it is plain. */
function plainPhilox(keyWords: readonly number[], counter: readonly number[]): bigint[] {
  const mask = 2n ** 32n - 1n;
  let [k0, k1] = keyWords.map(BigInt) as [bigint, bigint];
  let [c0, c1, c2, c3] = counter.map(BigInt) as [bigint, bigint, bigint, bigint];
  for (let round = 0; round < 10; round++) {
    const a = 0xd2511f53n * c0;
    const b = 0xcd9e8d57n * c2;
    [c0, c1, c2, c3] = [(b >> 32n) ^ c1 ^ k0, b & mask, (a >> 32n) ^ c3 ^ k1, a & mask];
    k0 = (k0 + 0x9e3779b9n) & mask;
    k1 = (k1 + 0xbb67ae85n) & mask;
  }
  return [c0, c1, c2, c3];
}

describe('Philox4x32-10', () => {
  it('gives the words that its authors published', () => {
    expect(hex(block([0, 0], [0, 0, 0, 0]))).toEqual(['6627e8d5', 'e169c58d', 'bc57ac4c', '9b00dbd8']);
    const ones = 0xffffffff;
    expect(hex(block([ones, ones], [ones, ones, ones, ones]))).toEqual([
      '408f276d',
      '41c83b0e',
      'a20bc7c6',
      '6d5451fd',
    ]);
    expect(hex(block([0xa4093822, 0x299f31d0], [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344]))).toEqual([
      'd16cfe09',
      '94fdcceb',
      '5001e420',
      '24126ea1',
    ]);
  });

  it('is the published definition for any key and counter', () => {
    fc.assert(
      fc.property(key, fc.tuple(word, word, word, word), (k, c) => {
        expect([...block(k, c)].map(BigInt)).toEqual(plainPhilox(k, c));
      }),
    );
  });
});

describe('random numbers of a cell', () => {
  it('are the same bytes whatever was made before, and however many are asked for', () => {
    fc.assert(
      fc.property(key, cell, fc.nat(30), fc.nat(30), (k, one, few, more) => {
        const short = new Uint32Array(few);
        const long = new Uint32Array(few + more);
        fillWords(k, one, long);
        fillWords(k, { ...one, draw: one.draw ^ 1 }, new Uint32Array(7));
        fillWords(k, one, short);
        expect(short).toEqual(long.subarray(0, few));

        const uniforms = new Float64Array(few);
        fillUniforms(k, one, uniforms);
        expect([...uniforms]).toEqual([...short].map(uniformOf));

        const normals = new Float64Array(few);
        fillNormals(k, one, normals);
        expect([...normals]).toEqual([...uniforms].map(normalQuantile));
      }),
    );
  });

  it('differ from those of every cell beside it', () => {
    const base = { draw: 3, stream: 2, municipality: 3411, year: 2030 };
    const first = new Uint32Array(4);
    const seen = new Set<string>();
    const cells: RandomCell[] = [base];
    for (const part of ['draw', 'stream', 'municipality', 'year'] as const)
      cells.push({ ...base, [part]: base[part] + 1 });
    for (const one of cells) {
      fillWords([1, 0], one, first);
      seen.add(hex(first).join());
    }
    expect(seen.size).toBe(5);
  });

  it('refuse to go into the words of the next stream', () => {
    const one = { draw: 0, stream: 0, municipality: 0, year: 0 };
    expect(() => fillWords([0, 0], one, new Uint32Array(4 * 65_536 + 1))).toThrow(RangeError);
    expect(() => fillUniforms([0, 0], one, new Float64Array(4 * 65_536 + 1))).toThrow(RangeError);
  });

  it('are spread evenly: a hundred intervals, within what chance allows', () => {
    const uniforms = new Float64Array(100_000);
    fillUniforms(randomKey(1), { draw: 0, stream: 0, municipality: 0, year: 0 }, uniforms);
    const counts = new Float64Array(100);
    for (const u of uniforms) counts[Math.floor(u * 100)]!++;
    const chiSquare = counts.reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0);
    expect(chiSquare).toBeGreaterThan(61); // 0.1 % and 99.9 % of chi-square with 99 degrees of freedom
    expect(chiSquare).toBeLessThan(149);
  });
});

describe('a uniform number', () => {
  it('is never 0 or 1, so that its normal is finite', () => {
    for (const u of [uniformOf(0), uniformOf(0xffffffff), fineUniformOf(0, 0)]) {
      expect(u).toBeGreaterThan(0);
      expect(u).toBeLessThan(1);
    }
    expect(fineUniformOf(0xffffffff, 0xffffffff)).toBeLessThan(1);
    expect(Number.isFinite(normalQuantile(fineUniformOf(0xffffffff, 0xffffffff)))).toBe(true);
  });
});

describe('a seed', () => {
  it('is the same as a number and in digits, and any text will do', () => {
    expect(randomKey(42)).toEqual([42, 0]);
    expect(randomKey('42')).toEqual([42, 0]);
    expect(randomKey(2 ** 32 + 5)).toEqual([5, 1]);
    expect(randomKey('18446744073709551615')).toEqual([0xffffffff, 0xffffffff]);
    // Beginning of the SHA-256 of "abc", as FIPS 180-4 has it: ba7816bf 8f01cfea.
    expect(randomKey('abc')).toEqual([0x8f01cfea, 0xba7816bf]);
    expect(() => randomKey(-1)).toThrow(RangeError);
    expect(() => randomKey(1.5)).toThrow(RangeError);
  });
});
