import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonId } from '../../../../kernel/ids.ts';
import { createTestPlatform, type TestPlatform } from '../../../../platform/testing/test-platform.ts';
import { createTestApp, type TestApp } from '../../../../web/testing/test-app.ts';
import {
  aMunicipality,
  anAdviser,
  aPerson,
  aRegion,
  somebodyWithRole,
} from '../../../organisation/fixtures.ts';
import { importFigures } from '../../actions/import-figures.ts';
import { competence } from '../../index.ts';
import { aKeeper, populationFile } from '../../testing/figure-files.ts';

let platform: TestPlatform;
let web: TestApp;
let adviser: PersonId;
let steward: PersonId;
let nobodys: PersonId;
let region: string;
let elsewhere: string;

const YEARS = Array.from({ length: 15 }, (_, i) => 2011 + i);
const size = (code: string) => (code === '3407' ? 200 : 3);
const register = populationFile(['3407', '1151'], YEARS, (code, _sex, age) =>
  Math.round(size(code) / (1 + Math.exp((age - 84) / 5))),
);

beforeAll(async () => {
  platform = await createTestPlatform();
  const { owner } = platform;
  for (const [code, name] of [
    ['3407', 'Gjøvik'],
    ['3443', 'Vestre Toten'],
    ['1151', 'Utsira'],
  ] as const)
    await aMunicipality(owner, { code, name });
  region = await aRegion(owner, { name: 'Gjøvikregionen', members: ['3407', '3443'] });
  elsewhere = await aRegion(owner, { name: 'Haugalandet', members: ['1151'] });
  adviser = await anAdviser(owner, { municipality: '3407' });
  steward = await somebodyWithRole(owner, 'national-steward');
  nobodys = await aPerson(owner);
  web = createTestApp(platform, [competence]);
});
afterAll(() => platform.close());

const get = async (person: PersonId, path: string) => {
  const answer = await (await web.as(person)).get(path);
  return {
    status: answer.status,
    headers: answer.headers,
    body: (await answer.text()).replaceAll('\u00a0', ' '),
  };
};

/** Asks until what is being drawn is there. */
async function drawn(person: PersonId, path: string) {
  for (;;) {
    const answer = await get(person, path);
    if (!answer.headers.has('refresh')) return answer;
  }
}

describe('before there is a register', () => {
  it('a reader is told what will be here', async () => {
    expect((await get(adviser, '/capacity')).body).toContain('Folketallene mangler');
    expect((await get(adviser, '/capacity/3407')).body).toContain('Folketallene mangler');
    expect((await get(adviser, '/capacity/3407/levers')).status).toBe(503);
    expect((await get(adviser, '/capacity/3407/files/gap.csv')).status).toBe(404);
  });
});

