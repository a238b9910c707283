import type { LocalDate } from '../../../../../kernel/local-date.ts';

export const UNION_OUTCOMES = ['agrees', 'agrees-with-remarks', 'disagrees', 'no-remarks'] as const;
export type UnionOutcome = (typeof UNION_OUTCOMES)[number];

/** What a union said when the plan was discussed with it, as the minutes have it. */
export type UnionReview = {
  readonly id: string;
  readonly union: string;
  readonly metOn: LocalDate;
  readonly outcome: UnionOutcome;
  readonly statement: string;
};
