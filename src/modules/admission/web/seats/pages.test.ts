import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ApplicationId, CallClassId } from '../../../../kernel/ids.ts';
import { municipalityCode } from '../../../../kernel/municipality-code.ts';
import { type Browser, createTestApp, type TestApp } from '../../../../web/testing/test-app.ts';
import { cohort } from '../../../cohort/index.ts';
import { aMunicipality } from '../../../organisation/fixtures.ts';
import { admission } from '../../index.ts';
import {
  aCall,
  applicantsStory,
  type ApplicantsStory,
  type CallOfStory,
} from '../../testing/applications.ts';
import { doJobs } from '../../testing/do-jobs.ts';
import { aReadyApplicant, type Somebody } from '../../testing/seats-story.ts';

let story: ApplicantsStory;
let app: TestApp;
let coordinator: Browser;
beforeAll(async () => {
  story = await applicantsStory(new Date('2027-05-20T09:00:00Z'));
  app = createTestApp(story.platform, [cohort, admission]);
  coordinator = await app.as(story.people.coordinator);
});
afterAll(() => story.platform.close());
beforeEach(() => story.platform.setNow(new Date('2027-05-20T09:00:00Z')));

const jobs = () => doJobs(story.platform, { ...admission.jobs });
const ready = (call: CallOfStory, given: Partial<Parameters<typeof aReadyApplicant>[1]> = {}) =>
  aReadyApplicant(story.platform, { call, officer: story.people.officer, ...given });
const text = async (answer: Response | Promise<Response>) => (await answer).text();

/** One seat in each of two classes, and three who want one. */
async function three(given: Parameters<typeof aCall>[2] = {}) {
  const call = await aCall(story.platform, story.people.coordinator, {
    rules: { maxPerMunicipality: 5 },
    ...given,
  });
  await story.platform.owner.query('update call_class set seats = 1 where call_id = $1', [call.id]);
  const people = [];
  for (const rank of [1, 2, 3]) people.push(await ready(call, { rank, familyName: `Rangert${rank}` }));
  const [first, second, third] = people as [Somebody, Somebody, Somebody];
  return { call, first, second, third };
}
async function decide(call: CallOfStory): Promise<Response> {
  const page = await text(coordinator.get(`/calls/${call.id}/seats/decide`));
  const seen = /name="seen" value="([^"]+)"/.exec(page)?.[1] ?? '';
  return coordinator.post(`/calls/${call.id}/seats/decide`, { seen });
}
const as = ({ person }: Somebody) => app.as(person);
const enrolled = async (application: ApplicationId) => {
  const { rows } = await story.platform.owner.query<{ status: string; approval: string }>(
    `select p.status, m.status as approval from application a join seat_offer o on o.application_id = a.id
       join call_class k on k.id = o.call_class_id
       join participant p on p.cohort_id = k.cohort_id and p.person_id = a.person_id
       join manager_approval m on m.participant_id = p.id where a.id = $1`,
    [application],
  );
  return rows[0];
};

