import type { AccessTable, Actor } from '../../access/index.ts';
import { hasRole } from '../../access/index.ts';
import type { MunicipalityCode } from '../../kernel/municipality-code.ts';

/** What is asked about belongs to a municipality. */
export type InMunicipality = { readonly municipality: MunicipalityCode };

const seesStaff = (actor: Actor, { municipality }: InMunicipality): boolean =>
  actor.scope.staff.includes(municipality);

/** Staff records belong to the municipality: its own advisers and heads, and leaders for their own units. */
export const organisationAccess = {
  'see-staff': seesStaff,
  // Those who lead something see the tree; the row rules show them their own branch of it and no other.
  'see-units': (actor, thing) => seesStaff(actor, thing) || actor.scope.units.length > 0,
  'see-leaders': seesStaff,
  'see-staff-totals': seesStaff,
  'change-education': seesStaff,
  'import-education': seesStaff,
  'import-staff': seesStaff,
  'invite-employee': seesStaff,
  'give-role': (actor, thing) => seesStaff(actor, thing) || hasRole(actor, 'system-administrator'),
} satisfies AccessTable<InMunicipality>;

/**
 * The codes under which the actor finds the municipality's rows: its own, and those that were merged into it and still
 * have rows of their own.
 */
export function codesOf(actor: Actor, municipality: MunicipalityCode): readonly MunicipalityCode[] {
  const assignment = actor.assignments.find((a) => a.municipality === municipality);
  return [municipality, ...(assignment?.formerMunicipalities ?? [])];
}

/** The municipalities whose staff the actor works with, by the codes they have today. */
export function ownMunicipalities(actor: Actor): readonly MunicipalityCode[] {
  return [
    ...new Set(
      actor.assignments.flatMap((a) =>
        a.municipality !== null && actor.scope.staff.includes(a.municipality) ? [a.municipality] : [],
      ),
    ),
  ];
}
