import { randomBytes } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { type Actor, actorOf, type SessionHolder } from '../../../access/index.ts';
import type { PersonId } from '../../../kernel/ids.ts';
import type { TestPlatform } from '../../../platform/testing/test-platform.ts';
import {
  aMunicipality,
  anAdviser,
  aPerson,
  aRegion,
  aRole,
  somebodyWithRole,
} from '../../organisation/fixtures.ts';
import {
  aCohort,
  aCohortCourse,
  aCourseVersion,
  aCoursework,
  aGathering,
  aParticipant,
  aProgramme,
} from '../fixtures.ts';

/** The one who acts, as the gate makes them from what the database knows now. */
export async function actorFor(platform: TestPlatform, person: PersonId): Promise<Actor> {
  const token = randomBytes(32);
  await platform.db.gate('select gate.open_session($1, $2, $3, $4, $5, $6::interval)', [
    uuid(),
    token,
    person,
    'email-code',
    'test',
    '1 hour',
  ]);
  const [row] = await platform.db.gate<{ holder: SessionHolder }>(
    'select gate.actor_of_session($1) as holder',
    [token],
  );
  if (row === undefined) throw new Error('No session was opened');
  return actorOf(row.holder);
}

/** Names that occur nowhere else, so that a page that shows one by mistake is caught. */
export const NAMES = {
  kari: 'Kaisa',
  ola: 'Oddbjørn',
  siri: 'Sigrunn',
  manager: 'Mildrid',
  otherManager: 'Normann',
} as const;

/**
 * Two classes of one programme that meet in January 2027, with today on 24 November 2026. Gjøvik has Kari and Siri in
 * the first, with Mildrid as Kari's manager; Lillehammer has Ola in the second, with Normann as his.
 */
export async function twoClasses(platform: TestPlatform) {
  const { owner } = platform;
  const gjovik = await aMunicipality(owner, { code: '3407', name: 'Gjøvik' });
  const lillehammer = await aMunicipality(owner, { code: '3405', name: 'Lillehammer' });
  const region = await aRegion(owner, { members: ['3407'] });
  const programme = await aProgramme(owner);
  const first = await aCourseVersion(owner, { programme, code: 'M1', name: 'Myndiggjort ledelse' });
  const second = await aCourseVersion(owner, { programme, code: 'M2', name: 'Strategisk kompetanse' });

  const person = (givenName: string, familyName: string) =>
    aPerson(owner, {
      givenName,
      familyName,
      email: `${givenName}.${familyName}@example.no`.toLowerCase().replaceAll('ø', 'o'),
    });
  const people = {
    coordinator: await somebodyWithRole(owner, 'programme-coordinator'),
    adviser: await anAdviser(owner, { municipality: '3407' }),
    otherAdviser: await anAdviser(owner, { municipality: '3405' }),
    regionCoordinator: await somebodyWithRole(owner, 'region-coordinator', { region }),
    kari: await person(NAMES.kari, 'Nordby'),
    siri: await person(NAMES.siri, 'Åsen'),
    ola: await person(NAMES.ola, 'Vestby'),
    manager: await person(NAMES.manager, 'Leder'),
    otherManager: await person(NAMES.otherManager, 'Sjef'),
    lecturer: await person('Lars', 'Foreleser'),
    stranger: await person('Frida', 'Fremmed'),
  };

  const makeClass = async (name: string, municipality: string) => {
    const cohort = await aCohort(owner, { programme, name, municipalities: [municipality] });
    const course = await aCohortCourse(owner, { cohort, version: first });
    const gathering = await aGathering(owner, {
      cohort,
      course,
      startsOn: '2027-01-12',
      endsOn: '2027-01-13',
    });
    const later = await aGathering(owner, {
      cohort,
      course,
      number: 2,
      startsOn: '2027-03-30',
      endsOn: '2027-03-31',
    });
    const coursework = await aCoursework(owner, { cohort, course, dueOn: '2027-03-16' });
    return { cohort, course, gathering, later, coursework };
  };
  const a = await makeClass('Gjøvikklassen', '3407');
  const b = await makeClass('Lillehammerklassen', '3405');
  await aRole(owner, { person: people.lecturer, role: 'lecturer', cohort: a.cohort });

  const participants = {
    kari: await aParticipant(owner, {
      cohort: a.cohort,
      person: people.kari,
      municipality: gjovik,
      manager: people.manager,
    }),
    siri: await aParticipant(owner, {
      cohort: a.cohort,
      person: people.siri,
      municipality: gjovik,
      manager: null,
      track: 'non-credit',
      potentialLeader: true,
    }),
    ola: await aParticipant(owner, {
      cohort: b.cohort,
      person: people.ola,
      municipality: lillehammer,
      manager: people.otherManager,
    }),
  };
  return {
    gjovik,
    lillehammer,
    programme,
    versions: { first, second },
    people,
    a,
    b,
    participants,
    as: (who: keyof typeof people) => actorFor(platform, people[who]),
  };
}

export type Story = Awaited<ReturnType<typeof twoClasses>>;
