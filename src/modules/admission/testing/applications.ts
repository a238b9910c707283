import { v7 as uuid } from 'uuid';
import type { ApplicationId, CallClassId, CallId, PersonId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import { municipalityCode, type MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import {
  aLeader,
  aMunicipality,
  anAdviser,
  aPerson,
  aUnit,
  somebodyWithRole,
} from '../../organisation/fixtures.ts';
import { catalogue, loadCatalogue, programmeIdOf } from '../../programme/index.ts';
import type { Call } from '../domain/call/call.ts';

export const GJOVIK: MunicipalityCode = municipalityCode('3407');
export const RINGSAKER: MunicipalityCode = municipalityCode('3411');

export type CallOfStory = { readonly id: CallId; readonly classes: readonly CallClassId[] };

/** A national call with two classes, open from October to 15 April, unless something else is said of it. */
export async function aCall(
  { owner }: Pick<TestPlatform, 'owner'>,
  by: PersonId,
  given: {
    status?: Call['status'];
    opensOn?: string;
    deadlineOn?: string;
    documentsDueOn?: string;
    withdrawBy?: string;
    documents?: Call['documents'];
    requirements?: Partial<Call['requirements']>;
    rules?: Partial<Call['rules']>;
    name?: string;
    kind?: Call['kind'];
    contactEmail?: string;
  } = {},
): Promise<CallOfStory> {
  const id = uuid() as CallId;
  const name = given.name ?? 'Nasjonal lederutdanning 2027';
  const status = given.status ?? 'published';
  await owner.query(
    `insert into call (id, programme_id, name, about, status, opens_on, deadline_on, documents_due_on, withdraw_by,
       requirements, documents, rules, seed, created_by, published_at, decided_at, kind, contact_email)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'granskog', $13, $14, $15, $16, $17)`,
    [
      id,
      programmeIdOf('nasjonal'),
      JSON.stringify({ nb: name, nn: name, en: name }),
      JSON.stringify({ nb: 'Om utlysningen.', nn: 'Om utlysinga.', en: 'About the call.' }),
      status,
      given.opensOn ?? '2026-10-01',
      given.deadlineOn ?? '2027-04-15',
      given.documentsDueOn ?? given.deadlineOn ?? '2027-04-15',
      given.withdrawBy ?? '2027-08-01',
      JSON.stringify({
        age235: { age: 23, years: 5 },
        priorLearning: { age: 25, years: 5 },
        practiceYears: 2,
        ...given.requirements,
      }),
      JSON.stringify(given.documents ?? []),
      JSON.stringify({
        mechanism: 'serial-dictatorship',
        maxPerMunicipality: 2,
        maxPerMunicipalityPerClass: null,
        countyFloors: {},
        countyCaps: {},
        minimumWishes: 1,
        ...given.rules,
      }),
      by,
      status === 'draft' ? null : '2026-10-01T08:00:00Z',
      status === 'decided' ? '2026-11-20T08:00:00Z' : null,
      given.kind ?? 'national',
      given.contactEmail ?? '',
    ],
  );
  const classes: CallClassId[] = [];
  for (const [index, city] of ['Oslo', 'Trondheim'].entries()) {
    const classId = uuid() as CallClassId;
    classes.push(classId);
    await owner.query(
      `insert into call_class (id, call_id, sequence, name, city, venue, seats, starts_on)
       values ($1, $2, $3, $4, $5, 'Campus', 54, '2027-09-06')`,
      [classId, id, index + 1, `${city} 1`, city],
    );
  }
  return { id, classes };
}

/** An application with everything in place, as its owner's. */
export async function anApplication(
  { owner }: Pick<TestPlatform, 'owner'>,
  given: {
    call: CallOfStory;
    person: PersonId;
    municipality?: MunicipalityCode | null;
    status?: 'draft' | 'submitted' | 'withdrawn';
    wishes?: readonly CallClassId[];
  },
): Promise<ApplicationId> {
  const id = uuid() as ApplicationId;
  const status = given.status ?? 'draft';
  await owner.query(
    `insert into application (id, call_id, person_id, municipality_code, service, position_title, staff_count,
       formal_leadership_education, locale, status, submitted_at, withdrawn_at)
     values ($1, $2, $3, $4, 'home-care', 'Avdelingsleder', 62, false, 'nb', $5, $6, $7)`,
    [
      id,
      given.call.id,
      given.person,
      given.municipality === undefined ? GJOVIK : given.municipality,
      status,
      status === 'draft' ? null : '2026-11-02T12:00:00Z',
      status === 'withdrawn' ? '2026-11-03T12:00:00Z' : null,
    ],
  );
  for (const [index, wish] of (given.wishes ?? given.call.classes).entries()) {
    await owner.query('insert into application_wish values ($1, $2, $3, $4)', [
      id,
      given.person,
      wish,
      index + 1,
    ]);
  }
  await owner.query('insert into application_content values ($1, $2, $3)', [id, given.person, 'Fordi.']);
  await owner.query(
    `insert into application_education (id, application_id, person_id, sequence, title) values ($1, $2, $3, 1, 'Sykepleier')`,
    [uuid(), id, given.person],
  );
  await owner.query(
    `insert into application_practice (id, application_id, person_id, sequence, employer, started_on, percent)
     values ($1, $2, $3, 1, 'Gjøvik kommune', '2015-01-01', 100)`,
    [uuid(), id, given.person],
  );
  return id;
}

/**
 * Gjøvik has a head of services with a login, and below her a leader who applies. Somebody from nowhere applies too, and
 * Ringsaker has nothing to do with any of it.
 */
export async function applicantsStory(today: LocalDate | Date = new Date('2026-11-24T09:00:00Z')) {
  const platform = await createTestPlatform(today);
  const { owner } = platform;
  const client = await owner.connect();
  const loaded = await loadCatalogue(client, catalogue);
  client.release();
  if (!loaded.ok) throw new Error('The catalogue has faults');
  await aMunicipality(owner, { code: GJOVIK, name: 'Gjøvik' });
  await aMunicipality(owner, { code: RINGSAKER, name: 'Ringsaker' });

  const people = {
    coordinator: await somebodyWithRole(owner, 'programme-coordinator'),
    officer: await somebodyWithRole(owner, 'admission-officer'),
    gjovik: await anAdviser(owner, { municipality: GJOVIK, givenName: 'Kari', familyName: 'Kompetanse' }),
    ringsaker: await anAdviser(owner, { municipality: RINGSAKER, givenName: 'Rune', familyName: 'Rådgiver' }),
    applicant: await aPerson(owner, {
      givenName: 'Anne',
      familyName: 'Søkersen',
      email: 'anne@gjovik.example',
    }),
    manager: await aPerson(owner, {
      givenName: 'Hege',
      familyName: 'Hovedleder',
      email: 'hege@gjovik.example',
    }),
    stranger: await aPerson(owner, {
      givenName: 'Frida',
      familyName: 'Fremmed',
      email: 'frida@utenfra.example',
    }),
  };
  const top = await aUnit(owner, {
    municipality: GJOVIK,
    name: 'Helse og omsorg',
    service: 'administration',
  });
  const home = await aUnit(owner, { municipality: GJOVIK, name: 'Hjemmetjenesten nord', parent: top });
  const managersRecord = await aLeader(owner, { municipality: GJOVIK, units: [top], person: people.manager });
  const applicantsRecord = await aLeader(owner, {
    municipality: GJOVIK,
    units: [home],
    person: people.applicant,
    title: 'Enhetsleder',
    credits: 45,
  });
  const call = await aCall(platform, people.coordinator);
  return { platform, people, units: { top, home }, managersRecord, applicantsRecord, call };
}

export type ApplicantsStory = Awaited<ReturnType<typeof applicantsStory>>;
