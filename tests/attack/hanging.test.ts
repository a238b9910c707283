import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CohortId, EmployeeId, ParticipantId, PersonId, UnitId } from '../../src/kernel/ids.ts';
import type { Scoped } from '../../src/platform/database/database.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import { arrangeAttackers, type Attacker, type AttackerName } from './attackers.ts';
import { arrangeVictim, type Victim } from './victim.ts';
import { openWorld, theOnly } from './world.ts';

// A row that is one's own may still point at somebody else's. Each of these would have opened a door, or left something
// in the victim's house, if the database let it stand.

let platform: TestPlatform;
let v: Victim;
let attackers: Readonly<Record<AttackerName, Attacker>>;
let own: {
  unit: UnitId;
  employee: EmployeeId;
  cohort: CohortId;
  participant: ParticipantId;
  person: PersonId;
};
beforeAll(async () => {
  platform = await openWorld();
  v = await arrangeVictim(platform);
  attackers = await arrangeAttackers(platform, v);
  const ringsaker = (what: string) =>
    `select id as value from ${what} where municipality_code = '3411' limit 1`;
  const cohort = await theOnly<CohortId>(
    platform,
    `select id as value from cohort where name like 'Ringsaker%'`,
  );
  const inClass = (what: string) =>
    theOnly<string>(platform, `select ${what} as value from participant where cohort_id = $1 limit 1`, [
      cohort,
    ]);
  own = {
    unit: await theOnly(platform, ringsaker('unit')),
    employee: await theOnly(platform, ringsaker('employee')),
    cohort,
    participant: (await inClass('id')) as ParticipantId,
    person: (await inClass('person_id')) as PersonId,
  };
});
afterAll(() => platform.close());

const REFUSED = '42501';
const NOT_TOGETHER = '23503';

async function attempt(who: Scoped, statement: string): Promise<string> {
  return platform.db
    .transaction(who, async (tx) => {
      await sql.raw(statement).execute(tx);
      throw new Error('it went through');
    })
    .catch((error: Error & { code?: string }) => error.code ?? error.message);
}

type Attempt = readonly [what: string, statement: () => string, how: string];

const id = (value: string) => `'${value}'`;

describe('an adviser of another municipality', () => {
  it.each<Attempt>([
    [
      'makes one of the own staff the leader of a unit here',
      () => `insert into unit_leadership (id, municipality_code, unit_id, employee_id, valid_from)
        values (gen_random_uuid(), '3411', ${id(v.unit)}, ${id(own.employee)}, '2020-01-01')`,
      NOT_TOGETHER,
    ],
    [
      'makes somebody here the leader of the own unit',
      () => `insert into unit_leadership (id, municipality_code, unit_id, employee_id, valid_from)
        values (gen_random_uuid(), '3411', ${id(own.unit)}, ${id(v.leader)}, '2020-01-01')`,
      NOT_TOGETHER,
    ],
    [
      'gives somebody here a position',
      () => `insert into position (id, municipality_code, employee_id, unit_id, title, fte_percent, valid_from)
        values (gen_random_uuid(), '3411', ${id(v.employee)}, ${id(own.unit)}, 'X', 100, '2020-01-01')`,
      NOT_TOGETHER,
    ],
    [
      'writes down an education for somebody here',
      () => `insert into education_record (id, municipality_code, employee_id, title, provider, credits, completed_on, source)
        values (gen_random_uuid(), '3411', ${id(v.leader)}, 'X', 'Y', 60, '2020-01-01', 'registered')`,
      NOT_TOGETHER,
    ],
    [
      'hangs a unit under one here',
      () => `update unit set parent_id = ${id(v.unit)} where id = ${id(own.unit)}`,
      NOT_TOGETHER,
    ],
    [
      'moves the own staff here',
      () => `update employee set municipality_code = '3407' where id = ${id(own.employee)}`,
      REFUSED,
    ],
    [
      'sends somebody from here to a class',
      () => `insert into class_order_candidate (id, order_id, municipality_code, employee_id, given_name, family_name, email, track)
        select gen_random_uuid(), o.id, '3411', ${id(v.employee)}, 'X', 'Y', 'x@utenfor.example', 'credit' from class_order o
        where o.lead_municipality_code = '3411' limit 1`,
      REFUSED,
    ],
    [
      'gives somebody a role here',
      () => `insert into role_assignment (id, person_id, role, municipality_code)
        values (gen_random_uuid(), scope.person(), 'competence-adviser', '3407')`,
      REFUSED,
    ],
    [
      'gives somebody a role in the programme',
      () => `insert into role_assignment (id, person_id, role)
        values (gen_random_uuid(), scope.person(), 'programme-coordinator')`,
      REFUSED,
    ],
    [
      'turns the own role into one here',
      () => `update role_assignment set municipality_code = '3407' where person_id = scope.person()`,
      REFUSED,
    ],
    [
      'says that somebody else did it',
      () =>
        `insert into audit_entry (person_id, action, object_id) values (${id(v.rightful.adviser)}, 'x', 'y')`,
      REFUSED,
    ],
  ])('%s, and is refused', async (_what, statement, how) => {
    const who = await attackers['a competence adviser of Ringsaker'].actor();
    expect(await attempt(who, statement())).toBe(how);
  });
});

