import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../../../kernel/local-date.ts';
import { type Browser, createTestApp } from '../../../../../web/testing/test-app.ts';
import { competence } from '../../../index.ts';
import { plansStory, type PlansStory } from '../../../testing/plan-story.ts';

const GONE = '0192a000-0000-7000-8000-000000000000';
const TYPED = 'Tre kvelder med arbeid <& mer>';
const KEPT = 'Tre kvelder med arbeid &lt;&amp; mer&gt;</textarea>';

let story: PlansStory;
let kari: Browser;
let hege: Browser;
let egil: Browser;
let lars: Browser;
let hearing: string;
let answer: string;
let review: string;
let theCase: string;

beforeAll(async () => {
  story = await plansStory();
  const app = createTestApp(story.platform, [competence]);
  const { people } = story;
  [kari, hege, egil, lars] = (await Promise.all(
    [people.kari, people.hege, people.egil, people.lars].map((one) => app.as(one)),
  )) as [Browser, Browser, Browser, Browser];
  await state('draft');
  const { today } = story.platform;
  const opened = await kari.post(at('hearings/new'), {
    opensOn: today,
    closesOn: addDays(today, 30),
    letter: '',
  });
  hearing = /hearings\/([^?]*)/.exec(opened.headers.get('location') ?? '')?.[1] ?? '';
  await egil.post(at(`hearings/${hearing}/answer`), {
    body: '',
    text: 'Vi støtter planen.',
    seen: '0',
    what: 'send',
  });
  await kari.post(at('reviews/new'), {
    union: 'NSF',
    metOn: today,
    outcome: 'agrees',
    statement: 'Enig.',
    seen: '{}',
  });
  const forward = await hege.post(at('cases/new'), {
    body: 'council',
    bodyName: 'Kommunestyret',
    proposal: 'Vedtas.',
  });
  theCase = forward.headers.get('location')?.split('/').at(-1) ?? '';
  answer = await idIn('plan_hearing_answer');
  review = await idIn('plan_union_review');
});
afterAll(() => story.platform.close());
beforeEach(() => state('political-case'));

const at = (path: string) => `/plans/${story.plan}/process/${path}`;
const state = (now: string) =>
  story.platform.owner.query('update plan set state = $2 where id = $1', [story.plan, now]);
const idIn = async (table: string): Promise<string> =>
  (await story.platform.owner.query(`select id from ${table} where plan_id = $1`, [story.plan])).rows[0]
    ?.id ?? '';

describe('what somebody was typing when the plan was adopted', () => {
  beforeEach(() => state('in-force'));

  it.each([
    [
      'the letter of a hearing',
      () => at('hearings/new'),
      { letter: TYPED, opensOn: '2027-01-04', closesOn: '2027-02-04' },
    ],
    [
      'the letter of a hearing with a wrong day',
      () => at('hearings/new'),
      { letter: TYPED, opensOn: 'snart' },
    ],
    [
      'a reply to an answer',
      () => at(`hearings/${hearing}/answers/${answer}`),
      { text: TYPED, outcome: 'followed' },
    ],
    ['what a union said', () => at('reviews/new'), { statement: TYPED, union: 'NSF', metOn: '2026-01-12' }],
    [
      'what a union said, without the day',
      () => at(`reviews/${review}`),
      { statement: TYPED, union: 'NSF', metOn: '' },
    ],
    ['a new case', () => at('cases/new'), { summary: TYPED, body: 'council', bodyName: '' }],
    [
      'a new case with a wrong day',
      () => at('cases/new'),
      { summary: TYPED, meetingOn: 'snart', bodyName: '' },
    ],
    ['the case', () => at(`cases/${theCase}`), { assessment: TYPED, body: 'council', bodyName: '' }],
    [
      'the decision',
      () => at(`cases/${theCase}/decision`),
      { decision: TYPED, outcome: 'adopted-with-changes', decidedOn: '2026-01-12' },
    ],
  ])('is given back with what happened: %s', async (_, path, form) => {
    const page = await hege.post(path(), { ...form, seen: '{}' });
    const body = await page.text();
    expect(page.status).toBe(409);
    expect(body).toContain('Teksten din er ikke lagret');
    expect(body).toContain('Den står nå som «Gjelder»');
    expect(body).toContain(KEPT);
    expect(body).not.toContain('>council<');
    expect(body).toContain(`href="/plans/${story.plan}/process`);
  });

  it('is a page to go on from when nothing was typed', async () => {
    for (const [path, form] of [
      ['reviews/new', { union: '', metOn: '2026-01-12', statement: '' }],
      ['cases/new', { body: 'council', bodyName: '', proposal: ' ' }],
    ] as const) {
      expect((await hege.post(at(path), form)).headers.get('location')).toContain('failed=not-now');
    }
  });
});

describe('what somebody was typing when it was settled elsewhere', () => {
  it('is given back when the case was decided meanwhile', async () => {
    await story.platform.owner.query(
      `update plan_case set outcome = 'returned', decision = 'Tilbake.', decided_on = '2026-01-12' where id = $1`,
      [theCase],
    );
    for (const [path, form] of [
      [at(`cases/${theCase}`), { summary: TYPED, body: 'council' }],
      [at(`cases/${theCase}`), { summary: TYPED, body: 'council', meetingOn: 'snart' }],
      [at(`cases/${theCase}/decision`), { decision: TYPED, outcome: 'returned', decidedOn: '2026-01-12' }],
    ] as const) {
      const page = await hege.post(path, { ...form, seen: '{}' });
      expect(page.status).toBe(409);
      expect(await page.text()).toContain(KEPT);
    }
    await story.platform.owner.query(
      `update plan_case set outcome = null, decision = '', decided_on = null where id = $1`,
      [theCase],
    );
  });

  it('is given back when the answer to a hearing was sent from another window', async () => {
    const page = await egil.post(at(`hearings/${hearing}/answer`), { text: TYPED, seen: '0', what: 'send' });
    const body = await page.text();
    expect(page.status).toBe(409);
    expect(body).toContain('allerede sendt');
    expect(body).toContain(KEPT);
  });

  it.each([
    ['a reply', () => `hearings/${hearing}/answers/${GONE}`, 'text'],
    ['what a union said', () => `reviews/${GONE}`, 'statement'],
    ['a case', () => `cases/${GONE}`, 'summary'],
    ['an answer to a hearing', () => `hearings/${GONE}/answer`, 'text'],
  ])('is given back when its place is gone: %s', async (_, path, field) => {
    const form = { [field]: TYPED, union: 'NSF', metOn: '2026-01-12', outcome: 'agrees', seen: '{}' };
    const page = await hege.post(at(path()), form);
    expect(page.status).toBe(404);
    expect(await page.text()).toContain(KEPT);
  });
});

describe('a comment', () => {
  const comment = (who: Browser, about: object) =>
    who.post(`/plans/${story.plan}/comments`, { ...about, comment: TYPED });

  it('is given back when the plan is worked on no more, and when what it is about is gone', async () => {
    await state('rolled');
    const closed = await comment(lars, { subject: 'plan' });
    expect(closed.status).toBe(409);
    expect(await closed.text()).toContain(KEPT);
    await state('analysis');
    const gone = await comment(lars, { subject: 'goal', subjectId: GONE });
    expect(gone.status).toBe(404);
    expect(await gone.text()).toContain(KEPT);
  });
});
