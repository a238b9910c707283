import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { totalSeats, type Wishes } from './order.ts';

/** Why the catalogue does not let a course be ordered with its first gathering on its planned day. */
export type CourseObstacle =
  | 'by-application'
  | 'not-offered'
  | 'undecided'
  | 'no-gatherings'
  | 'other-programme';

export type OrderFault =
  | { kind: 'no-courses' }
  | { kind: 'course-not-orderable'; course: string; why: CourseObstacle }
  | { kind: 'start-missing' }
  | { kind: 'start-in-past'; today: LocalDate }
  | { kind: 'place-missing' }
  | { kind: 'lead-without-seats' }
  | { kind: 'range-missing' }
  | { kind: 'range-turned'; min: number; max: number }
  | { kind: 'fewer-than-range'; wanted: number; min: number }
  | { kind: 'more-than-range'; wanted: number; max: number }
  | { kind: 'contact-name-missing' }
  | { kind: 'contact-email-missing' }
  | { kind: 'contact-email-wrong' };

/** The part of the form in which a fault is put right. */
export type OrderPart = 'courses' | 'time' | 'seats' | 'contact';
export const ORDER_PARTS: readonly OrderPart[] = ['courses', 'time', 'seats', 'contact'];

/**
 * Everything that stands between a draft and sending it. The sequence of the courses and the pace are never among
 * them: that is the municipality's to decide.
 */
export function faultsOf(
  wishes: Wishes,
  lead: MunicipalityCode,
  obstacles: ReadonlyMap<string, CourseObstacle>,
  today: LocalDate,
): readonly OrderFault[] {
  return [
    ...faultsOfCourses(wishes, obstacles),
    ...faultsOfTime(wishes, today),
    ...faultsOfSeats(wishes, lead),
    ...faultsOfContact(wishes),
  ];
}

export function partOf(fault: OrderFault): OrderPart {
  switch (fault.kind) {
    case 'no-courses':
    case 'course-not-orderable':
      return 'courses';
    case 'start-missing':
    case 'start-in-past':
    case 'place-missing':
      return 'time';
    case 'lead-without-seats':
    case 'range-missing':
    case 'range-turned':
    case 'fewer-than-range':
    case 'more-than-range':
      return 'seats';
    case 'contact-name-missing':
    case 'contact-email-missing':
    case 'contact-email-wrong':
      return 'contact';
  }
}

/** An address with something on both sides of one @ and a dot in the domain; whether it exists only a letter can tell. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}

function faultsOfCourses(
  { courses }: Wishes,
  obstacles: ReadonlyMap<string, CourseObstacle>,
): readonly OrderFault[] {
  if (courses.length === 0) return [{ kind: 'no-courses' }];
  return courses.flatMap((course): readonly OrderFault[] => {
    const why = obstacles.get(course);
    return why === undefined ? [] : [{ kind: 'course-not-orderable', course, why }];
  });
}

function faultsOfTime({ start, place }: Wishes, today: LocalDate): readonly OrderFault[] {
  const faults: OrderFault[] = [];
  if (start === null) faults.push({ kind: 'start-missing' });
  else if (start < today) faults.push({ kind: 'start-in-past', today });
  if (place.trim() === '') faults.push({ kind: 'place-missing' });
  return faults;
}

function faultsOfSeats({ municipalities, range }: Wishes, lead: MunicipalityCode): readonly OrderFault[] {
  const faults: OrderFault[] = [];
  const wanted = totalSeats(municipalities);
  if (!municipalities.some(({ municipality, seats }) => municipality === lead && seats > 0))
    faults.push({ kind: 'lead-without-seats' });
  if (range.min === 0 || range.max === 0) return [...faults, { kind: 'range-missing' }];
  if (range.min > range.max) return [...faults, { kind: 'range-turned', ...range }];
  if (wanted > range.max) faults.push({ kind: 'more-than-range', wanted, max: range.max });
  else if (wanted > 0 && wanted < range.min)
    faults.push({ kind: 'fewer-than-range', wanted, min: range.min });
  return faults;
}

function faultsOfContact({ contact }: Wishes): readonly OrderFault[] {
  const faults: OrderFault[] = [];
  if (contact.name.trim() === '') faults.push({ kind: 'contact-name-missing' });
  if (contact.email.trim() === '') faults.push({ kind: 'contact-email-missing' });
  else if (!looksLikeEmail(contact.email.trim())) faults.push({ kind: 'contact-email-wrong' });
  return faults;
}
