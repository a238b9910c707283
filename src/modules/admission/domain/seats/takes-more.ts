import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { CallClass } from '../call/call.ts';

/** Whether a seat that becomes free in the class is still given to somebody: it is held, and has not begun. */
export function takesMore(
  { cancelled, startsOn }: Pick<CallClass, 'cancelled' | 'startsOn'>,
  today: LocalDate,
): boolean {
  return cancelled === null && startsOn > today;
}

/** Whether somebody on the waiting list has a class to wait for. */
export function hasClassToWaitFor(
  wishes: readonly CallClass['id'][],
  classes: readonly Pick<CallClass, 'id' | 'cancelled' | 'startsOn'>[],
  today: LocalDate,
): boolean {
  return classes.some((one) => takesMore(one, today) && wishes.includes(one.id));
}
