import { Logger, runOnce, type TaskList } from 'graphile-worker';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AccessDenied, type Actor, NotFound, withoutChecks } from '../../../../access/index.ts';
import type { ApplicationId, EmployeeId, PersonId } from '../../../../kernel/ids.ts';
import { aLeader, aPerson, aUnit } from '../../../organisation/fixtures.ts';
import { admission } from '../../index.ts';
import {
  aCall,
  anApplication,
  applicantsStory,
  type ApplicantsStory,
  type CallOfStory,
  GJOVIK,
} from '../../testing/applications.ts';
import { actorFor } from '../../testing/story.ts';
import { answerAsManager } from './answer-as-manager.ts';
import { nameManager } from './name-manager.ts';

let story: ApplicantsStory;
let kari: Actor;
let call: CallOfStory;
let siri: PersonId;
let application: ApplicationId;

beforeAll(async () => {
  story = await applicantsStory();
  kari = await actorFor(story.platform, story.people.gjovik);
});
afterAll(() => story.platform.close());
beforeEach(async () => {
  const { platform } = story;
  platform.letters.length = 0;
  call = await aCall(platform, story.people.coordinator);
  siri = await aPerson(platform.owner, { givenName: 'Siri', familyName: 'Aas' });
  application = await apply(siri);
});

async function apply(person: PersonId, manager: PersonId | null = null) {
  const id = await anApplication(story.platform, { call, person, municipality: GJOVIK, status: 'submitted' });
  await story.platform.owner.query(
    `insert into application_approval (application_id, person_id, municipality_code, manager_person_id, status)
     values ($1, $2, $3, $4, 'asked')`,
    [id, person, GJOVIK, manager],
  );
  return id;
}

async function doJobs(): Promise<void> {
  const { platform } = story;
  const taskList: TaskList = Object.fromEntries(
    Object.entries(admission.jobs ?? {}).map(([name, job]) => [
      name,
      (payload: unknown) => job(payload as Record<string, string>, platform),
    ]),
  );
  const logger = new Logger(() => () => {});
  for (;;) {
    await runOnce({ pgPool: platform.owner, taskList, logger });
    const { rows } = await platform.owner.query<{ last_error: string | null }>(
      'select last_error from graphile_worker._private_jobs',
    );
    const failed = rows.find((row) => row.last_error !== null);
    if (failed) throw new Error(failed.last_error ?? '');
    if (rows.length === 0) return;
  }
}

