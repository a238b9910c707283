import { sql } from 'kysely';
import type { EmployeeId, PersonId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { ReadTx } from '../../../platform/database/database.ts';

export type Manager = {
  readonly employee: EmployeeId;
  /** Null until the manager has a login. */
  readonly person: PersonId | null;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string | null;
};

/**
 * The nearest leader of each on the day: of the unit of the main position, or of the nearest one above that somebody
 * else leads. Whoever has none in the staff list, or none that the caller may see, is not in the answer.
 */
export async function managersOf(
  tx: ReadTx,
  employees: readonly EmployeeId[],
  day: LocalDate,
): Promise<ReadonlyMap<EmployeeId, Manager>> {
  if (employees.length === 0) return new Map();
  const { rows } = await sql<Manager & { of: EmployeeId }>`
    select employee_id as of, manager_id as employee, person_id as person, given_name as "givenName",
      family_name as "familyName", email
    from scope.managers_of(${employees}::uuid[], ${day}::date)`.execute(tx);
  return new Map(rows.map(({ of, ...manager }) => [of, manager]));
}
