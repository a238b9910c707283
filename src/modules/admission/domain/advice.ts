import type { LocalDate } from '../../../kernel/local-date.ts';
import { daysBetween, weekday } from '../../../kernel/local-date.ts';
import { holidayOn } from '../../../kernel/norwegian-holidays.ts';
import type { Wishes } from './order.ts';

export type SemesterPace = {
  readonly year: number;
  readonly term: 'spring' | 'autumn';
  readonly courses: readonly string[];
  readonly advice: 'as-recommended' | 'possible' | 'too-many';
};

/** Something the municipality should know before it sends. None of it stands in the way. */
export type OrderAdvice =
  | { kind: 'own-order' }
  | { kind: 'pace'; semester: SemesterPace }
  | { kind: 'start-on-day-off' }
  | { kind: 'short-notice'; days: number };

/** Substitutes must be found for everybody who is away, and rosters in health and care are made six weeks ahead. */
const DAYS_FOR_ROSTERS = 42;

export function adviceOn(
  wishes: Wishes,
  catalogue: {
    readonly order: 'as-recommended' | 'own-order';
    readonly pace: readonly SemesterPace[];
  },
  today: LocalDate,
): readonly OrderAdvice[] {
  const advice: OrderAdvice[] = [];
  if (catalogue.order === 'own-order') advice.push({ kind: 'own-order' });
  for (const semester of catalogue.pace)
    if (semester.advice !== 'as-recommended') advice.push({ kind: 'pace', semester });
  const { start } = wishes;
  if (start === null || start < today) return advice;
  if (weekday(start) > 5 || holidayOn(start) !== undefined) advice.push({ kind: 'start-on-day-off' });
  const days = daysBetween(today, start);
  if (days < DAYS_FOR_ROSTERS) advice.push({ kind: 'short-notice', days });
  return advice;
}
