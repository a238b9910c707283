import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CourseVersionId, PersonId } from '../../../kernel/ids.ts';
import { localDate } from '../../../kernel/local-date.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { aCourseVersion, aProgramme } from '../fixtures.ts';
import { type Story, twoClasses } from '../testing/story.ts';
import { formCohort, type FormCohortInput, type ParticipantToEnrol } from './form-cohort.ts';

let platform: TestPlatform;
let story: Story;
beforeAll(async () => {
  platform = await createTestPlatform();
  story = await twoClasses(platform);
});
afterAll(() => platform.close());

function aNewcomer(email: string, change: Partial<ParticipantToEnrol> = {}): ParticipantToEnrol {
  return {
    person: { givenName: 'Ny', familyName: 'Leder', email, locale: 'nn' },
    municipality: story.gjovik,
    track: 'credit',
    potentialLeader: false,
    ...change,
  };
}

function anInput(change: Partial<FormCohortInput> = {}): FormCohortInput {
  return {
    programmeId: story.programme,
    name: 'Ny klasse',
    kind: 'ordered',
    place: 'Raufoss bibliotek',
    seats: { min: 0, max: 20 },
    startsOn: localDate('2027-09-14'),
    courses: [story.versions.second, story.versions.first],
    municipalities: [story.gjovik, story.lillehammer],
    participants: [],
    ...change,
  };
}

async function form(change: Partial<FormCohortInput> = {}) {
  const actor = await story.as('coordinator');
  return platform.db.transaction(actor, (tx) => formCohort(tx, actor, anInput(change)));
}

const count = async (table: string) =>
  (await platform.owner.query(`select count(*)::integer as n from ${table}`)).rows[0].n as number;

describe('forming a class', () => {
  it('makes the gatherings and the coursework of its courses, in the order that was chosen', async () => {
    const formed = await form();
    if (!formed.ok) throw new Error(formed.failure.kind);
    const { rows } = await platform.owner.query(
      `select cc.sequence, v.id as version, cc.starts_on::text, array_agg(g.starts_on::text order by g.number) as gatherings,
         (select w.due_on::text from coursework w where w.cohort_course_id = cc.id) as due
       from cohort_course cc join course_version v on v.id = cc.course_version_id join gathering g on g.cohort_course_id = cc.id
       where cc.cohort_id = $1 group by cc.id, v.id order by cc.sequence`,
      [formed.value],
    );
    expect(rows).toEqual([
      {
        sequence: 1,
        version: story.versions.second,
        starts_on: '2027-09-14',
        gatherings: ['2027-09-14', '2027-11-09'],
        due: '2027-10-26',
      },
      {
        sequence: 2,
        version: story.versions.first,
        starts_on: '2028-02-15',
        gatherings: ['2028-02-15', '2028-04-11'],
        due: '2028-03-28',
      },
    ]);
  });

  it('is planned, with its municipalities, and asks the managers', async () => {
    const formed = await form({
      participants: [
        { ...aNewcomer('x@example.no'), person: story.people.kari, managerPersonId: story.people.manager },
        aNewcomer('Ny.Leder@example.no', { municipality: story.lillehammer }),
      ],
    });
    if (!formed.ok) throw new Error(formed.failure.kind);
    const { rows } = await platform.owner.query(
      `select c.status, c.lead_municipality_code as lead, p.email, p.locale, e.status as enrolment, a.status as approval,
         a.manager_person_id as manager, a.municipality_code as municipality
       from cohort c join participant e on e.cohort_id = c.id join person p on p.id = e.person_id
         join manager_approval a on a.participant_id = e.id where c.id = $1 order by p.email`,
      [formed.value],
    );
    expect(rows).toEqual([
      {
        status: 'planned',
        lead: story.gjovik,
        email: 'kaisa.nordby@example.no',
        locale: 'nb',
        enrolment: 'enrolled',
        approval: 'asked',
        manager: story.people.manager,
        municipality: story.gjovik,
      },
      {
        status: 'planned',
        lead: story.gjovik,
        email: 'ny.leder@example.no',
        locale: 'nn',
        enrolment: 'enrolled',
        approval: 'asked',
        manager: null,
        municipality: story.lillehammer,
      },
    ]);
    const jobs = await platform.owner.query(
      "select payload from graphile_worker._private_jobs where payload->>'cohortId' = $1",
      [formed.value],
    );
    expect(jobs.rowCount).toBe(1);
  });

  it('finds the person who already has the address, whatever the case of its letters', async () => {
    const before = await count('person');
    const formed = await form({ participants: [aNewcomer('KAISA.nordby@example.no')] });
    expect(formed.ok).toBe(true);
    expect(await count('person')).toBe(before);
  });

  it('moves the first day when the wish is a Sunday', async () => {
    const formed = await form({ startsOn: localDate('2027-09-12') });
    const { rows } = await platform.owner.query('select starts_on::text from cohort where id = $1', [
      formed.ok ? formed.value : null,
    ]);
    expect(rows[0].starts_on).toBe('2027-09-13');
  });
});

