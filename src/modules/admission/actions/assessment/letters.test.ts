import { Logger, runOnce, type TaskList } from 'graphile-worker';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../../../access/index.ts';
import type { ApplicationId, PersonId } from '../../../../kernel/ids.ts';
import { localDate } from '../../../../kernel/local-date.ts';
import { aPerson, somebodyWithRole } from '../../../organisation/fixtures.ts';
import { admission } from '../../index.ts';
import type { WrittenFindings } from '../../domain/assessment/assessment.ts';
import { NOTHING_FOUND } from '../../domain/assessment/assessment.ts';
import type { Conclusion } from '../../domain/assessment/conclude.ts';
import { aCall, anApplication, applicantsStory, type ApplicantsStory } from '../../testing/applications.ts';
import { actorFor } from '../../testing/story.ts';
import { assessApplication } from './assess-application.ts';
import { reopenAssessment } from './reopen-assessment.ts';

let story: ApplicantsStory;
let oda: Actor;
let olav: Actor;
let person: PersonId;
let application: ApplicationId;

beforeAll(async () => {
  story = await applicantsStory();
  const { owner } = story.platform;
  oda = await actorFor(story.platform, story.people.officer);
  olav = await actorFor(story.platform, await somebodyWithRole(owner, 'admission-officer'));
});
afterAll(() => story.platform.close());
beforeEach(async () => {
  const { platform, call } = story;
  await doJobs();
  platform.letters.length = 0;
  person = await aPerson(platform.owner, { givenName: 'Nina', familyName: 'Nilsen' });
  application = await anApplication(platform, { call, person, status: 'submitted' });
});

/** Findings with the applicant's one line of practice (from 2015) documented, unless something else is found. */
async function found(given: Partial<WrittenFindings> = {}): Promise<WrittenFindings> {
  const { rows } = await story.platform.owner.query<{ id: string }>(
    'select id from application_practice where application_id = $1',
    [application],
  );
  const lines = rows.map((row) => row.id);
  return { ...NOTHING_FOUND, counted: lines, relevant: lines, ...given };
}

const assess = (actor: Actor, seen: number, findings: WrittenFindings, conclusion: Conclusion) =>
  assessApplication(actor, { application, seen, findings, conclusion }, story.platform);

async function stored() {
  const { rows } = await story.platform.owner.query('select * from qualification where application_id = $1', [
    application,
  ]);
  return rows[0];
}

async function letters(): Promise<{ kind: string; title: string; body: string }[]> {
  const { rows } = await story.platform.owner.query(
    'select kind, title, body from application_letter where application_id = $1 order by made_at, id',
    [application],
  );
  // Dates keep together with a space that does not break.
  return rows.map((row) => ({ ...row, body: row.body.replaceAll('\u00a0', ' ') }));
}

const refusal = { step: 'propose-refusal', reasons: 'Praksisen er ikke dokumentert med attest.' } as const;
const proposeRefusal = (actor: Actor, seen = 0) =>
  assess(actor, seen, { ...NOTHING_FOUND, hasGeneral: false }, refusal);

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

describe('asking for documents', () => {
  it('sends a letter with what is missing and the day, and leaves the findings', async () => {
    const findings = await found({ birthYear: 1984 });
    const asked = { step: 'ask-documents', asked: 'Attest fra Gjøvik kommune.', until: null } as const;
    expect((await assess(oda, 0, findings, asked)).ok).toBe(true);
    const [letter] = await letters();
    expect(letter?.body).toContain('Attest fra Gjøvik kommune.');
    expect(letter?.body).toContain('senest 15. april 2027');
    expect(await stored()).toMatchObject({ status: 'documents-missing', birth_year: 1984 });
  });

  it('moves the deadline of the one who is asked too late for the ordinary one, and nobody else’s', async () => {
    const call = await aCall(story.platform, story.people.coordinator, {
      opensOn: '2026-08-01',
      deadlineOn: '2026-10-01',
      documentsDueOn: '2026-10-08',
    });
    application = await anApplication(story.platform, { call, person, status: 'submitted' });
    const ask = (until: string | null) =>
      assess(oda, 0, NOTHING_FOUND, {
        step: 'ask-documents',
        asked: 'Vitnemål.',
        until: until === null ? null : localDate(until),
      });
    expect(await ask(null)).toMatchObject({
      failure: { kind: 'documents-deadline-passed', deadline: '2026-10-08' },
    });
    expect((await ask('2026-12-04')).ok).toBe(true);
    const { rows } = await story.platform.owner.query(
      'select person_id, deadline, until::text, reason from call_extension where call_id = $1',
      [call.id],
    );
    expect(rows).toEqual([
      { person_id: person, deadline: 'documents', until: '2026-12-04', reason: 'Vitnemål.' },
    ]);
  });
});

describe('a decided case', () => {
  it('is taken up again with a reason that the applicant gets, and can then be decided otherwise', async () => {
    await assess(oda, 0, await found({ hasGeneral: true }), { step: 'qualify', route: 'general' });
    expect(await reopenAssessment(olav, { application, seen: 1, reason: ' ' }, story.platform)).toMatchObject(
      {
        failure: { kind: 'reason-missing' },
      },
    );
    const reopened = await reopenAssessment(
      olav,
      { application, seen: 1, reason: 'Vitnemålet gjaldt en annen.' },
      story.platform,
    );
    expect(reopened.ok).toBe(true);
    expect((await letters()).map(({ kind }) => kind)).toEqual(['qualified', 'assessment-reopened']);
    expect((await proposeRefusal(oda, 2)).ok).toBe(true);
  });
});

describe('the mail to the applicant', () => {
  it('tells that there is a letter, and not what it decides', async () => {
    await assess(oda, 0, await found({ hasGeneral: true }), { step: 'qualify', route: 'general' });
    await doJobs();
    const [mail] = story.platform.letters;
    expect(mail?.subject).toBe('Du har fått et brev om søknaden din til Nasjonal lederutdanning 2027');
    expect(mail?.text).toContain(`/applications/${application}/letters`);
    expect(mail?.text).not.toContain('kvalifisert');
  });

  it('is in nynorsk to the one who chose nynorsk, and comes to nobody whose account is closed', async () => {
    const { owner } = story.platform;
    await owner.query(`update application set locale = 'nn' where id = $1`, [application]);
    await assess(oda, 0, NOTHING_FOUND, { step: 'ask-documents', asked: 'Vitnemål.', until: null });
    await doJobs();
    expect(story.platform.letters.map(({ text }) => text).join()).toContain('Logg inn og les det her');
    story.platform.letters.length = 0;
    await assess(oda, 1, NOTHING_FOUND, { step: 'ask-documents', asked: 'Attest.', until: null });
    await owner.query('update person set ended_at = now() where id = $1', [person]);
    await doJobs();
    expect(story.platform.letters).toEqual([]);
  });
});
