import { WORKFORCE } from '../../assumptions/workforce-2026.ts';
import type { MixUnit } from './gaps.ts';
import { PAY_CODES, type PayCode, PRICE_KEYS, priceIn, type PriceSet } from './price-settings.ts';

/** What one competence costs and allows when measures are weighed. Money in 1000 kr, shares between 0 and 1. */
export type MixPrice = {
  /** A full-time equivalent a year, with employer's costs. */
  readonly pay: number;
  /** To take somebody on: advertisement, interviews, induction. */
  readonly firstYear: number;
  readonly leave: number;
  readonly position: number;
  readonly mostRecruits: number;
  /** The competence that those who study have; null where nobody studies to it. */
  readonly trainFrom: string | null;
  readonly trainYears: number;
  readonly trainCost: number;
  readonly completion: number;
  /** Seats a year, for all municipalities together. */
  readonly seats: number;
  readonly setUp: number;
  /** Full-time equivalents that larger positions could give at most, in each municipality. */
  readonly larger: number;
  /** What it counts as to lack a full-time equivalent, or a person, for a year. */
  readonly penalty: number;
};

/** Fields that can be changed for a run, in the order that the form shows them. */
export const PRICE_FIELDS = [
  'pay',
  'firstYear',
  'leave',
  'position',
  'mostRecruits',
  'trainYears',
  'trainCost',
  'completion',
  'seats',
  'setUp',
  'larger',
  'penalty',
] as const satisfies readonly (keyof MixPrice)[];
export type PriceField = (typeof PRICE_FIELDS)[number];

type FieldLimit = { readonly least: number; readonly most: number; readonly whole?: true };

/** Between what each may lie, as it stands in the form: shares in per cent. What is a price has the limits of the price. */
export const FIELD_LIMITS: Readonly<Record<PriceField, FieldLimit>> = {
  pay: { least: 1, most: 10_000 * PRICE_KEYS['pay-with-all-costs'].most },
  firstYear: { least: 0, most: 10_000 * PRICE_KEYS['first-year-share'].most },
  leave: { least: 0, most: 100 },
  position: { least: 1, most: 100 },
  mostRecruits: PRICE_KEYS['most-recruits'],
  trainYears: PRICE_KEYS['training-years.long'],
  trainCost: PRICE_KEYS['training-cost.long'],
  completion: {
    least: PRICE_KEYS['completion.long'].least * 100,
    most: PRICE_KEYS['completion.long'].most * 100,
  },
  seats: PRICE_KEYS.seats,
  setUp: PRICE_KEYS['set-up'],
  larger: { least: 0, most: 10_000 },
  penalty: { least: 0, most: 10_000 * PRICE_KEYS['pay-with-all-costs'].most * PRICE_KEYS.lacking.most },
};
export const SHARE_FIELDS: ReadonlySet<PriceField> = new Set(['leave', 'position', 'completion']);

const GROUP: Readonly<Record<string, (typeof WORKFORCE)[number]['id']>> = {
  nurse: 'nurse',
  'public-health-nurse': 'public-health-nurse',
  'social-educator': 'social-educator',
  'health-worker': 'skilled-health-worker',
  assistant: 'assistant',
  physiotherapist: 'therapist',
  'occupational-therapist': 'therapist',
  physician: 'physician',
};

type Kind = 'profession' | 'further-education' | 'skill' | 'certificate' | 'leadership';

/** Skills and certificates are had by courses and not by people who are recruited, so they are not weighed here. */
export function isWeighed(kind: Kind): boolean {
  return kind === 'profession' || kind === 'further-education' || kind === 'leadership';
}

/** The code of the competence that those who usually study to this one have. */
export function usualOrigin(item: { readonly code: string | null; readonly kind: Kind }): string | null {
  switch (item.code) {
    case 'nurse':
    case 'social-educator':
      return 'health-worker';
    case 'health-worker':
      return 'assistant';
    case 'public-health-nurse':
    case 'midwife':
      return 'nurse';
    default:
      return item.kind === 'further-education' || item.kind === 'leadership' ? 'nurse' : null;
  }
}

