import { v7 as uuid } from 'uuid';
import { type Actor, requireAccess } from '../../../access/index.ts';
import type { EmployeeId, PersonId } from '../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { trace } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { organisationAccess } from '../access.ts';
import { findMunicipality } from '../store/municipalities.ts';
import { invite, linkEmployee } from '../store/people.ts';
import { localeFor } from './invite-employee.ts';

/**
 * Gives a login to those of the municipality's staff who are asked about something and have an address and no login. Whoever
 * asks them writes the letter, so none is sent from here.
 */
export async function letIn(
  tx: Tx,
  actor: Actor,
  code: MunicipalityCode,
  staff: readonly { id: EmployeeId; email: string; givenName: string; familyName: string }[],
): Promise<void> {
  requireAccess(actor, organisationAccess, 'invite-employee', { municipality: code }, 'competence-adviser');
  const locale = localeFor(await findMunicipality(tx, code));
  for (const { id, email, givenName, familyName } of staff) {
    const person = await invite(tx, {
      id: uuid() as PersonId,
      email: email.toLowerCase(),
      givenName,
      familyName,
      locale,
    });
    if (person === undefined) continue; // the account has been closed, and nobody opens it from here
    await linkEmployee(tx, id, person);
    await trace(tx, actor, 'employee.invited', id, { municipality: code, details: { person } });
  }
}