describe('the page of seats', () => {
  it('shows the allocation before it is decided, both ways, what each rule costs, and why for everybody', async () => {
    const { call } = await three({ rules: { maxPerMunicipality: 1 } });
    const page = await text(coordinator.get(`/calls/${call.id}/seats`));
    expect(page).toContain('3 søkere er klare for 2 plasser.');
    expect(page).toContain('Prioritert rekkefølge (valgt i utlysningen)');
    expect(page).toContain('Dekning først');
    expect(page).toContain('Grense for hver kommune');
    expect(page).toContain('Rangert3');
    expect(page).toContain('kommunen din hadde så mange plasser som reglene gir');
    expect(page).toContain('Bekreft fordelingen');
    const { rows } = await story.platform.owner.query('select from placement where call_id = $1', [call.id]);
    expect(rows).toHaveLength(0);
  });

  it('sets the best possible beside it when somebody asks', async () => {
    const { call } = await three();
    expect(await text(coordinator.get(`/calls/${call.id}/seats`))).toContain('Regn ut beste mulige');
    const page = await text(coordinator.get(`/calls/${call.id}/seats?optimum=yes`));
    expect(page).not.toContain('Regn ut beste mulige');
    expect(page).toMatch(/Beste mulige<\/th>.*?>2<\/td>/);
  });

  it('leads from the decision to the run, which is made again in front of the reader and has no names in its files', async () => {
    const { call } = await three();
    expect((await decide(call)).headers.get('location')).toContain('done=decided');
    expect((await decide(call)).headers.get('location')).toContain('failed=');
    const page = await text(coordinator.get(`/calls/${call.id}/seats`));
    const run = new RegExp(`/calls/${call.id}/seats/runs/[0-9a-f-]{36}`).exec(page)?.[0] ?? '';
    expect(await text(coordinator.get(run))).toContain('Kjørt på nytt gir den de samme bytene.');
    const file = await coordinator.get(`${run}/inputs.json`);
    expect(file.headers.get('content-disposition')).toContain('attachment');
    const body = await file.text();
    expect(JSON.parse(body).input.applicants).toHaveLength(3);
    expect(body).not.toContain('Rangert');
    expect((await coordinator.get(`${run}/everything.json`)).status).toBe(404);
  });

  it('is closed to everybody but the programme', async () => {
    const { call, first } = await three();
    for (const who of [story.people.officer, story.people.gjovik, first.person, story.people.stranger]) {
      const browser = await app.as(who);
      for (const path of ['seats', 'seats/decide', `seats/${first.application}/appeal`]) {
        const answer = await browser.get(`/calls/${call.id}/${path}`);
        expect([403, 404]).toContain(answer.status);
        expect(await answer.text()).not.toContain('Rangert2');
      }
      const posted = await browser.post(`/calls/${call.id}/seats/decide`, { seen: 'x' });
      expect([403, 404]).toContain(posted.status);
    }
  });
});

describe('classes that rank their own applicants', () => {
  const HAMMERFEST = municipalityCode('5603');
  /** One seat in each class; Trondheim is for Finnmark first, and both applicants want Trondheim. */
  async function own() {
    const call = await aCall(story.platform, story.people.coordinator, {
      rules: { mechanism: 'deferred-acceptance', maxPerMunicipality: null },
    });
    const [oslo, trondheim] = call.classes as [CallClassId, CallClassId];
    const { owner } = story.platform;
    await owner.query('update call_class set seats = 1 where call_id = $1', [call.id]);
    await owner.query(`update call_class set first_counties = '{56}' where id = $1`, [trondheim]);
    const inland = await ready(call, { rank: 1, familyName: 'Innlandet', wishes: [trondheim, oslo] });
    const north = await ready(call, {
      rank: 2,
      familyName: 'Finnmark',
      municipality: HAMMERFEST,
      wishes: [trondheim],
    });
    const north2 = await ready(call, {
      rank: 3,
      familyName: 'Nestemann',
      municipality: HAMMERFEST,
      wishes: [trondheim],
    });
    const inland2 = await ready(call, { rank: 2, familyName: 'Andremann', wishes: [trondheim] });
    return { call, inland, north, north2, inland2 };
  }
  beforeAll(async () => {
    await aMunicipality(story.platform.owner, { code: HAMMERFEST, name: 'Hammerfest', county: '56' });
  });

  it('are kept in the preview, beside what the other mechanisms would give, and in the sentence about why', async () => {
    const { call, inland, north } = await own();
    const page = await text(coordinator.get(`/calls/${call.id}/seats`));
    expect(page).toContain('Klasser med egne prioriteringer (valgt i utlysningen)');
    expect(page).toContain('Prioritert rekkefølge');
    expect((await decide(call)).headers.get('location')).toContain('done=decided');
    const far = await text((await as(north)).get(`/applications/${north.application}/offer`));
    expect(far).toContain('Du har tilbud om plass i Trondheim 1');
    const near = await text((await as(inland)).get(`/applications/${inland.application}/offer`));
    expect(near).toContain('Du har tilbud om plass i Oslo 1');
    expect(near).toContain('alle som fikk plass i Trondheim 1, står foran deg i den klassens rekkefølge');
  });

  it('can be run again to the same bytes, and rank the waiting list too', async () => {
    const { call, north, north2, inland2 } = await own();
    await decide(call);
    const decided = await text(coordinator.get(`/calls/${call.id}/seats`));
    const run = new RegExp(`/calls/${call.id}/seats/runs/[0-9a-f-]{36}`).exec(decided)?.[0] ?? '';
    expect(await text(coordinator.get(run))).toContain('Kjørt på nytt gir den de samme bytene.');
    await (await as(north)).post(`/applications/${north.application}/offer/decline`);
    await jobs();
    const next = await text((await as(north2)).get(`/applications/${north2.application}/offer`));
    expect(next).toContain('Du har tilbud om plass i Trondheim 1');
    const other = await text((await as(inland2)).get(`/applications/${inland2.application}/offer`));
    expect(other).toContain('Du står på venteliste');
  });
});

