import { sql } from 'kysely';
import type { PersonId } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { ReadTx, Tx } from '../../../platform/database/database.ts';

/** The person who has the address, made when nobody has it; undefined when that person's account is closed. */
export async function invitePerson(
  tx: Tx,
  who: { id: PersonId; email: string; givenName: string; familyName: string; locale: Locale },
): Promise<PersonId | undefined> {
  const { rows } = await sql<{ person: PersonId | null }>`
    select scope.invite(${who.id}::uuid, ${who.email}, ${who.givenName}, ${who.familyName}, ${who.locale}) as person`.execute(
    tx,
  );
  return rows[0]?.person ?? undefined;
}

export type Addressee = {
  readonly person: PersonId;
  readonly givenName: string;
  readonly email: string;
  readonly locale: Locale;
};

/** Those who answer orders for the programme. */
export async function listCoordinators(tx: ReadTx, day: LocalDate): Promise<readonly Addressee[]> {
  return addressees(tx, day).where('r.role', '=', 'programme-coordinator').execute();
}

/**
 * Those who order for these municipalities, or for what they have become: an order keeps the codes that it was written
 * with. `municipality` is the code on the order.
 */
export async function listAdvisers(
  tx: ReadTx,
  municipalities: readonly MunicipalityCode[],
  day: LocalDate,
): Promise<readonly (Addressee & { municipality: MunicipalityCode })[]> {
  const { rows } = await sql<{ origin: MunicipalityCode; code: MunicipalityCode }>`
    with recursive become (origin, code) as (
      select code, code from unnest(${municipalities}::text[]) code
      union
      select b.origin, c.to_code from municipality_change c join become b on c.from_code = b.code
      where c.kind <> 'split' and c.changed_on <= ${day}
    ) select origin, code from become`.execute(tx);
  const advisers = await addressees(tx, day)
    .where('r.role', '=', 'competence-adviser')
    .where('r.municipality_code', '=', sql<MunicipalityCode>`any(${rows.map(({ code }) => code)}::text[])`)
    .execute();
  return advisers.flatMap((adviser) =>
    rows
      .filter(({ code }) => code === adviser.municipality)
      .map(({ origin }) => ({ ...adviser, municipality: origin })),
  );
}

function addressees(tx: ReadTx, day: LocalDate) {
  return tx
    .selectFrom('role_assignment as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select([
      'p.id as person',
      'p.given_name as givenName',
      'p.email',
      'p.locale',
      'r.municipality_code as municipality',
    ])
    .where('r.valid_from', '<=', day)
    .where((eb) => eb.or([eb('r.valid_to', 'is', null), eb('r.valid_to', '>=', day)]))
    .where('p.ended_at', 'is', null)
    .orderBy('p.id');
}

export async function findAddressee(tx: ReadTx, person: PersonId): Promise<Addressee | undefined> {
  return tx
    .selectFrom('person')
    .select(['id as person', 'given_name as givenName', 'email', 'locale'])
    .where('id', '=', person)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
}

/** Somebody with this address, when it is somebody's here: then the own choice of language is known. */
export async function findAddresseeByEmail(tx: ReadTx, email: string): Promise<Addressee | undefined> {
  return tx
    .selectFrom('person')
    .select(['id as person', 'given_name as givenName', 'email', 'locale'])
    .where('email', '=', email.toLowerCase())
    .where('ended_at', 'is', null)
    .executeTakeFirst();
}
