import { isObject, nameOfType, own, type Json, type JsonObject } from './json.ts';

/** How near is near enough for one number: within `abs`, or within `rel` of its size, or as printed in a book. */
export type Allowance =
  | { kind: 'within'; abs: number; rel: number }
  | { kind: 'as-printed' }
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
    if (/(^|_)(abs|rel)$/.test(name) && !(typeof limit === 'number' && limit >= 0 && limit < Infinity))
      return { problem: `tolerance ${name} must be a number that is not negative, not ${nameOfType(limit)}` };
  return value;
}

/**
 * The allowance for the number at a path, the most particular first: for `published.e` that is `published_e_abs`, then
 * `e_abs`, then `published_abs`, then `abs`. Numbers under `published` that have no tolerance of their own are compared
 * as printed; the file's general tolerance is meant for those of full precision. Where the file says "exact" of anything,
 * every number that is left without a tolerance is to be exact.
 */
export function findAllowance(tolerance: Tolerance, path: readonly string[]): Allowance | undefined {
  if (tolerance === 'exact') return { kind: 'exact' };
  for (const name of namesFor(path)) {
    const abs = own(tolerance, `${name}_abs`);
    const rel = own(tolerance, `${name}_rel`);
    if (typeof abs === 'number' || typeof rel === 'number') return within(abs, rel);
  }
  if (path.includes('published')) return { kind: 'as-printed' };

  const abs = own(tolerance, 'abs');
  const rel = own(tolerance, 'rel');
  if (typeof abs === 'number' || typeof rel === 'number') return within(abs, rel);
  return Object.values(tolerance).includes('exact') ? { kind: 'exact' } : undefined;
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
 * "As printed" means less than one unit of the last printed digit away, because books round and some cut.
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
  }
}

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
    case 'as-printed':
      return `as printed with ${decimals} decimals`;
  }
}
