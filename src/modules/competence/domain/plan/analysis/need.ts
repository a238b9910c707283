import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import { type Aspect, type GapRow, hundredths, shareOfGap } from '../gap.ts';
import { type FigureFault, readAmount } from './figures.ts';

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

export type DecidedNeed = Need & { readonly priority: Priority; readonly note: string };

/** Those whose amounts the reader is told. */
export function toldNeeds<One extends { readonly amount: number | null }>(
  needs: readonly One[],
): readonly (One & { readonly amount: number })[] {
  return needs.filter((need): need is One & { readonly amount: number } => need.amount !== null);
}

/** A requirement's part of the gap; null where nobody has mapped what is held. */
export type RequirementGap = {
  readonly gap: number;
  readonly mobilise: number;
  readonly missing: number;
  readonly below: number | null;
};

export function gapOfRequirement(
  one: { readonly competence: string; readonly unitName: string; readonly year: number } & {
    readonly aspect: Aspect;
    readonly amount: number;
  },
  rows: readonly GapRow[],
): RequirementGap | null {
  const row = rows.find(
    ({ competence, unit, year }) =>
      competence === one.competence && unit === one.unitName && year === one.year,
  );
  const cell = one.aspect === 'staffing' ? row?.staffing : row?.competenceLevel;
  if (cell === null || cell === undefined || cell.state === 'not-mapped') return null;
  const share = cell.required > 0 ? one.amount / cell.required : 0;
  return {
    ...shareOfGap(cell, one.amount),
    below: cell.below === null ? null : Math.floor(cell.below * share),
  };
}

export const needField = (part: 'amount' | 'priority' | 'note', kind: NeedKind): string => `${part}-${kind}`;

export type NeedFault = FigureFault | 'too-long';
const LONGEST_NOTE = 2000;

export function fieldsOfNeeds(needs: readonly DecidedNeed[]): Fields {
  return Object.fromEntries(
    NEED_KINDS.flatMap((kind) => {
      const need = needs.find((one) => one.kind === kind);
      return [
        [needField('amount', kind), need === undefined ? '' : String(need.amount)],
        [needField('priority', kind), need?.priority ?? ''],
        [needField('note', kind), need?.note ?? ''],
      ];
    }),
  );
}

/** Written in one way, so that 2,50 and 2.5 are no conflict. */
export function canonicalNeeds(fields: Fields): Fields {
  return Object.fromEntries(
    NEED_KINDS.flatMap((kind) => {
      const text = (fields[needField('amount', kind)] ?? '').trim();
      const amount = readAmount(text, 2);
      return [
        [needField('amount', kind), typeof amount === 'number' ? String(amount) : text],
        [needField('priority', kind), fields[needField('priority', kind)] ?? ''],
        [needField('note', kind), (fields[needField('note', kind)] ?? '').trim()],
      ];
    }),
  );
}

/** Out of the form. An amount that is empty or zero is no need. */
export function readNeeds(
  fields: Fields,
  aspect: Aspect,
): Result<readonly DecidedNeed[], Readonly<Record<string, NeedFault>>> {
  const errors: Record<string, NeedFault> = {};
  const needs = NEED_KINDS.flatMap((kind): DecidedNeed[] => {
    const text = fields[needField('amount', kind)] ?? '';
    const note = (fields[needField('note', kind)] ?? '').trim();
    if (note.length > LONGEST_NOTE) errors[needField('note', kind)] = 'too-long';
    if (text.trim() === '') return [];
    const amount = readAmount(text, aspect === 'staffing' ? 2 : 1);
    if (typeof amount !== 'number') {
      errors[needField('amount', kind)] = amount.fault;
      return [];
    }
    const priority = PRIORITIES.find((one) => one === fields[needField('priority', kind)]) ?? 'medium';
    return amount === 0 ? [] : [{ kind, amount, priority, note }];
  });
  return Object.keys(errors).length > 0 ? fail(errors) : succeed(needs);
}
