import type { LocalDate } from '../../../../../kernel/local-date.ts';

/** A price, or what it is made of, as it holds from a day, and who says so. */
export type PriceSetting = {
  /** Without {@link PRICE_PREFIX}. */
  readonly key: string;
  readonly value: number;
  readonly since: LocalDate;
  readonly source: string;
};

/** The prices that hold on a day, all of them. */
export type PriceSet = readonly PriceSetting[];

/** What their names begin with among the settings of the house. */
export const PRICE_PREFIX = 'plan.mix.';

/** Professions that have a pay of their own; a further education counts as `specialist`, and what is not known as `others`. */
export const PAY_CODES = [
  'nurse',
  'social-educator',
  'public-health-nurse',
  'midwife',
  'health-worker',
  'assistant',
  'physician',
  'psychologist',
  'physiotherapist',
  'occupational-therapist',
  'social-worker',
  'clinical-nutritionist',
  'activity-worker',
  'medical-secretary',
  'specialist',
  'others',
] as const;
export type PayCode = (typeof PAY_CODES)[number];

/** What a price is counted in. */
export type PriceUnit = 'thousand-kroner' | 'times' | 'share' | 'years' | 'persons' | 'posts';
export type PriceLimit = {
  readonly unit: PriceUnit;
  readonly least: number;
  readonly most: number;
  readonly whole?: true;
};
const MONEY = { unit: 'thousand-kroner', least: 0, most: 10_000 } as const;
const SHARE = { unit: 'share', least: 0, most: 1 } as const;
const PAY = { unit: 'thousand-kroner', least: 1, most: 10_000 } as const;
const YEARS = { unit: 'years', least: 1, most: 10, whole: true } as const;
const PERSONS = { unit: 'persons', least: 0, most: 500, whole: true } as const;

/** Between what each may lie, besides pay. */
export const PRICE_KEYS = {
  'pay-with-all-costs': { unit: 'times', least: 1, most: 3 },
  'first-year-share': { unit: 'times', least: 0, most: 5 },
  lacking: { unit: 'times', least: 0, most: 20 },
  'most-recruits': PERSONS,
  'training-years.long': YEARS,
  'training-years.short': YEARS,
  'training-cost.long': MONEY,
  'training-cost.short': MONEY,
  'completion.long': SHARE,
  'completion.short': SHARE,
  seats: PERSONS,
  'set-up': MONEY,
  'larger-share': SHARE,
  'largest-step': { unit: 'share', least: 0.01, most: 1 },
  'shared-dearer': { unit: 'times', least: 0.1, most: 10 },
  'shared-travel-loss': SHARE,
  'shared-least-part': { unit: 'share', least: 0, most: 0.5 },
  'shared-most-posts': { unit: 'posts', least: 0, most: 50, whole: true },
  discount: { unit: 'share', least: 0, most: 0.2 },
} as const satisfies Record<string, PriceLimit>;
export type PriceKey = keyof typeof PRICE_KEYS;

/**
 * Every price that there is, in the order that they are shown, and what it may be. The command, the pages and the form of a run
 * read it here; `scope.mix_price_limits()` says the same to the database, and a test holds the two together.
 */
export const PRICE_LIMITS: ReadonlyMap<string, PriceLimit> = new Map<string, PriceLimit>([
  ...PAY_CODES.map((code) => [`pay.${code}`, PAY] as const),
  ...Object.entries(PRICE_KEYS),
]);

export type PriceSettingFault =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-between'; readonly limit: PriceLimit };

/** What is wrong with a value for one of the settings of the house; undefined when nothing is, or it is no price. */
export function priceSettingFault(setting: string, value: number): PriceSettingFault | undefined {
  if (!setting.startsWith(PRICE_PREFIX)) return undefined;
  const limit = PRICE_LIMITS.get(setting.slice(PRICE_PREFIX.length));
  if (limit === undefined) return { kind: 'unknown' };
  const isGood =
    value >= limit.least && value <= limit.most && (limit.whole !== true || Number.isInteger(value));
  return isGood ? undefined : { kind: 'not-between', limit };
}

/** @throws RangeError when the set does not have it: it comes with the house, and can be changed but not taken away */
export function priceIn(set: PriceSet, key: PriceKey | `pay.${PayCode}`): number {
  const found = set.find((one) => one.key === key);
  if (found === undefined) throw new RangeError(`The setting ${PRICE_PREFIX}${key} is not set`);
  return found.value;
}
