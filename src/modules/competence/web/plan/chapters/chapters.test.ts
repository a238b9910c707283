import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanChapterId } from '../../../../../kernel/ids.ts';
import { type Browser, createTestApp } from '../../../../../web/testing/test-app.ts';
import { aChapter } from '../../../plan-fixtures.ts';
import { competence } from '../../../index.ts';
import { plansStory, type PlansStory } from '../../../testing/plan-story.ts';

let story: PlansStory;
let kari: Browser;
let hege: Browser;
let lars: Browser;
let rune: Browser;
let tone: Browser;
beforeAll(async () => {
  story = await plansStory();
  const app = createTestApp(story.platform, [competence]);
  const { people } = story;
  [kari, hege, lars, rune, tone] = (await Promise.all(
    [people.kari, people.hege, people.lars, people.rune, people.tone].map((one) => app.as(one)),
  )) as [Browser, Browser, Browser, Browser, Browser];
});
afterAll(() => story.platform.close());

const BEFORE = 'Første avsnitt.\n\nAndre avsnitt.\n\nTredje avsnitt.';
const chapter = (body = BEFORE) =>
  aChapter(story.platform.owner, {
    plan: story.plan,
    title: 'Utfordringsbildet',
    body,
    by: story.people.kari,
  });
const at = (id: PlanChapterId) => `/plans/${story.plan}/chapters/${id}`;
const bodyOf = async (id: PlanChapterId) =>
  (await story.platform.owner.query('select body from plan_chapter where id = $1', [id])).rows[0]?.body;

/** The form as the browser of this one has it open. */
async function open(browser: Browser, id: PlanChapterId) {
  const page = await (await browser.get(`${at(id)}/edit`)).text();
  return { seen: unescaped(/name="seen" value="([^"]*)"/.exec(page)?.[1] ?? ''), title: 'Utfordringsbildet' };
}
const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');

