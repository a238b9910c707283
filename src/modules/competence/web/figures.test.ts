import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PersonId } from '../../../kernel/ids.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { createTestApp, type TestApp } from '../../../web/testing/test-app.ts';
import { aMunicipality, aPerson, aRole } from '../../organisation/fixtures.ts';
import { competence } from '../index.ts';
import { competenceJobs } from '../jobs.ts';
import { populationFile } from '../testing/figure-files.ts';
import { populationTable, type PxWebService, servePxWeb } from '../testing/pxweb-service.ts';

const CODES = ['3407', '3411'] as const;
let platform: TestPlatform;
let web: TestApp;
let service: PxWebService;
let steward: PersonId;
let leader: PersonId;
beforeAll(async () => {
  platform = await createTestPlatform();
  web = createTestApp(platform, [competence]);
  for (const code of CODES) await aMunicipality(platform.owner, { code });
  [steward, leader] = [await aPerson(platform.owner), await aPerson(platform.owner)];
  await aRole(platform.owner, { person: steward, role: 'national-steward' });
});
afterAll(() => platform.close());
beforeEach(async () => {
  await platform.owner.query('truncate figure_source, figure_fetch cascade');
  service = await servePxWeb({ '07459': populationTable(CODES, [2024, 2025], () => 3) });
  platform.statbank = service.v2;
});
afterEach(() => service.close());

