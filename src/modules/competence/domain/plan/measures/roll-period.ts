import { type LocalDate, yearOf } from '../../../../../kernel/local-date.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import { STATUS_BY } from '../follow-up/common-days.ts';
import type { Plan } from '../plan.ts';

type Years = Pick<Plan, 'firstYear' | 'lastYear'>;

/** What the next plan is for. */
export type RollPeriod = Years & {
  /** Years between the two plans that neither of them is for. */
  readonly unplanned: readonly number[];
};

/** The least and the most that can be chosen: after the plan's own first year, and not in the past. */
export type PeriodFault = {
  readonly kind: 'not-a-first-year';
  readonly least: number;
  readonly most: number;
};

/**
 * The coming year. Until the status of last year is due, this year: whoever rolls in January is late with the plan of the
 * year that has begun, and not early with the next one.
 */
function nextFirstYear(plan: Years, today: LocalDate): number {
  const year = yearOf(today);
  const isStillLastRound = today <= `${year}-${STATUS_BY}`;
  return Math.max(plan.firstYear + 1, isStillLastRound ? year : year + 1);
}

/** As long as before, and from the year that the plan is rolled for. */
export function proposePeriod(plan: Years, today: LocalDate): RollPeriod {
  return periodFrom(plan, nextFirstYear(plan, today));
}

/** Every period that makes sense: from this year to a year later than what follows from the plan, or from the calendar. */
export function choosablePeriods(plan: Years, today: LocalDate): readonly RollPeriod[] {
  const { least, most } = limitsOf(plan, today);
  return Array.from({ length: most - least + 1 }, (_, index) => periodFrom(plan, least + index));
}

/** A gap is told and not refused: a plan that was left lying has one, whatever is chosen. */
export function decidePeriod(
  plan: Years,
  firstYear: number,
  today: LocalDate,
): Result<RollPeriod, PeriodFault> {
  const { least, most } = limitsOf(plan, today);
  return Number.isInteger(firstYear) && firstYear >= least && firstYear <= most
    ? succeed(periodFrom(plan, firstYear))
    : fail({ kind: 'not-a-first-year', least, most });
}

function limitsOf(plan: Years, today: LocalDate): { readonly least: number; readonly most: number } {
  return {
    least: Math.max(plan.firstYear + 1, yearOf(today)),
    most: Math.max(plan.lastYear + 1, nextFirstYear(plan, today) + 1),
  };
}

function periodFrom(plan: Years, firstYear: number): RollPeriod {
  return {
    firstYear,
    lastYear: firstYear + plan.lastYear - plan.firstYear,
    unplanned: Array.from(
      { length: Math.max(0, firstYear - plan.lastYear - 1) },
      (_, index) => plan.lastYear + 1 + index,
    ),
  };
}

/** The years in the name follow the period; a name without them gets the new ones after it. */
export function nextName(name: string, { firstYear, lastYear }: Years): string {
  const renamed = name.replace(/\d{4}(\s*[–-]\s*)\d{4}/, `${firstYear}$1${lastYear}`);
  return renamed === name ? `${name} ${firstYear}–${lastYear}`.slice(0, 200) : renamed;
}
