import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, createTestApp } from '../../../../../web/testing/test-app.ts';
import { competence } from '../../../index.ts';
import { GJOVIK, plansStory, type PlansStory, SONDRE_LAND } from '../../../testing/plan-story.ts';

let story: PlansStory;
let reidun: Browser;
let kari: Browser;
let hege: Browser;
let siv: Browser;
let lars: Browser;
let rune: Browser;
beforeAll(async () => {
  story = await plansStory();
  const app = createTestApp(story.platform, [competence]);
  reidun = await app.as(story.people.reidun);
  kari = await app.as(story.people.kari);
  hege = await app.as(story.people.hege);
  siv = await app.as(story.people.siv);
  lars = await app.as(story.people.lars);
  rune = await app.as(story.people.rune);
});
afterAll(() => story.platform.close());

const list = () => `/plans/${story.strategy}/cooperation/recommendations`;
const rows = async (sql: string, values: unknown[] = []) =>
  (await story.platform.owner.query(sql, values)).rows;
const idOf = async (title: string) =>
  (await rows('select id from plan_recommendation where title = $1', [title]))[0].id as string;
const form = (given: Record<string, string> = {}) => ({
  title: 'Lag ett felles kursprogram',
  body: 'Kommunene kurser det **samme** hver for seg.',
  municipality: 'all',
  competence: '',
  ...given,
});
const answer = (given: Record<string, string> = {}) => ({
  outcome: 'later',
  reason: '',
  seen: JSON.stringify({ outcome: '', reason: '' }),
  ...given,
});

