import { sql } from 'kysely';
import type { EmployeeId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import { openOn } from './open-on.ts';

export type Leader = {
  readonly id: EmployeeId;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: LocalDate | null;
};

/** Those who on the day lead a unit that exists. */
export async function listLeaders(
  tx: ReadTx,
  codes: readonly MunicipalityCode[],
  day: LocalDate,
): Promise<readonly Leader[]> {
  return tx
    .selectFrom('employee as e')
    .select(['e.id', 'e.given_name as givenName', 'e.family_name as familyName', 'e.birth_date as birthDate'])
    .where(
      'e.id',
      'in',
      tx
        .selectFrom('unit_leadership as l')
        .innerJoin('unit as u', 'u.id', 'l.unit_id')
        .select('l.employee_id')
        .where(sql<boolean>`l.municipality_code = any(${codes})`)
        .where(openOn('l', day))
        .where(openOn('u', day)),
    )
    .execute();
}
