import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from '../../../../../web/testing/test-app.ts';
import { createTestApp } from '../../../../../web/testing/test-app.ts';
import { competence } from '../../../index.ts';
import { aGoal } from '../../../plan-fixtures.ts';
import { plansStory, type PlansStory } from '../../../testing/plan-story.ts';

let story: PlansStory;
let hege: Browser;
const at = (path: string) => `/plans/${story.plan}${path}`;

beforeAll(async () => {
  story = await plansStory();
  hege = await createTestApp(story.platform, [competence]).as(story.people.hege);
  await aGoal(story.platform.owner, { plan: story.plan, title: 'Trygg bemanning hele døgnet' });
  await story.platform.owner.query(`update plan set state = 'draft' where id = $1`, [story.plan]);
});
afterAll(() => story.platform.close());

/** What stands in a field of the form. */
const fieldIn = (page: string, name: string): string =>
  new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)</textarea>`).exec(page)?.[1] ??
  expect.fail(`There is no field ${name}`);
const stored = async () => {
  const { rows } = await story.platform.owner.query<{ summary: string; assessment: string }>(
    'select summary, assessment from plan_case where plan_id = $1',
    [story.plan],
  );
  return rows;
};
const paper = async () => (await hege.get(at('/documents/files/case.docx?language=nn'))).status;

it('begins with a draft of the plan’s own objects, which is said to be one and is saved by nobody but the writer', async () => {
  const page = await (await hege.get(at('/process/cases/new'))).text();
  expect(page).toContain('et utkast, laget av det som står i planen');
  expect(fieldIn(page, 'summary')).toContain('- Trygg bemanning hele døgnet');
  expect(fieldIn(page, 'assessment')).toContain('Det anbefales at');
  expect(await stored()).toEqual([]);
  expect(await paper()).toBe(200);
});

it('keeps what the writer typed when the form comes back with a fault', async () => {
  const again = await hege.post(at('/process/cases/new'), {
    summary: 'Min egen tekst',
    assessment: '',
    meetingOn: 'snart',
  });
  const page = await again.text();
  expect(fieldIn(page, 'summary')).toBe('Min egen tekst');
  expect(fieldIn(page, 'assessment')).toBe('');
  expect(page).not.toContain('et utkast, laget av det som står i planen');
});

it('stands in an empty field of a case until somebody saves, and never in one that somebody has written in', async () => {
  const forward = await hege.post(at('/process/cases/new'), {
    body: 'council',
    summary: 'Min egen tekst',
    assessment: '',
    proposal: 'Planen vedtas.',
  });
  const one = forward.headers.get('location') ?? '';
  expect(await stored()).toEqual([{ summary: 'Min egen tekst', assessment: '' }]);
  const page = await (await hege.get(one)).text();
  expect(fieldIn(page, 'summary')).toBe('Min egen tekst');
  expect(fieldIn(page, 'assessment')).toContain('Det anbefales at');
  expect(page).toContain('Ingenting er lagret før du velger å lagre');
  expect(await stored()).toEqual([{ summary: 'Min egen tekst', assessment: '' }]);
});
