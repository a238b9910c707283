import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, createTestApp } from '../../../../../web/testing/test-app.ts';
import { competence } from '../../../index.ts';
import { plansStory, type PlansStory } from '../../../testing/plan-story.ts';

let story: PlansStory;
let kari: Browser;
let hege: Browser;
let tone: Browser;
let egil: Browser;
let at: (path: string) => string;
beforeAll(async () => {
  story = await plansStory();
  const app = createTestApp(story.platform, [competence]);
  kari = await app.as(story.people.kari);
  hege = await app.as(story.people.hege);
  tone = await app.as(story.people.tone);
  egil = await app.as(story.people.egil);
  at = (path) => `/plans/${story.plan}/process${path}`;
});
afterAll(() => story.platform.close());

const rows = async (sql: string) => (await story.platform.owner.query(sql, [story.plan])).rows;
const seenIn = async (path: string) =>
  (/name="seen" value="([^"]*)"/.exec(await (await kari.get(path)).text())?.[1] ?? '').replaceAll(
    '&quot;',
    '"',
  );
const bothIn = async (answer: Response, mine: string, theirs: string) => {
  const page = await answer.text();
  expect(answer.status).toBe(409);
  expect(page).toContain('Noen andre har endret det samme mens du skrev');
  expect(page).toContain(`<dd class="ll-typed">${mine}</dd>`);
  expect(page).toContain(`<dd class="ll-typed">${theirs}</dd>`);
  expect(page).toContain(`>${mine}</textarea>`);
  return page;
};

