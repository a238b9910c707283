import type { LocalDate } from '../../../../kernel/local-date.ts';
import { addDays } from '../../../../kernel/local-date.ts';

export type OfferStatus = 'offered' | 'accepted' | 'declined' | 'lapsed' | 'given-up' | 'class-cancelled';
export type OfferSource = 'allocation' | 'waiting-list' | 'appeal' | 'non-credit';

/** The seat is somebody's as long as the answer is open or yes. */
export function holdsSeat(status: OfferStatus): boolean {
  return status === 'offered' || status === 'accepted';
}

/** The last day to answer, counted from the day after the offer; later for the one who has an extension. */
export function replyBy(today: LocalDate, replyDays: number, extended: LocalDate | undefined): LocalDate {
  const ordinary = addDays(today, replyDays);
  return extended !== undefined && extended > ordinary ? extended : ordinary;
}