describe('a recommendation of the region', () => {
  it('keeps what Word left in its text as notation, and offers the same to those who paste', async () => {
    const page = await (await reidun.get(`${list()}/new`)).text();
    expect(page).toMatch(/<ll-paste[^>]*>(?:(?!<\/ll-paste>)[^])*name="body"/);
    const fromWord = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><p class=MsoNormal>Vi kurser
      <b>sammen</b>:<o:p></o:p></p><p>Hver vår</p></body></html>`;
    await reidun.post(`${list()}/new`, form({ title: 'Limt inn', body: fromWord }));
    const kept = 'select body from plan_recommendation where title = $1';
    expect(await rows(kept, ['Limt inn'])).toEqual([{ body: 'Vi kurser **sammen**:\n\nHver vår' }]);
    const id = await idOf('Limt inn');
    const changed = await reidun.post(
      `${list()}/${id}/edit`,
      form({
        title: 'Limt inn',
        body: '·\tFørst\n·\tSå',
        seen: JSON.stringify(form({ title: 'Limt inn', body: 'Vi kurser **sammen**:\n\nHver vår' })),
      }),
    );
    expect(changed.status).toBe(303);
    expect(await rows(kept, ['Limt inn'])).toEqual([{ body: '- Først\n- Så' }]);
    await reidun.post(`${list()}/${id}/remove`);
  });

  it('is written for all or for one, moved, and shown by municipality', async () => {
    expect(await (await reidun.get(list())).text()).toContain('Ingen anbefalinger ennå');
    await reidun.post(`${list()}/new`, form());
    await kari.post(
      `${list()}/new`,
      form({ title: 'Ansett en ernæringsfysiolog', municipality: SONDRE_LAND }),
    );
    const second = await idOf('Ansett en ernæringsfysiolog');
    await reidun.post(`${list()}/${second}/move`, { by: 'up' });
    expect(
      (await rows('select title from plan_recommendation order by sequence')).map(({ title }) => title),
    ).toEqual(['Ansett en ernæringsfysiolog', 'Lag ett felles kursprogram']);
    const page = await (await lars.get(list())).text();
    expect(page).toContain('Alle kommunene i fellesskap');
    expect(page).toContain('Gjelder ikke');
    expect(page).not.toContain('Flytt opp');
    expect((await lars.post(`${list()}/new`, form({ title: 'Fra Lars' }))).status).toBe(403);
    expect((await reidun.post(`${list()}/new`, form({ title: '', municipality: '3411' }))).status).toBe(422);
  });

  it('is answered by those who answer for the municipality, and a no has a reason', async () => {
    const id = await idOf('Lag ett felles kursprogram');
    const at = (code: string) => `${list()}/${id}/answers/${code}`;
    const declined = await siv.post(at(SONDRE_LAND), answer({ outcome: 'declined' }));
    expect(declined.status).toBe(422);
    expect(await declined.text()).toContain('Skriv hvorfor kommunen ikke følger anbefalingen');
    expect(
      (await siv.post(at(SONDRE_LAND), answer({ outcome: 'declined', reason: 'Vi har eget' }))).status,
    ).toBe(303);
    expect((await hege.post(at(GJOVIK), answer())).status).toBe(303);
    const changed = answer({ outcome: 'taken-up', seen: JSON.stringify({ outcome: 'later', reason: '' }) });
    expect((await kari.post(at(GJOVIK), changed)).status).toBe(303);
    for (const browser of [siv, reidun, lars])
      expect((await browser.post(at(GJOVIK), answer())).status).toBe(403);
    expect((await rune.post(at(GJOVIK), answer())).status).toBe(404);
    const one = await idOf('Ansett en ernæringsfysiolog');
    expect((await kari.post(`${list()}/${one}/answers/${GJOVIK}`, answer())).status).toBe(404);
    const page = await (await lars.get(`${list()}/${id}`)).text();
    expect(page).toContain('Vi har eget');
    expect(page).toContain('>Ja<');
    expect(page).toContain('<strong>samme</strong>');
  });

  it('shows both answers where two of the municipality answered at once', async () => {
    const id = await idOf('Lag ett felles kursprogram');
    const both = await hege.post(
      `${list()}/${id}/answers/${GJOVIK}`,
      answer({ outcome: 'declined', reason: 'Nei', seen: JSON.stringify({ outcome: 'later', reason: '' }) }),
    );
    expect(both.status).toBe(409);
    expect(await both.text()).toContain('<dd>Vi tar anbefalingen inn</dd>');
  });

  it('becomes a measure and a goal in the own plan, once, and is seen from both sides', async () => {
    const id = await idOf('Lag ett felles kursprogram');
    const take = (browser: Browser, as: string) =>
      browser.post(`${list()}/${id}/take-in`, { into: story.plan, as });
    expect((await take(kari, 'measure')).status).toBe(303);
    await take(kari, 'measure');
    await take(kari, 'goal');
    for (const browser of [siv, reidun, lars])
      expect([403, 404]).toContain((await take(browser, 'measure')).status);
    const measures = await rows('select id, title, status, recommendation_id from plan_measure');
    expect(measures).toMatchObject([
      { title: 'Lag ett felles kursprogram', status: 'idea', recommendation_id: id },
    ]);
    const goals = await rows('select id, origin, reference from plan_goal');
    expect(goals).toMatchObject([{ origin: 'regional', reference: 'Strategien for regionen' }]);
    const page = await (await reidun.get(`${list()}/${id}`)).text();
    expect(page).toContain(`/plans/${story.plan}/measures/${measures[0].id}`);
    expect(page).toContain(`/plans/${story.plan}/goals/${goals[0].id}`);
    for (const path of [`measures/${measures[0].id}`, `goals/${goals[0].id}`])
      expect(await (await kari.get(`/plans/${story.plan}/${path}`)).text()).toContain(
        `recommendations/${id}`,
      );
  });

  it('is taken away only when nobody has answered it or works by it', async () => {
    const used = await idOf('Lag ett felles kursprogram');
    const refused = await reidun.post(`${list()}/${used}/remove`);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Endre teksten i stedet');
    const free = await idOf('Ansett en ernæringsfysiolog');
    expect((await reidun.post(`${list()}/${free}/remove`)).status).toBe(303);
    expect(await rows('select 1 from plan_recommendation')).toHaveLength(1);
  });

  it('can be answered, but not changed, when the strategy is adopted', async () => {
    const id = await idOf('Lag ett felles kursprogram');
    await story.platform.owner.query(`update plan set state = 'in-force' where id = $1`, [story.strategy]);
    const closed = await reidun.post(`${list()}/${id}/edit`, form({ title: 'Endret' }));
    expect(closed.status).toBe(422);
    const later = answer({
      outcome: 'later',
      seen: JSON.stringify({ outcome: 'declined', reason: 'Vi har eget' }),
    });
    expect((await siv.post(`${list()}/${id}/answers/${SONDRE_LAND}`, later)).status).toBe(303);
  });
});
