import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anActor } from '../../../../../access/testing/an-actor.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import type { Browser } from '../../../../../web/testing/test-app.ts';
import { competence } from '../../../index.ts';
import { aMeasure } from '../../../plan-fixtures.ts';
import { type FollowUpStory, followUpStory, textOf } from '../../../testing/follow-up-story.ts';
import { GJOVIK } from '../../../testing/plan-story.ts';

let story: FollowUpStory;
let kari: Browser;
let plan: PlanId;
beforeAll(async () => {
  story = await followUpStory();
  ({ kari } = story);
});
afterAll(() => story.platform.close());
beforeEach(async () => {
  plan = await story.aPlanInForce();
});

const at = (path = '') => `/plans/${plan}/follow-up${path}`;

describe('the yearly status', () => {
  it('is counted from the reports, written by those who plan, and approved by the head', async () => {
    const measure = await aMeasure(story.platform.owner, { plan, costs: { 2027: 5_000_000 } });
    await kari.post(`/plans/${plan}/measures/${measure}/report`, {
      reportedOn: '2027-11-01',
      status: 'prioritised',
      personsReached: '12',
    });
    const overview = await textOf(await kari.get(at()));
    expect(overview).toContain('2027 Ikke skrevet');
    expect(overview).toContain('Hva har vi oppnådd?');

    const written = {
      seen: '{}',
      achieved: 'Fire er i gang med studiet',
      missed: '',
      ahead: 'To til i 2028',
    };
    expect((await kari.post(at('/years/2027/edit'), written)).status).toBe(303);
    const page = (await textOf(await kari.get(at('/years/2027')))).replaceAll('\u00a0', ' ');
    expect(page).toContain('Fire er i gang med studiet');
    expect(page).toContain('Personer nådd 12');
    expect(page).toContain('50 000 kr');

    expect((await kari.post(at('/years/2027/approve'), { approve: 'yes' })).status).toBe(403);
    const hege = await story.app.as(story.people.hege);
    expect((await hege.post(at('/years/2027/approve'), { approve: 'yes' })).status).toBe(303);
    const refused = await kari.post(at('/years/2027/edit'), { ...written, achieved: 'Noe annet' });
    expect(await refused.text()).toContain('Årsstatusen er godkjent');
    await hege.post(at('/years/2027/approve'), { approve: 'no' });
    const fields = { achieved: written.achieved, missed: '', ahead: written.ahead };
    const again = { ...fields, achieved: 'Noe annet', seen: JSON.stringify(fields) };
    expect((await kari.post(at('/years/2027/edit'), again)).status).toBe(303);
  });

  it('is not approved before a word is written, and not there for years to come or of no plan', async () => {
    const hege = await story.app.as(story.people.hege);
    expect((await hege.post(at('/years/2027/approve'), { approve: 'yes' })).status).toBe(422);
    for (const year of ['2028', '2026', '1999', 'x', '99999'])
      expect((await kari.get(at(`/years/${year}`))).status).toBe(404);
  });

  it('shows both texts where two have written the same, and saves neither over the other', async () => {
    await kari.post(at('/years/2027/edit'), { seen: '{}', achieved: 'Først' });
    const answer = await kari.post(at('/years/2027/edit'), { seen: '{}', achieved: 'Sist', missed: 'Lite' });
    expect(answer.status).toBe(409);
    const page = await answer.text();
    for (const text of ['Først', 'Sist']) expect(page).toMatch(new RegExp(`<dd[^>]*>${text}</dd>`));
    expect(
      await story.query('select achieved, missed from plan_year_status where plan_id = $1', [plan]),
    ).toEqual([{ achieved: 'Først', missed: '' }]);
  });
});

describe('the deadline of a measure', () => {
  const letters = () => story.platform.letters.filter(({ subject }) => subject.includes('AKS-utdanning'));
  const run = async (job: string, payload: Record<string, string> = {}) =>
    competence.jobs![job]!(payload, story.platform);
  const remind = async () => {
    await run('competence.remind-of-measures');
    const jobs = await story.query<{ payload: Record<string, string> }>(
      `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
       where t.id = j.task_id and t.identifier = 'competence.tell-measure-due' returning j.payload`,
    );
    for (const { payload } of jobs) await run('competence.tell-measure-due', payload);
  };

  it('is told to its owner once, and once more when it is moved', async () => {
    const { owner } = story.platform;
    const measure = await aMeasure(owner, {
      plan,
      title: 'AKS-utdanning',
      status: 'running',
      deadline: '2027-12-01',
    });
    await owner.query('update plan_measure set owner_person_id = $2 where id = $1', [
      measure,
      story.people.kari,
    ]);
    await remind();
    await remind();
    expect(letters()).toHaveLength(1);
    expect(letters()[0]!.text).toContain(`/plans/${plan}/measures/${measure}`);
    expect(letters()[0]!.text).toContain('1.\u00a0desember 2027');
    await owner.query(`update plan_measure set deadline_on = '2027-12-03' where id = $1`, [measure]);
    await remind();
    expect(letters()).toHaveLength(2);

    const front = await competence.home!(actorOf('kari'), story.platform, 'nb');
    expect(front.next.map(({ title }) => title)).toContain('Følg opp tiltaket «AKS-utdanning»');
  });

  it('is not told of when the measure is over, lies far ahead, or its owner has left', async () => {
    const { owner } = story.platform;
    const before = letters().length;
    for (const [number, [status, deadline, who]] of (
      [
        ['done', '2027-11-25', story.people.kari],
        ['running', '2028-06-01', story.people.kari],
        ['running', '2027-11-25', story.people.nobody],
      ] as const
    ).entries()) {
      const id = await aMeasure(owner, {
        plan,
        number: number + 1,
        title: 'AKS-utdanning',
        status,
        deadline,
      });
      await owner.query('update plan_measure set owner_person_id = $2 where id = $1', [id, who]);
    }
    await remind();
    expect(letters()).toHaveLength(before);
  });
});

const actorOf = (who: keyof FollowUpStory['people']) =>
  anActor({
    personId: story.people[who],
    assignments: [{ role: 'competence-adviser', municipality: GJOVIK }],
  });
