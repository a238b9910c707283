import type { CohortId, PersonId, RegionId, UnitId } from '../kernel/ids.ts';
import type { Locale } from '../kernel/locale.ts';
import type { MunicipalityCode } from '../kernel/municipality-code.ts';
import type { Scope } from '../platform/database/scope.ts';

export const ASSIGNED_ROLES = [
  'competence-adviser',
  'head-of-services',
  'region-coordinator',
  'programme-coordinator',
  'admission-officer',
  'lecturer',
  'supervisor',
  'examiner',
  'evaluator',
  'national-steward',
  'system-administrator',
] as const;

/** Roles that somebody gives, and those that follow from what one does: taking part, leading a unit, and applying. */
export type AssignedRole = (typeof ASSIGNED_ROLES)[number];
export type Role = AssignedRole | 'participant' | 'manager' | 'applicant';

export type Assignment = {
  role: AssignedRole;
  municipality: MunicipalityCode | null;
  /** Codes that were merged into the municipality and still have rows of their own. */
  formerMunicipalities: readonly MunicipalityCode[];
  region: RegionId | null;
  regionMunicipalities: readonly MunicipalityCode[];
  cohort: CohortId | null;
};

/** The one who acts: a person who has logged in, with everything that decides what that person may do. */
export type Actor = {
  person: { id: PersonId; givenName: string; familyName: string; email: string };
  sessionId: string;
  locale: Locale;
  assignments: readonly Assignment[];
  roles: ReadonlySet<Role>;
  /** Whether somebody's participation or application has been put to this person as a manager. */
  isAskedAsManager: boolean;
  /** Whether this person has a part in somebody's competence plan. */
  isPlanMember: boolean;
  scope: Scope;
};

/** What the gate tells about the holder of a session. */
export type SessionHolder = {
  sessionId: string;
  personId: PersonId;
  givenName: string;
  familyName: string;
  email: string;
  locale: Locale;
  units: readonly UnitId[];
  managerOf: boolean;
  applicant: boolean;
  planMember: boolean;
  participations: readonly CohortId[];
  assignments: readonly (Omit<Assignment, 'regionMunicipalities' | 'formerMunicipalities'> & {
    formerMunicipalities: readonly MunicipalityCode[] | null;
    regionMunicipalities: readonly MunicipalityCode[] | null;
  })[];
};

export function actorOf(holder: SessionHolder): Actor {
  const assignments = holder.assignments.map((assignment) => ({
    ...assignment,
    formerMunicipalities: assignment.formerMunicipalities ?? [],
    regionMunicipalities: assignment.regionMunicipalities ?? [],
  }));
  return {
    person: {
      id: holder.personId,
      givenName: holder.givenName,
      familyName: holder.familyName,
      email: holder.email,
    },
    sessionId: holder.sessionId,
    locale: holder.locale,
    assignments,
    roles: rolesOf(holder, assignments),
    isAskedAsManager: holder.managerOf,
    isPlanMember: holder.planMember,
    scope: scopeOf(holder, assignments),
  };
}

function rolesOf(holder: SessionHolder, assignments: readonly Assignment[]): ReadonlySet<Role> {
  const roles = new Set<Role>(assignments.map((assignment) => assignment.role));
  if (holder.participations.length > 0) roles.add('participant');
  if (holder.units.length > 0 || holder.managerOf) roles.add('manager');
  if (holder.applicant) roles.add('applicant');
  return roles;
}

/** From roles to rows. The table of who sees what in the database stands here and nowhere else. */
function scopeOf(holder: SessionHolder, assignments: readonly Assignment[]): Scope {
  const staff = new Set<MunicipalityCode>();
  const municipal = new Set<MunicipalityCode>();
  const cohorts = new Set(holder.participations);
  for (const { role, municipality, formerMunicipalities, regionMunicipalities, cohort } of assignments) {
    if ((role === 'competence-adviser' || role === 'head-of-services') && municipality !== null) {
      for (const code of [municipality, ...formerMunicipalities]) {
        staff.add(code);
        municipal.add(code);
      }
    }
    // A coordinator acts for the municipalities together, but their staff records stay at home.
    if (role === 'region-coordinator') regionMunicipalities.forEach((code) => municipal.add(code));
    if ((role === 'lecturer' || role === 'supervisor') && cohort !== null) cohorts.add(cohort);
  }
  const has = (role: AssignedRole) => assignments.some((assignment) => assignment.role === role);
  return {
    person: holder.personId,
    staff: [...staff],
    municipal: [...municipal],
    units: holder.units,
    cohorts: [...cohorts],
    programme: has('programme-coordinator'),
    officer: has('admission-officer'),
    national: has('national-steward'),
    administrator: has('system-administrator'),
  };
}

export function hasRole(actor: Actor, role: Role): boolean {
  return actor.roles.has(role);
}

/** True when the actor holds the role for this municipality, directly or through a region. */
export function actsFor(actor: Actor, municipality: MunicipalityCode): boolean {
  return actor.scope.municipal.includes(municipality);
}
