import { sql } from 'kysely';
import type { EmployeeId, UnitId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import type { Leadership, Placement } from '../domain/responsibility.ts';
import { type ServiceType, serviceTypeOf } from '../domain/service-type.ts';
import type { UnitNode } from '../domain/unit-tree.ts';
import { NORWEGIAN, openOn } from './open-on.ts';

export type Unit = UnitNode & {
  readonly municipality: MunicipalityCode;
  readonly code: string;
  readonly name: string;
  readonly service: ServiceType;
};

/** All units of municipalities, or units by their ids. */
export type WhichUnits =
  | { readonly codes: readonly MunicipalityCode[] }
  | { readonly units: readonly UnitId[] };

export async function listUnits(tx: ReadTx, which: WhichUnits, day: LocalDate): Promise<readonly Unit[]> {
  const rows = await tx
    .selectFrom('unit as u')
    .select([
      'u.id',
      'u.parent_id as parent',
      'u.municipality_code as municipality',
      'u.code',
      'u.name',
      'u.service_type',
    ])
    .where(
      'codes' in which
        ? sql<boolean>`u.municipality_code = any(${which.codes})`
        : sql<boolean>`u.id = any(${which.units})`,
    )
    .where(openOn('u', day))
    .orderBy(sql`u.name ${NORWEGIAN}`)
    .execute();
  return rows.map(({ service_type, ...unit }) => ({ ...unit, service: serviceTypeOf(service_type) }));
}

export async function findUnit(tx: ReadTx, id: UnitId): Promise<Unit | undefined> {
  const row = await tx
    .selectFrom('unit as u')
    .select([
      'u.id',
      'u.parent_id as parent',
      'u.municipality_code as municipality',
      'u.code',
      'u.name',
      'u.service_type',
    ])
    .where('u.id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { service_type, ...unit } = row;
  return { ...unit, service: serviceTypeOf(service_type) };
}

export type NamedLeadership = Leadership & { readonly givenName: string; readonly familyName: string };

/** Who leads what. A leader whose own record the actor may not see is left out. */
export async function listLeaderships(
  tx: ReadTx,
  which: WhichUnits,
  day: LocalDate,
): Promise<readonly NamedLeadership[]> {
  return tx
    .selectFrom('unit_leadership as l')
    .innerJoin('employee as e', 'e.id', 'l.employee_id')
    .select([
      'l.unit_id as unit',
      'l.employee_id as leader',
      'e.given_name as givenName',
      'e.family_name as familyName',
    ])
    .where(
      'codes' in which
        ? sql<boolean>`l.municipality_code = any(${which.codes})`
        : sql<boolean>`l.unit_id = any(${which.units})`,
    )
    .where(openOn('l', day))
    .orderBy(sql`e.family_name ${NORWEGIAN}`)
    .execute();
}

export async function listPlacements(
  tx: ReadTx,
  which: WhichUnits,
  day: LocalDate,
): Promise<readonly Placement[]> {
  return tx
    .selectFrom('position as p')
    .select([
      'p.employee_id as employee',
      'p.unit_id as unit',
      // A share that the staff list does not tell adds nothing to a sum.
      sql<number>`coalesce(p.fte_percent, 0)`.as('ftePercent'),
    ])
    .where(
      'codes' in which
        ? sql<boolean>`p.municipality_code = any(${which.codes})`
        : sql<boolean>`p.unit_id = any(${which.units})`,
    )
    .where(openOn('p', day))
    .execute();
}

export async function hasStaff(tx: ReadTx, codes: readonly MunicipalityCode[]): Promise<boolean> {
  const row = await tx
    .selectFrom('employee')
    .select(sql<EmployeeId>`id`.as('id'))
    .where(sql<boolean>`municipality_code = any(${codes})`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
