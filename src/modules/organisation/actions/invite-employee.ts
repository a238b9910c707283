import { v7 as uuid } from 'uuid';
import { type Actor, NotFound, requireAccess } from '../../../access/index.ts';
import type { EmployeeId, PersonId } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import { enqueue } from '../../../platform/jobs.ts';
import type { Platform } from '../../../platform/platform.ts';
import { organisationAccess } from '../access.ts';
import { findMunicipality, type Municipality } from '../store/municipalities.ts';
import { invite, linkEmployee } from '../store/people.ts';
import { lockEmployee } from '../store/staff.ts';

export type InviteEmployeeFailure =
  | { readonly kind: 'no-email' }
  | { readonly kind: 'account-closed' }
  | { readonly kind: 'invited-already' };

/**
 * Gives one who works in the municipality a login. Whoever has the address already, because of work in another
 * municipality, is the same person there and here.
 */
export async function inviteEmployee(
  actor: Actor,
  input: { employee: EmployeeId },
  { db }: Platform,
): Promise<Result<PersonId, InviteEmployeeFailure>> {
  return db.transaction(actor, async (tx) => {
    const employee = await lockEmployee(tx, input.employee);
    if (employee === undefined) throw new NotFound('employee');
    requireAccess(actor, organisationAccess, 'invite-employee', employee, 'competence-adviser');
    if (employee.person !== null) return fail({ kind: 'invited-already' });
    // What payroll has in the field is not always an address.
    if (employee.email === null || !/^\S+@\S+$/.test(employee.email)) return fail({ kind: 'no-email' });

    const municipality = await findMunicipality(tx, employee.municipality);
    const person = await invite(tx, {
      id: uuid() as PersonId,
      email: employee.email.toLowerCase(),
      givenName: employee.givenName,
      familyName: employee.familyName,
      locale: localeFor(municipality),
    });
    if (person === undefined) return fail({ kind: 'account-closed' });
    await linkEmployee(tx, employee.id, person);
    await trace(tx, actor, 'employee.invited', employee.id, {
      municipality: employee.municipality,
      details: { person },
    });
    await enqueue(tx, 'organisation.mail-invitation', { person, municipality: employee.municipality });
    return succeed(person);
  });
}

/** A new person reads the language that the municipality writes, until the person chooses another. */
export function localeFor(municipality: Pick<Municipality, 'languageForm'> | undefined): Locale {
  return municipality?.languageForm === 'nn' ? 'nn' : 'nb';
}