describe('an applicant', () => {
  it('reads what was decided and why, says yes, and cannot say it twice', async () => {
    const { call, first, second, third } = await three();
    await decide(call);
    const browser = await as(first);
    const page = await text(browser.get(`/applications/${first.application}/offer`));
    expect(page).toContain('Du har tilbud om plass i Oslo 1');
    expect(page).toContain('som var ditt første ønske');
    expect(page).toContain('3. juni 2027'.replace('. ', '.\u00a0'));
    const home = await text(browser.get('/'));
    expect(home).toContain('Svar på tilbudet om plass i Oslo 1');
    const yes = await browser.post(`/applications/${first.application}/offer/accept`);
    expect(yes.headers.get('location')).toContain('done=accepted');
    const again = await browser.post(`/applications/${first.application}/offer/accept`);
    expect(again.headers.get('location')).toContain('failed=already-answered');
    expect(await text((await as(second)).get(`/applications/${second.application}/offer`))).toContain(
      'Trondheim 1',
    );
    const waiting = await text((await as(third)).get(`/applications/${third.application}/offer`));
    expect(waiting).toContain('Du står på venteliste');
    expect(waiting).toContain('Gå av ventelisten');
  });

  it('finds nothing at the address of another’s offer, and cannot answer it', async () => {
    const { call, first, second } = await three();
    await decide(call);
    for (const who of [second.person, story.people.officer, story.people.coordinator, story.people.gjovik]) {
      const browser = await app.as(who);
      const path = `/applications/${first.application}/offer`;
      const page = await browser.get(path);
      expect(page.status).toBe(404);
      const posted = await browser.post(`${path}/decline`);
      expect([403, 404]).toContain(posted.status);
    }
    const { rows } = await story.platform.owner.query(
      'select status from seat_offer where application_id = $1',
      [first.application],
    );
    expect(rows).toEqual([{ status: 'offered' }]);
  });
});

describe('a class that is formed', () => {
  it('has those who have said yes, adds those who say it later, and lets go of those who give up', async () => {
    const { call, first, second } = await three();
    await decide(call);
    await (await as(first)).post(`/applications/${first.application}/offer/accept`);
    const [oslo] = call.classes;
    const form = await text(coordinator.get(`/calls/${call.id}/classes/${oslo}/form`));
    const courses = [...form.matchAll(/name="courses"[^>]* value="([0-9a-f-]{36})"/g)].map(
      ([, id]) => id ?? '',
    );
    expect(courses.length).toBeGreaterThan(0);
    const fields = {
      name: 'Oslo 2027',
      venue: 'Campus',
      address: '',
      startsOn: '06.09.2027',
      coursesASemester: '1',
      courses,
    };
    const none = await coordinator.post(`/calls/${call.id}/classes/${oslo}/form`, { ...fields, courses: [] });
    expect(none.status).toBe(422);
    const formed = await coordinator.post(`/calls/${call.id}/classes/${oslo}/form`, fields);
    expect(formed.headers.get('location')).toContain('done=class-formed');
    const twice = await coordinator.post(`/calls/${call.id}/classes/${oslo}/form`, fields);
    expect(twice.status).toBe(422);
    // The manager said yes to the application, and is not asked again.
    expect(await enrolled(first.application)).toEqual({ status: 'enrolled', approval: 'approved' });

    await (await as(first)).post(`/applications/${first.application}/offer/give-up`);
    await jobs();
    expect(await enrolled(first.application)).toMatchObject({ status: 'withdrawn' });
    expect(await enrolled(second.application)).toBeUndefined();
    const { rows } = await story.platform.owner.query<{ id: ApplicationId; person: Somebody['person'] }>(
      `select application_id as id, person_id as person from seat_offer
       where call_class_id = $1 and status = 'offered' and source = 'waiting-list'`,
      [oslo],
    );
    const next = rows[0];
    expect(next).toBeDefined();
    if (next === undefined) return;
    await (await app.as(next.person)).post(`/applications/${next.id}/offer/accept`);
    await jobs();
    expect(await enrolled(next.id)).toEqual({ status: 'enrolled', approval: 'approved' });
  });
});

