import { type Actor, actorOf, type AssignedRole, type Assignment, type SessionHolder } from '../index.ts';
import type { PersonId } from '../../kernel/ids.ts';

type Given = Omit<Partial<SessionHolder>, 'assignments'> & {
  readonly assignments?: readonly (Pick<Assignment, 'role'> & Partial<Assignment>)[];
};

/** Somebody who acts, as the gate would tell of them: for tables of who may do what, which need no database. */
export function anActor(given: Given = {}): Actor {
  return actorOf({
    sessionId: '00000000-0000-7000-8000-0000000000ff',
    personId: '00000000-0000-7000-8000-000000000001' as PersonId,
    givenName: 'Kari',
    familyName: 'Nordmann',
    email: 'kari@example.no',
    locale: 'nb',
    units: [],
    managerOf: false,
    participations: [],
    applicant: false,
    planMember: false,
    ...given,
    assignments: (given.assignments ?? []).map((assignment) => ({
      municipality: null,
      formerMunicipalities: [],
      region: null,
      regionMunicipalities: [],
      cohort: null,
      ...assignment,
    })),
  });
}

export const withRole = (role: AssignedRole, where: Partial<Assignment> = {}): Actor =>
  anActor({ assignments: [{ role, ...where }] });
