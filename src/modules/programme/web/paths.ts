import type { LocalDate } from '../../../kernel/local-date.ts';

/** The addresses of the catalogue. Codes are letters and digits that stand in an address as they are. */
export const paths = {
  programmes: '/programmes',
  programme: (code: string) => `/programmes/${code}`,
  course: (code: string) => `/courses/${encodeURIComponent(code)}`,
  courseOn: (code: string, day: LocalDate) => `/courses/${encodeURIComponent(code)}?on=${day}`,
  newVersion: (code: string) => `/courses/${encodeURIComponent(code)}/new-version`,
  /** Calls and orders are the next room's; the addresses are what the two agree on. */
  calls: '/calls',
  order: (programme: string, course?: string) =>
    `/orders/new?programme=${programme}${course === undefined ? '' : `&course=${encodeURIComponent(course)}`}`,
} as const;
