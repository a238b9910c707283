import type { LocalDate } from './local-date.ts';

/** A run of days; both ends are included, and an open end has no last day yet. */
export type Period = { from: LocalDate; to: LocalDate | null };

export function contains(period: Period, day: LocalDate): boolean {
  return period.from <= day && (period.to === null || day <= period.to);
}

export function overlap(a: Period, b: Period): boolean {
  return (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);
}
