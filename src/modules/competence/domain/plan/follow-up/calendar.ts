import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { Measure } from '../measures/measure.ts';
import { proposePeriod } from '../measures/roll-period.ts';
import { isOpen } from '../measures/status.ts';
import { isOpenForReports, type Plan, yearsOf } from '../plan.ts';
import { EVALUATE_BY, ROLL_BY, STATUS_BY } from './common-days.ts';

/** Something that is due in the following up of a plan. */
export type CalendarEntry = {
  readonly on: LocalDate;
  readonly kind: 'deadline' | 'apply-by' | 'year-status' | 'roll' | 'evaluate';
  readonly measure?: Pick<Measure, 'id' | 'number' | 'title'>;
  readonly year?: number;
  readonly isLate: boolean;
};

/** What is due from the plan itself: deadlines of measures that are not over, the yearly status, the roll, the evaluation. */
export function followUpCalendar(
  plan: Pick<Plan, 'firstYear' | 'lastYear' | 'state'>,
  measures: readonly Pick<Measure, 'id' | 'number' | 'title' | 'status' | 'deadlineOn' | 'applyBy'>[],
  approvedYears: readonly number[],
  today: LocalDate,
): readonly CalendarEntry[] {
  const at = (year: number, day: string) => `${year}-${day}` as LocalDate;
  const isCarriedOut = isOpenForReports(plan.state);
  const next = proposePeriod(plan, today).firstYear;
  const entries: Omit<CalendarEntry, 'isLate'>[] = [
    ...measures
      .filter(({ status }) => isOpen(status))
      .flatMap(({ id, number, title, deadlineOn, applyBy }) => [
        ...(deadlineOn === null
          ? []
          : [{ on: deadlineOn, kind: 'deadline' as const, measure: { id, number, title } }]),
        ...(applyBy === null
          ? []
          : [{ on: applyBy, kind: 'apply-by' as const, measure: { id, number, title } }]),
      ]),
    ...(isCarriedOut
      ? [
          ...yearsOf(plan)
            .filter((year) => !approvedYears.includes(year))
            .map((year) => ({ on: at(year + 1, STATUS_BY), kind: 'year-status' as const, year })),
          { on: at(next - 1, ROLL_BY), kind: 'roll' as const, year: next },
          { on: at(plan.lastYear, EVALUATE_BY), kind: 'evaluate' as const },
        ]
      : []),
  ];
  return (
    entries
      .map((entry) => ({ ...entry, isLate: entry.on < today }))
      // An application that can no longer be sent is nothing to be reminded of.
      .filter(({ kind, isLate }) => !(kind === 'apply-by' && isLate))
      .sort(
        (a, b) =>
          (a.on < b.on ? -1 : a.on > b.on ? 1 : 0) || (a.measure?.number ?? 0) - (b.measure?.number ?? 0),
      )
  );
}