const textOf = async (answer: Response) =>
  (await answer.text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const file = (bytes: Buffer, name = 'folketall.csv') => new File([new Uint8Array(bytes)], name);
const whereTo = (answer: Response): string => {
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
};

describe('the page of figures', () => {
  it('says that there are none, and what to do, to those who can and to those who cannot', async () => {
    expect(await textOf(await (await web.as(steward)).get('/figures'))).toContain(
      'Les inn en fil, eller hent tall',
    );
    const others = await textOf(await (await web.as(leader)).get('/figures'));
    expect(others).toContain('Det er ikke lest inn noen tall ennå');
    expect(others).not.toContain('Hent tallene');
  });

  it('shows a file before it is put to use, and everybody its source, vintage and coverage afterwards', async () => {
    const browser = await web.as(steward);
    const sent = await browser.post('/figures', {
      kind: 'population',
      file: file(populationFile(CODES, [2024, 2025])),
    });
    const place = whereTo(sent);
    const preview = await textOf(await browser.get(place));
    expect(preview).toContain('folketall.csv har 8 rader uten feil');
    expect(preview).toMatch(/Nye 8 Endret 0 Som før 0/);
    const before = await textOf(await (await web.as(leader)).get('/figures'));
    expect(before).toContain('Det er ikke lest inn noen tall ennå');

    expect(whereTo(await browser.post(`${place}/accept`))).toBe(place);
    const shown = await textOf(await (await web.as(leader)).get('/figures'));
    for (const words of ['Statistisk sentralbyrå (CC BY 4.0), bearbeidet', '2024–2025, 2 kommuner']) {
      expect(shown).toContain(words);
    }
    expect(await textOf(await browser.get('/figures'))).toContain('Gjelder nå');
  });

  it('names what a smaller file would take away, and forgets a file that is discarded', async () => {
    const browser = await web.as(steward);
    const send = (codes: readonly string[]) =>
      browser.post('/figures', { kind: 'population', file: file(populationFile(codes, [2025])) });
    await browser.post(`${whereTo(await send(CODES))}/accept`);
    const place = whereTo(await send(['3407']));
    expect(await textOf(await browser.get(place))).toContain('De nye tallene mangler tall for Kommune 3411');
    await browser.post(`${place}/discard`);
    expect(await textOf(await browser.get(place))).toContain('Tallene er forkastet');
    const late = await browser.post(`${place}/accept`);
    expect([late.status, await textOf(late)]).toEqual([422, expect.stringContaining('allerede avgjort')]);
    const again = whereTo(await send(CODES));
    expect(await textOf(await browser.get(again))).toContain('de samme tallene som gjelder nå');
  });

  it('names the row and the rule, and keeps what was chosen, when a file has faults', async () => {
    const browser = await web.as(steward);
    const bad = populationFile(CODES, [2025], (code, _sex, age) => (code === '3411' && age === 4 ? -2 : 1));
    const answer = await browser.post('/figures', { kind: 'population', file: file(bad) });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    const text = html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(text).toContain('folketall.csv har 2 feil');
    expect(text).toMatch(/4 a4 -2 Tallet kan ikke være mindre enn null/);
    expect(html).toMatch(
      /<input[^>]*value="population"[^>]*checked|<input[^>]*checked[^>]*value="population"/,
    );
    expect(await textOf(await browser.post('/figures', { kind: 'population' }))).toContain('Velg en fil.');
    // A browser sends a file without a name where none was chosen; one that is empty was chosen.
    const none = new File([], '');
    const empty = new File([], 'tom.csv');
    for (const [sent, told] of [
      [none, 'Velg en fil.'],
      [empty, 'Kan ikke lese tom.csv. Filen er tom.'],
    ] as const)
      expect(await textOf(await browser.post('/figures', { kind: 'population', file: sent }))).toContain(
        told,
      );
    expect(await textOf(await browser.post('/figures', { file: file(bad) }))).toContain(
      'Velg hva slags tall',
    );
  });

  it('keeps those out who do not keep the figures', async () => {
    const browser = await web.as(leader);
    const answers = await Promise.all([
      browser.post('/figures', { kind: 'population', file: file(populationFile(CODES, [2025])) }),
      browser.post('/figures/fetches', { series: 'population-by-age' }),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual([403, 403]);
    const sent = await (
      await web.as(steward)
    ).post('/figures', {
      kind: 'population',
      file: file(populationFile(CODES, [2025])),
    });
    expect((await browser.get(whereTo(sent))).status).toBe(403);
    expect((await browser.post(`${whereTo(sent)}/accept`)).status).toBe(403);
  });
});

describe('a fetch from Statistics Norway', () => {
  const work = (address: string) =>
    competenceJobs['competence.fetch-figures']?.({ fetch: address.split('/').at(-1) ?? '' }, platform);

  it('shows how far it has come without script, and leads to what came in', async () => {
    const browser = await web.as(steward);
    const place = whereTo(await browser.post('/figures/fetches', { series: 'population-by-age' }));
    const running = await browser.get(place);
    expect(running.headers.get('refresh')).toBe('3');
    expect(await textOf(running)).toContain('0 av 1 deler er hentet');
    expect(whereTo(await browser.post('/figures/fetches', { series: 'population-by-age' }))).toBe(place);
    await work(place);
    await work(place);
    const done = await browser.get(place);
    expect(done.headers.get('refresh')).toBeNull();
    const link = /\/figures\/sources\/[0-9a-f-]+/.exec(await done.text())?.[0] ?? '';
    expect(await textOf(await browser.get(link))).toContain('07459 har 8 rader uten feil');
  });

  it('can be stopped and gone on with', async () => {
    const browser = await web.as(steward);
    const place = whereTo(await browser.post('/figures/fetches', { series: 'population-by-age' }));
    await browser.post(`${place}/stop`);
    await work(place);
    expect(await textOf(await browser.get(place))).toContain('Hentingen er stoppet');
    await browser.post(`${place}/resume`);
    await work(place);
    expect(await textOf(await browser.get(place))).toContain('1 av 1 deler er hentet');
  });

  it('says that the service is down before anything is begun, and why when it stops on the way', async () => {
    const browser = await web.as(steward);
    const place = whereTo(await browser.post('/figures/fetches', { series: 'population-by-age' }));
    service.misbehave((_request, response) => response.writeHead(403).end());
    await work(place);
    const failed = await textOf(await browser.get(place));
    expect(failed).toContain('Statistisk sentralbyrå svarte med feil 403');
    expect(failed).toContain('Fortsett hentingen');
    platform.statbank = 'http://127.0.0.1:9';
    const answer = await browser.post('/figures/fetches', { series: 'care-key-figures' });
    expect([answer.status, await textOf(answer)]).toEqual([
      422,
      expect.stringContaining('Får ikke kontakt med Statistisk sentralbyrå (127.0.0.1:9). Prøv igjen senere'),
    ]);
    expect(await textOf(await browser.post('/figures/fetches', { series: 'care-key-figures' }))).toContain(
      'Tallene som gjelder nå, er ikke endret.',
    );
    expect(await textOf(await browser.post('/figures/fetches', {}))).toContain('Velg hva som skal hentes.');
  });
});

// Last, because the country has more municipalities from here on.
describe('a file that leaves most of the country out', () => {
  it('is told with how many it would lose, and not with the first of them alone', async () => {
    const many = Array.from({ length: 19 }, (_, i) => `${3412 + i}`);
    for (const code of many) await aMunicipality(platform.owner, { code });
    const browser = await web.as(steward);
    const send = (codes: readonly string[]) =>
      browser.post('/figures', { kind: 'population', file: file(populationFile(codes, [2025])) });
    await browser.post(`${whereTo(await send([...CODES, ...many]))}/accept`);
    const few = whereTo(await send(CODES));
    expect(await textOf(await browser.get(few))).toMatch(/mangler tall for .*Kommune 3423 og 7 til\./);
  });
});
