import { byPersonName, sortedByText } from '../../../kernel/alphabet.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { ApprovalStatus } from './may-start.ts';

/** What a list of participants can be searched, narrowed and sorted by. */
export type ListedParticipant = {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly municipality: string | null;
  readonly track: 'credit' | 'non-credit';
  readonly potentialLeader: boolean;
  readonly approval: ApprovalStatus;
  readonly enrolledOn: LocalDate;
  readonly status: 'enrolled' | 'withdrawn';
};

export const PARTICIPANT_SORTS = [
  'name',
  'email',
  'municipality',
  'track',
  'potential-leader',
  'approval',
  'enrolled',
  'status',
] as const;

export type ParticipantSort = (typeof PARTICIPANT_SORTS)[number];

export type ParticipantChoice = {
  readonly query: string;
  readonly approval: ApprovalStatus | undefined;
  readonly status: 'enrolled' | 'withdrawn' | undefined;
  readonly sort: ParticipantSort;
  readonly descending: boolean;
};

/** Those that were asked for, in the order that was asked for; who stands equal stays in order of name. */
export function chooseParticipants<One extends ListedParticipant>(
  participants: readonly One[],
  choice: ParticipantChoice,
): readonly One[] {
  const words = choice.query.toLowerCase().split(/\s+/).filter(Boolean);
  const chosen = participants.filter(
    (one) =>
      (choice.approval === undefined || one.approval === choice.approval) &&
      (choice.status === undefined || one.status === choice.status) &&
      words.every((word) => textOf(one).includes(word)),
  );
  return sortedByText(chosen, (one) => key(one, choice.sort), choice.descending ? -1 : 1, byPersonName);
}

function textOf(one: ListedParticipant): string {
  return `${one.givenName} ${one.familyName} ${one.email} ${one.municipality ?? ''}`.toLowerCase();
}

// What needs somebody's attention sorts before what is settled.
const APPROVAL_ORDER: Readonly<Record<ApprovalStatus, string>> = { declined: '1', asked: '2', approved: '3' };

function key(one: ListedParticipant, sort: ParticipantSort): string {
  switch (sort) {
    case 'name':
      return `${one.familyName} ${one.givenName}`;
    case 'email':
      return one.email;
    case 'municipality':
      return one.municipality ?? '';
    case 'track':
      return one.track;
    case 'potential-leader':
      return one.potentialLeader ? '0' : '1';
    case 'approval':
      return APPROVAL_ORDER[one.approval];
    case 'enrolled':
      return one.enrolledOn;
    case 'status':
      return one.status;
  }
}
