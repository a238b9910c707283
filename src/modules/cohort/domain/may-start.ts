import type { ParticipantId, PersonId } from '../../../kernel/ids.ts';
import type { CohortStatus } from './cohort-status.ts';

export type ApprovalStatus = 'asked' | 'approved' | 'declined';

export type LackingApproval = {
  readonly participant: ParticipantId;
  readonly why: 'not-answered' | 'declined' | 'no-manager';
};

export type StartDecision =
  | { outcome: 'may-start' }
  | { outcome: 'lacks-approval'; lacking: readonly LackingApproval[] }
  | { outcome: 'nobody-enrolled' }
  | { outcome: 'not-planned'; status: CohortStatus };

export type ParticipantWithApproval = {
  readonly id: ParticipantId;
  readonly status: 'enrolled' | 'withdrawn';
  readonly approval: { readonly status: ApprovalStatus; readonly manager: PersonId | null } | null;
};

/**
 * The manager's yes is a hard gate: a class starts when everybody who is enrolled has it, and not before. Who has
 * declined is named too, so that the coordinator sees whom to talk with before withdrawing anyone. (rule R6)
 */
export function decideStart(
  cohort: { readonly status: CohortStatus },
  participants: readonly ParticipantWithApproval[],
): StartDecision {
  if (cohort.status !== 'planned') return { outcome: 'not-planned', status: cohort.status };

  const enrolled = participants.filter((participant) => participant.status === 'enrolled');
  if (enrolled.length === 0) return { outcome: 'nobody-enrolled' };

  const lacking = enrolled.flatMap((participant): LackingApproval[] => {
    const why = whatLacks(participant.approval);
    return why === undefined ? [] : [{ participant: participant.id, why }];
  });
  return lacking.length === 0 ? { outcome: 'may-start' } : { outcome: 'lacks-approval', lacking };
}

/** What stands between this participant and the start; nothing when the manager has said yes. */
export function whatLacks(approval: ParticipantWithApproval['approval']): LackingApproval['why'] | undefined {
  if (approval?.status === 'approved') return undefined;
  if (approval?.status === 'declined') return 'declined';
  return approval?.manager ? 'not-answered' : 'no-manager';
}
