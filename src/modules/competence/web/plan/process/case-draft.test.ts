import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDocx, wordsOf } from '../../../../../documents/testing/read-docx.ts';
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

it('begins with a draft of the plan’s own objects, which is said to be one and is saved by nobody but the writer', async () => {
  const page = await (await hege.get(at('/process/cases/new'))).text();
  expect(page).toContain('et utkast, laget av det som står i planen');
  expect(fieldIn(page, 'summary')).toContain('- Trygg bemanning hele døgnet');
  expect(fieldIn(page, 'assessment')).toContain('Det anbefales at');
  expect(await stored()).toEqual([]);
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

it('tells of answers that were sent, and not of what the one who makes it has begun to write', async () => {
  const { owner } = story.platform;
  const { rows } = await owner.query<{ id: string }>('select id from plan_version where plan_id = $1', [
    story.plan,
  ]);
  const hearing = uuid();
  await owner.query(
    `insert into plan_hearing (id, plan_id, version_id, opens_on, closes_on, created_by)
     values ($1, $2, $3, '2026-11-01', '2026-12-20', $4)`,
    [hearing, story.plan, rows[0]?.id, story.people.hege],
  );
  for (const [person, body, status] of [
    [story.people.egil, 'Eldrerådet', 'sent'],
    [story.people.hege, 'Utkast fra Hege', 'draft'],
  ] as const)
    await owner.query(
      `insert into plan_hearing_answer (id, hearing_id, plan_id, person_id, body, text, status, sent_at)
       values ($1, $2, $3, $4, $5, 'Svar', $6, case when $6 = 'sent' then now() end)`,
      [uuid(), hearing, story.plan, person, body, status],
    );
  const file = await hege.get(at('/documents/files/case.docx?language=nb'));
  const word = await readDocx(Buffer.from(await file.arrayBuffer()));
  const told = wordsOf(word.get('word/document.xml')?.toString('utf8') ?? '');
  expect(told).toContain('Eldrerådet');
  expect(told).not.toContain('Utkast fra Hege');
});
