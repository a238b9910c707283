import type { Credits } from '../../../kernel/credits.ts';
import type { Range } from './gathering-pattern.ts';

// A full year of 60 credits is reckoned as 1,500 to 1,800 hours.
const HOURS_PER_CREDIT = { from: 25, to: 30 };

/** Hours of work that the credits usually stand for, gatherings included, to the nearest five: nobody plans by the half hour. */
export function usualWorkload(credits: Credits): Range {
  return { from: toFive(credits * HOURS_PER_CREDIT.from), to: toFive(credits * HOURS_PER_CREDIT.to) };
}

function toFive(hours: number): number {
  return Math.round(hours / 5) * 5;
}
