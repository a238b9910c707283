import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { createTestApp, type TestApp } from '../../../web/testing/test-app.ts';
import { cohort } from '../index.ts';
import { NAMES, type Story, twoClasses } from '../testing/story.ts';

let platform: TestPlatform;
let story: Story;
let checked: TestApp;
/** The application's own checks are off here, so that what is refused is refused by the database. */
let unchecked: TestApp;
beforeAll(async () => {
  platform = await createTestPlatform();
  story = await twoClasses(platform);
  checked = createTestApp(platform, [cohort]);
  unchecked = createTestApp(platform, [cohort], { checks: 'off' });
});
afterAll(() => platform.close());

/** Every page about Lillehammer's class, which none of the strangers below have anything to do with. */
function pages(): readonly string[] {
  const { cohort: id, course, gathering, coursework } = story.b;
  const { ola } = story.participants;
  return [
    `/cohorts/${id}`,
    `/cohorts/${id}/start`,
    `/cohorts/${id}/finish`,
    `/cohorts/${id}/cancel`,
    `/cohorts/${id}/participants`,
    `/cohorts/${id}/participants/list.csv`,
    `/cohorts/${id}/participants/list.xlsx`,
    `/cohorts/${id}/participants/new`,
    `/cohorts/${id}/participants/${ola}`,
    `/cohorts/${id}/participants/${ola}/manager`,
    `/cohorts/${id}/participants/${ola}/withdraw`,
    `/cohorts/${id}/gatherings/${gathering}`,
    `/cohorts/${id}/gatherings/${gathering}/calendar.ics`,
    `/cohorts/${id}/gatherings/${gathering}/attendance-list`,
    `/cohorts/${id}/gatherings/${gathering}/edit`,
    `/cohorts/${id}/gatherings/${gathering}/cancel`,
    `/cohorts/${id}/coursework/${coursework}`,
    `/cohorts/${id}/courses/${course}/completions`,
    `/cohorts/${id}/courses/${course}/completions/${ola}/remove`,
    `/cohorts/${id}/needs`,
    `/cohorts/${id}/own-needs`,
    `/approvals/${ola}`,
  ];
}

/** Every change to it, with a form that would be taken from the right person. */
function changes(): readonly (readonly [path: string, fields: Record<string, string>])[] {
  const { cohort: id, course, gathering, coursework } = story.b;
  const { ola } = story.participants;
  const person = { givenName: 'Ny', familyName: 'Person', email: 'ny.person@example.no' };
  return [
    [`/cohorts/${id}/start`, {}],
    [`/cohorts/${id}/finish`, {}],
    [`/cohorts/${id}/cancel`, {}],
    [
      `/cohorts/${id}/participants/new`,
      { ...person, locale: 'nb', municipality: story.lillehammer, track: 'credit' },
    ],
    [`/cohorts/${id}/participants/${ola}/manager`, person],
    [`/cohorts/${id}/participants/${ola}/withdraw`, {}],
    [
      `/cohorts/${id}/gatherings/${gathering}/edit`,
      {
        startsOn: '2027-02-02',
        endsOn: '2027-02-03',
        startTime: '09:00',
        endTime: '15:30',
        venue: 'Annet sted',
        address: '',
        note: '',
        revision: '0',
      },
    ],
    [`/cohorts/${id}/gatherings/${gathering}/cancel`, {}],
    [`/cohorts/${id}/coursework/${coursework}`, { participants: ola, status: 'approved' }],
    [`/cohorts/${id}/coursework/${coursework}/due-day`, { dueOn: '2027-03-01' }],
    [`/cohorts/${id}/courses/${course}/completions`, { participants: ola, completedOn: '2026-11-20' }],
    [`/cohorts/${id}/courses/${course}/completions/${ola}/remove`, {}],
    [`/cohorts/${id}/own-needs`, { text: 'Noe' }],
    [`/approvals/${ola}`, { answer: 'approved' }],
  ];
}

const SECRETS = ['Lillehammerklassen', NAMES.ola, 'Vestby', 'vestby@example.no', NAMES.otherManager];

function expectNothing(body: string): void {
  for (const secret of SECRETS) expect(body).not.toContain(secret);
}

/** All that could have been changed in the class. */
async function state(): Promise<unknown> {
  const { rows } = await platform.owner.query(
    `select c.status, (select json_agg(g order by g.id) from gathering g where g.cohort_id = c.id) as gatherings,
       (select json_agg(w order by w.id) from coursework w where w.cohort_id = c.id) as coursework,
       (select json_agg(e order by e.id) from participant e where e.cohort_id = c.id) as participants,
       (select json_agg(a) from manager_approval a join participant e on e.id = a.participant_id where e.cohort_id = c.id) as approvals,
       (select count(*) from coursework_status s where s.cohort_id = c.id) as statuses,
       (select count(*) from course_completion k where k.cohort_id = c.id) as completions,
       (select count(*) from participant_need n where n.cohort_id = c.id) as needs
     from cohort c where c.id = $1`,
    [story.b.cohort],
  );
  return rows[0];
}

const STRANGERS = [
  'kari',
  'manager',
  'adviser',
  'regionCoordinator',
  'lecturer',
  'stranger',
] as const satisfies readonly (keyof Story['people'])[];

