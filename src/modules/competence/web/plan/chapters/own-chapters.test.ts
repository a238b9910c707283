import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanChapterId } from '../../../../../kernel/ids.ts';
import { type Browser, createTestApp } from '../../../../../web/testing/test-app.ts';
import { competence } from '../../../index.ts';
import { aChapter } from '../../../plan-fixtures.ts';
import { plansStory, type PlansStory } from '../../../testing/plan-story.ts';

let story: PlansStory;
let kari: Browser;
let lars: Browser;
let rune: Browser;
beforeAll(async () => {
  story = await plansStory();
  const app = createTestApp(story.platform, [competence]);
  const { people } = story;
  [kari, lars, rune] = (await Promise.all(
    [people.kari, people.lars, people.rune].map((one) => app.as(one)),
  )) as [Browser, Browser, Browser];
});
afterAll(() => story.platform.close());

const owner = () => story.platform.owner;
let preface: PlanChapterId;
let technology: PlanChapterId;
let volunteers: PlanChapterId;
beforeEach(async () => {
  await owner().query('delete from plan_comment where plan_id = $1', [story.plan]);
  await owner().query('delete from plan_chapter_text where plan_id = $1', [story.plan]);
  await owner().query('delete from plan_chapter where plan_id = $1', [story.plan]);
  const chapter = (title: string, sequence: number, key?: string) =>
    aChapter(owner(), {
      plan: story.plan,
      by: story.people.kari,
      title,
      sequence,
      body: `Om ${title}.`,
      ...(key === undefined ? {} : { key }),
    });
  preface = await chapter('Forord', 1, 'preface');
  await chapter('Tiltak', 2, 'measures');
  technology = await chapter('Velferdsteknologi', 3);
  volunteers = await chapter('Frivillige', 4);
});

const list = () => `/plans/${story.plan}/chapters`;
const at = (id: PlanChapterId) => `${list()}/${id}`;
const titles = async () =>
  [...(await (await kari.get(list())).text()).matchAll(/<th scope="row"[^>]*><a[^>]*>([^<]+)</g)].map(
    ([, title]) => title,
  );
const after = async (answer: Response) => (await kari.get(answer.headers.get('location') ?? '')).text();