describe('a class that cannot be formed', () => {
  async function refused(change: Partial<FormCohortInput>) {
    const before = [await count('cohort'), await count('person'), await count('participant')];
    const formed = await form(change);
    expect([await count('cohort'), await count('person'), await count('participant')]).toEqual(before);
    return formed.ok ? undefined : formed.failure;
  }

  it('has no courses, an unknown one, or one from another programme', async () => {
    const unknown = '00000000-0000-7000-8000-000000000000' as CourseVersionId;
    const elsewhere = await aCourseVersion(platform.owner, {
      programme: await aProgramme(platform.owner),
      code: 'X1',
    });
    expect(await refused({ courses: [] })).toEqual({ kind: 'no-courses' });
    expect(await refused({ courses: [unknown] })).toEqual({ kind: 'course-unknown', course: unknown });
    expect(await refused({ courses: [elsewhere] })).toEqual({
      kind: 'course-of-other-programme',
      code: 'X1',
    });
  });

  it('has a course whose gatherings nobody has decided', async () => {
    const undecided = await aCourseVersion(platform.owner, {
      programme: story.programme,
      code: 'M10',
      undecided: true,
    });
    expect(await refused({ courses: [undecided] })).toEqual({
      kind: 'course-without-gatherings',
      code: 'M10',
    });
  });

  it('has more participants than seats', async () => {
    const participants = [aNewcomer('a1@example.no'), aNewcomer('a2@example.no')];
    expect(await refused({ seats: { min: 0, max: 1 }, participants })).toEqual({
      kind: 'too-many-participants',
      seats: 1,
    });
  });

  it('has the same person twice, also when once by e-mail', async () => {
    const again = aNewcomer('Kaisa.Nordby@example.no');
    const failure = await refused({ participants: [{ ...again, person: story.people.kari }, again] });
    expect(failure).toMatchObject({ kind: 'same-person-twice' });
    expect(
      await refused({ participants: [aNewcomer('b@example.no'), aNewcomer('B@example.no')] }),
    ).toMatchObject({ kind: 'same-person-twice' });
  });

  it('has somebody as their own manager, or somebody who does not exist', async () => {
    const self = {
      ...aNewcomer(''),
      person: story.people.kari,
      managerPersonId: story.people.kari,
    };
    expect(await refused({ participants: [self] })).toMatchObject({ kind: 'manager-is-participant' });
    const nobody = '00000000-0000-7000-8000-000000000000' as PersonId;
    expect(await refused({ participants: [{ ...self, person: nobody, managerPersonId: null }] })).toEqual({
      kind: 'person-unknown',
    });
  });

  it.each(['adviser', 'kari', 'manager', 'lecturer', 'regionCoordinator'] as const)(
    'is not the coordinator’s: %s may not form one',
    async (who) => {
      const actor = await story.as(who);
      const attempt = platform.db.transaction(actor, (tx) => formCohort(tx, actor, anInput()));
      await expect(attempt).rejects.toThrow('form-cohort');
    },
  );
});
