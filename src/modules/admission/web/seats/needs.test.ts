import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CohortId, PersonId } from '../../../../kernel/ids.ts';
import { nobody } from '../../../../platform/database/scope.ts';
import { type Browser, createTestApp, type TestApp } from '../../../../web/testing/test-app.ts';
import { cohort } from '../../../cohort/index.ts';
import { saveNeed } from '../../store/application/needs.ts';
import { admission } from '../../index.ts';
import {
  aCall,
  applicantsStory,
  type ApplicantsStory,
  type CallOfStory,
} from '../../testing/applications.ts';
import { doJobs } from '../../testing/do-jobs.ts';
import { aReadyApplicant, type Somebody } from '../../testing/seats-story.ts';
import { actorFor } from '../../testing/story.ts';
import { decideCall, formFirstClass } from '../../testing/forming.ts';

const NEED = 'Teleslynge på venstre øre';

let story: ApplicantsStory;
let app: TestApp;
let coordinator: Browser;
beforeAll(async () => {
  story = await applicantsStory(new Date('2027-05-20T09:00:00Z'));
  app = createTestApp(story.platform, [cohort, admission]);
  coordinator = await app.as(story.people.coordinator);
});
afterAll(() => story.platform.close());

const jobs = () => doJobs(story.platform, { ...admission.jobs });
const text = async (answer: Response | Promise<Response>) => (await answer).text();

async function withNeed(call: CallOfStory, rank: number): Promise<Somebody> {
  const one = await aReadyApplicant(story.platform, { call, officer: story.people.officer, rank });
  await story.platform.db.transaction({ scope: { ...nobody, person: one.person } }, (tx) =>
    saveNeed(
      tx,
      { id: one.application, person: one.person },
      NEED,
      story.platform.keys,
      story.platform.now(),
    ),
  );
  return one;
}
const answer = async ({ person, application }: Somebody, what: string) =>
  (await app.as(person)).post(`/applications/${application}/offer/${what}`);

/** Whether the database gives the sealed need to this person. */
const finds = async (person: PersonId, table: 'application_need' | 'participant_need', of: Somebody) =>
  story.platform.db.read(await actorFor(story.platform, person), async (tx) => {
    const rows = await tx.selectFrom(table).select('person_id').where('person_id', '=', of.person).execute();
    return rows.length > 0;
  });
const everybodyElse = (): readonly PersonId[] => {
  const { coordinator: programme, officer, gjovik, ringsaker, manager, stranger } = story.people;
  return [programme, officer, gjovik, ringsaker, manager, stranger];
};

/** Two seats, three who want one, and the class formed of the first, who has said yes. */
async function formed() {
  const call = await aCall(story.platform, story.people.coordinator, { rules: { maxPerMunicipality: 5 } });
  await story.platform.owner.query('update call_class set seats = 1 where call_id = $1', [call.id]);
  const [first, second, third] = [
    await withNeed(call, 1),
    await withNeed(call, 2),
    await withNeed(call, 3),
  ] as const;
  await decideCall(coordinator, call);
  await answer(first, 'accept');
  return { call, first, second, third, form: () => formFirstClass(coordinator, call, story.platform) };
}

describe('what an applicant needs', () => {
  it('is read by nobody else while the application is handled, not even when a seat has been offered and accepted', async () => {
    const { call, first, second } = await formed();
    await jobs();
    for (const person of everybodyElse())
      for (const one of [first, second]) expect(await finds(person, 'application_need', one)).toBe(false);
    expect(await finds(first.person, 'application_need', first)).toBe(true);
    const pages = [
      `/applications/${first.application}`,
      `/applications/${first.application}/assessment`,
      `/calls/${call.id}/applicants`,
      `/calls/${call.id}/applicants/file/csv`,
      `/calls/${call.id}/seats`,
      `/calls/${call.id}/seats/${first.application}/appeal`,
    ];
    for (const person of everybodyElse()) {
      const browser = await app.as(person);
      for (const path of pages) expect(await text(browser.get(path))).not.toContain('Teleslynge');
    }
    expect(JSON.stringify(story.platform.letters)).not.toContain('Teleslynge');
  });

  it('follows to the class, where the programme opens it with a trace and nobody else does', async () => {
    const { first, second, form } = await formed();
    const id: CohortId = await form();
    const opened = async () =>
      (
        await story.platform.owner.query<{ actor: PersonId }>(
          `select person_id as actor from audit_entry where action = 'need.opened' and object_id = $1`,
          [id],
        )
      ).rows;
    expect(await opened()).toEqual([]);
    expect(await text(coordinator.get(`/cohorts/${id}/needs`))).toContain(NEED);
    expect(await opened()).toEqual([{ actor: story.people.coordinator }]);
    for (const person of everybodyElse().filter((one) => one !== story.people.coordinator)) {
      const page = await (await app.as(person)).get(`/cohorts/${id}/needs`);
      expect([403, 404]).toContain(page.status);
      expect(await page.text()).not.toContain('Teleslynge');
      expect(await finds(person, 'participant_need', first)).toBe(false);
    }
    const lists = ['', '/participants', '/participants/list.csv'];
    for (const path of lists)
      expect(await text(coordinator.get(`/cohorts/${id}${path}`))).not.toContain('Teleslynge');
    // The one who has a seat in another class is not the business of this one.
    expect(await finds(story.people.coordinator, 'participant_need', second)).toBe(false);
    // The copy of the application is out of reach again.
    expect(await finds(story.people.coordinator, 'application_need', first)).toBe(false);
  });

  it('follows the one who says yes after the class was formed too, and never replaces what was written in the class', async () => {
    const { call, first, third, form } = await formed();
    const id = await form();
    const own = await app.as(first.person);
    expect(await text(own.get(`/cohorts/${id}/own-needs`))).toContain(NEED);
    await own.post(`/cohorts/${id}/own-needs`, { text: '' });
    await answer(first, 'give-up');
    await jobs();
    await answer(third, 'accept');
    await jobs();
    expect(await finds(story.people.coordinator, 'participant_need', third)).toBe(true);
    const page = await text(coordinator.get(`/cohorts/${id}/needs`));
    expect(page.match(/Teleslynge/g)).toHaveLength(1);
    expect(await text((await app.as(third.person)).get(`/cohorts/${id}/own-needs`))).toContain(NEED);
    expect(call.classes).toHaveLength(2);
  });

  it('is written into the class by the programme only where there is something to take over', async () => {
    const { first, form } = await formed();
    const id = await form();
    const programme = await actorFor(story.platform, story.people.coordinator);
    const write = (person: PersonId) =>
      story.platform.db.transaction(programme, (tx) =>
        sql`insert into participant_need (participant_id, cohort_id, person_id, sealed_text)
          select id, cohort_id, person_id, '\\x00' from participant where cohort_id = ${id} and person_id = ${person}
          on conflict (participant_id) do update set sealed_text = excluded.sealed_text`.execute(tx),
      );
    await story.platform.owner.query('delete from participant_need where person_id = $1', [first.person]);
    await story.platform.owner.query('delete from application_need where person_id = $1', [first.person]);
    await expect(write(first.person)).rejects.toThrow('row-level security');
  });
});
