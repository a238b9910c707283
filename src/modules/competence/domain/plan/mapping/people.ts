import type { EmployeeId } from '../../../../../kernel/ids.ts';
import { listFrom } from './round.ts';
import { withoutZeros } from './register-sheet.ts';

export type NumberedStaff = {
  readonly id: EmployeeId;
  readonly number: string;
  /** Has an open position; nobody else is asked. */
  readonly works: boolean;
};

export type MatchedNumbers = {
  readonly people: readonly EmployeeId[];
  /** Numbers that nobody has, as they were written. */
  readonly unknown: readonly string[];
  /** Numbers of those who have no position any more. */
  readonly left: readonly string[];
};

/**
 * Whom a list of employee numbers means. A number may be written without its leading zeros, as spreadsheets do, when that
 * means one person; the number as it stands goes before.
 */
export function matchNumbers(text: string | undefined, staff: readonly NumberedStaff[]): MatchedNumbers {
  const exact = new Map(staff.map((one) => [one.number, one]));
  const byDigits = Map.groupBy(staff, ({ number }) => withoutZeros(number));
  const found = [...new Set(listFrom(text))].map((number) => {
    const alike = byDigits.get(withoutZeros(number)) ?? [];
    return { number, one: exact.get(number) ?? (alike.length === 1 ? alike[0] : undefined) };
  });
  return {
    people: [...new Set(found.flatMap(({ one }) => (one?.works === true ? [one.id] : [])))],
    unknown: found.flatMap(({ number, one }) => (one === undefined ? [number] : [])),
    left: found.flatMap(({ number, one }) => (one?.works === false ? [number] : [])),
  };
}
