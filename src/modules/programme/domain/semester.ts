import { localDate, type LocalDate, yearOf } from '../../../kernel/local-date.ts';
import type { Period } from '../../../kernel/period.ts';

/** Spring is January to July and autumn August to December, as the academic year turns on 1 August. */
export type Semester = { readonly year: number; readonly term: 'spring' | 'autumn' };

export function semesterOf(day: LocalDate): Semester {
  return { year: yearOf(day), term: day.slice(5) < '08-01' ? 'spring' : 'autumn' };
}

export function semesterDays({ year, term }: Semester): Period & { to: LocalDate } {
  const y = String(year).padStart(4, '0');
  return term === 'spring'
    ? { from: localDate(`${y}-01-01`), to: localDate(`${y}-07-31`) }
    : { from: localDate(`${y}-08-01`), to: localDate(`${y}-12-31`) };
}

/** Negative when the first comes before the second, as sorting wants it. */
export function compareSemesters(a: Semester, b: Semester): number {
  return a.year - b.year || (a.term === b.term ? 0 : a.term === 'spring' ? -1 : 1);
}
