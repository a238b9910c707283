import { sql } from 'kysely';
import type { EmployeeId, PersonId } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../platform/database/database.ts';
import type { MunicipalRole } from '../domain/municipal-role.ts';
import { NORWEGIAN } from './open-on.ts';

export type RoleHolder = {
  readonly id: string;
  readonly person: PersonId;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly role: MunicipalRole;
  readonly validFrom: LocalDate;
};

/** Those who have a role in the municipality now or from a later day. */
export async function listRoleHolders(
  tx: ReadTx,
  municipality: MunicipalityCode,
  day: LocalDate,
): Promise<readonly RoleHolder[]> {
  return tx
    .selectFrom('role_assignment as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select([
      'r.id',
      'p.id as person',
      'p.given_name as givenName',
      'p.family_name as familyName',
      'p.email',
      sql<MunicipalRole>`r.role`.as('role'),
      'r.valid_from as validFrom',
    ])
    .where('r.municipality_code', '=', municipality)
    .where((eb) => eb.or([eb('r.valid_to', 'is', null), eb('r.valid_to', '>=', day)]))
    .orderBy(sql`p.family_name ${NORWEGIAN}`)
    .orderBy('p.given_name')
    .execute();
}

/** The person who has the address, made when nobody has it; undefined when that person's account is closed. */
export async function invite(
  tx: Tx,
  who: { id: PersonId; email: string; givenName: string; familyName: string; locale: Locale },
): Promise<PersonId | undefined> {
  const { rows } = await sql<{ person: PersonId | null }>`
    select scope.invite(${who.id}::uuid, ${who.email}, ${who.givenName}, ${who.familyName}, ${who.locale}) as person`.execute(
    tx,
  );
  return rows[0]?.person ?? undefined;
}

export async function linkEmployee(tx: Tx, employee: EmployeeId, person: PersonId): Promise<void> {
  await tx.updateTable('employee').set({ person_id: person }).where('id', '=', employee).execute();
}

/** Whether any of these employees has been given a login. */
export async function haveLogins(
  tx: ReadTx,
  municipality: MunicipalityCode,
  employeeNumbers: readonly string[],
): Promise<boolean> {
  const row = await tx
    .selectFrom('employee')
    .select('id')
    .where('municipality_code', '=', municipality)
    .where(sql<boolean>`employee_number = any(${employeeNumbers}::text[])`)
    .where('person_id', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Lets those who give the same role to the same person at once do it one after the other. */
export async function holdRole(
  tx: Tx,
  person: PersonId,
  role: MunicipalRole,
  municipality: MunicipalityCode,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('role'), hashtext(${`${person} ${role} ${municipality}`}))`.execute(
    tx,
  );
}

export async function hasRoleOn(
  tx: ReadTx,
  person: PersonId,
  role: MunicipalRole,
  municipality: MunicipalityCode,
  day: LocalDate,
): Promise<boolean> {
  const row = await tx
    .selectFrom('role_assignment as r')
    .select('r.id')
    .where('r.person_id', '=', person)
    .where('r.role', '=', role)
    .where('r.municipality_code', '=', municipality)
    .where((eb) => eb.or([eb('r.valid_to', 'is', null), eb('r.valid_to', '>=', day)]))
    .executeTakeFirst();
  return row !== undefined;
}

export async function addRole(
  tx: Tx,
  given: {
    id: string;
    person: PersonId;
    role: MunicipalRole;
    municipality: MunicipalityCode;
    from: LocalDate;
  },
): Promise<void> {
  await tx
    .insertInto('role_assignment')
    .values({
      id: given.id,
      person_id: given.person,
      role: given.role,
      municipality_code: given.municipality,
      valid_from: given.from,
    })
    .execute();
}

/** The days stay in the table; a role that began today and ends today was a mistake, and is taken away. */
export async function endRole(tx: Tx, id: string, today: LocalDate, yesterday: LocalDate): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update role_assignment set valid_to = ${yesterday} where id = ${id} and valid_from <= ${yesterday} returning id`.execute(
    tx,
  );
  if (rows.length === 0) {
    await tx.deleteFrom('role_assignment').where('id', '=', id).where('valid_from', '>=', today).execute();
  }
}

export type Recipient = {
  readonly givenName: string;
  readonly email: string;
  readonly locale: Locale;
};

export async function findPerson(tx: ReadTx, id: PersonId): Promise<Recipient | undefined> {
  return tx
    .selectFrom('person')
    .select(['given_name as givenName', 'email', 'locale'])
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
}
