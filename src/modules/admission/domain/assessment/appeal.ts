import { addDays, type LocalDate, weekday } from '../../../../kernel/local-date.ts';
import { holidayOn } from '../../../../kernel/norwegian-holidays.ts';

/**
 * The last day to appeal: three weeks from the day the letter came (forvaltningsloven § 29), which is the day it is
 * written, because it is delivered here. A last day on a Saturday, Sunday or holiday moves on, to the applicant's good.
 */
export function appealDeadline(letterOn: LocalDate): LocalDate {
  let day = addDays(letterOn, 21);
  while (weekday(day) > 5 || holidayOn(day) !== undefined) day = addDays(day, 1);
  return day;
}
