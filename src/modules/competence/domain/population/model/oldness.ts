import { SETTINGS } from './settings.ts';
import { ramp } from './shape.ts';

/** How far an age belongs to those whose changes are deaths rather than moves: 0 at 45, 1 from 55. */
export function oldness(age: number): number {
  return ramp(age, SETTINGS.oldFrom, SETTINGS.oldFrom + 10);
}

/** How much of a municipality's level of mortality an age has: grows as {@link oldness}, and fades among the oldest. */
export function levelShare(age: number): number {
  return oldness(age) * (1 - ramp(age, SETTINGS.levelFadesFrom, SETTINGS.levelFadesTo));
}
