import { sql } from 'kysely';
import type { PositionId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import type { ServiceCode, StaffRegister } from '../domain/staff-list/index.ts';

/** Everything the municipality's register holds, with the keys that a staff list uses. Four queries in one flight. */
export async function findStaffRegister(tx: ReadTx, municipality: MunicipalityCode): Promise<StaffRegister> {
  const [units, employees, positions, leaderships] = await Promise.all([
    tx
      .selectFrom('unit as u')
      .leftJoin('unit as p', 'p.id', 'u.parent_id')
      .select(['u.code', 'u.name', 'p.code as parentCode', 'u.service_type'])
      .where('u.municipality_code', '=', municipality)
      .orderBy('u.code')
      .execute(),
    tx
      .selectFrom('employee')
      .select(['employee_number', 'given_name', 'family_name', 'birth_date', 'email'])
      .where('municipality_code', '=', municipality)
      .orderBy('employee_number')
      .execute(),
    tx
      .selectFrom('position as p')
      .innerJoin('employee as e', 'e.id', 'p.employee_id')
      .innerJoin('unit as u', 'u.id', 'p.unit_id')
      .select([
        'p.id',
        'e.employee_number',
        'u.code',
        'p.position_code',
        'p.title',
        'p.fte_percent',
        'p.valid_from',
        'p.valid_to',
      ])
      .where('p.municipality_code', '=', municipality)
      .orderBy('p.id')
      .execute(),
    tx
      .selectFrom('unit_leadership as l')
      .innerJoin('employee as e', 'e.id', 'l.employee_id')
      .innerJoin('unit as u', 'u.id', 'l.unit_id')
      .select(['u.code', 'e.employee_number', 'l.valid_from', 'l.valid_to'])
      .where('l.municipality_code', '=', municipality)
      .orderBy(sql`u.code, e.employee_number, l.valid_from`)
      .execute(),
  ]);
  return {
    units: units.map((row) => ({
      code: row.code,
      name: row.name,
      parentCode: row.parentCode,
      service: row.service_type === '' ? null : (row.service_type as ServiceCode),
    })),
    employees: employees.map((row) => ({
      employeeNumber: row.employee_number,
      givenName: row.given_name,
      familyName: row.family_name,
      birthDate: row.birth_date,
      email: row.email,
    })),
    positions: positions.map((row) => ({
      id: row.id as PositionId,
      employeeNumber: row.employee_number,
      unitCode: row.code,
      code: row.position_code,
      title: row.title === '' ? null : row.title,
      sharePercent: row.fte_percent,
      period: { from: row.valid_from as LocalDate, to: row.valid_to },
    })),
    leaderships: leaderships.map((row) => ({
      unitCode: row.code,
      employeeNumber: row.employee_number,
      period: { from: row.valid_from, to: row.valid_to },
    })),
  };
}