describe('a chapter', () => {
  it('is written, read and kept in every version, and an earlier text can be taken back', async () => {
    const id = await chapter('');
    expect(await (await kari.get(at(id))).text()).toContain('Kapitlet er tomt');
    await kari.post(at(id), { ...(await open(kari, id)), body: 'Den første teksten.' });
    await kari.post(at(id), { ...(await open(kari, id)), body: 'Den andre teksten.' });
    const page = await (await kari.get(at(id))).text();
    expect(page).toContain('Den andre teksten.');
    const versions = [...page.matchAll(/versions\/(\d+)"/g)].map((match) => match[1]);
    expect(versions).toEqual(['3', '2']);
    const old = await (await kari.get(`${at(id)}/versions/2`)).text();
    expect(old).toContain('<ins>Den første teksten.</ins>');
    expect((await kari.post(`${at(id)}/versions/2/restore`)).status).toBe(303);
    expect(await bodyOf(id)).toBe('Den første teksten.');
    expect(await (await kari.get(at(id))).text()).toContain('Versjon 4');
  });

  it('shows how it will look without saving, also where there is no script', async () => {
    const id = await chapter('');
    const answer = await kari.post(at(id), {
      ...(await open(kari, id)),
      body: '# Natt\n\n- én\n- to',
      show: 'preview',
    });
    const page = await answer.text();
    expect(page).toContain('Slik blir det');
    expect(page).toMatch(/<li[^>]*>.*én/s);
    expect(await bodyOf(id)).toBe('');
  });

  it('is tidied of the markup that comes along from Word', async () => {
    const id = await chapter('');
    const pasted =
      '<p class=MsoNormal>Vi trenger <b>flere</b> folk.<o:p></o:p></p><p class=MsoNormal>Nå.</p>';
    await kari.post(at(id), { ...(await open(kari, id)), body: pasted });
    expect(await bodyOf(id)).toBe('Vi trenger **flere** folk.\n\nNå.');
  });

  it('keeps what was typed when the heading is missing or the text is far too long', async () => {
    const id = await chapter();
    const answer = await kari.post(at(id), {
      ...(await open(kari, id)),
      title: ' ',
      body: 'Dette vil jeg beholde.',
    });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('Skriv en overskrift.');
    expect(page).toContain('Dette vil jeg beholde.');
    const long = await kari.post(at(id), { ...(await open(kari, id)), body: 'a\n\n'.repeat(3000) });
    expect(long.status).toBe(422);
    expect(await bodyOf(id)).toBe(BEFORE);
  });

  it('is written by the region’s resource group, and neither read nor written by the municipality next door or the union', async () => {
    const id = await chapter();
    const answer = await lars.post(at(id), {
      ...(await open(lars, id)),
      body: `${BEFORE}\n\nFra Søndre Land.`,
    });
    expect(answer.status).toBe(303);
    expect(await bodyOf(id)).toContain('Fra Søndre Land.');
    const form = { seen: '{}', title: 'X', body: 'Fra naboen.' };
    for (const stranger of [rune, tone]) {
      expect([403, 404]).toContain((await stranger.get(at(id))).status);
      expect([403, 404]).toContain((await stranger.post(at(id), form)).status);
      expect([403, 404]).toContain((await stranger.post(`${at(id)}/versions/1/restore`)).status);
    }
    expect(await bodyOf(id)).not.toContain('naboen');
  });
});

describe('two who write in the same chapter at once', () => {
  it('get both changes where they wrote in different paragraphs, and both are told', async () => {
    const id = await chapter();
    await kari.post(at(id), { ...(await open(kari, id)), body: BEFORE.replace('Første', 'Karis første') });
    const [ofKari, ofHege] = [await open(kari, id), await open(hege, id)];
    const now = (await bodyOf(id)) as string;
    await kari.post(at(id), { ...ofKari, body: now.replace('Andre', 'Karis andre') });
    const answer = await hege.post(at(id), { ...ofHege, body: now.replace('Tredje', 'Heges tredje') });
    expect(answer.headers.get('location')).toContain('done=put-together');
    expect(await bodyOf(id)).toBe('Karis første avsnitt.\n\nKaris andre avsnitt.\n\nHeges tredje avsnitt.');
    expect(await (await hege.get(answer.headers.get('location') ?? '')).text()).toContain(
      'Begges endringer er tatt med',
    );
    const told = await (await kari.get(at(id))).text();
    expect(told).toContain('Hege Hovedleder skrev her samtidig med deg');
    expect(told).toContain('Se hva som ble endret');
    await kari.post(at(id), { ...(await open(kari, id)), body: 'Karis siste ord.' });
    expect(await (await kari.get(at(id))).text()).not.toContain('skrev her samtidig');
  });

  it('lose nothing where they wrote in the same paragraph: both texts are shown, and what I wrote is in the form', async () => {
    const id = await chapter();
    const [ofKari, ofHege] = [await open(kari, id), await open(hege, id)];
    await kari.post(at(id), {
      ...ofKari,
      body: BEFORE.replace('Andre avsnitt.', 'Karis andre.').replace('Første', 'Aller første'),
    });
    const mine = BEFORE.replace('Andre avsnitt.', 'Heges andre.').replace('Tredje', 'Heges tredje');
    const both = await hege.post(at(id), { ...ofHege, body: mine });
    const page = await both.text();
    expect(both.status).toBe(409);
    expect(page).toContain('<dd>Heges andre.</dd>');
    expect(page).toContain('<dd>Karis andre.</dd>');
    expect(page).toContain('Aller første avsnitt.\n\nHeges andre.\n\nHeges tredje avsnitt.</textarea>');
    expect(await bodyOf(id)).toContain('Karis andre.');

    const hidden = (name: string) =>
      unescaped(new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '');
    const form = {
      seen: hidden('seen'),
      before: hidden('before'),
      written: hidden('written'),
      title: 'Utfordringsbildet',
    };
    const proposed = await (await hege.post(at(id), { ...form, body: 'x', propose: 'both' })).text();
    expect(proposed).toContain('Karis andre.\n\nHeges andre.\n\nHeges tredje avsnitt.</textarea>');
    expect(await bodyOf(id)).not.toContain('Heges andre.');
    const chosen = 'Aller første avsnitt.\n\nKaris og Heges andre.\n\nHeges tredje avsnitt.';
    expect((await hege.post(at(id), { ...form, body: chosen })).status).toBe(303);
    expect(await bodyOf(id)).toBe(chosen);
    expect(await (await kari.get(at(id))).text()).toContain('Hege Hovedleder skrev her samtidig med deg');
  });

  it('who save in the very same moment both have their words kept', async () => {
    const id = await chapter();
    const [ofKari, ofHege] = [await open(kari, id), await open(hege, id)];
    const answers = await Promise.all([
      kari.post(at(id), { ...ofKari, body: BEFORE.replace('Første', 'Karis første') }),
      hege.post(at(id), { ...ofHege, body: BEFORE.replace('Tredje', 'Heges tredje') }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await bodyOf(id)).toBe('Karis første avsnitt.\n\nAndre avsnitt.\n\nHeges tredje avsnitt.');
  });
});

describe('a plan that has been adopted', () => {
  it('has chapters to read and none to write, and says so with what was typed kept', async () => {
    const id = await chapter();
    const form = await open(kari, id);
    await story.platform.owner.query(`update plan set state = 'in-force' where id = $1`, [story.plan]);
    const answer = await kari.post(at(id), { ...form, body: 'For sent skrevet.' });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('For sent skrevet.');
    expect(page).toContain('Planen står som «Gjelder»');
    expect((await kari.get(`${at(id)}/edit`)).status).toBe(303);
    await story.platform.owner.query(`update plan set state = 'analysis' where id = $1`, [story.plan]);
  });
});

describe('a comment', () => {
  const about = (id: string) => ({ subject: 'chapter', subjectId: id, back: at(id as PlanChapterId) });

  it('is written across the borders of municipalities, answered, settled and taken back', async () => {
    const id = await chapter();
    expect(
      (await lars.post(`/plans/${story.plan}/comments`, { ...about(id), comment: 'Hva med natt?' })).status,
    ).toBe(303);
    const page = await (await kari.get(at(id))).text();
    expect(page).toContain('Hva med natt?');
    expect(page).toContain('Lars Leder, Søndre Land');
    const asked = /id="comment-([0-9a-f-]{36})"/.exec(page)?.[1] ?? '';
    await kari.post(`/plans/${story.plan}/comments`, {
      ...about(id),
      replyTo: asked,
      comment: 'Det tar jeg inn.',
    });
    expect(await (await lars.get(at(id))).text()).toContain('Det tar jeg inn.');
    await kari.post(`/plans/${story.plan}/comments/${asked}/settle`, { back: at(id), settled: 'yes' });
    expect(await (await lars.get(at(id))).text()).toContain('Avklart av Kari Kompetanse');
    await lars.post(`/plans/${story.plan}/comments/${asked}/withdraw`, { back: at(id) });
    const after = await (await kari.get(at(id))).text();
    expect(after).toContain('Kommentaren er trukket tilbake');
    expect(after).not.toContain('Hva med natt?');
  });

  it('is taken back by its writer alone, and not written on what is not in the plan', async () => {
    const id = await chapter();
    await kari.post(`/plans/${story.plan}/comments`, { ...about(id), comment: 'Karis ord' });
    const comment = /id="comment-([0-9a-f-]{36})"/.exec(await (await kari.get(at(id))).text())?.[1] ?? '';
    expect((await lars.post(`/plans/${story.plan}/comments/${comment}/withdraw`)).status).toBe(403);
    expect((await rune.post(`/plans/${story.plan}/comments/${comment}/settle`)).status).toBe(404);
    const elsewhere = { ...about(story.strategy), comment: 'Et sted som ikke finnes' };
    expect((await kari.post(`/plans/${story.plan}/comments`, elsewhere)).status).toBe(404);
    expect((await tone.post(`/plans/${story.plan}/comments`, { ...about(id), comment: 'x' })).status).toBe(
      403,
    );
  });

  it('that is empty gives a sentence, and one that is far too long is given back', async () => {
    const id = await chapter();
    const empty = await kari.post(`/plans/${story.plan}/comments`, { ...about(id), comment: '  ' });
    expect(empty.status).toBe(422);
    const long = await kari.post(`/plans/${story.plan}/comments`, {
      ...about(id),
      comment: 'ord '.repeat(2000),
    });
    expect(long.status).toBe(422);
    expect(await long.text()).toContain('ord ord ord');
  });

  it('never leads to a page of somebody else’s', async () => {
    const id = await chapter();
    const answer = await kari.post(`/plans/${story.plan}/comments`, {
      ...about(id),
      comment: 'x',
      back: 'https://ondt.example/',
    });
    expect(answer.headers.get('location')).toMatch(new RegExp(`^/plans/${story.plan}/comments#`));
  });
});
