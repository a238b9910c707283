import type { LocalDate } from '../../../../kernel/local-date.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import type { OfferStatus } from './offer.ts';

/** `give-up` is a no after a yes. */
export const ANSWERS = ['accept', 'decline', 'give-up'] as const;
export type Answer = (typeof ANSWERS)[number];

export type AnswerRefused =
  | { kind: 'already-answered'; status: OfferStatus }
  | { kind: 'deadline-passed'; deadline: LocalDate };

const LEADS_TO = { accept: 'accepted', decline: 'declined', 'give-up': 'given-up' } as const;

/** What an answer makes of an offer today. Each deadline lasts to the end of its day, and later for who has more time. */
export function decideAnswer(
  offer: { readonly status: OfferStatus; readonly replyBy: LocalDate },
  answer: Answer,
  deadlines: { readonly withdrawBy: LocalDate | null; readonly replyExtended: LocalDate | undefined },
  today: LocalDate,
): Result<(typeof LEADS_TO)[Answer], AnswerRefused> {
  const from = answer === 'give-up' ? 'accepted' : 'offered';
  if (offer.status !== from) return fail({ kind: 'already-answered', status: offer.status });
  const deadline =
    answer === 'give-up' ? deadlines.withdrawBy : later(offer.replyBy, deadlines.replyExtended);
  if (deadline !== null && today > deadline) return fail({ kind: 'deadline-passed', deadline });
  return succeed(LEADS_TO[answer]);
}

export function later(a: LocalDate, b: LocalDate | undefined): LocalDate {
  return b !== undefined && b > a ? b : a;
}
