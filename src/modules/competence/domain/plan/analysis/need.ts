import { hundredths } from '../gap.ts';

export const NEED_KINDS = ['mobilise', 'learn', 'acquire', 'phase-out'] as const;
export type NeedKind = (typeof NEED_KINDS)[number];
export const PRIORITIES = ['high', 'medium', 'low'] as const;
export type Priority = (typeof PRIORITIES)[number];

export type Need = { readonly kind: NeedKind; readonly amount: number };

/**
 * A way to meet a gap in the order that Lai asks for: what is held and not used is mobilised first, then those who are on
 * the way learn, and only the rest is acquired. It is a proposal: those who plan decide. Whom one could teach is not known
 * for staffing, so nothing is proposed to be learnt there; and nothing is proposed to be phased out.
 */
export function proposeNeeds(gap: {
  readonly gap: number;
  readonly mobilise: number;
  readonly missing: number;
  readonly below: number | null;
}): readonly Need[] {
  const learn = hundredths(Math.min(gap.missing, gap.below ?? 0));
  const all: readonly Need[] = [
    { kind: 'mobilise', amount: gap.mobilise },
    { kind: 'learn', amount: learn },
    { kind: 'acquire', amount: hundredths(gap.gap - gap.mobilise - learn) },
  ];
  return all.filter(({ amount }) => amount > 0);
}

/** What the needs that have been decided leave of the gap: above 0 is not decided yet, below 0 is more than lacks. */
export function undecidedOf(gap: number, needs: readonly Need[]): number {
  const decided = needs.reduce((sum, { kind, amount }) => (kind === 'phase-out' ? sum : sum + amount), 0);
  return hundredths(gap - decided);
}
