import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';

/** Who decides, from the leaders' own group to the council. */
export const CASE_BODIES = [
  'committee',
  'administration-committee',
  'executive-committee',
  'council',
  'political-council',
  'leader-group',
] as const;
export type CaseBody = (typeof CASE_BODIES)[number];

/** What is written of a case before it is decided. */
export type CaseText = {
  readonly body: CaseBody;
  readonly bodyName: string;
  readonly caseNumber: string;
  readonly meetingOn: LocalDate | null;
  readonly summary: string;
  readonly assessment: string;
  readonly proposal: string;
};

export function caseTextOf(found: CaseText): CaseText {
  const { body, bodyName, caseNumber, meetingOn, summary, assessment, proposal } = found;
  return { body, bodyName, caseNumber, meetingOn, summary, assessment, proposal };
}

export const CASE_OUTCOMES = ['adopted', 'adopted-with-changes', 'returned', 'rejected'] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

export type DecisionFault =
  | { kind: 'decided-in-future' }
  | { kind: 'decision-missing' }
  | { kind: 'already-decided' };

/** What the decision does to the plan: it stands, or goes back to those who wrote it. */
export function decideOutcome(
  found: { readonly outcome: CaseOutcome | null },
  given: { readonly outcome: CaseOutcome; readonly decision: string; readonly decidedOn: LocalDate },
  today: LocalDate,
): Result<'adopted' | 'back', DecisionFault> {
  if (found.outcome !== null) return fail({ kind: 'already-decided' });
  if (given.decidedOn > today) return fail({ kind: 'decided-in-future' });
  // Where the body wanted something else than was proposed, what it wanted must stand there for those who go on.
  if (given.outcome !== 'adopted' && given.decision.trim() === '') return fail({ kind: 'decision-missing' });
  return succeed(
    given.outcome === 'adopted' || given.outcome === 'adopted-with-changes' ? 'adopted' : 'back',
  );
}
