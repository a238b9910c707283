import { sql } from 'kysely';
import type { EmployeeId, PersonId, UnitId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../platform/database/database.ts';

export type Employee = {
  readonly id: EmployeeId;
  readonly municipality: MunicipalityCode;
  readonly number: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: LocalDate | null;
  readonly email: string | null;
  readonly person: PersonId | null;
};

export async function findEmployee(tx: ReadTx, id: EmployeeId): Promise<Employee | undefined> {
  return tx
    .selectFrom('employee')
    .select([
      'id',
      'municipality_code as municipality',
      'employee_number as number',
      'given_name as givenName',
      'family_name as familyName',
      'birth_date as birthDate',
      'email',
      'person_id as person',
    ])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The employee, held until the transaction ends for those who may change the row. */
export async function lockEmployee(tx: Tx, id: EmployeeId): Promise<Employee | undefined> {
  // The second statement begins when the first has its lock, so it reads what the one before us left.
  const [, found] = await Promise.all([
    sql`select from employee where id = ${id} for update`.execute(tx),
    findEmployee(tx, id),
  ]);
  return found;
}

export type HeldPosition = {
  readonly title: string;
  readonly positionCode: string | null;
  readonly unit: UnitId;
  readonly unitName: string;
  readonly ftePercent: number | null;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
};

/** All positions that the actor may see, the newest first. */
export async function listPositions(tx: ReadTx, employee: EmployeeId): Promise<readonly HeldPosition[]> {
  return tx
    .selectFrom('position as p')
    .innerJoin('unit as u', 'u.id', 'p.unit_id')
    .select([
      'p.title',
      'p.position_code as positionCode',
      'u.id as unit',
      'u.name as unitName',
      'p.fte_percent as ftePercent',
      'p.valid_from as validFrom',
      'p.valid_to as validTo',
    ])
    .where('p.employee_id', '=', employee)
    .orderBy(sql`p.valid_to is not null`)
    .orderBy('p.valid_from', 'desc')
    .execute();
}

export type LedUnit = {
  readonly unit: UnitId;
  readonly unitName: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
};

export async function listLed(tx: ReadTx, employee: EmployeeId): Promise<readonly LedUnit[]> {
  return tx
    .selectFrom('unit_leadership as l')
    .innerJoin('unit as u', 'u.id', 'l.unit_id')
    .select(['u.id as unit', 'u.name as unitName', 'l.valid_from as validFrom', 'l.valid_to as validTo'])
    .where('l.employee_id', '=', employee)
    .orderBy('l.valid_from', 'desc')
    .execute();
}