describe('calling off', () => {
  it('a class asks for the reason, and sends those who sat there to the list', async () => {
    const { call, first } = await three();
    await decide(call);
    const path = `/calls/${call.id}/classes/${call.classes[0]}/cancel`;
    expect(await text(coordinator.get(path))).toContain('Avlys Oslo 1');
    expect((await coordinator.post(path, { reason: ' ' })).status).toBe(422);
    expect((await coordinator.post(path, { reason: 'For få' })).headers.get('location')).toContain(
      'done=class-cancelled',
    );
    expect((await coordinator.post(path, { reason: 'For få' })).headers.get('location')).toContain('failed=');
    const page = await text((await as(first)).get(`/applications/${first.application}/offer`));
    expect(page).toContain('Du står på venteliste');
  });

  it('a whole call writes to everybody, and closes every offer', async () => {
    const { call, first } = await three();
    await decide(call);
    await jobs();
    story.platform.letters.length = 0;
    const cancelled = await coordinator.post(`/calls/${call.id}/cancel`, { reason: 'Pengene uteble' });
    expect(cancelled.headers.get('location')).toContain('done=cancelled');
    await jobs();
    expect(story.platform.letters).toHaveLength(3);
    expect(story.platform.letters.every((letter) => letter.text.includes('Pengene uteble'))).toBe(true);
    const answer = await (await as(first)).post(`/applications/${first.application}/offer/accept`);
    expect(answer.headers.get('location')).toContain('failed=already-answered');
  });
});

it('answers an appeal with what the allocation would have given, and gives that seat and no other without more words', async () => {
  const { call, third } = await three();
  const other = await three();
  await decide(call);
  const path = `/calls/${call.id}/seats/${third.application}/appeal`;
  const first = await text(coordinator.get(path));
  expect(first).toContain('Rangert3');
  expect(first).toContain('Fordelingen brukte 3.');
  expect((await coordinator.post(`${path}/run`, { rank: 'fem', formal: 'no' })).status).toBe(422);
  const rerun = async (rank: string) =>
    (await coordinator.post(`${path}/run`, { rank, formal: 'no' })).headers.get('location') ?? '';
  const same = await rerun('3');
  expect(await text(coordinator.get(same))).toContain(
    'Søkeren ville ikke hatt plass, men stått som nummer 1 på ventelisten.',
  );
  const refused = await coordinator.post(path, {
    run: same.split('run=')[1] ?? '',
    callClass: call.classes[0] ?? '',
    reason: 'Feil',
  });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('Kjøringen gir ikke denne plassen.');
  const answered = await rerun('1');
  // Two are ranked first now, so it is the lot that says which of the two classes.
  const answer = await text(coordinator.get(answered));
  const [, name = ''] = /Søkeren ville hatt plass i (\w+ 1) som ønske nummer [12]\./.exec(answer) ?? [];
  const [, callClass = ''] = /name="callClass" value="([^"]+)"/.exec(answer) ?? [];
  expect(call.classes).toContain(callClass);
  const run = answered.split('run=')[1] ?? '';
  expect(await text(coordinator.get(`/calls/${call.id}/seats/runs/${run}`))).toContain(
    'Rettet til: prioritering 1',
  );
  const wrong = await coordinator.post(path, { run, callClass: other.call.classes[0] ?? '', reason: 'Feil' });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('Velg en klasse som blir holdt.');
  const given = await coordinator.post(path, { run, callClass, reason: 'Feil' });
  expect(given.headers.get('location')).toContain('done=appeal');
  const page = await text((await as(third)).get(`/applications/${third.application}/offer`));
  expect(page).toContain(`Du fikk plass i ${name} etter klage.`);
});
