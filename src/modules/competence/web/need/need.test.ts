import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PersonId, RegionId, UnitId } from '../../../../kernel/ids.ts';
import { createTestPlatform, type TestPlatform } from '../../../../platform/testing/test-platform.ts';
import { createTestApp, type TestApp } from '../../../../web/testing/test-app.ts';
import {
  aMunicipality,
  aMunicipalityChange,
  anAdviser,
  anEmployee,
  aPosition,
  aPerson,
  aRegion,
  aUnit,
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

  describe('while a picture is drawn', () => {
    afterEach(() => vi.restoreAllMocks());
    const post = async (path: string, what: string) => (await web.as(adviser)).post(path, { do: what });

    it('the page tells how far, can be stopped, and a file that was asked for comes a little later', async () => {
      // A thread that is never told anything is one that never answers.
      vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(() => undefined);
      const page = await get(adviser, '/capacity/3407');
      expect(page.headers.get('refresh')).toBe('2');
      expect(page.body).toContain('Et annet sted regnes ut først');
      expect(page.body).toContain('action="/capacity/3407/drawing"');
      let file: Awaited<ReturnType<typeof get>> | undefined;
      const asked = get(adviser, '/capacity/3407/files/all.csv').then((answer) => (file = answer));
      while (file === undefined) {
        const stopped = await post('/capacity/3407/drawing', 'stop');
        expect(stopped.headers.get('location')).toBe('/capacity?stopped');
      }
      await asked;
      expect(file).toMatchObject({ status: 503, body: expect.stringContaining('Filen er ikke klar ennå') });
      expect([file.headers.get('retry-after'), file.headers.get('refresh')]).toEqual(['5', '5']);
      expect((await get(adviser, '/capacity?stopped')).body).toContain('Utregningen er stoppet');
      vi.restoreAllMocks();
      expect((await get(adviser, '/capacity/3407/files/all.csv')).status).toBe(200);
    });

    it('a thread that is lost twice is told of, and tried again when somebody asks for it', async () => {
      vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (this: Worker) {
        void this.terminate();
      });
      const lost = await drawn(adviser, '/capacity/1151');
      expect(lost.status).toBe(503);
      expect(lost.body).toContain('Utregningen gikk ikke');
      expect((await get(adviser, '/capacity/1151/levers')).status).toBe(503);
      expect((await get(adviser, '/capacity/1151/files/all.csv')).headers.get('retry-after')).toBe('5');
      vi.restoreAllMocks();
      expect((await post('/capacity/1151/drawing', 'again')).headers.get('location')).toBe('/capacity/1151');
      expect((await drawn(adviser, '/capacity/1151')).status).toBe(200);
    });

    it('nothing else can be asked of a drawing, and nobody without a role asks it', async () => {
      expect((await post('/capacity/3407/drawing', 'burn')).status).toBe(400);
      const stranger = await (await web.as(nobodys)).post('/capacity/3407/drawing', { do: 'stop' });
      expect(stranger.status).toBe(403);
      expect((await post(`/capacity/regions/${elsewhere}/drawing`, 'stop')).status).toBe(404);
    });
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
    expect(body).toMatch(/mellom [\d,]+ og [\d,]+ årsverk mindre enn uten nye grep/);
    expect(body).toContain('/capacity/3407/files/gap.csv?position=5');
    const part = await get(adviser, '/capacity/3407/levers?position=5&sickness=');
    const { sentence, more, query, parts } = JSON.parse(part.body) as {
      sentence: string;
      more: string;
      query: string;
      parts: Record<string, string>;
    };
    expect(body).toContain(sentence);
    expect(body).toContain(more);
    expect(query).toBe('position=5');
    expect(Object.keys(parts)).toEqual(['lacking', 'gap', 'staff']);
    for (const [name, html] of Object.entries(parts))
      expect(body).toContain(`data-part="${name}">${html.replaceAll('\u00a0', ' ')}</div>`);
  });

  it('the answer and the gap come before the pictures behind, and the page says what is on it', async () => {
    const { body } = await drawn(adviser, '/capacity/3407');
    const places = [
      'words',
      'levers',
      'gap-lacking',
      'gap',
      'scenarios',
      'staff',
      'population',
      'look-back',
    ].map((id) => body.indexOf(` id="${id}"`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    const contents = /<nav aria-label="På denne siden">(.*?)<\/nav>/s.exec(body)?.[1] ?? '';
    for (const [, id] of contents.matchAll(/href="#([^"]+)"/g)) expect(body).toContain(` id="${id}"`);
    expect(contents.split('<a ').length - 1).toBe(9);
  });

  it.each([
    ['sickness=99', 'lever-sickness', '«Lavere sykefravær» må være et tall fra 0 til 3.', 'value="99"'],
    ['sickness=-1', 'lever-sickness', '«Lavere sykefravær» må være et tall fra 0 til 3.', 'value="-1"'],
    ['position=abc', 'lever-position', '«Større stillinger» må være et tall fra 0 til 10.', 'value="abc"'],
    [
      'ageing=0.7',
      'lever-ageing',
      'må være ett av valgene: Ingen, Halvparten og Alle.',
      '<option value="0.7" selected',
    ],
    [
      'year=2099',
      'lever-year',
      'Året må være ett av disse: 2030, 2035, 2040 og 2045.',
      '<option value="2099" selected',
    ],
    ['compare=x', 'scenarios-compare', 'Vi kjenner ingen framtid som heter «x»', 'id="scenarios-compare"'],
    [
      'education=x',
      'scenarios-education',
      'Vi kjenner ingen gruppe som heter «x»',
      'id="scenarios-education"',
    ],
  ])(
    '%s is not possible, and the page says so at the field and keeps what was typed',
    async (query, field, message, typed) => {
      const { status, body } = await drawn(adviser, `/capacity/3407?${query}`);
      expect(status).toBe(422);
      expect(body).toContain(`<a href="#${field}">`);
      expect(body.split(message).length - 1).toBeGreaterThanOrEqual(2);
      expect(body).toContain(typed);
      expect(body).not.toContain('Uten grep mangler');
      const part = await get(adviser, `/capacity/3407/levers?${query}`);
      expect(part.status).toBe(422);
      const { problems, parts, sentence } = JSON.parse(part.body) as {
        problems: { field: string; message: string }[];
        parts: object;
        sentence: string;
      };
      expect(problems).toEqual([{ field, message: sentence }]);
      expect(sentence).toContain(message);
      expect(parts).toEqual({});
      expect((await get(adviser, `/capacity/3407/files/gap.csv?${query}`)).status).toBe(422);
    },
  );

  it('says what each lever moves, also where the sum stands still', async () => {
    const sharing = await drawn(adviser, '/capacity/3407?sharing=10');
    expect(sharing.body).toMatch(
      /Til sammen er det det samme som uten nye grep\. Det som mangler, endrer seg mest slik: (sykepleiere −[\d,]+, helsefagarbeidere \+[\d,]+|helsefagarbeidere \+[\d,]+, sykepleiere −[\d,]+) årsverk\./,
    );
    expect(sharing.body).toContain('class="ll-plot__unchanged"');
    const seats = await drawn(adviser, '/capacity/3407?seats=5');
    const [, before, after] = /Ledere med formell lederutdanning går fra (\d+) til (\d+) av \d+\./.exec(
      seats.body,
    )!;
    expect(Number(after)).toBeGreaterThan(Number(before));
  });

  it('compares futures in all, by the education one chooses, and by leaders', async () => {
    const query = 'compare=task-sharing&compare=more-programme-seats&education=skilled-health-worker';
    const { body } = await drawn(adviser, `/capacity/3407?${query}`);
    const table = /<caption>Framtidene i 2035.*?<\/table>/s.exec(body)![0];
    const rows = table
      .split('<tr')
      .slice(2)
      .map((row) => row.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|+/g, '|'));
    expect(table).toContain('Mangler: helsefagarbeidere');
    expect(rows[0]).toMatch(/Uten nye grep.*\d+ av \d+/);
    expect(rows[1]).toMatch(/overtar en tidel.*mellom \+[\d,]+ og \+[\d,]+/);
    const educated = (row: string) => Number(/(\d+) av \d+/.exec(row)![1]);
    expect(educated(rows[2]!)).toBeGreaterThan(educated(rows[0]!));
  });

  it('at most four futures are compared, and the page names those that are left out', async () => {
    const names = [
      'full-time-culture',
      'less-sick-leave',
      'task-sharing',
      'lower-turnover',
      'later-retirement',
    ];
    const query = names.map((name) => `compare=${name}`).join('&');
    const { status, body } = await drawn(adviser, `/capacity/3407?${query}`);
    expect(status).toBe(200);
    expect(body.split('name="compare"').length - 1).toBe(4 + 13);
    expect(body).toContain('Dette er ikke tatt med: Helsefagarbeidere overtar en tidel fra sykepleierne.');
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

  it('a municipality that is no more leads to those that it became', async () => {
    const { owner } = platform;
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
      'figur;gruppe;slag;år;registrert;p10;p25;p50;p75;p90;enhet;kilde;årgang;basisår;framtider;frø;grep',
    );
    expect(first).toMatch(
      /^Årsverk som mangler;Årsverk som mangler;beregnet nivå;2025;;[-\d,]+;.*;årsverk;"Statistisk sentralbyrå: .*;2025;100;2026;Lavere sykefravær: 1 prosentpoeng lavere$/,
    );
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

describe('with a staff list', () => {
  const inGjovik = { municipality: '3407' };
  let unit: UnitId;
  let neighbour: PersonId;
  let coordinator: PersonId;

  /** As many full positions with a code; none for positions without one. */
  const hire = async (code: string | null, count: number) => {
    for (let i = 0; i < count; i++) {
      const employee = await anEmployee(platform.owner, { ...inGjovik, birthDate: '1966-01-01' });
      await aPosition(platform.owner, { ...inGjovik, employee, unit, code });
    }
  };
  const today = /<section class="ll-section" id="own-staff">([\s\S]*?)<\/section>/;
  const textOf = (body: string) =>
    (today.exec(body)?.[1] ?? '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

  beforeAll(async () => {
    unit = await aUnit(platform.owner, { ...inGjovik, service: 'home-care' });
    neighbour = await anAdviser(platform.owner, { municipality: '3443' });
    coordinator = await somebodyWithRole(platform.owner, 'region-coordinator', {
      region: region as RegionId,
    });
    await hire(null, 30);
  });

  it('that has no codes we know, the page says so and counts the need of today as met', async () => {
    const { body } = await drawn(adviser, '/capacity/3407');
    expect(body).toContain('30 stillinger i helse og omsorg, men ingen av dem har en stillingskode');
    expect(body).toContain('Derfor regner vi dagens behov som dekket');
    expect(textOf(body)).not.toContain('Mangler');
  });

  it('that is clearly a part of the staff, it is not used, and the page says so', async () => {
    await hire('7174', 60);
    const { body } = await drawn(adviser, '/capacity/3407');
    expect(body).toContain('Vi tror at listen ikke har med alle');
    expect(body).toContain('Derfor regner vi dagens behov som dekket');
    const json = JSON.parse((await get(adviser, '/capacity/3407/files/gap.json')).body) as {
      figures: { year: number; p50: number }[];
    };
    expect(json.figures.find(({ year }) => year === 2025)?.p50).toBe(0);
  });

  it('that is whole, the gap of today is what the country’s staffing asks for less who is there', async () => {
    await hire('7076', 700);
    await hire('6572', 6);
    const { body } = await drawn(adviser, '/capacity/3407');
    const section = textOf(body);
    expect(section).toContain('766 av 796 stillinger i helse og omsorg');
    expect(section).toContain('30 stillinger (30,0 årsverk) har ingen kode');
    expect(section).toContain('Behovet er regnet med den bemanningen landet har per bruker');
    expect(section).toContain(
      'Kodene i listen forteller ikke om spesialsykepleiere, helsesykepleiere og leger',
    );
    expect(section).toMatch(/Sykepleiere [\d,]+ 60,0 [\d,]+ −?[\d,]+/);
    expect(section).toMatch(/Leger [\d,]+ ikke kjent ikke kjent ikke kjent/);
    expect(section).toMatch(/Ikke koblet til en gruppe – 30,0 [\d,]+ –/);
    expect(body).not.toContain('Derfor regner vi dagens behov som dekket');
    expect(body).toContain('Kilde: Gjøvik: personallisten slik den er registrert');
    const csv = (await get(adviser, '/capacity/3407/files/own-staff.csv')).body.split('\r\n');
    expect(csv.find((line) => line.startsWith('De ansatte i dag;Sykepleiere;registrert;'))).toContain(
      `;${platform.today.slice(0, 4)};60;;;;;;årsverk;Gjøvik: personallisten slik den er registrert`,
    );

    const { figures, staffLists } = JSON.parse(
      (await get(adviser, '/capacity/3407/files/all.json')).body,
    ) as {
      figures: { figure: string; item: string; year: number; p50: number; counted: number }[];
      staffLists: object[];
    };
    expect(staffLists).toEqual([
      { municipality: '3407', listedOn: null, mapped: 766, notMapped: 30, elsewhere: 0, use: 'used' },
    ]);
    const today_ = (figure: string, item: string) =>
      figures.find(
        (one) => one.figure === figure && one.item === item && (figure === 'own-staff' || one.year === 2025),
      )!;
    expect(today_('own-staff', 'nurse').counted).toBe(60);
    expect(today_('own-staff', 'not-mapped').counted).toBe(30);
    const need = today_('education', 'nurse').p50;
    expect(today_('gap-by-education', 'nurse').p50).toBeCloseTo(need - 60 * 0.9, 0);
    expect(today_('gap-by-education', 'physician').p50).toBe(0);
    // The list changes what there is, and nothing of what is needed.
    const strangers = JSON.parse((await get(neighbour, '/capacity/3407/files/education.json')).body) as {
      figures: object[];
    };
    expect(figures.filter(({ figure }) => figure === 'education')).toEqual(strangers.figures);
  });

  it.each([
    ['an adviser of another municipality', () => neighbour],
    ['the coordinator of its region', () => coordinator],
    ['the national steward', () => steward],
  ])('%s sees the picture as if there were no list', async (_who, of) => {
    const { body } = await drawn(of(), '/capacity/3407');
    expect(body).toContain('Vi kjenner ikke stedets egne årsverk');
    expect(body).not.toContain('id="own-staff"');
    expect(body).not.toMatch(/stillinger i helse og omsorg|personallisten|kan koble/);
    const file = await get(of(), '/capacity/3407/files/all.json');
    const { figures, staffLists } = JSON.parse(file.body) as {
      figures: { figure: string; year: number; p50: number }[];
      staffLists: object[];
    };
    expect(staffLists).toEqual([]);
    expect(figures.filter(({ figure }) => figure === 'own-staff')).toEqual([]);
    expect(figures.find(({ figure, year }) => figure === 'gap' && year === 2025)?.p50).toBe(0);
  });

  it('somebody with no role is not let in', async () => {
    expect((await get(nobodys, '/capacity/3407/files/own-staff.csv')).status).toBe(403);
  });

  it('of the actor’s own alone is used in a region, without groups of ten and fewer, and not taken apart', async () => {
    const { body } = await drawn(adviser, `/capacity/regions/${region}`);
    const section = textOf(body);
    expect(section).toContain('For Gjøvik er de ansatte lest av personallisten');
    expect(section).toContain('Grupper med ti årsverk eller færre er ikke tatt med');
    expect(section.split('Slik er stillingskodene')[0]).not.toMatch(/\b(766|796|60,0|30,0)\b/);
    const { figures, staffLists } = JSON.parse(
      (await get(adviser, `/capacity/regions/${region}/files/all.json`)).body,
    ) as { figures: { figure: string; item: string; year: number; p50: number }[]; staffLists: object[] };
    expect(staffLists).toEqual([{ municipality: '3407', listedOn: null, use: 'used' }]);
    expect(figures.filter(({ figure }) => figure === 'own-staff')).toEqual([]);
    const gap = (item: string) =>
      figures.find((one) => one.figure === 'gap-by-education' && one.item === item && one.year === 2025)!.p50;
    expect(gap('skilled-health-worker')).not.toBe(0);
    // Six assistants stay in the municipality, and nobody at all as well.
    expect(gap('assistant')).toBe(0);
    expect(gap('therapist')).toBe(0);
    const others = await drawn(coordinator, `/capacity/regions/${region}`);
    expect(others.body).not.toMatch(/id="own-staff"|personallisten/);
  });
});