describe('a lecturer of another class', () => {
  it('judges coursework here by writing it down under the own class, and is refused', async () => {
    const who = await attackers['a lecturer of Ringsaker’s class'].actor();
    const write = (participant: string, person: string) =>
      attempt(
        who,
        `insert into coursework_status (coursework_id, participant_id, person_id, cohort_id, status)
         values (${id(v.coursework)}, ${id(participant)}, ${id(person)}, ${id(own.cohort)}, 'approved')`,
      );
    expect(await write(v.asked, v.rightful.participant)).toBe(NOT_TOGETHER);
    expect(await write(own.participant, own.person)).toBe(NOT_TOGETHER);
  });
});

describe('the programme', () => {
  it('gives the manager’s yes, and is refused', async () => {
    const who = await attackers['a programme coordinator'].actor();
    expect(
      await attempt(
        who,
        `update manager_approval set status = 'approved', decided_by = scope.person(), decided_at = now()
         where participant_id = ${id(v.asked)}`,
      ),
    ).toBe(REFUSED);
    expect(
      await attempt(
        who,
        `update manager_approval set asked_at = now() where participant_id = ${id(v.asked)}`,
      ),
    ).toBe('it went through');
  });
});

describe('one who takes part in another class', () => {
  it.each<Attempt>([
    [
      'writes a need for somebody here',
      () => `insert into participant_need (participant_id, cohort_id, person_id, sealed_text)
        values (${id(v.asked)}, ${id(v.cohort)}, scope.person(), '\\x00')`,
      REFUSED,
    ],
    [
      'enrols here',
      () => `insert into participant (id, cohort_id, person_id, track, status)
        values (gen_random_uuid(), ${id(v.cohort)}, scope.person(), 'credit', 'enrolled')`,
      REFUSED,
    ],
    [
      'passes a course',
      () => `insert into course_completion (id, person_id, course_version_id, completed_on, source)
        select gen_random_uuid(), scope.person(), v.id, '2026-01-01', 'x' from course_version v limit 1`,
      REFUSED,
    ],
    [
      'takes over somebody’s calendar',
      () =>
        `update calendar_feed set person_id = ${id(v.rightful.participant)} where person_id = scope.person()`,
      REFUSED,
    ],
    [
      'becomes somebody else',
      () => `update person set id = ${id(v.rightful.participant)} where id = scope.person()`,
      REFUSED,
    ],
  ])('%s, and is refused', async (what, statement, how) => {
    const who = await attackers['a participant of Ringsaker’s class'].actor();
    if (what.includes('calendar')) {
      await platform.db.transaction(who, (tx) =>
        sql`insert into calendar_feed (person_id, token_hash, sealed_token)
          values (scope.person(), '\\x01', '\\x01')`.execute(tx),
      );
    }
    expect(await attempt(who, statement())).toBe(how);
  });
});

