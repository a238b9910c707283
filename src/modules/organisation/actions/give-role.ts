import { v7 as uuid } from 'uuid';
import { type Actor, NotFound, requireAccess } from '../../../access/index.ts';
import type { PersonId } from '../../../kernel/ids.ts';
import { addDays } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import { enqueue } from '../../../platform/jobs.ts';
import type { Platform } from '../../../platform/platform.ts';
import { organisationAccess } from '../access.ts';
import type { MunicipalRole } from '../domain/municipal-role.ts';
import { findMunicipality } from '../store/municipalities.ts';
import { addRole, endRole, hasRoleOn, holdRole, invite, listRoleHolders } from '../store/people.ts';
import { localeFor } from './invite-employee.ts';

export type GiveRoleFailure = { readonly kind: 'account-closed' } | { readonly kind: 'has-it-already' };

/**
 * Makes somebody act for the municipality. The address is who it is: one who has a login keeps the own name, and one
 * who has none gets a login with the name that is written here.
 */
export async function giveRole(
  actor: Actor,
  input: {
    municipality: MunicipalityCode;
    role: MunicipalRole;
    email: string;
    givenName: string;
    familyName: string;
  },
  { db, today }: Platform,
): Promise<Result<PersonId, GiveRoleFailure>> {
  requireAccess(actor, organisationAccess, 'give-role', input, 'system-administrator');
  return db.transaction(actor, async (tx) => {
    const municipality = await findMunicipality(tx, input.municipality);
    if (municipality === undefined) throw new NotFound('municipality');
    const person = await invite(tx, {
      id: uuid() as PersonId,
      email: input.email.toLowerCase(),
      givenName: input.givenName,
      familyName: input.familyName,
      locale: localeFor(municipality),
    });
    if (person === undefined) return fail({ kind: 'account-closed' });
    await holdRole(tx, person, input.role, input.municipality);
    if (await hasRoleOn(tx, person, input.role, input.municipality, today)) {
      return fail({ kind: 'has-it-already' });
    }
    const id = uuid();
    await addRole(tx, {
      id,
      person,
      role: input.role,
      municipality: input.municipality,
      from: today,
    });
    await trace(tx, actor, 'role.given', id, {
      municipality: input.municipality,
      details: { person, role: input.role },
    });
    await enqueue(tx, 'organisation.mail-role', {
      person,
      municipality: input.municipality,
      role: input.role,
    });
    return succeed(person);
  });
}

export type TakeRoleFailure = { readonly kind: 'own-role' };

/** Ends a role from today. Nobody ends the own one: the municipality would stand without, and nobody would notice. */
export async function takeRole(
  actor: Actor,
  input: { municipality: MunicipalityCode; assignment: string },
  { db, today }: Platform,
): Promise<Result<void, TakeRoleFailure>> {
  requireAccess(actor, organisationAccess, 'give-role', input, 'system-administrator');
  return db.transaction(actor, async (tx) => {
    const holders = await listRoleHolders(tx, input.municipality, today);
    const holder = holders.find((candidate) => candidate.id === input.assignment);
    if (holder === undefined) throw new NotFound('role');
    if (holder.person === actor.person.id) return fail({ kind: 'own-role' });
    await endRole(tx, holder.id, today, addDays(today, -1));
    await trace(tx, actor, 'role.ended', holder.id, {
      municipality: input.municipality,
      details: { person: holder.person, role: holder.role },
    });
    return succeed(undefined);
  });
}
