import { isObject, nameOfType, own, type Json, type JsonObject } from './json.ts';

/** How near is near enough for one number: within `abs`, or within `rel` of its size, or as printed in a book. */
export type Allowance =
  | { kind: 'within'; abs: number; rel: number }
  | { kind: 'as-printed' }
  | { kind: 'as-written' }
  | { kind: 'exact' };

/** A file's tolerance: `"exact"`, or numbers under names that end in `abs` or `rel`, and `"exact"` under any name. */
export type Tolerance = 'exact' | JsonObject;

/** The tolerance, or a sentence that says what is wrong with it. Notes in words beside the numbers are let through. */
export function readTolerance(value: Json | undefined): Tolerance | { problem: string } {
  if (value === undefined) return {};
  if (value === 'exact') return 'exact';
  if (!isObject(value))
    return { problem: `tolerance must be "exact" or an object, not ${nameOfType(value)}` };
  for (const [name, limit] of Object.entries(value))
    if (LIMIT.test(name) && !(typeof limit === 'number' && limit >= 0 && limit < Infinity))
      return { problem: `tolerance ${name} must be a number that is not negative, not ${nameOfType(limit)}` };
  return value;
}

/**
 * The allowance for the number at a path, the most particular first: for `published.e` that is `published_e_abs`, then
 * `e_abs`, then `published_abs`, then a name whose words stand in the path in the same order (`pop_rel` for `pop_1998`),
 * then `abs`. Numbers under `published` that have no tolerance of their own are compared as printed; the file's general
 * tolerance, and `computed_abs` and `computed_rel`, are meant for those of full precision. Where the file says "exact" of
 * anything, every number that is left without a tolerance is to be exact; else, as written.
 */
export function findAllowance(tolerance: Tolerance, path: readonly string[]): Allowance | undefined {
  if (tolerance === 'exact') return { kind: 'exact' };
  for (const name of namesFor(path)) {
    const allowance = named(tolerance, `${name}_`);
    if (allowance) return allowance;
  }
  const words = path.flatMap((name) => name.split('_'));
  const byWords = nameByWords(tolerance, words);
  if (byWords !== undefined) return named(tolerance, `${byWords}_`) ?? { kind: 'exact' };
  if (words.includes('published')) return { kind: 'as-printed' };

  const general = named(tolerance, '') ?? named(tolerance, 'computed_');
  if (general) return general;
  if (Object.values(tolerance).includes('exact')) return { kind: 'exact' };
  return Object.keys(tolerance).some((name) => LIMIT.test(name)) ? { kind: 'as-written' } : undefined;
}

/** The ending of a name that gives a limit. */
const LIMIT = /(?:^|_)(?:abs|rel)$/;

function named(tolerance: JsonObject, prefix: string): Allowance | undefined {
  const abs = own(tolerance, `${prefix}abs`);
  const rel = own(tolerance, `${prefix}rel`);
  return typeof abs === 'number' || typeof rel === 'number' ? within(abs, rel) : undefined;
}

/** The name with most words among those whose words all stand in the path, in order. A bare name with 0 asks for exactness. */
function nameByWords(tolerance: JsonObject, path: readonly string[]): string | undefined {
  let best: string | undefined;
  for (const [name, limit] of Object.entries(tolerance)) {
    const bare = LIMIT.test(name) ? name.replace(LIMIT, '') : limit === 0 ? name : '';
    if (bare === '' || bare === 'computed' || !standInOrder(bare.split('_'), path)) continue;
    if (best === undefined || bare.split('_').length > best.split('_').length) best = bare;
  }
  return best;
}

function standInOrder(words: readonly string[], path: readonly string[]): boolean {
  let at = 0;
  for (const word of path) if (word === words[at]) at++;
  return at === words.length;
}

function within(abs: Json | undefined, rel: Json | undefined): Allowance {
  return {
    kind: 'within',
    abs: typeof abs === 'number' ? abs : 0,
    rel: typeof rel === 'number' ? rel : 0,
  };
}

/** Every run of names in the path joined by `_`: the longest first, and of equal length the innermost first. */
function* namesFor(path: readonly string[]): Generator<string> {
  const names = path.filter((name) => !/^\d+$/.test(name));
  for (let length = names.length; length > 0; length--)
    for (let from = names.length - length; from >= 0; from--)
      yield names.slice(from, from + length).join('_');
}

/**
 * Whether a figure agrees with the expected one. A figure that is not finite never does.
 *
 * "As printed" means less than one unit of the last printed digit away, because books round and some cut. "As written"
 * is for figures nobody gave a tolerance: whole numbers as they stand, others to the last digit, of which nine count.
 */
export function agrees(found: number, expected: number, allowance: Allowance, decimals: number): boolean {
  if (!Number.isFinite(found) || !Number.isFinite(expected)) return false;
  const difference = Math.abs(found - expected);
  switch (allowance.kind) {
    case 'exact':
      return difference === 0;
    case 'within':
      return difference <= Math.max(allowance.abs, allowance.rel * Math.abs(expected));
    case 'as-printed':
      return difference < 10 ** -decimals;
    case 'as-written':
      return difference <= Math.max(decimals === 0 ? 0 : 10 ** -decimals, PRECISION * Math.abs(expected));
  }
}

const PRECISION = 1e-9;

/** Digits after the decimal point in the shortest way to write the number. */
export function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const written = digits.split('.')[1]?.length ?? 0;
  return Math.max(0, written - Number(exponent));
}

export function describeAllowance(allowance: Allowance, decimals: number): string {
  switch (allowance.kind) {
    case 'exact':
      return 'exactly';
    case 'within':
      return (
        [
          ...(allowance.abs > 0 ? [`within ${allowance.abs}`] : []),
          ...(allowance.rel > 0 ? [`within ${allowance.rel} of its size`] : []),
        ].join(' or ') || 'exactly'
      );
    case 'as-written':
      return 'to the last digit written';
    case 'as-printed':
      return `as printed with ${decimals} decimals`;
  }
}