describe('one who applies to the same call', () => {
  const mine = () => `(select id from application where person_id = scope.person())`;
  it.each<Attempt>([
    [
      'hangs a document on the neighbour’s application',
      () => `insert into application_document (id, application_id, person_id, kind, file_name, media_type, bytes, sha256,
          scanned) values (gen_random_uuid(), ${id(v.calls.application)}, scope.person(), 'other', 'x.pdf',
          'application/pdf', 1, '\\x00', 'clean')`,
      NOT_TOGETHER,
    ],
    [
      'adds a piece to the neighbour’s document',
      () => `insert into application_document_piece (document_id, application_id, person_id, number, sealed)
        values (${id(v.calls.document)}, ${mine()}, scope.person(), 1, '\\x00')`,
      NOT_TOGETHER,
    ],
    [
      'moves the application to another call',
      () => `update application set call_id = ${id(v.calls.decided)} where person_id = scope.person()`,
      REFUSED,
    ],
    [
      'nominates oneself',
      () => `insert into nomination (application_id, call_id, municipality_code, rank, decided_by)
        values (${mine()}, ${id(v.calls.open)}, '3411', 1, scope.person())`,
      REFUSED,
    ],
    [
      'says yes as the own manager',
      () => `insert into application_approval (application_id, person_id, municipality_code, manager_person_id, status,
          decided_by, decided_at) values (${mine()}, scope.person(), '3411', scope.person(), 'approved', scope.person(), now())`,
      REFUSED,
    ],
    [
      'finds oneself qualified',
      () => `insert into qualification (application_id, person_id, status, route, assessed_by)
        values (${mine()}, scope.person(), 'qualified', 'general', scope.person())`,
      REFUSED,
    ],
    [
      'takes a seat',
      () => `insert into seat_offer (id, application_id, person_id, call_id, call_class_id, municipality_code, source,
          status, reply_by) values (gen_random_uuid(), ${mine()}, scope.person(), ${id(v.calls.open)},
          ${id(v.calls.openClass)}, '3411', 'appeal', 'offered', '2027-01-01')`,
      REFUSED,
    ],
    [
      'writes oneself a letter of admission',
      () => `insert into application_letter (id, application_id, person_id, kind, locale, title, body)
        values (gen_random_uuid(), ${mine()}, scope.person(), 'offer', 'nb', 'x', 'x')`,
      REFUSED,
    ],
    [
      'moves the own deadline',
      () => `insert into call_extension (id, call_id, person_id, deadline, until, reason, granted_by)
        values (gen_random_uuid(), ${id(v.calls.open)}, scope.person(), 'application', '2027-12-01', 'x', scope.person())`,
      REFUSED,
    ],
  ])('%s, and is refused', async (_what, statement, how) => {
    const who = await attackers['another applicant to the same call'].actor();
    expect(await attempt(who, statement())).toBe(how);
  });
});

describe('those who decide about applications', () => {
  it('keep to their own part of it: the officer does not rank, the programme does not assess', async () => {
    const officer = await attackers['an admission officer'].actor();
    const programme = await attackers['a programme coordinator'].actor();
    // There is an assessment already: whoever may write one finds that there is nothing to do.
    const assess = `insert into qualification (application_id, person_id, status, route, assessed_by)
      values (${id(v.calls.seated)}, ${id(v.rightful.applicant)}, 'qualified', 'general', scope.person())
      on conflict do nothing`;
    const rank = `insert into nomination (application_id, call_id, municipality_code, rank, decided_by)
      values (${id(v.calls.seated)}, ${id(v.calls.decided)}, '3407', 1, scope.person())`;
    expect(await attempt(programme, assess)).toBe(REFUSED);
    expect(await attempt(officer, assess)).toBe('it went through');
    for (const who of [officer, programme]) expect(await attempt(who, rank)).toBe(REFUSED);
  });

  it('refuse nobody alone', async () => {
    const officer = await attackers['an admission officer'].actor();
    expect(
      await attempt(
        officer,
        `insert into qualification (application_id, person_id, status, reasons, assessed_by, confirmed_by, confirmed_at)
         values (${id(v.calls.seated)}, ${id(v.rightful.applicant)}, 'not-qualified', 'x', scope.person(), scope.person(), now())`,
      ),
    ).toBe('42501');
  });
});