describe.each(STRANGERS)('%s, who has nothing to do with the class', (who) => {
  it.each(['on', 'off'] as const)('reads nothing of it with the checks %s', async (checks) => {
    const browser = await (checks === 'on' ? checked : unchecked).as(story.people[who]);
    for (const path of pages()) {
      const answer = await browser.get(path);
      expect([403, 404], path).toContain(answer.status);
      expectNothing(await answer.text());
    }
  });

  it.each(['on', 'off'] as const)('changes nothing in it with the checks %s', async (checks) => {
    const before = await state();
    const browser = await (checks === 'on' ? checked : unchecked).as(story.people[who]);
    for (const [path, fields] of changes()) {
      const answer = await browser.post(path, fields);
      expect([403, 404], path).toContain(answer.status);
      expectNothing(await answer.text());
    }
    expect(await state()).toEqual(before);
  });

  it('does not find it in any list, count, file or front page', async () => {
    for (const app of [checked, unchecked]) {
      const browser = await app.as(story.people[who]);
      for (const path of ['/', '/cohorts', '/cohorts?q=Lillehammer', '/approvals', '/path', '/calendar']) {
        const body = await (await browser.get(path)).text();
        // The search comes back as it was typed; nothing may be found by it.
        expectNothing(body);
      }
    }
  });
});

describe('a guest', () => {
  it('is sent to the log-in from every page, without a word of what is there', async () => {
    for (const path of [...pages(), '/cohorts', '/approvals', '/path', '/calendar']) {
      const answer = await checked.guest.get(path);
      expect(answer.status, path).toBe(303);
      expect(answer.headers.get('location')).toContain('/login');
      expectNothing(await answer.text());
    }
  });

  it('changes nothing', async () => {
    const before = await state();
    for (const [path, fields] of changes()) {
      const answer = await checked.guest.post(path, fields);
      expect([303, 403, 404], path).toContain(answer.status);
    }
    expect(await state()).toEqual(before);
  });
});

describe('somebody inside the class', () => {
  it('as a participant sees classmates’ names, and not what is written about them', async () => {
    const kari = await checked.as(story.people.kari);
    const page = await (await kari.get(`/cohorts/${story.a.cohort}`)).text();
    expect(page).toContain(`${NAMES.siri} Åsen`);
    for (const hidden of ['example.no', 'Lederspire', 'Uten studiepoeng', NAMES.manager])
      expect(page).not.toContain(hidden);
    for (const path of ['participants', 'participants/list.csv', 'needs', 'start', 'cancel']) {
      const answer = await kari.get(`/cohorts/${story.a.cohort}/${path}`);
      expect(answer.status, path).toBe(403);
      expect(await answer.text()).not.toContain(NAMES.siri);
    }
  });

  it('as a participant changes nothing but their own', async () => {
    for (const app of [checked, unchecked]) {
      const kari = await app.as(story.people.kari);
      const { cohort: id, gathering, coursework, course } = story.a;
      const siri = story.participants.siri;
      for (const [path, fields] of [
        [`/cohorts/${id}/start`, {}],
        [`/cohorts/${id}/cancel`, {}],
        [`/cohorts/${id}/gatherings/${gathering}/cancel`, {}],
        [`/cohorts/${id}/participants/${siri}/withdraw`, {}],
        [`/cohorts/${id}/courses/${course}/completions`, { participants: siri, completedOn: '2026-11-20' }],
        [`/approvals/${siri}`, { answer: 'approved' }],
        [`/approvals/${story.participants.kari}`, { answer: 'approved' }],
      ] as const) {
        const answer = await kari.post(path, fields);
        expect([403, 404, 500], path).toContain(answer.status);
      }
      await kari.post(`/cohorts/${id}/coursework/${coursework}`, {
        participants: story.participants.kari,
        status: 'approved',
      });
    }
    const { rows } = await platform.owner.query(
      `select c.status, (select count(*)::integer from coursework_status s where s.cohort_id = c.id) as statuses,
         (select count(*)::integer from manager_approval a where a.status <> 'asked') as answered
       from cohort c where c.id = $1`,
      [story.a.cohort],
    );
    expect(rows[0]).toEqual({ status: 'planned', statuses: 0, answered: 0 });
  });

  it('as its municipality sees its own people, and of the others only how many there are', async () => {
    const shared = await platform.owner.query(
      'insert into cohort_municipality (cohort_id, municipality_code) values ($1, $2) returning cohort_id',
      [story.a.cohort, story.lillehammer],
    );
    expect(shared.rowCount).toBe(1);
    const adviser = await checked.as(story.people.otherAdviser);
    for (const path of ['', '/participants', '/participants/list.csv', '/participants?q=Nordby']) {
      const answer = await adviser.get(`/cohorts/${story.a.cohort}${path}`);
      expect(answer.status, path).toBe(200);
      const body = await answer.text();
      for (const name of [NAMES.kari, NAMES.siri, 'Åsen', NAMES.manager]) expect(body).not.toContain(name);
    }
    expect(await (await adviser.get(`/cohorts/${story.a.cohort}`)).text()).toContain('2 av 30 plasser');
    await platform.owner.query(
      'delete from cohort_municipality where cohort_id = $1 and municipality_code = $2',
      [story.a.cohort, story.lillehammer],
    );
  });

  it('as a manager sees the question and the dates, and not the class around it', async () => {
    const manager = await checked.as(story.people.manager);
    const page = await (await manager.get(`/approvals/${story.participants.kari}`)).text();
    expect(page).toContain(NAMES.kari);
    expect(page).toContain('12.–13.');
    expect(page).not.toContain(NAMES.siri);
    const answer = await manager.get(`/cohorts/${story.a.cohort}`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain(NAMES.siri);
    expect((await manager.get(`/approvals/${story.participants.siri}`)).status).toBe(404);
  });
});

it('does not ask the database about addresses that are not ids', async () => {
  const coordinator = await checked.as(story.people.coordinator);
  for (const id of ['1', "' or 1=1 --", '%00', story.a.cohort.toUpperCase(), `${story.a.cohort}x`])
    expect((await coordinator.get(`/cohorts/${encodeURIComponent(id)}`)).status).toBe(404);
});
