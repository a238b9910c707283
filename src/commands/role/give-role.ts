import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { PersonId, RegionId } from '../../kernel/ids.ts';
import { addDays } from '../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../kernel/municipality-code.ts';
import { trace } from '../../platform/audit.ts';
import type { ReadTx, Tx } from '../../platform/database/database.ts';
import { nobody } from '../../platform/database/scope.ts';
import type { Platform } from '../../platform/platform.ts';
import { CommandFailed } from '../ending.ts';
import { inHouse } from '../house.ts';
import { belongsTo, type GivenRole } from './given-roles.ts';

type Asked = { municipality?: MunicipalityCode; region?: string };
type Place = { municipality_code: MunicipalityCode | null; region_id: RegionId | null };

/** Sees who has a login and who has which role, and no staff, answers or texts. */
const who = { scope: { ...nobody, administrator: true, programme: true } };

/** Gives the role, and says so in a sentence. */
export function giveRole(
  email: string,
  role: GivenRole,
  asked: Asked & { givenName?: string; familyName?: string },
): Promise<string> {
  return change(async (tx, { today }) => {
    const place = await placeOf(tx, role, asked);
    const person = await findOrInvite(tx, email, asked);
    if ((await assignmentsOf(tx, person, role, place, today)).length > 0) {
      return `${email} is ${role} already.`;
    }
    const id = uuid();
    await tx
      .insertInto('role_assignment')
      .values({ id, person_id: person, role, ...place, valid_from: today })
      .execute();
    await leaveLine(tx, 'cli.role-given', id, { person, role }, place);
    return `${email} is ${role} from today.`;
  });
}

/** Ends the role, and says so in a sentence. */
export function endRole(email: string, role: GivenRole, asked: Asked): Promise<string> {
  return change(async (tx, { today }) => {
    const place = await placeOf(tx, role, asked);
    const person = await findPerson(tx, email);
    const held = person === undefined ? [] : await assignmentsOf(tx, person, role, place, today);
    if (held.length === 0) throw new CommandFailed(`${email} is not ${role}.`);
    for (const { id, valid_from } of held) {
      // One that began today has never been held for a whole day.
      if (valid_from >= today) await tx.deleteFrom('role_assignment').where('id', '=', id).execute();
      else {
        const last = addDays(today, -1);
        await tx.updateTable('role_assignment').set({ valid_to: last }).where('id', '=', id).execute();
      }
      await leaveLine(tx, 'cli.role-ended', id, { person: person ?? null, role }, place);
    }
    return `${email} is ${role} no more.`;
  });
}

function change(work: (tx: Tx, platform: Platform) => Promise<string>): Promise<string> {
  return inHouse((platform) => platform.db.transaction(who, (tx) => work(tx, platform)));
}

async function placeOf(tx: ReadTx, role: GivenRole, { municipality, region }: Asked): Promise<Place> {
  const needed = belongsTo(role);
  if ((needed === 'municipality') !== (municipality !== undefined)) {
    throw new CommandFailed(
      `${role} ${needed === 'municipality' ? 'needs' : 'is not for'} a --municipality.`,
    );
  }
  if ((needed === 'region') !== (region !== undefined)) {
    throw new CommandFailed(`${role} ${needed === 'region' ? 'needs' : 'is not for'} a --region.`);
  }
  if (municipality !== undefined) {
    const found = await tx
      .selectFrom('municipality')
      .select('code')
      .where('code', '=', municipality)
      .execute();
    if (found.length === 0) throw new CommandFailed(`No municipality has the number ${municipality}.`);
    return { municipality_code: municipality, region_id: null };
  }
  if (region === undefined) return { municipality_code: null, region_id: null };
  const found = await tx.selectFrom('region').select('id').where('name', '=', region).executeTakeFirst();
  if (found === undefined) throw new CommandFailed(`No region is called «${region}».`);
  return { municipality_code: null, region_id: found.id };
}

async function findOrInvite(
  tx: Tx,
  email: string,
  { givenName, familyName }: { givenName?: string; familyName?: string },
): Promise<PersonId> {
  const known = await findPerson(tx, email);
  if (known !== undefined) return known;
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new CommandFailed(`«${email}» is not an e-mail address.`);
  if (!givenName || !familyName) {
    throw new CommandFailed(`Nobody has the address ${email} yet. Say --given-name and --family-name too.`);
  }
  const person = await invite(tx, email, givenName, familyName);
  if (person === undefined) throw new CommandFailed(`The login of ${email} is closed.`);
  return person;
}

async function findPerson(tx: ReadTx, email: string): Promise<PersonId | undefined> {
  const found = await tx
    .selectFrom('person')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return found?.id;
}

/** No page and no command writes a person; the database does, and answers nothing for a login that is closed. */
async function invite(tx: Tx, email: string, given: string, family: string): Promise<PersonId | undefined> {
  const { rows } = await sql<{ person: PersonId | null }>`
    select scope.invite(${uuid()}::uuid, ${email}, ${given}, ${family}, 'nb') as person`.execute(tx);
  return rows[0]?.person ?? undefined;
}

function assignmentsOf(
  tx: ReadTx,
  person: PersonId,
  role: GivenRole,
  place: Place,
  today: Platform['today'],
) {
  return tx
    .selectFrom('role_assignment')
    .select(['id', 'valid_from'])
    .where('person_id', '=', person)
    .where('role', '=', role)
    .where('municipality_code', 'is not distinct from', place.municipality_code)
    .where('region_id', 'is not distinct from', place.region_id)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', today)]))
    .execute();
}

function leaveLine(
  tx: Tx,
  action: `cli.${string}`,
  id: string,
  details: { person: string | null; role: string },
  { municipality_code }: Place,
): Promise<void> {
  const about = municipality_code === null ? {} : { municipality: municipality_code };
  return trace(tx, who, action, id, { ...about, details });
}
