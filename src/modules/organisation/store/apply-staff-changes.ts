import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { StaffChange } from '../domain/staff-list/index.ts';

type OfKind<Kind extends StaffChange['kind']> = Extract<StaffChange, { kind: Kind }>;

/** Rows go over in parcels: one statement each, and no parcel so large that it holds up the connection. */
const PARCEL = 5000;

/**
 * Makes the changes of a comparison in the register. The order is that of the comparison: units from the top,
 * employees, positions, leaders.
 */
export async function applyStaffChanges(
  tx: Tx,
  municipality: MunicipalityCode,
  changes: readonly StaffChange[],
): Promise<void> {
  const of = <Kind extends StaffChange['kind']>(kind: Kind) =>
    changes.filter((change): change is OfKind<Kind> => change.kind === kind);

  await addUnits(tx, municipality, of('unit-added'));
  await setUnitFields(
    tx,
    municipality,
    fieldValues(of('unit-changed'), (c) => c.unitCode, 'after'),
  );
  await parcels(of('employee-added'), (rows) => addEmployees(tx, municipality, rows));
  await parcels(
    fieldValues(of('employee-changed'), (c) => c.employeeNumber, 'after'),
    (rows) => setEmployeeFields(tx, municipality, rows),
  );
  await parcels(of('position-added'), (rows) => addPositions(tx, municipality, rows));
  await parcels(positionValues(of('position-changed'), of('position-ended'), 'after'), (rows) =>
    setPositionFields(tx, municipality, rows),
  );
  await parcels(of('leadership-added'), (rows) => addLeaderships(tx, municipality, rows));
  await setLeadershipEnds(
    tx,
    municipality,
    [...of('leadership-ended'), ...of('leadership-resumed')],
    'after',
  );
}

/** Takes the changes back, in the opposite order. What others have built on fails by its foreign key. */
export async function undoStaffChanges(
  tx: Tx,
  municipality: MunicipalityCode,
  changes: readonly StaffChange[],
): Promise<void> {
  const of = <Kind extends StaffChange['kind']>(kind: Kind) =>
    changes.filter((change): change is OfKind<Kind> => change.kind === kind);

  await setLeadershipEnds(
    tx,
    municipality,
    [...of('leadership-ended'), ...of('leadership-resumed')],
    'before',
  );
  await parcels(of('leadership-added'), (rows) => removeLeaderships(tx, municipality, rows));
  await parcels(positionValues(of('position-changed'), of('position-ended'), 'before'), (rows) =>
    setPositionFields(tx, municipality, rows),
  );
  await parcels(of('position-added'), async (rows) => {
    await sql`delete from position where municipality_code = ${municipality}
      and id = any(${rows.map((row) => row.position.id)}::uuid[])`.execute(tx);
  });
  await parcels(
    fieldValues(of('employee-changed'), (c) => c.employeeNumber, 'before'),
    (rows) => setEmployeeFields(tx, municipality, rows),
  );
  await parcels(of('employee-added'), async (rows) => {
    await sql`delete from employee where municipality_code = ${municipality}
      and employee_number = any(${rows.map((row) => row.employee.employeeNumber)}::text[])`.execute(tx);
  });
  await setUnitFields(
    tx,
    municipality,
    fieldValues(of('unit-changed'), (c) => c.unitCode, 'before'),
  );
  for (const { unit } of of('unit-added').toReversed()) {
    await tx
      .deleteFrom('unit')
      .where('municipality_code', '=', municipality)
      .where('code', '=', unit.code)
      .execute();
  }
}

