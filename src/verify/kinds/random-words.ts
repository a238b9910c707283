import { z } from 'zod';
import { pcg32, splitMix64 } from '../../kernel/statistics/other-generators.ts';
import { philox } from '../../kernel/statistics/philox.ts';
import { isObject, own, type Answer, type Json, type JsonObject } from '../json.ts';

const MOST = 100_000;
const word = z.string().regex(/^[0-9a-f]{8}$/i, 'eight hexadecimal digits');
const whole = z
  .string()
  .regex(/^\d{1,20}$/, 'a whole number in decimal digits')
  .transform(BigInt)
  .refine((value) => value < 2n ** 64n, 'a number of 64 bits');
const count = z.int().min(1).max(MOST);

/** Seeds, keys and counters, and how many words are wanted of each generator. */
export const RandomWords = z.object({
  splitmix64: z.strictObject({ seed: whole, count, base: z.enum(['decimal', 'hex']) }).optional(),
  pcg32: z.strictObject({ seed: whole, stream: whole, count }).optional(),
  philox4x32_10: z
    .array(z.strictObject({ counter: z.array(word).length(4), key: z.array(word).length(2) }))
    .max(MOST)
    .optional(),
});

/**
 * Test vectors of random numbers are published with seeds, keys and counters beside the words that come of them. This
 * takes such a case apart: what a generator is given becomes inputs, and of what comes out only how many words it is.
 */
export function separateRandomWords(vectors: JsonObject): JsonObject {
  const inputs: Record<string, Json> = {};
  const split = own(vectors, 'splitmix64');
  if (isObject(split)) {
    const words = listAt(split, 'hex_or_decimal');
    const base = words.some((one) => typeof one === 'string' && /[a-f]/i.test(one)) ? 'hex' : 'decimal';
    inputs['splitmix64'] = { ...without(split, 'hex_or_decimal'), count: words.length, base };
  }
  const pcg = own(vectors, 'pcg32');
  if (isObject(pcg)) inputs['pcg32'] = { ...without(pcg, 'hex'), count: listAt(pcg, 'hex').length };
  const blocks = own(vectors, 'philox4x32_10');
  if (Array.isArray(blocks))
    inputs['philox4x32_10'] = blocks.map((one: Json) => (isObject(one) ? without(one, 'out') : one));
  return inputs;
}

/** The same words again, with what they were made of beside them as the vectors have it. */
export function makeRandomWords({ splitmix64, pcg32: pcg, philox4x32_10 }: z.infer<typeof RandomWords>): {
  readonly [name: string]: Answer;
} {
  const words = new Uint32Array(4);
  return {
    ...(splitmix64 && {
      splitmix64: {
        seed: String(splitmix64.seed),
        hex_or_decimal: splitMix64(splitmix64.seed, splitmix64.count).map((value) =>
          splitmix64.base === 'hex' ? value.toString(16).padStart(16, '0') : String(value),
        ),
      },
    }),
    ...(pcg && {
      pcg32: {
        seed: String(pcg.seed),
        stream: String(pcg.stream),
        hex: pcg32(pcg.seed, pcg.stream, pcg.count).map(hex),
      },
    }),
    ...(philox4x32_10 && {
      philox4x32_10: philox4x32_10.map(({ counter, key }) => {
        const [c0, c1, c2, c3] = counter.map(number) as [number, number, number, number];
        const [k0, k1] = key.map(number) as [number, number];
        philox(k0, k1, c0, c1, c2, c3, words, 0);
        return { counter, key, out: [...words].map(hex) };
      }),
    }),
  };
}

function listAt(object: JsonObject, name: string): readonly Json[] {
  const list = own(object, name);
  return Array.isArray(list) ? list : [];
}

function without(object: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
}

function number(digits: string): number {
  return Number.parseInt(digits, 16);
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
