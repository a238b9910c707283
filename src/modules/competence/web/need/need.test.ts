import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonId } from '../../../../kernel/ids.ts';
import { aMunicipality, aMunicipalityChange } from '../../../organisation/fixtures.ts';
import { needStory, type NeedStory } from '../../testing/need-story.ts';

let story: NeedStory;
let adviser: PersonId;
let steward: PersonId;
let nobodys: PersonId;
let region: string;
let elsewhere: string;
beforeAll(async () => {
  story = await needStory();
  await story.importRegister();
  ({ adviser, steward, nobodys } = story.people);
  ({ region, elsewhere } = story);
});
afterAll(() => story.platform.close());

const get = (person: PersonId, path: string) => story.get(person, path);
const drawn = (person: PersonId, path: string) => story.drawn(person, path);

describe('the picture of need', () => {
  it('one chooses among own municipality, own regions and all that are told of', async () => {
    const { body } = await get(adviser, '/capacity');
    expect(body).toContain('href="/capacity/3407"');
    expect(body).toContain(`href="/capacity/regions/${region}"`);
    expect(body).not.toContain(`href="/capacity/regions/${elsewhere}"`);
    expect(body).toContain('<option value="1151">Utsira</option>');
    expect(body).not.toContain('Hele landet');
    expect((await get(steward, '/capacity')).body).toContain(`href="/capacity/regions/${elsewhere}"`);
    const chosen = await (await story.web.as(adviser)).get('/capacity?municipality=1151');
    expect(chosen.headers.get('location')).toBe('/capacity/1151');
  });

  it.each(['/capacity?municipality=', '/capacity?municipality=Utsira'])(
    'somebody who chooses no municipality is told so at the field: %s',
    async (path) => {
      const { status, body } = await get(adviser, path);
      expect(status).toBe(422);
      expect(body.split('Velg en kommune først.').length - 1).toBeGreaterThanOrEqual(2);
    },
  );

  it('the answer comes first: one sentence, one chart, and a table from people to what is lacking', async () => {
    const { status, body } = await drawn(adviser, '/capacity/3407');
    expect(status).toBe(200);
    expect(body).toMatch(/<strong>Kommer og går folk som før, .* i helse og omsorg i 2035\.<\/strong>/);
    expect(body.split('role="img"').length - 1).toBe(1);
    const table = /<caption>Nå og i 2035<\/caption>.*?<\/table>/s.exec(body)![0];
    const rows = table.split('<tr').slice(2);
    expect(rows).toHaveLength(6);
    expect(rows[5]).toContain('regnet som dekket');
    for (const row of rows.slice(0, 4)) expect(row).toMatch(/>[\d ,]+<\/td>.*>[\d ,]+ til [\d ,]+<\/td>/s);
    expect(body).toContain('<a href="/capacity/3407?year=2040">2040</a>');
    expect((await drawn(adviser, '/capacity/3407?year=2040')).body).toContain('i helse og omsorg i 2040');
  });

  it.each(['what-if', 'futures', 'staff', 'people', 'trust', 'whole'])(
    'the page %s is reached from the answer, carries along what was chosen, and says where it is',
    async (page) => {
      const overview = await drawn(adviser, '/capacity/3407?year=2040');
      expect(overview.body).toContain(`href="/capacity/3407/${page}?year=2040"`);
      const { status, body } = await drawn(adviser, `/capacity/3407/${page}?year=2040`);
      expect(status).toBe(200);
      expect(body).toMatch(new RegExp(`href="/capacity/3407/${page}\\?year=2040" aria-current="page"`));
      expect(body).toContain('<a href="/capacity/3407">Gjøvik</a>');
      expect(body.split('role="img"').length).toBe(body.split('class="ll-chart__table"').length);
      const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    },
  );

  it('a page that there is none of is not found', async () => {
    expect((await get(adviser, '/capacity/3407/secrets')).status).toBe(404);
    expect((await get(adviser, `/capacity/regions/${region}/secrets`)).status).toBe(404);
  });

  it('all of it stands on one page too, with a table behind every chart', async () => {
    const { body } = await drawn(adviser, '/capacity/3407/whole');
    expect(body).toContain('Folkemengde etter kommune, kjønn og alder, 2025');
    expect(body).toContain('Sagt i 2015: innbyggere 80 år og eldre');
    const charts = body.split('role="img"').length - 1;
    expect(charts).toBeGreaterThan(12);
    expect(body.split('class="ll-chart__table"').length - 1).toBe(charts);
    // The nonce of the page is by chance, and may be any letters.
    expect(body.replaceAll(/ nonce="[^"]*"/g, '')).not.toMatch(/NaN|undefined|style="/);
  });

  it('on one page the answer and the gap come before the pictures behind', async () => {
    const { body } = await drawn(adviser, '/capacity/3407/whole?compare=task-sharing');
    const places = ['words', 'gap', 'gap-lacking', 'scenarios', 'staff', 'population', 'look-back'].map(
      (id) => body.indexOf(` id="${id}"`),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('the people of a file are what the command beside them gives, each age with its range', async () => {
    const { body } = await drawn(adviser, '/capacity/3407/trust');
    expect(body).toContain(
      'lederloft project --population FILE.csv --base 2025 --to 2045 --municipality 3407 --draws 100 --seed 2026',
    );
    const { figures } = JSON.parse((await get(adviser, '/capacity/3407/files/ages.json')).body) as {
      figures: { year: number; item: string; p10: number; p50: number; p90: number; mean: number }[];
    };
    const men = figures.find(({ year, item }) => year === 2045 && item === 'M 70')!;
    expect(men.p10).toBeLessThan(men.p50);
    expect(men.p50).toBeLessThan(men.p90);
    expect(men.mean).toBeGreaterThan(men.p10);
  });

  it('how each figure is made is told to anybody, with the formula and the way to the whole method', async () => {
    const page = await story.web.guest.get('/capacity/method');
    expect(page.status).toBe(200);
    const body = await page.text();
    expect(body).toContain('Slik er tallene laget');
    expect(body).toContain('gap = need − present');
    for (const [, name] of body.matchAll(/href="\/methods\/([^"]+)"/g))
      expect((await story.web.guest.get(`/methods/${name}`)).status).toBe(200);
  });

  it('a small place is shown with ranges, and a handful of people is not counted out', async () => {
    const { body } = await drawn(adviser, '/capacity/1151/whole');
    expect(body).toContain('Utsira');
    expect(body).toContain('&lt;5');
    expect(body).toContain('I en så liten kommune betyr én person mye.');
    const file = await get(adviser, '/capacity/1151/files/population.json');
    const { figures } = JSON.parse(file.body) as {
      figures: { counted: number | null; p50: number | null }[];
    };
    const shown = figures.flatMap(({ counted, p50 }) => [counted, p50]).filter((one) => one !== null);
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.filter((one) => one > 0 && one < 5)).toEqual([]);
    // What is left out is told of, so that it is not taken for what is not known.
    const csv = await get(adviser, '/capacity/1151/files/population.csv');
    expect(/^1151 Utsira;.*;p10;personer;/m.test(csv.body)).toBe(true);
  });

  it('a region with somebody missing says who, and a place that is not told of says so', async () => {
    const { body } = await drawn(adviser, `/capacity/regions/${region}`);
    expect(body).toContain('Tallene gjelder Gjøvik. Vi mangler folketall for Vestre Toten.');
    expect((await drawn(adviser, '/capacity/3443')).body).toContain('Vi har ikke folketall herfra');
    expect((await get(adviser, '/capacity/country')).body).toContain('for få til å si noe om hele landet');
  });

  it('a municipality that is no more leads to those that it became', async () => {
    const { owner } = story.platform;
    for (const [code, name, validTo] of [
      ['1507', 'Ålesund', '2024-01-01'],
      ['1508', 'Ålesund', null],
      ['1580', 'Haram', null],
      ['0101', 'Halden', '2020-01-01'],
      ['3001', 'Halden', '2024-01-01'],
      ['3101', 'Halden', null],
      ['0502', 'Gjøvik', '2020-01-01'],
      ['0529', 'Vestre Toten', '2020-01-01'],
    ] as const)
      await aMunicipality(owner, { code, name, validTo });
    for (const [from, to, on, kind] of [
      ['1507', '1508', '2024-01-01', 'split'],
      ['1507', '1580', '2024-01-01', 'split'],
      ['0101', '3001', '2020-01-01', 'renumbered'],
      ['3001', '3101', '2024-01-01', 'renumbered'],
      ['0502', '3407', '2020-01-01', 'merged'],
      ['0529', '3407', '2020-01-01', 'merged'],
    ] as const)
      await aMunicipalityChange(owner, { from, to, on, kind });
    const split = (await drawn(adviser, '/capacity/1507')).body;
    expect(split).toContain('Ålesund ble delt i 2024.');
    expect(split).toContain('<a href="/capacity/1508">Ålesund</a>');
    expect(split).toContain('<a href="/capacity/1580">Haram</a>');
    expect(split).not.toContain('ikke blant dem');
    const renumbered = (await drawn(adviser, '/capacity/0101')).body;
    expect(renumbered).toContain('Halden fikk nytt kommunenummer i 2024.');
    expect(renumbered).toContain('<a href="/capacity/3101">Halden</a>');
    expect((await drawn(adviser, '/capacity/0529')).body).toContain(
      'Vestre Toten ble slått sammen med en eller flere andre kommuner i 2020.',
    );
  });

  it('the files carry the source with every figure, and what is needed to compute it anew', async () => {
    const csv = await get(adviser, '/capacity/3407/files/gap.csv?sickness=1');
    expect(csv.headers.get('content-disposition')).toContain('behovet%20framover%20Gj%C3%B8vik.csv');
    const [head, first] = csv.body.replace('\ufeff', '').split('\r\n');
    expect(head).toBe(
      'sted;figur;gruppe;slag;år;registrert;p10;p25;p50;p75;p90;gjennomsnitt;færre enn fem;enhet;kilde;årgang;basisår;framtider;frø;grep',
    );
    expect(first).toMatch(
      /^3407 Gjøvik;Årsverk som mangler;Årsverk som mangler;beregnet nivå;2025;;"?[-\d,]+"?;.*;årsverk;"Statistisk sentralbyrå: .*;2025;100;2026;Lavere sykefravær: 1 prosentpoeng lavere$/,
    );
    const json = JSON.parse((await get(adviser, '/capacity/3407/files/all.json')).body) as object;
    expect(json).toMatchObject({ vintage: '2025', draws: 100, seed: 2026, baseYear: 2025 });
    const workbook = await get(adviser, '/capacity/3407/files/all.xlsx');
    expect(workbook.status).toBe(200);
    expect(workbook.headers.get('content-type')).toContain('spreadsheetml');
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
