import { type Actor, NotFound, requireAccess } from '../../../access/index.ts';
import type { EmployeeId, PersonId } from '../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { Platform } from '../../../platform/platform.ts';
import { organisationAccess } from '../access.ts';
import { findMunicipality, type Municipality } from '../store/municipalities.ts';
import { listRoleHolders, type RoleHolder } from '../store/people.ts';
import { findEmployee } from '../store/staff.ts';

export type { RoleHolder } from '../store/people.ts';

export type PeopleView = {
  readonly municipality: Municipality;
  readonly holders: readonly (RoleHolder & { readonly isSelf: boolean })[];
  /** Filled in when one comes from an employee's page. */
  readonly suggested: {
    readonly givenName: string;
    readonly familyName: string;
    readonly email: string;
  } | null;
};

/** Who acts for the municipality in the program. */
export async function viewPeople(
  actor: Actor,
  code: MunicipalityCode,
  employeeId: EmployeeId | null,
  { db, today }: Platform,
): Promise<PeopleView> {
  requireAccess(actor, organisationAccess, 'give-role', { municipality: code }, 'system-administrator');
  return db.read(actor, async (tx) => {
    const [municipality, holders, employee] = await Promise.all([
      findMunicipality(tx, code),
      listRoleHolders(tx, code, today),
      employeeId === null ? undefined : findEmployee(tx, employeeId),
    ]);
    if (municipality === undefined) throw new NotFound('municipality');
    const self: PersonId = actor.person.id;
    return {
      municipality,
      holders: holders.map((holder) => ({ ...holder, isSelf: holder.person === self })),
      suggested:
        employee === undefined || employee.municipality !== code
          ? null
          : {
              givenName: employee.givenName,
              familyName: employee.familyName,
              email: employee.email ?? '',
            },
    };
  });
}