async function parcels<Row>(
  rows: readonly Row[],
  send: (rows: readonly Row[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += PARCEL) await send(rows.slice(start, start + PARCEL));
}

/** One row a field: which, what, and what it becomes. `null` is a value too. */
type FieldValue = { key: string; field: string; value: unknown };

function fieldValues<Change extends { field: string; before: unknown; after: unknown }>(
  changes: readonly Change[],
  keyOf: (change: Change) => string,
  side: 'before' | 'after',
): FieldValue[] {
  return changes.map((change) => ({ key: keyOf(change), field: change.field, value: change[side] }));
}

function positionValues(
  changed: readonly OfKind<'position-changed'>[],
  ended: readonly OfKind<'position-ended'>[],
  side: 'before' | 'after',
): FieldValue[] {
  return [
    ...fieldValues(changed, (change) => change.positionId, side),
    ...ended.map((change) => ({ key: change.positionId, field: 'to', value: change[side] })),
  ];
}

async function addUnits(
  tx: Tx,
  municipality: MunicipalityCode,
  added: readonly OfKind<'unit-added'>[],
): Promise<void> {
  // One by one, because a parent stands before its children and is looked up by its code.
  for (const { unit } of added) {
    await sql`insert into unit (id, municipality_code, code, name, parent_id, service_type, valid_from)
      values (${uuid()}, ${municipality}, ${unit.code}, ${unit.name},
        (select id from unit where municipality_code = ${municipality} and code = ${unit.parentCode}),
        ${unit.service ?? ''}, '1900-01-01')`.execute(tx);
  }
}

async function setUnitFields(
  tx: Tx,
  municipality: MunicipalityCode,
  values: readonly FieldValue[],
): Promise<void> {
  for (const { key, field, value } of values) {
    const set =
      field === 'name'
        ? { name: String(value) }
        : field === 'service'
          ? { service_type: (value as string | null) ?? '' }
          : {
              parent_id: sql<never>`(select p.id from unit p where p.municipality_code = ${municipality} and p.code = ${value as string | null})`,
            };
    await tx
      .updateTable('unit')
      .set(set)
      .where('municipality_code', '=', municipality)
      .where('code', '=', key)
      .execute();
  }
}

async function addEmployees(
  tx: Tx,
  municipality: MunicipalityCode,
  added: readonly OfKind<'employee-added'>[],
): Promise<void> {
  const rows = added.map(({ employee }) => ({ ...employee, id: uuid() }));
  // A payroll line is not a login: `person_id` is set when somebody invites the employee.
  await sql`insert into employee (id, municipality_code, employee_number, given_name, family_name, birth_date, email, person_id)
    select r.id, ${municipality}, r."employeeNumber", r."givenName", r."familyName", r."birthDate", r.email, null
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, "employeeNumber" text, "givenName" text,
      "familyName" text, "birthDate" date, email text)`.execute(tx);
}

async function setEmployeeFields(
  tx: Tx,
  municipality: MunicipalityCode,
  values: readonly FieldValue[],
): Promise<void> {
  await sql`update employee e set
      given_name = case when c.given is null then e.given_name else c.given ->> 'value' end,
      family_name = case when c.family is null then e.family_name else c.family ->> 'value' end,
      birth_date = case when c.born is null then e.birth_date else (c.born ->> 'value')::date end,
      email = case when c.mail is null then e.email else c.mail ->> 'value' end
    from (
      select r.key,
        (array_agg(r.whole) filter (where r.field = 'givenName'))[1] as given,
        (array_agg(r.whole) filter (where r.field = 'familyName'))[1] as family,
        (array_agg(r.whole) filter (where r.field = 'birthDate'))[1] as born,
        (array_agg(r.whole) filter (where r.field = 'email'))[1] as mail
      from (select value ->> 'key' as key, value ->> 'field' as field, value as whole
        from jsonb_array_elements(${JSON.stringify(values)}::jsonb)) r
      group by r.key) c
    where e.municipality_code = ${municipality} and e.employee_number = c.key`.execute(tx);
}

async function addPositions(
  tx: Tx,
  municipality: MunicipalityCode,
  added: readonly OfKind<'position-added'>[],
): Promise<void> {
  const rows = added.map(({ position: { period, ...position } }) => ({ ...position, ...period }));
  await sql`insert into position (id, municipality_code, employee_id, unit_id, position_code, title, fte_percent, valid_from, valid_to)
    select r.id, ${municipality}, e.id, u.id, r.code, coalesce(r.title, ''), r."sharePercent", r."from", r."to"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, "employeeNumber" text, "unitCode" text, code text,
      title text, "sharePercent" numeric, "from" date, "to" date)
    join employee e on e.municipality_code = ${municipality} and e.employee_number = r."employeeNumber"
    join unit u on u.municipality_code = ${municipality} and u.code = r."unitCode"`.execute(tx);
}

async function setPositionFields(
  tx: Tx,
  municipality: MunicipalityCode,
  values: readonly FieldValue[],
): Promise<void> {
  await sql`update position p set
      title = case when c.title is null then p.title else coalesce(c.title ->> 'value', '') end,
      fte_percent = case when c.share is null then p.fte_percent else (c.share ->> 'value')::numeric end,
      valid_from = case when c.since is null then p.valid_from else (c.since ->> 'value')::date end,
      valid_to = case when c.until is null then p.valid_to else (c.until ->> 'value')::date end
    from (
      select r.key,
        (array_agg(r.whole) filter (where r.field = 'title'))[1] as title,
        (array_agg(r.whole) filter (where r.field = 'sharePercent'))[1] as share,
        (array_agg(r.whole) filter (where r.field = 'from'))[1] as since,
        (array_agg(r.whole) filter (where r.field = 'to'))[1] as until
      from (select (value ->> 'key')::uuid as key, value ->> 'field' as field, value as whole
        from jsonb_array_elements(${JSON.stringify(values)}::jsonb)) r
      group by r.key) c
    where p.municipality_code = ${municipality} and p.id = c.key`.execute(tx);
}

async function addLeaderships(
  tx: Tx,
  municipality: MunicipalityCode,
  added: readonly OfKind<'leadership-added'>[],
): Promise<void> {
  const rows = added.map(({ leadership: { period, ...leadership } }) => ({
    ...leadership,
    ...period,
    id: uuid(),
  }));
  await sql`insert into unit_leadership (id, municipality_code, unit_id, employee_id, valid_from, valid_to)
    select r.id, ${municipality}, u.id, e.id, r."from", r."to"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, "employeeNumber" text, "unitCode" text,
      "from" date, "to" date)
    join employee e on e.municipality_code = ${municipality} and e.employee_number = r."employeeNumber"
    join unit u on u.municipality_code = ${municipality} and u.code = r."unitCode"`.execute(tx);
}

async function removeLeaderships(
  tx: Tx,
  municipality: MunicipalityCode,
  added: readonly OfKind<'leadership-added'>[],
): Promise<void> {
  const rows = added.map(({ leadership }) => ({ ...leadership, from: leadership.period.from }));
  await sql`delete from unit_leadership l using employee e, unit u,
      jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r("employeeNumber" text, "unitCode" text, "from" date)
    where l.municipality_code = ${municipality} and l.employee_id = e.id and l.unit_id = u.id
      and e.employee_number = r."employeeNumber" and u.code = r."unitCode" and l.valid_from = r."from"`.execute(
    tx,
  );
}

async function setLeadershipEnds(
  tx: Tx,
  municipality: MunicipalityCode,
  changes: readonly (OfKind<'leadership-ended'> | OfKind<'leadership-resumed'>)[],
  side: 'before' | 'after',
): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map((change) => ({ ...change, end: change[side] }));
  await sql`update unit_leadership l set valid_to = r."end"
    from employee e, unit u,
      jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r("employeeNumber" text, "unitCode" text, "from" date, "end" date)
    where l.municipality_code = ${municipality} and l.employee_id = e.id and l.unit_id = u.id
      and e.employee_number = r."employeeNumber" and u.code = r."unitCode" and l.valid_from = r."from"`.execute(
    tx,
  );
}