describe('naming a manager', () => {
  let leader: EmployeeId;
  beforeEach(async () => {
    const { owner } = story.platform;
    const unit = await aUnit(owner, { municipality: GJOVIK });
    leader = await aLeader(owner, {
      municipality: GJOVIK,
      units: [unit],
      email: `leder.${application}@gjovik.example`,
      givenName: 'Lars',
    });
  });
  const name = (actor: Actor, employee = leader, email = '') =>
    nameManager(actor, { application: application, employee, email }, story.platform);

  it('gives the manager a login and asks by letter, and the manager answers once', async () => {
    expect((await name(kari)).ok).toBe(true);
    await doJobs();
    const [letter] = story.platform.letters;
    expect(letter?.to).toBe(`leder.${application}@gjovik.example`);
    expect(letter?.subject).toBe('Siri Aas ber deg godkjenne en søknad');
    expect(letter?.text).toContain(`/applications/${application}/approval`);

    const { rows } = await story.platform.owner.query<{ id: PersonId }>(
      'select manager_person_id as id from application_approval where application_id = $1',
      [application],
    );
    const lars = await actorFor(story.platform, rows[0]?.id as PersonId);
    const input = {
      application: application,
      answer: 'declined',
      reason: 'Ingen vikar.',
    } as const;
    const answers = await Promise.all([
      answerAsManager(lars, input, story.platform),
      answerAsManager(lars, input, story.platform),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    await doJobs();
    const kept = await story.platform.owner.query(
      'select kind, body from application_letter where application_id = $1',
      [application],
    );
    expect(kept.rows).toMatchObject([
      { kind: 'manager-declined', body: expect.stringContaining('Ingen vikar.') },
    ]);
    // The mail to the applicant tells of the letter and not of the answer.
    expect(story.platform.letters.at(-1)?.text).not.toContain('Ingen vikar.');
    expect(await name(kari)).toMatchObject({ failure: { kind: 'already-answered' } });
  });

  it('asks for an address when the staff list has none', async () => {
    await story.platform.owner.query('update employee set email = null where id = $1', [leader]);
    expect(await name(kari)).toMatchObject({ failure: { kind: 'address-missing' } });
    expect((await name(kari, leader, 'Ny.Leder@Gjovik.example')).ok).toBe(true);
  });

  it('never makes the applicant the judge of the own application', async () => {
    const { owner } = story.platform;
    const { rows } = await owner.query<{ email: string }>('select email from person where id = $1', [siri]);
    await owner.query('update employee set email = $2 where id = $1', [leader, rows[0]?.email]);
    expect(await name(kari)).toMatchObject({ failure: { kind: 'is-applicant' } });
  });

  it('never makes the one who chooses whom to ask the one who answers, not by way of an address either', async () => {
    const { owner } = story.platform;
    const { rows } = await owner.query<{ email: string }>('select email from person where id = $1', [
      story.people.gjovik,
    ]);
    await owner.query('update employee set email = null where id = $1', [leader]);
    expect(await name(kari, leader, rows[0]?.email ?? '')).toMatchObject({
      failure: { kind: 'is-yourself' },
    });
  });

  it('is for the municipality that sends the applicant alone', async () => {
    const { ringsaker, coordinator, officer } = story.people;
    const refusals = { [ringsaker]: NotFound, [coordinator]: NotFound, [officer]: AccessDenied };
    for (const [person, refusal] of Object.entries(refusals)) {
      const actor = await actorFor(story.platform, person as PersonId);
      await expect(name(actor)).rejects.toThrow(refusal);
    }
  });
});

describe('the manager’s answer', () => {
  const answer = (actor: Actor, id: ApplicationId, given: 'approved' | 'declined', reason = '') =>
    answerAsManager(actor, { application: id, answer: given, reason }, story.platform);

  it('is a yes without a word, or a no with a reason', async () => {
    const hege = await actorFor(story.platform, story.people.manager);
    const asked = await apply(story.people.applicant, hege.person.id);
    expect(await answer(hege, asked, 'declined', ' ')).toMatchObject({
      failure: { kind: 'reason-missing' },
    });
    expect((await answer(hege, asked, 'approved')).ok).toBe(true);
    expect(await answer(hege, asked, 'declined', 'Angret')).toMatchObject({
      failure: { kind: 'already-answered' },
    });
  });

  it('is not given for an application that was withdrawn', async () => {
    const hege = await actorFor(story.platform, story.people.manager);
    const asked = await apply(story.people.applicant, hege.person.id);
    await story.platform.owner.query(
      `update application set status = 'withdrawn', withdrawn_at = now() where id = $1`,
      [asked],
    );
    expect(await answer(hege, asked, 'approved')).toMatchObject({ failure: { kind: 'withdrawn' } });
  });

  it('is nobody else’s, and never the applicant’s own', async () => {
    const asked = await apply(story.people.applicant, story.people.manager);
    const { officer, gjovik, ringsaker, stranger, applicant } = story.people;
    for (const person of [officer, gjovik, ringsaker, stranger, applicant]) {
      const actor = await actorFor(story.platform, person);
      await expect(answer(actor, asked, 'approved')).rejects.toThrow(/./);
      await answer(withoutChecks(actor), asked, 'approved').catch(() => undefined);
    }
    const { rows } = await story.platform.owner.query(
      'select status from application_approval where application_id = $1',
      [asked],
    );
    expect(rows).toEqual([{ status: 'asked' }]);
  });
});
