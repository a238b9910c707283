import { WORKFORCE } from '../../assumptions/workforce-2026.ts';

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
  /** What it counts as to lack a full-time equivalent for a year. */
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

/** Between what each may lie, as it stands in the form: shares in per cent. */
export const PRICE_LIMITS: Readonly<Record<PriceField, { least: number; most: number; whole?: true }>> = {
  pay: { least: 1, most: 10_000 },
  firstYear: { least: 0, most: 10_000 },
  leave: { least: 0, most: 100 },
  position: { least: 1, most: 100 },
  mostRecruits: { least: 0, most: 500, whole: true },
  trainYears: { least: 1, most: 10, whole: true },
  trainCost: { least: 0, most: 10_000 },
  completion: { least: 0, most: 100 },
  seats: { least: 0, most: 500, whole: true },
  setUp: { least: 0, most: 100_000 },
  larger: { least: 0, most: 10_000 },
  penalty: { least: 0, most: 100_000 },
};
export const SHARE_FIELDS: ReadonlySet<PriceField> = new Set(['leave', 'position', 'completion']);

/** Of this day; whoever changes a figure writes a new set with its own day and says where it is from. */
export const PRICES_OF = '2026-11-23';

// Guaranteed yearly pay after ten years from 1 May 2023 (KS), in 1000 kr. Those without a published figure are judged.
const PAY: Readonly<Record<string, number>> = {
  nurse: 556.6,
  'social-educator': 556.6,
  'public-health-nurse': 581.1,
  midwife: 581.1,
  'health-worker': 455,
  assistant: 410,
  physician: 950,
  psychologist: 750,
};
const PAY_OF_SPECIALIST = 581.1;
const PAY_OF_OTHERS = 556.6;
/** Employer's tax, pension and supplements: usually 30 to 40 per cent on top. */
const ON_TOP = 1.35;
/** Temps and overtime cost about this much more than one who is employed, and what is not done costs too. */
const LACKING = 2.5;

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

/** The usual figures; each can be written otherwise for a run. */
export function usualPrice(
  item: { readonly code: string | null; readonly kind: Kind },
  trainFrom: string | null,
): MixPrice {
  const isSpecialist = item.kind === 'further-education' || item.kind === 'leadership';
  const group = WORKFORCE.find(
    ({ id }) => id === (GROUP[item.code ?? ''] ?? (isSpecialist ? 'specialist-nurse' : 'other-staff')),
  );
  const yearly = PAY[item.code ?? ''] ?? (isSpecialist ? PAY_OF_SPECIALIST : PAY_OF_OTHERS);
  const pay = Math.round(yearly * ON_TOP);
  const isLong = item.code === 'nurse' || item.code === 'social-educator';
  return {
    pay,
    firstYear: Math.round(pay / 4),
    leave: group?.turnover.value ?? 0.136,
    position: group?.position.value ?? 0.9,
    mostRecruits: 4,
    trainFrom,
    trainYears: isLong ? 4 : 2,
    trainCost: isLong ? 80 : 110,
    completion: isLong ? 0.8 : 0.9,
    seats: 6,
    setUp: 60,
    larger: 0,
    penalty: Math.round(pay * LACKING),
  };
}

/** What holds for all competences in a run. */
export type MixCommon = {
  /** Per cent that is laid on every gap: how the plan stands up when the need is greater than expected. */
  readonly stress: number;
  readonly discount: number;
};
/** The rate that public measures are weighed with in Norway (Finansdepartementet, R-109/21). */
export const USUAL_COMMON: MixCommon = { stress: 0, discount: 0.04 };

/** Of what shared posts lose on the way, the least part that is worth having, and how many a pair begins in a year. */
export const SHARING = { dearer: 1.1, travelLoss: 0.08, minPart: 0.2, mostPostsAYear: 1 } as const;
/** Positions grow by at most this share of what is possible in a year. */
export const LARGEST_STEP = 0.5;
