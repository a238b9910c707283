import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AccessDenied, type Actor, NotFound, withoutChecks } from '../../../../access/index.ts';
import type { ApplicationId, PersonId } from '../../../../kernel/ids.ts';
import { aPerson, aRole, somebodyWithRole } from '../../../organisation/fixtures.ts';
import type { WrittenFindings } from '../../domain/assessment/assessment.ts';
import { NOTHING_FOUND } from '../../domain/assessment/assessment.ts';
import type { Conclusion } from '../../domain/assessment/conclude.ts';
import { anApplication, applicantsStory, type ApplicantsStory } from '../../testing/applications.ts';
import { actorFor } from '../../testing/story.ts';
import { assessApplication } from './assess-application.ts';
import { confirmRefusal } from './confirm-refusal.ts';
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
  person = await aPerson(platform.owner, { givenName: 'Nina', familyName: 'Nilsen' });
  application = await anApplication(platform, { call, person, status: 'submitted' });
});

const general: WrittenFindings = { ...NOTHING_FOUND, hasGeneral: true };

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

/** Until somebody stands before a row that another transaction holds. */
async function untilOneWaits(): Promise<void> {
  const waits = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await story.platform.owner.query(waits)).rowCount === 0) await setTimeout(10);
}

async function letters(): Promise<{ kind: string; title: string; body: string }[]> {
  const { rows } = await story.platform.owner.query(
    'select kind, title, body from application_letter where application_id = $1 order by made_at, id',
    [application],
  );
  // Dates keep together with a space that does not break.
  return rows.map((row) => ({ ...row, body: row.body.replaceAll('\u00a0', ' ') }));
}

async function events(): Promise<string[]> {
  const { rows } = await story.platform.owner.query<{ event: string }>(
    'select event from application_event where application_id = $1 order by id',
    [application],
  );
  return rows.map((row) => row.event);
}

const refusal = { step: 'propose-refusal', reasons: 'Praksisen er ikke dokumentert med attest.' } as const;
const proposeRefusal = (actor: Actor, seen = 0) =>
  assess(actor, seen, { ...NOTHING_FOUND, hasGeneral: false }, refusal);

describe('qualifying somebody', () => {
  it('stores the route and the practice it stands on, and sends a letter with how to appeal', async () => {
    const done = await assess(oda, 0, await found({ hasGeneral: true }), {
      step: 'qualify',
      route: 'general',
    });
    expect(done.ok).toBe(true);
    expect(await stored()).toMatchObject({
      status: 'qualified',
      route: 'general',
      practice_years: '11.898',
      assessed_by: oda.person.id,
      version: 1,
    });
    const [letter] = await letters();
    expect(letter?.title).toBe('Du er kvalifisert for Nasjonal lederutdanning 2027');
    expect(letter?.body).toContain('senest 15. desember 2026 (forvaltningsloven §§ 28 og 29)');
    expect(await events()).toEqual(['qualified']);
  });

  it('is refused by a route that the findings do not open, and saves nothing', async () => {
    const done = await assess(oda, 0, general, { step: 'qualify', route: 'prior-learning' });
    expect(done).toMatchObject({ failure: { kind: 'route-closed', route: 'prior-learning' } });
    expect(await stored()).toBeUndefined();
    expect(await letters()).toEqual([]);
  });

  it('asks for the practice of the call, counted from certificates alone', async () => {
    const done = await assess(oda, 0, general, { step: 'qualify', route: 'general' });
    expect(done).toMatchObject({
      failure: { obstacles: [{ kind: 'too-little-practice', years: 0, needed: 2 }] },
    });
  });

  it('writes the letter in the language form of the application', async () => {
    await story.platform.owner.query(`update application set locale = 'nn' where id = $1`, [application]);
    await assess(oda, 0, await found({ hasGeneral: true }), { step: 'qualify', route: 'general' });
    const [letter] = await letters();
    expect(letter?.body).toContain('Du kan klage på vedtaket innan tre veker');
    expect(letter?.body).toContain('Leiaren din må ha godkjent søknaden');
  });
});

