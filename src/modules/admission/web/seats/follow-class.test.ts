import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CohortId, PersonId } from '../../../../kernel/ids.ts';
import { createTestApp, type TestApp } from '../../../../web/testing/test-app.ts';
import { cohort } from '../../../cohort/index.ts';
import { admission } from '../../index.ts';
import { aCall, applicantsStory, type ApplicantsStory } from '../../testing/applications.ts';
import { doJobs } from '../../testing/do-jobs.ts';
import { decideCall, formFirstClass } from '../../testing/forming.ts';
import { aReadyApplicant, type Somebody } from '../../testing/seats-story.ts';

let story: ApplicantsStory;
let web: TestApp;
beforeAll(async () => {
  story = await applicantsStory(new Date('2027-05-20T09:00:00Z'));
  web = await createTestApp(story.platform, [admission, cohort]);
});
afterAll(() => story.platform.close());
beforeEach(() => {
  story.platform.setNow(new Date('2027-05-20T09:00:00Z'));
  story.platform.letters.length = 0;
});

const work = () => doJobs(story.platform, { ...admission.jobs, ...cohort.jobs });
const query = async <Row>(sql: string, values: readonly unknown[]) =>
  (await story.platform.owner.query(sql, [...values])).rows as Row[];

/** Three of Gjøvik, one seat in each of two classes: two say yes, the class in Oslo is formed, and the third waits. */
async function formed() {
  const call = await aCall(story.platform, story.people.coordinator, { rules: { maxPerMunicipality: null } });
  await query('update call_class set seats = 1 where call_id = $1', [call.id]);
  const people: Somebody[] = [];
  for (const rank of [1, 2, 3])
    people.push(await aReadyApplicant(story.platform, { call, officer: story.people.officer, rank }));
  const coordinator = await web.as(story.people.coordinator);
  await decideCall(coordinator, call);
  const [first, second, third] = people as [Somebody, Somebody, Somebody];
  for (const { person, application } of [first, second])
    await (await web.as(person)).post(`/applications/${application}/offer/accept`, {});
  const cohortId = await formFirstClass(coordinator, call, story.platform);
  await work();
  story.platform.letters.length = 0;
  return { call, coordinator, first, second, third, cohortId };
}

const offersOf = ({ application }: Somebody) =>
  query<{ status: string; class: string; outcome: string }>(
    `select o.status, o.call_class_id as class, p.outcome from placement p
     left join seat_offer o on o.application_id = p.application_id
     where p.application_id = $1 order by o.offered_at, o.id`,
    [application],
  );
const participantOf = async (cohortId: CohortId, person: PersonId) =>
  (
    await query<{ id: string; status: string }>(
      'select id, status from participant where cohort_id = $1 and person_id = $2',
      [cohortId, person],
    )
  )[0];

describe('a class that is called off after it was formed', () => {
  it('gives those who sat there their old place on the list, with the reason in a letter, and is offered to nobody', async () => {
    const { call, coordinator, first, third, cohortId } = await formed();
    const [oslo] = call.classes;
    const cancelled = await coordinator.post(`/cohorts/${cohortId}/cancel`, { reason: 'Ingen foreleser' });
    expect(cancelled.status).toBe(303);
    await work();
    expect(await offersOf(first)).toEqual([{ status: 'class-cancelled', class: oslo, outcome: 'waiting' }]);
    expect(await offersOf(third)).toEqual([{ status: null, class: null, outcome: 'waiting' }]);
    expect(
      await query('select cancel_reason, cancelled_at is not null as gone from call_class where id = $1', [
        oslo,
      ]),
    ).toEqual([{ cancel_reason: 'Ingen foreleser', gone: true }]);
    const letters = await query<{ body: string }>(
      `select body from application_letter where application_id = $1 and kind = 'class-cancelled'`,
      [first.application],
    );
    expect(letters).toHaveLength(1);
    expect(letters[0]?.body).toContain('Grunnen er denne:\nIngen foreleser');
  });

  it('sends whoever is first on the list to a seat that becomes free in another class', async () => {
    const { call, coordinator, first, second, cohortId } = await formed();
    await coordinator.post(`/cohorts/${cohortId}/cancel`, { reason: 'For få' });
    await work();
    await (await web.as(second.person)).post(`/applications/${second.application}/offer/give-up`, {});
    await work();
    expect((await offersOf(first)).at(-1)).toMatchObject({ status: 'offered', class: call.classes[1] });
  });

  it('moves nobody twice when the job is done twice', async () => {
    const { coordinator, first, cohortId } = await formed();
    await coordinator.post(`/cohorts/${cohortId}/cancel`, { reason: 'For få' });
    await work();
    const before = await query('select * from application_event where application_id = $1', [
      first.application,
    ]);
    await query(`select gate.enqueue('admission.cohort-cancelled', $1)`, [
      JSON.stringify({ cohort: cohortId }),
    ]);
    story.platform.letters.length = 0;
    await work();
    expect(
      await query('select * from application_event where application_id = $1', [first.application]),
    ).toEqual(before);
    expect(story.platform.letters).toEqual([]);
  });

  it('is not called off without a reason, and what was missing is said beside the field', async () => {
    const { coordinator, first, cohortId } = await formed();
    const refused = await coordinator.post(`/cohorts/${cohortId}/cancel`, { reason: ' ' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Skriv hvorfor klassen avlyses.');
    await work();
    expect(await offersOf(first)).toMatchObject([{ status: 'accepted' }]);
  });
});

describe('a participant who is taken out of the class', () => {
  it('leaves the seat to the next on the list while the class has not begun, once', async () => {
    const { call, coordinator, first, third, cohortId } = await formed();
    const participant = await participantOf(cohortId, first.person);
    await coordinator.post(`/cohorts/${cohortId}/participants/${participant?.id}/withdraw`, {});
    await work();
    expect(await offersOf(first)).toMatchObject([{ status: 'given-up' }]);
    expect(await offersOf(third)).toMatchObject([{ status: 'offered', class: call.classes[0] }]);
    await query(`select gate.enqueue('admission.participant-withdrawn', $1)`, [
      JSON.stringify({ participant: participant?.id }),
    ]);
    await work();
    expect(await offersOf(third)).toHaveLength(1);
    await (await web.as(third.person)).post(`/applications/${third.application}/offer/accept`, {});
    await work();
    expect(await participantOf(cohortId, third.person)).toMatchObject({ status: 'enrolled' });
  });

  it('frees no seat when the class has begun', async () => {
    const { coordinator, first, third, cohortId } = await formed();
    await query(`update cohort set status = 'running' where id = $1`, [cohortId]);
    const participant = await participantOf(cohortId, first.person);
    await coordinator.post(`/cohorts/${cohortId}/participants/${participant?.id}/withdraw`, {});
    await work();
    expect(await offersOf(first)).toMatchObject([{ status: 'accepted' }]);
    expect(await offersOf(third)).toMatchObject([{ status: null }]);
  });
});
