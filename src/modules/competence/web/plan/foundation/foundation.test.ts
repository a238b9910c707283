import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, createTestApp } from '../../../../../web/testing/test-app.ts';
import { competence } from '../../../index.ts';
import { plansStory, type PlansStory } from '../../../testing/plan-story.ts';

let story: PlansStory;
let kari: Browser;
let lars: Browser;
let siv: Browser;
let rune: Browser;
beforeAll(async () => {
  story = await plansStory();
  const app = createTestApp(story.platform, [competence]);
  kari = await app.as(story.people.kari);
  lars = await app.as(story.people.lars);
  siv = await app.as(story.people.siv);
  rune = await app.as(story.people.rune);
});
afterAll(() => story.platform.close());

const step = (name: string) => `/plans/${story.plan}/${name}`;
const bodyOf = async (browser: Browser, path: string) => (await browser.get(path)).text();
const rows = async (sql: string) => (await story.platform.owner.query(sql)).rows;

describe('the anchoring of a plan', () => {
  it('says who has stood behind the work and when, and who will adopt the plan', async () => {
    await kari.post(step('anchor'), { who: 'Ledergruppen', on: '3.9.2026', note: 'Sak 12/26' });
    await kari.post(step('anchor/body'), { body: 'council' });
    const page = await bodyOf(lars, step('anchor'));
    expect(page).toContain('Ledergruppen');
    expect(page).toMatch(/3\.\sseptember\s2026/);
    expect(page).toContain('Kommunestyre');
    const [anchor] = await rows('select id from plan_anchor');
    expect((await lars.post(step(`anchor/${anchor.id}/remove`))).status).toBe(403);
    await kari.post(step(`anchor/${anchor.id}/remove`));
    expect(await rows('select id from plan_anchor')).toEqual([]);
  });

  it('needs a name and a date, and keeps what was typed', async () => {
    const answer = await kari.post(step('anchor'), { who: ' ', on: 'i går', note: 'Husk denne' });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('Skriv hvem som har stilt seg bak.');
    expect(page).toContain('Skriv datoen som dag, måned og år.');
    expect(page).toContain('Husk denne');
  });
});

describe('what is counted as competence', () => {
  it('is the list of the country with the day from which the law asks, found by a word in any language', async () => {
    const page = await bodyOf(lars, `${step('competence')}?q=nurse`);
    expect(page).toContain('Sykepleier');
    expect(page).toMatch(/Fra 1\.\sjanuar\s2018/);
    expect(page).not.toContain('Fysioterapeut');
  });

  it('has what the municipality adds itself, once, for those who act for it', async () => {
    const item = {
      name: 'Samisk språk og kultur',
      kind: 'skill',
      about: '',
      coreFrom: '',
      coreSource: '',
      shareable: 'yes',
    };
    expect((await kari.post(step('competence/own'), item)).status).toBe(303);
    expect(await bodyOf(kari, step('competence'))).toContain('Samisk språk og kultur');
    const twice = await kari.post(step('competence/own'), { ...item, name: 'samisk SPRÅK og kultur' });
    expect(twice.status).toBe(422);
    expect(await twice.text()).toContain('Kompetansen finnes allerede i listen.');
    expect((await kari.post(step('competence/own'), { ...item, name: 'sykepleier' })).status).toBe(422);
    // Siv writes the region's strategy, and acts for Søndre Land: neither makes her the one who keeps the region's list.
    const regional = `/plans/${story.strategy}/competence/own`;
    expect((await siv.post(regional, { ...item, name: 'Noe regionalt' })).status).toBe(422);
    expect((await rune.post(step('competence/own'), { ...item, name: 'Noe fra naboen' })).status).toBe(404);
  });

  it('is taken out of the list where it was a mistake, and brought back, by those who added it', async () => {
    await kari.post(step('competence/own'), { name: 'Samisk sprak', kind: 'skill' });
    const [{ id }] = await rows(`select id from competence_item where name ->> 'nb' = 'Samisk sprak'`);
    const at = (what: string) => step(`competence/own/${id}/${what}`);
    expect((await lars.post(at('remove'))).status).toBe(403);
    expect((await rune.post(at('remove'))).status).toBe(404);
    const removed = await kari.post(at('remove'));
    expect(removed.headers.get('location')).toContain('done=removed');
    const page = await bodyOf(kari, step('competence'));
    expect(page).toContain('Egne kompetanser som er tatt ut');
    expect(await bodyOf(kari, step('analysis/requirements/new'))).not.toContain('Samisk sprak');
    // The name is free again, and what is the country's is not taken out by anybody.
    expect((await kari.post(at('remove'))).status).toBe(404);
    const [nurse] = await rows(`select id from competence_item where code = 'nurse'`);
    expect((await kari.post(step(`competence/own/${nurse.id}/remove`))).status).toBe(404);
    await kari.post(step('competence/own'), { name: 'Samisk SPRAK', kind: 'skill' });
    const twice = await kari.post(at('bring-back'));
    expect(twice.status).toBe(422);
    expect(await twice.text()).toContain('Kompetansen finnes allerede i listen.');
    const [again] = await rows(`select id from competence_item where name ->> 'nb' = 'Samisk SPRAK'`);
    await kari.post(step(`competence/own/${again.id}/remove`));
    expect((await kari.post(at('bring-back'))).headers.get('location')).toContain('done=back');
    await kari.post(step(`competence/own/${again.id}/bring-back`));
    expect(await bodyOf(kari, step('competence'))).toContain('Egne kompetanser som er tatt ut');
  });

  it('is not required by law without both the day and the law', async () => {
    const answer = await kari.post(step('competence/own'), {
      name: 'Tannlege',
      kind: 'profession',
      coreFrom: '1.1.2030',
    });
    expect(answer.status).toBe(422);
    expect(await rows(`select 1 from competence_item where name ->> 'nb' = 'Tannlege'`)).toEqual([]);
  });

  it('has levels with words of the plan’s own, all five or none', async () => {
    const words = Object.fromEntries(
      ['Ny', 'Lærer', 'Kan', 'Viser', 'Leder'].map((word, i) => [`level-${i}`, word]),
    );
    expect((await kari.post(step('competence/levels'), { ...words, 'level-2': '' })).status).toBe(422);
    expect((await kari.post(step('competence/levels'), words)).status).toBe(303);
    expect(await bodyOf(lars, step('competence'))).toContain('<dd>Viser</dd>');
    expect((await lars.post(step('competence/levels'), words)).status).toBe(403);
  });
});