describe('a refusal', () => {
  it('is nothing for the applicant before another officer has confirmed it', async () => {
    expect((await proposeRefusal(oda)).ok).toBe(true);
    expect(await letters()).toEqual([]);
    expect(await events()).toEqual([]);
    const nina = await actorFor(story.platform, person);
    const seen = await story.platform.db.read(nina, (tx) =>
      tx.selectFrom('qualification').selectAll().execute(),
    );
    expect(seen).toEqual([]);

    expect((await confirmRefusal(olav, { application, seen: 1 }, story.platform)).ok).toBe(true);
    expect(await stored()).toMatchObject({ status: 'not-qualified', confirmed_by: olav.person.id });
    const [letter] = await letters();
    expect(letter?.body).toContain('Begrunnelse\nPraksisen er ikke dokumentert med attest.');
    expect(letter?.body).toContain('senest 15. desember 2026');
    expect(await events()).toEqual(['not-qualified']);
  });

  it('is not confirmed by the one who proposed it', async () => {
    await proposeRefusal(oda);
    expect(await confirmRefusal(oda, { application, seen: 1 }, story.platform)).toMatchObject({
      failure: { kind: 'same-officer' },
    });
    expect((await stored())?.status).toBe('refusal-proposed');
  });

  it('is not confirmed by the one who proposed it when the database alone stands guard either', async () => {
    await proposeRefusal(oda);
    await expect(
      story.platform.db.transaction(withoutChecks(oda), (tx) =>
        tx
          .updateTable('qualification')
          .set({ status: 'not-qualified', confirmed_by: oda.person.id, confirmed_at: new Date() })
          .where('application_id', '=', application)
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('is nobody else’s name to write, past every check of the program, and no other’s to have proposed', async () => {
    const forge = (fields: { assessed_by?: PersonId; confirmed_by?: PersonId; status?: 'not-qualified' }) =>
      story.platform.db.transaction(withoutChecks(oda), (tx) =>
        tx
          .updateTable('qualification')
          .set({ reasons: 'Fordi.', route: null, confirmed_at: new Date(), ...fields })
          .where('application_id', '=', application)
          .execute(),
      );
    const REFUSED = /row-level security/;
    await proposeRefusal(oda);
    // The own proposal under another’s name, to be the other pair of eyes oneself.
    await expect(forge({ assessed_by: olav.person.id })).rejects.toThrow(REFUSED);
    // Another’s confirmation of the own proposal.
    await expect(forge({ status: 'not-qualified', confirmed_by: olav.person.id })).rejects.toThrow(REFUSED);
    // A refusal of one whom somebody else has found qualified.
    await story.platform.owner.query(
      `update qualification set assessed_by = $2, status = 'qualified', route = 'general' where application_id = $1`,
      [application, olav.person.id],
    );
    await expect(forge({ status: 'not-qualified', confirmed_by: oda.person.id })).rejects.toThrow(REFUSED);
  });

  it('is not confirmed in other words than those that were read', async () => {
    await proposeRefusal(oda);
    await reopenAssessment(olav, { application, seen: 1, reason: 'Se en gang til' }, story.platform);
    await proposeRefusal(olav, 2);
    // Oda has the page open with the proposal that was her own; what stands there now is Olav's.
    expect(await confirmRefusal(oda, { application, seen: 1 }, story.platform)).toMatchObject({
      failure: { kind: 'changed-meanwhile' },
    });
    expect((await confirmRefusal(oda, { application, seen: 3 }, story.platform)).ok).toBe(true);
  });

  it('is not confirmed when the applicant has worked long enough since it was proposed', async () => {
    const { platform } = story;
    await platform.owner.query(
      `update application_practice set started_on = '2022-01-01' where application_id = $1`,
      [application],
    );
    const findings = await found({ hasGeneral: false, birthYear: 1984 });
    expect((await assess(oda, 0, findings, refusal)).ok).toBe(true);
    platform.setNow(new Date('2026-12-31T12:00:00Z'));
    const confirmed = await confirmRefusal(olav, { application, seen: 1 }, platform);
    platform.setNow(new Date('2026-11-24T09:00:00Z'));
    expect(confirmed).toMatchObject({ failure: { kind: 'route-open', route: 'prior-learning' } });
    expect((await stored())?.status).toBe('refusal-proposed');
  });

  it('is proposed only once when two do it at the same moment, and one confirmation is enough', async () => {
    const proposals = await Promise.all([proposeRefusal(oda), proposeRefusal(olav)]);
    expect(proposals.filter(({ ok }) => ok)).toHaveLength(1);
    const other = (await stored())?.assessed_by === oda.person.id ? olav : oda;
    const third = await actorFor(
      story.platform,
      await somebodyWithRole(story.platform.owner, 'admission-officer'),
    );
    const confirmations = await Promise.all(
      [other, third].map((actor) => confirmRefusal(actor, { application, seen: 1 }, story.platform)),
    );
    expect(confirmations.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await letters()).toHaveLength(1);
  });
});

describe('an application that was withdrawn', () => {
  it('is decided no more, and nothing of it is changed', async () => {
    await proposeRefusal(oda);
    await story.platform.owner.query(
      `update application set status = 'withdrawn', withdrawn_at = now() where id = $1`,
      [application],
    );
    expect(await confirmRefusal(olav, { application, seen: 1 }, story.platform)).toMatchObject({
      failure: { kind: 'withdrawn' },
    });
    expect(await proposeRefusal(oda, 1)).toMatchObject({ failure: { kind: 'withdrawn' } });
    expect((await stored())?.status).toBe('refusal-proposed');
    expect(await letters()).toEqual([]);
  });

  it('is not decided in the moment it is withdrawn: one comes first and the other sees it', async () => {
    const { owner } = story.platform;
    const client = await owner.connect();
    try {
      await client.query('begin');
      await client.query(`update application set status = 'withdrawn', withdrawn_at = now() where id = $1`, [
        application,
      ]);
      const deciding = assess(oda, 0, await found({ hasGeneral: true }), {
        step: 'qualify',
        route: 'general',
      });
      await untilOneWaits();
      await client.query('commit');
      expect(await deciding).toMatchObject({ failure: { kind: 'withdrawn' } });
    } finally {
      client.release();
    }
  });
});

describe('who assesses', () => {
  it('is an officer, and nobody the application belongs to or works for', async () => {
    const { people, platform } = story;
    const input = { application, seen: 0, findings: general, conclusion: { step: 'save' } as const };
    for (const somebody of [person, people.coordinator, people.gjovik, people.manager, people.stranger]) {
      const actor = await actorFor(platform, somebody);
      await expect(assessApplication(actor, input, platform)).rejects.toThrow(/./);
    }
    expect(await stored()).toBeUndefined();
  });

  it('is never the applicant, also when the applicant is an officer', async () => {
    const { platform } = story;
    await aRole(platform.owner, { person, role: 'admission-officer' });
    const nina = await actorFor(platform, person);
    const input = { application, seen: 0, findings: general, conclusion: { step: 'save' } as const };
    await expect(assessApplication(nina, input, platform)).rejects.toThrow(AccessDenied);
    await expect(assessApplication(withoutChecks(nina), input, platform)).rejects.toThrow(
      /row-level security/,
    );
  });

  it('does not see what somebody is still writing', async () => {
    const draft = await anApplication(story.platform, {
      call: story.call,
      person: story.people.stranger,
      status: 'draft',
    });
    const input = { application: draft, seen: 0, findings: general, conclusion: { step: 'save' } as const };
    await expect(assessApplication(oda, input, story.platform)).rejects.toThrow(NotFound);
  });
});