type Item = { readonly code: string | null; readonly kind: Kind };

const isSpecialist = ({ kind }: Item) => kind === 'further-education' || kind === 'leadership';

function groupOf(item: Item) {
  const group = GROUP[item.code ?? ''] ?? (isSpecialist(item) ? 'specialist-nurse' : 'other-staff');
  return WORKFORCE.find(({ id }) => id === group);
}

/** The share of a position that one who has this usually holds. */
export function usualPosition(item: Item): number {
  return groupOf(item)?.position.value ?? 0.9;
}

/** Which pay of the set is the one for this. */
export function payCodeOf(item: Item): PayCode {
  return PAY_CODES.find((code) => code === item.code) ?? (isSpecialist(item) ? 'specialist' : 'others');
}

/** Whether those who study to it take years: a whole education, and not one on top of another. */
export function trainingOf({ code }: Pick<Item, 'code'>): 'long' | 'short' {
  return code === 'nurse' || code === 'social-educator' ? 'long' : 'short';
}

/**
 * The usual figures by the prices that hold; each can be written otherwise for a run.
 *
 * @param unit what is lacking: for persons, what it counts as is for a person and not for a full-time equivalent
 */
export function usualPrice(item: Item, trainFrom: string | null, set: PriceSet, unit: MixUnit): MixPrice {
  const pay = Math.round(priceIn(set, `pay.${payCodeOf(item)}`) * priceIn(set, 'pay-with-all-costs'));
  const position = usualPosition(item);
  const training = trainingOf(item);
  return {
    pay,
    firstYear: Math.round(pay * priceIn(set, 'first-year-share')),
    leave: groupOf(item)?.turnover.value ?? 0.136,
    position,
    mostRecruits: priceIn(set, 'most-recruits'),
    trainFrom,
    trainYears: priceIn(set, `training-years.${training}`),
    trainCost: priceIn(set, `training-cost.${training}`),
    completion: priceIn(set, `completion.${training}`),
    seats: priceIn(set, 'seats'),
    setUp: priceIn(set, 'set-up'),
    larger: 0,
    penalty: Math.round(pay * priceIn(set, 'lacking') * (unit === 'persons' ? position : 1)),
  };
}

/** What holds for all competences in a run. */
export type MixCommon = {
  /** Per cent that is laid on every gap: how the plan stands up when the need is greater than expected. */
  readonly stress: number;
  readonly discount: number;
};

/** What shared posts and larger positions are like, by the prices that hold. */
export type MixTerms = {
  readonly sharing: {
    readonly dearer: number;
    /** What is lost of a shared post on the way. */
    readonly travelLoss: number;
    /** The least part that is worth having. */
    readonly minPart: number;
    /** How many posts two neighbours begin in a year. */
    readonly mostPostsAYear: number;
  };
  /** Positions grow by at most this share of what is possible in a year. */
  readonly largestStep: number;
};

export function termsIn(set: PriceSet): MixTerms {
  return {
    sharing: {
      dearer: priceIn(set, 'shared-dearer'),
      travelLoss: priceIn(set, 'shared-travel-loss'),
      minPart: priceIn(set, 'shared-least-part'),
      mostPostsAYear: priceIn(set, 'shared-most-posts'),
    },
    largestStep: priceIn(set, 'largest-step'),
  };
}

/** Those in part-time positions, if all had full ones, and the part of it that is usually possible. */
export function largerPositions(
  staff: { readonly persons: number; readonly fte: number },
  set: PriceSet,
): { readonly reserve: number; readonly possible: number } {
  const reserve = Math.max(0, staff.persons - staff.fte);
  return {
    reserve: Math.round(reserve * 10) / 10,
    possible: Math.round(reserve * priceIn(set, 'larger-share') * 10) / 10,
  };
}
