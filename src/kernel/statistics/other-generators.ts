/**
 * Two well-known generators with state, in their authors' definitions. The projections draw with Philox; these are here so
 * that who has them can check that we mean the same words by the same seeds. Slow, because they are written to be read.
 */
const WORD = 2n ** 64n - 1n;

/** SplitMix64 (Steele, Lea & Flood 2014): `count` numbers of 64 bits. */
export function splitMix64(seed: bigint, count: number): readonly bigint[] {
  let state = seed & WORD;
  return Array.from({ length: count }, () => {
    state = (state + 0x9e3779b97f4a7c15n) & WORD;
    let z = state;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & WORD;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & WORD;
    return z ^ (z >> 31n);
  });
}

/** PCG32, XSH RR 64/32 (O'Neill 2014): `count` numbers of 32 bits, of one of 2⁶³ streams. */
export function pcg32(seed: bigint, stream: bigint, count: number): readonly number[] {
  const increment = ((stream << 1n) | 1n) & WORD;
  let state = 0n;
  const step = () => (state = (state * 6364136223846793005n + increment) & WORD);
  step();
  state = (state + seed) & WORD;
  step();
  return Array.from({ length: count }, () => {
    const old = state;
    step();
    const mixed = Number((((old >> 18n) ^ old) >> 27n) & 0xffff_ffffn);
    const turn = Number(old >> 59n);
    return ((mixed >>> turn) | (mixed << (-turn & 31))) >>> 0;
  });
}