describe('two who write the same at once', () => {
  it('see both texts of a discussion with a union', async () => {
    const said = { union: 'NSF', metOn: '12.1.2026', outcome: 'agrees', statement: 'Enig.' };
    await kari.post(at('/reviews/new'), said);
    const [{ id }] = await rows('select id from plan_union_review where plan_id = $1');
    const seen = await seenIn(at(`/reviews/${id}`));
    const base = { ...said, seen };
    expect((await kari.post(at(`/reviews/${id}`), { ...base, statement: 'Karis' })).status).toBe(303);
    expect((await hege.post(at(`/reviews/${id}`), { ...base, outcome: 'disagrees' })).status).toBe(303);
    await bothIn(await hege.post(at(`/reviews/${id}`), { ...base, statement: 'Heges' }), 'Heges', 'Karis');
    expect(await rows('select statement, outcome from plan_union_review where plan_id = $1')).toEqual([
      { statement: 'Karis', outcome: 'disagrees' },
    ]);
  });

  it('are told that a covering letter is too long, with all that they wrote, and nobody is asked', async () => {
    await story.platform.owner.query(`update plan set state = 'draft' where id = $1`, [story.plan]);
    const letter = 'æ'.repeat(10_001);
    const dates = { opensOn: story.platform.today, closesOn: '2027-03-01' };
    const refused = await kari.post(at('/hearings/new'), { ...dates, letter });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('Følgebrevet er for langt.');
    expect(page.includes(letter)).toBe(true);
    expect(await rows('select id from plan_hearing where plan_id = $1')).toEqual([]);
  });

  it('see both texts of what became of an answer, and of the case', async () => {
    await story.platform.owner.query(`update plan set state = 'draft' where id = $1`, [story.plan]);
    const today = story.platform.today;
    const opened = await kari.post(at('/hearings/new'), {
      opensOn: today,
      closesOn: '2027-03-01',
      letter: '',
    });
    const hearing = (opened.headers.get('location') ?? '').replace('?done=opened', '');
    await egil.post(`${hearing}/answer`, { seen: '0', body: '', text: 'Vi støtter planen.', what: 'send' });
    const [{ id }] = await rows('select id from plan_hearing_answer where plan_id = $1');
    const reply = `${hearing}/answers/${id}`;
    expect(await (await kari.get(hearing)).text()).toContain('name="seen" value="{}"');
    const base = { outcome: 'noted', seen: '{}' };
    expect((await kari.post(reply, { ...base, text: 'Karis svar' })).status).toBe(303);
    const page = await bothIn(
      await hege.post(reply, { ...base, text: 'Heges svar' }),
      'Heges svar',
      'Karis svar',
    );
    expect(page).toContain('Karis svar&quot;}');

    // The case can wait for those who have not answered yet, and the page says so.
    expect(await (await hege.get(at('/cases/new'))).text()).toMatch(
      /Høringen er åpen til og med 1\.\smars\s2027/,
    );
    const forward = await hege.post(at('/cases/new'), { body: 'council', proposal: 'Planen vedtas.' });
    const one = forward.headers.get('location') ?? '';
    const begun = { body: 'council', proposal: 'Planen vedtas.', seen: await seenIn(one) };
    expect((await kari.post(one, { ...begun, summary: 'Karis sak' })).status).toBe(303);
    expect((await hege.post(one, { ...begun, assessment: 'Heges vurdering' })).status).toBe(303);
    await bothIn(await hege.post(one, { ...begun, summary: 'Heges sak' }), 'Heges sak', 'Karis sak');
    expect(await rows('select summary, assessment from plan_case where plan_id = $1')).toEqual([
      { summary: 'Karis sak', assessment: 'Heges vurdering' },
    ]);
  });

  it('still have what they had seen in the form when a day is wrong', async () => {
    const [{ id }] = await rows('select id from plan_union_review where plan_id = $1');
    const seen = '{"statement":"Før"}';
    const answer = await kari.post(at(`/reviews/${id}`), {
      union: 'NSF',
      metOn: 'i går',
      statement: 'Nå',
      seen,
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('{&quot;statement&quot;:&quot;Før&quot;}');
  });
});

describe('what was discussed with the unions', () => {
  const hearingPage = async (browser: Browser) => {
    const [{ id }] = await rows('select id from plan_hearing where plan_id = $1');
    return (await browser.get(at(`/hearings/${id}`))).text();
  };

  it('is read in the hearing by those who speak for a union, and is not theirs to change', async () => {
    const page = await hearingPage(tone);
    expect(page).toContain('Drøfting med tillitsvalgte');
    expect(page).toContain('Karis');
    expect(page).toContain('Uenig');
    expect(page).not.toContain('/process/reviews/');
  });

  it('is not shown to others who are heard', async () => {
    expect(await hearingPage(egil)).not.toContain('Drøfting med tillitsvalgte');
  });

  it('is on the page of the official way for those who speak for a union, and not for others who are heard', async () => {
    expect(await (await tone.get(at(''))).text()).toContain('Karis');
    expect(await (await egil.get(at(''))).text()).not.toContain('Karis');
  });

  it('is beside no word of a case that they may not see, which would be taken for there being none', async () => {
    expect((await rows('select id from plan_case where plan_id = $1')).length).toBe(1);
    for (const heard of [tone, egil])
      expect(await (await heard.get(at(''))).text()).not.toContain('Planen er ikke lagt fram som sak');
  });
});

it('says before and after each step where the plan stands', async () => {
  await story.platform.owner.query(`update plan set state = 'analysis' where id = $1`, [story.plan]);
  expect(await (await kari.get(at('/steps/write-draft'))).text()).toContain(
    'Planen står da som «Utkast» og kan sendes på høring',
  );
  const taken = await kari.post(at('/steps/write-draft'), {});
  const page = await (await kari.get(taken.headers.get('location') ?? '')).text();
  expect(page).toContain('Planen står nå som «Utkast».');
  const opened = await kari.post(at('/hearings/new'), {
    opensOn: story.platform.today,
    closesOn: '2027-03-01',
    letter: '',
  });
  expect(await (await kari.get(opened.headers.get('location') ?? '')).text()).toContain(
    'Høringen er lagt inn, og planen er lagret slik den står nå.',
  );
});
