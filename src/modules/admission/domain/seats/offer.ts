import type { LocalDate } from '../../../../kernel/local-date.ts';
import { addDays } from '../../../../kernel/local-date.ts';

export type OfferStatus = 'offered' | 'accepted' | 'declined' | 'lapsed' | 'given-up' | 'class-cancelled';
export type OfferSource = 'allocation' | 'waiting-list' | 'appeal' | 'non-credit';

/** The last day to answer, counted from the day after the offer; later for the one who has an extension. */
export function replyBy(today: LocalDate, replyDays: number, extended: LocalDate | undefined): LocalDate {
  const ordinary = addDays(today, replyDays);
  return extended !== undefined && extended > ordinary ? extended : ordinary;
}
