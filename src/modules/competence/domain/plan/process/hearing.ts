import { isOpenForContent, type PlanState } from '../plan.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import { addDays, daysBetween, type LocalDate } from '../../../../../kernel/local-date.ts';

/** What became of an answer. */
export const RESPONSE_OUTCOMES = ['followed', 'partly', 'not-followed', 'noted'] as const;
export type ResponseOutcome = (typeof RESPONSE_OUTCOMES)[number];

/** Shorter than this, and those who are asked cannot meet about it. A warning, because some hearings are small. */
export const SHORT_HEARING_DAYS = 21;

export type HearingFault = 'opens-before-today' | 'closes-before-it-opens' | 'too-long';
const LONGEST_DAYS = 366;

/** Signs of the letter that goes with the plan to everybody who is heard. */
export const LONGEST_COVER_LETTER = 10_000;

export type HearingPeriod = { readonly opensOn: LocalDate; readonly closesOn: LocalDate };

/** Whether a hearing can be held in these days; a warning when the time is short. */
export function decideHearingPeriod(
  period: HearingPeriod,
  today: LocalDate,
): Result<{ short: boolean }, { kind: HearingFault; field: 'opensOn' | 'closesOn' }> {
  const days = daysBetween(period.opensOn, period.closesOn);
  if (period.opensOn < today) return fail({ kind: 'opens-before-today', field: 'opensOn' });
  if (days < 0) return fail({ kind: 'closes-before-it-opens', field: 'closesOn' });
  if (days > LONGEST_DAYS) return fail({ kind: 'too-long', field: 'closesOn' });
  return succeed({ short: days < SHORT_HEARING_DAYS });
}

/** The last day lasts until midnight in Norway. */
export function hearingStateOn(period: HearingPeriod, today: LocalDate): 'coming' | 'open' | 'over' {
  if (today < period.opensOn) return 'coming';
  return today <= period.closesOn ? 'open' : 'over';
}

/**
 * How long after the last day somebody who had begun to write may still send, marked as late. Their text is theirs either
 * way: nobody loses what they wrote because the clock struck.
 */
export const LATE_DAYS = 14;

export type SendDecision =
  | { outcome: 'in-time' }
  | { outcome: 'late' }
  | { outcome: 'not-open' }
  | { outcome: 'over' };

/** Whether an answer can be sent today. Once the plan has been adopted or called off, nothing more can come of an answer. */
export function decideSending(period: HearingPeriod, today: LocalDate, planState: PlanState): SendDecision {
  if (!isOpenForContent(planState)) return { outcome: 'over' };
  switch (hearingStateOn(period, today)) {
    case 'coming':
      return { outcome: 'not-open' };
    case 'open':
      return { outcome: 'in-time' };
    case 'over':
      return { outcome: today <= addDays(period.closesOn, LATE_DAYS) ? 'late' : 'over' };
  }
}
