/** Persons fewer than this are not counted out: not in words, not as the length of a bar, not in a file. */
export const FEW = 5;

/** Whether so many persons are only told as few. Nobody is told as nobody. */
export function isFew(persons: number): boolean {
  const whole = Math.round(persons);
  return whole > 0 && whole < FEW;
}

/** What so many persons are drawn as: all that are few alike, and what is told as nobody as nobody. */
export function drawnPersons(persons: number): number {
  if (isFew(persons)) return FEW / 2;
  return Math.round(persons) <= 0 ? 0 : Math.max(FEW, persons);
}