describe('with a register', () => {
  beforeAll(async () => {
    const imported = await importFigures(
      aKeeper,
      { kind: 'population', file: register, fileName: 'folketall.csv', replace: true },
      platform,
    );
    expect(imported.ok).toBe(true);
  });

  it('one chooses among own municipality, own regions and all that are told of', async () => {
    const { body } = await get(adviser, '/capacity');
    expect(body).toContain('href="/capacity/3407"');
    expect(body).toContain(`href="/capacity/regions/${region}"`);
    expect(body).not.toContain(`href="/capacity/regions/${elsewhere}"`);
    expect(body).toContain('<option value="1151">Utsira</option>');
    expect(body).not.toContain('Hele landet');
    expect((await get(steward, '/capacity')).body).toContain(`href="/capacity/regions/${elsewhere}"`);
    const chosen = await (await web.as(adviser)).get('/capacity?municipality=1151');
    expect(chosen.headers.get('location')).toBe('/capacity/1151');
  });

  it('the page says in words with ranges what is likely, and has a table behind every chart', async () => {
    const { status, body } = await drawn(adviser, '/capacity/3407');
    expect(status).toBe(200);
    expect(body).toMatch(
      /innbyggere er 80 år eller eldre nå\. I 2035 er de trolig mellom [\d ]+ og [\d ]+\./,
    );
    expect(body).toContain('Kommer og går folk som før');
    expect(body).toContain('Folkemengde etter kommune, kjønn og alder, 2025');
    expect(body).toContain('Sagt i 2015: innbyggere 80 år og eldre');
    const charts = body.split('role="img"').length - 1;
    expect(charts).toBeGreaterThan(12);
    expect(body.split('class="ll-chart__table"').length - 1).toBe(charts);
    expect(body).not.toMatch(/NaN|undefined|style="/);
  });

  it('a lever changes the sentence, the address of the files, and nothing about the base', async () => {
    const { body } = await drawn(adviser, '/capacity/3407?position=5');
    expect(body).toContain('Med grepene');
    expect(body).toMatch(/mellom [\d,]+ og [\d,]+ årsverk mindre enn uten grep/);
    expect(body).toContain('/capacity/3407/files/gap.csv?position=5');
    const part = await get(adviser, '/capacity/3407/levers?position=5');
    const { sentence, changed } = JSON.parse(part.body) as { sentence: string; changed: string };
    expect(body).toContain(sentence);
    expect(changed).toMatch(/^<section class="ll-section" id="gap">/);
    expect((await get(adviser, '/capacity/3407/levers?position=nonsense')).body).toContain('Uten grep');
  });

  it('at most four futures are compared', async () => {
    const names = [
      'full-time-culture',
      'less-sick-leave',
      'task-sharing',
      'lower-turnover',
      'later-retirement',
    ];
    const query = names.map((name) => `compare=${name}`).join('&');
    const { body } = await drawn(adviser, `/capacity/3407?${query}&compare=no-such`);
    expect(body.split('name="compare"').length - 1).toBe(4 + 13);
    expect(body).toContain('id="scenarios-gap"');
  });

  it('a small place is shown with ranges, and a handful of people is not counted out', async () => {
    const { body } = await drawn(adviser, '/capacity/1151');
    expect(body).toContain('Utsira');
    expect(body).toContain('&lt;5');
    const file = await get(adviser, '/capacity/1151/files/population.json');
    const { figures } = JSON.parse(file.body) as {
      figures: { counted: number | null; p50: number | null }[];
    };
    const shown = figures.flatMap(({ counted, p50 }) => [counted, p50]).filter((one) => one !== null);
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.filter((one) => one > 0 && one < 5)).toEqual([]);
  });

  it('a region with somebody missing says who, and a place that is not told of says so', async () => {
    const { body } = await drawn(adviser, `/capacity/regions/${region}`);
    expect(body).toContain('Tallene gjelder Gjøvik. Vi mangler folketall for Vestre Toten.');
    expect((await drawn(adviser, '/capacity/3443')).body).toContain('Vi har ikke folketall herfra');
    expect((await get(adviser, '/capacity/country')).body).toContain('for få til å si noe om hele landet');
  });

  it('the files carry the source with every figure, and what is needed to compute it anew', async () => {
    const csv = await get(adviser, '/capacity/3407/files/gap.csv?sickness=1');
    expect(csv.headers.get('content-disposition')).toContain('behovet%20framover%20Gj%C3%B8vik.csv');
    const [head, first] = csv.body.replace('\ufeff', '').split('\r\n');
    expect(head).toBe('figur;gruppe;år;registrert;p10;p25;p50;p75;p90;enhet;kilde;årgang');
    expect(first).toMatch(/^gap;gap;2025;;[-\d,]+;.*;årsverk;Statistisk sentralbyrå: .*;2025$/);
    const json = JSON.parse((await get(adviser, '/capacity/3407/files/all.json')).body) as object;
    expect(json).toMatchObject({ vintage: '2025', draws: 100, seed: 2026, baseYear: 2025 });
    expect((await get(adviser, '/capacity/3407/files/secrets.csv')).status).toBe(404);
    expect((await get(adviser, '/capacity/3407/files/gap.exe')).status).toBe(404);
  });

  it('is for those who plan and steer, and a region for those who work in it', async () => {
    expect((await get(nobodys, '/capacity')).status).toBe(403);
    expect((await get(nobodys, '/capacity/3407')).status).toBe(403);
    expect((await get(adviser, `/capacity/regions/${elsewhere}`)).status).toBe(404);
    expect((await get(steward, `/capacity/regions/${elsewhere}`)).status).toBe(200);
    expect((await get(adviser, '/capacity/0000')).status).toBe(404);
    expect((await get(adviser, '/capacity/regions/1')).status).toBe(404);
  });
});
