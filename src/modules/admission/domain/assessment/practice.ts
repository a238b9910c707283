import { addDays, type LocalDate } from '../../../../kernel/local-date.ts';

/** Work as a certificate tells it: both days are included, and open-ended work goes on today. */
export type Practice = {
  readonly startedOn: LocalDate;
  readonly endedOn: LocalDate | null;
  /** Above 0 and up to 100, with at most two decimals. */
  readonly percent: number;
  readonly relevant: boolean;
};

export type PracticeSum = {
  /** Years of full-time work that each line is worth on its own, in the order they came. */
  readonly lines: readonly number[];
  /** All of it together, where nobody has worked more than full time on any day. */
  readonly years: number;
  /** The same for what is relevant to the study. */
  readonly relevantYears: number;
};

/**
 * Practice in years of full-time work. On a day with several positions the percentages are added, and more than 100
 * counts as 100. Planned work that has not been done yet counts nothing.
 */
export function sumPractice(practices: readonly Practice[], today: LocalDate): PracticeSum {
  return {
    lines: practices.map((one) => together([one], today)),
    years: together(practices, today),
    relevantYears: together(
      practices.filter((one) => one.relevant),
      today,
    ),
  };
}

/** Years are shown rounded down, so that nobody reads 5.00 beside a refusal for lack of 5 years. */
export function roundedDown(years: number, decimals: number): number {
  const scale = 10 ** decimals;
  // 4.35 * 100 is 434.999…, and a sum of whole days must not lose a hundredth to that.
  return Math.floor(years * scale + 1e-9) / scale;
}

/** Hundredths of a per cent are whole numbers, so the sum is exact and does not depend on the order of the lines. */
const FULL_TIME = 100 * 100;

type Edge = { readonly day: number; readonly change: number };

function together(practices: readonly Practice[], today: LocalDate): number {
  const edges = practices.flatMap(({ startedOn, endedOn, percent }): Edge[] => {
    const last = endedOn === null || endedOn > today ? today : endedOn;
    if (last < startedOn) return [];
    const change = Math.round(percent * 100);
    // Half-open: from the first day up to, and not with, the day after the last.
    return [
      { day: workingYearDay(startedOn), change },
      { day: workingYearDay(addDays(last, 1)), change: -change },
    ];
  });
  const inOrder = edges.toSorted((a, b) => a.day - b.day);
  let worked = 0;
  let at = 0;
  let held = 0;
  for (const { day, change } of inOrder) {
    worked += (day - at) * Math.min(held, FULL_TIME);
    held += change;
    at = day;
  }
  return worked / (365 * FULL_TIME);
}

const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/**
 * The day's number in a calendar where every year has 365 days: 29 February is the same as 1 March and counts nothing.
 * Whoever has worked from a date to the day before it five years later has then worked five years, whether one leap
 * day lies between or two. By 365.25 days some of them would lack half a day.
 */
function workingYearDay(date: LocalDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year * 365 + (BEFORE_MONTH[month - 1] ?? 0) + day - 1;
}
