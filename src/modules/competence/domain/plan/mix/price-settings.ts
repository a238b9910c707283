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

type Limit = { readonly least: number; readonly most: number; readonly whole?: true };
const MONEY: Limit = { least: 0, most: 10_000 };
const SHARE: Limit = { least: 0, most: 1 };

/** Between what each may lie, besides pay. */
export const PRICE_KEYS = {
  'pay-with-all-costs': { least: 1, most: 3 },
  'first-year-share': { least: 0, most: 5 },
  lacking: { least: 0, most: 20 },
  'most-recruits': { least: 0, most: 500, whole: true },
  'training-years.long': { least: 1, most: 10, whole: true },
  'training-years.short': { least: 1, most: 10, whole: true },
  'training-cost.long': MONEY,
  'training-cost.short': MONEY,
  'completion.long': SHARE,
  'completion.short': SHARE,
  seats: { least: 0, most: 500, whole: true },
  'set-up': MONEY,
  'larger-share': SHARE,
  'largest-step': { least: 0.01, most: 1 },
  'shared-dearer': { least: 0.1, most: 10 },
  'shared-travel-loss': SHARE,
  'shared-least-part': { least: 0, most: 0.5 },
  'shared-most-posts': { least: 0, most: 50, whole: true },
  discount: { least: 0, most: 0.2 },
} as const satisfies Record<string, Limit>;
export type PriceKey = keyof typeof PRICE_KEYS;

/** What is wrong with a value for one of the settings of the house; undefined when nothing is, or it is no price. */
export function priceSettingFault(
  setting: string,
  value: number,
): { readonly kind: 'not-between'; readonly limit: Limit } | undefined {
  if (!setting.startsWith(PRICE_PREFIX)) return undefined;
  const limit = limitOf(setting.slice(PRICE_PREFIX.length));
  if (limit === undefined) return undefined;
  const isGood =
    value >= limit.least && value <= limit.most && (limit.whole !== true || Number.isInteger(value));
  return isGood ? undefined : { kind: 'not-between', limit };
}

function limitOf(key: string): Limit | undefined {
  if (key.startsWith('pay.')) return { least: 1, most: 10_000 };
  return (PRICE_KEYS as Readonly<Record<string, Limit>>)[key];
}

/** @throws RangeError when the set does not have it: it comes with the house, and can be changed but not taken away */
export function priceIn(set: PriceSet, key: PriceKey | `pay.${PayCode}`): number {
  const found = set.find((one) => one.key === key);
  if (found === undefined) throw new RangeError(`The setting ${PRICE_PREFIX}${key} is not set`);
  return found.value;
}
