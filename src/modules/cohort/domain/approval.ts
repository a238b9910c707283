import type { PersonId } from '../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { type CohortStatus, isOpenForChange } from './cohort-status.ts';
import type { ApprovalStatus } from './may-start.ts';

/** The question that stands between a participant and the start, with what decides whether it can be answered. */
export type Approval = {
  readonly status: ApprovalStatus;
  readonly manager: PersonId | null;
  readonly participant: PersonId;
  readonly enrolment: 'enrolled' | 'withdrawn';
  readonly cohort: CohortStatus;
};

export type ApprovalAnswer =
  | { readonly answer: 'approved' }
  | { readonly answer: 'declined'; readonly reason: string };

export type AnswerFailure =
  | { kind: 'reason-missing' }
  | { kind: 'already-answered' }
  | { kind: 'no-longer-asked' };

/**
 * A manager may change an answer until the class has started; from then on only an open question can be answered, as
 * for one who joins late. A no needs its reason, because somebody must be told it.
 */
export function decideAnswer(
  approval: Approval,
  given: ApprovalAnswer,
): Result<{ status: 'approved' | 'declined'; reason: string }, AnswerFailure> {
  if (approval.enrolment === 'withdrawn' || !isOpenForChange(approval.cohort))
    return fail({ kind: 'no-longer-asked' });
  if (approval.status !== 'asked' && approval.cohort !== 'planned') return fail({ kind: 'already-answered' });

  if (given.answer === 'approved') return succeed({ status: 'approved', reason: '' });
  const reason = given.reason.trim();
  return reason === '' ? fail({ kind: 'reason-missing' }) : succeed({ status: 'declined', reason });
}

export type ManagerFailure =
  | { kind: 'manager-is-participant' }
  | { kind: 'manager-is-yourself' }
  | { kind: 'already-approved' }
  | { kind: 'no-longer-asked' };

/**
 * Somebody else is asked instead, also after a no from the wrong one. Nobody approves their own time, and whoever says
 * whom to ask (`by`) does not answer.
 */
export function decideManager(
  approval: Approval,
  manager: PersonId,
  by: PersonId,
): Result<PersonId, ManagerFailure> {
  if (approval.enrolment === 'withdrawn' || !isOpenForChange(approval.cohort))
    return fail({ kind: 'no-longer-asked' });
  if (manager === approval.participant) return fail({ kind: 'manager-is-participant' });
  if (approval.status === 'approved') return fail({ kind: 'already-approved' });
  if (manager === by) return fail({ kind: 'manager-is-yourself' });
  return succeed(manager);
}