describe('the plan’s own chapter', () => {
  it('moves up and down among all chapters, and says where it went with the pressed button ready again', async () => {
    const page = await after(await kari.post(`${at(technology)}/move`, { by: 'up' }));
    expect(await titles()).toEqual(['Forord', 'Velferdsteknologi', 'Tiltak', 'Frivillige']);
    expect(page).toContain('Flyttet. Nå nummer 2 av 4, etter «Forord».');
    expect(page).toMatch(
      new RegExp(`value="up"[^>]*autofocus=""[^>]*aria-describedby="place-${technology}"`, 'i'),
    );
    await kari.post(`${at(technology)}/move`, { by: 'up' });
    expect(await after(await kari.post(`${at(technology)}/move`, { by: 'up' }))).toContain(
      'Nå nummer 1 av 4, først i planen',
    );
    await kari.post(`${at(volunteers)}/move`, { by: 'down' });
    expect(await titles()).toEqual(['Velferdsteknologi', 'Forord', 'Tiltak', 'Frivillige']);
  });

  it('is put where one asks for it, and last when that place is gone', async () => {
    await kari.post(list(), { title: 'Rekruttering av unge', after: preface });
    await kari.post(list(), { title: 'Til slutt', after: 'borte' });
    expect(await titles()).toEqual([
      'Forord',
      'Rekruttering av unge',
      'Tiltak',
      'Velferdsteknologi',
      'Frivillige',
      'Til slutt',
    ]);
  });

  it('keeps both moves of two who move at once', async () => {
    const language = await aChapter(owner(), {
      plan: story.plan,
      by: story.people.kari,
      title: 'Klart språk',
      sequence: 5,
    });
    // Neither goes past the other, so it comes to the same whoever is first.
    await Promise.all([
      kari.post(`${at(technology)}/move`, { by: 'up' }),
      kari.post(`${at(language)}/move`, { by: 'up' }),
    ]);
    expect(await titles()).toEqual(['Forord', 'Velferdsteknologi', 'Tiltak', 'Klart språk', 'Frivillige']);
  });

  it('is taken out after a question, with a way to undo it, and comes back with text, history, comments and place', async () => {
    const about = { subject: 'chapter', subjectId: technology, comment: 'Husk nattevaktene' };
    await kari.post(`/plans/${story.plan}/comments`, about);
    await kari.post(at(technology), {
      seen: JSON.stringify({ version: 1, title: 'Velferdsteknologi', body: 'Om Velferdsteknologi.' }),
      title: 'Velferdsteknologi',
      body: 'En ny tekst.',
    });
    const question = await (await kari.get(`${at(technology)}/remove`)).text();
    expect(question).toContain('Ta «Velferdsteknologi» ut av planen?');
    expect(await titles()).toContain('Velferdsteknologi');

    const page = await after(await kari.post(`${at(technology)}/remove`));
    expect(await titles()).toEqual(['Forord', 'Tiltak', 'Frivillige']);
    expect(page).toContain('Kapitlet er tatt ut av planen');
    expect(page).toContain('Kapitler som er tatt ut');
    expect(page).toContain('av Kari Kompetanse');
    expect((await kari.get(at(technology))).status).toBe(404);
    const comments = await (await kari.get(`/plans/${story.plan}/comments`)).text();
    expect(comments).not.toContain('Husk nattevaktene');
    const overview = await (await kari.get(`/plans/${story.plan}`)).text();
    expect(overview).not.toContain('Velferdsteknologi');
    expect(overview).not.toContain(at(technology));

    expect(page).toContain(`action="${at(technology)}/bring-back"`);
    await kari.post(`${at(technology)}/bring-back`);
    expect(await titles()).toEqual(['Forord', 'Tiltak', 'Velferdsteknologi', 'Frivillige']);
    const again = await (await kari.get(at(technology))).text();
    expect(again).toContain('En ny tekst.');
    expect(again).toContain('Husk nattevaktene');
    expect(again).toContain('versions/2');
  });

  it('gives back what somebody was writing in it when it was taken out', async () => {
    await kari.post(`${at(technology)}/remove`);
    const answer = await lars.post(at(technology), { seen: '{}', title: 'X', body: 'Tre kvelders arbeid' });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Tre kvelders arbeid</textarea>');
  });

  it('is not in the documents that are made while it is out', async () => {
    await kari.post(`${at(technology)}/remove`);
    await kari.post(`/plans/${story.plan}/documents/versions`);
    const kept = await owner().query<{ content: { chapters: { title: string }[] } }>(
      'select content from plan_version where plan_id = $1 order by number desc limit 1',
      [story.plan],
    );
    expect(kept.rows[0]?.content.chapters.map(({ title }) => title)).toEqual([
      'Forord',
      'Tiltak',
      'Frivillige',
    ]);
  });
});

describe('a chapter that all plans have', () => {
  it('is neither moved nor taken out, and the page says what to do instead', async () => {
    for (const what of ['move', 'remove']) {
      const answer = await kari.post(`${at(preface)}/${what}`, { by: 'down' });
      expect(await after(answer)).toContain('La kapitlet stå tomt hvis dere ikke trenger det');
    }
    expect((await kari.get(`${at(preface)}/remove`)).headers.get('location')).toContain('failed=not-own');
    expect((await titles())[0]).toBe('Forord');
  });
});

describe('who may take a chapter out', () => {
  it('is not the resource group, which writes texts, nor the municipality next door', async () => {
    for (const [who, status] of [
      [lars, 403],
      [rune, 404],
    ] as const) {
      for (const what of ['move', 'remove', 'bring-back']) {
        expect((await who.post(`${at(technology)}/${what}`, { by: 'up' })).status).toBe(status);
      }
    }
    expect(await titles()).toEqual(['Forord', 'Tiltak', 'Velferdsteknologi', 'Frivillige']);
    expect(await (await lars.get(list())).text()).not.toContain('Ta ut');
    await kari.post(`${at(technology)}/remove`);
    expect(await (await lars.get(list())).text()).not.toContain('Velferdsteknologi');
  });

  it('is nobody once the plan has been adopted', async () => {
    await kari.post(`${at(volunteers)}/remove`);
    await owner().query(`update plan set state = 'in-force' where id = $1`, [story.plan]);
    for (const what of [
      `${at(technology)}/remove`,
      `${at(technology)}/move`,
      `${at(volunteers)}/bring-back`,
    ]) {
      expect(await after(await kari.post(what, { by: 'up' }))).toContain('Planen står som «Gjelder»');
    }
    expect(await titles()).toEqual(['Forord', 'Tiltak', 'Velferdsteknologi']);
    await owner().query(`update plan set state = 'analysis' where id = $1`, [story.plan]);
  });
});
