import type { LocalDate } from '../../../kernel/local-date.ts';
import type { ResponseOutcome } from '../domain/plan/process/hearing.ts';
import type { UnionReview } from '../domain/plan/process/union.ts';

/** What a political case says beside the plan itself. */
export type CaseFacts = {
  readonly case: {
    readonly body: string;
    readonly caseNumber: string;
    readonly meetingOn: LocalDate | null;
    readonly summary: string;
    readonly assessment: string;
    readonly proposal: string;
  } | null;
  readonly hearings: readonly HeardIn[];
  readonly reviews: readonly UnionReview[];
};

export type HeardIn = {
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
  /** On the day that this is asked for, which is later than the one on which the version was kept. */
  readonly isOver: boolean;
  /** What was sent, in the order in which it came. */
  readonly answers: readonly {
    readonly body: string;
    readonly response: { readonly outcome: ResponseOutcome; readonly text: string } | null;
  }[];
};
