import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonId } from '../../../../kernel/ids.ts';
import { createTestPlatform, type TestPlatform } from '../../../../platform/testing/test-platform.ts';
import { createTestApp, type TestApp } from '../../../../web/testing/test-app.ts';
import { aMunicipality, anAdviser } from '../../../organisation/fixtures.ts';
import { importFigures } from '../../actions/import-figures.ts';
import { CARE_FILE_COLUMNS } from '../../domain/figures/indicators.ts';
import { competence } from '../../index.ts';
import { aKeeper, populationFile } from '../../testing/figure-files.ts';

const YEARS = Array.from({ length: 15 }, (_, i) => 2011 + i);
const register = populationFile(['3407'], YEARS, (_code, _sex, age) =>
  Math.round(200 / (1 + Math.exp((age - 84) / 5))),
);
/** Far from what the country would give, so that the level that is computed is another figure. */
const careFile = (users: number, residents: number): Buffer => {
  const told: Readonly<Record<string, string>> = {
    kommunenr: '3407',
    aar: '2024',
    brukere_hjemmetj: `${users}`,
    institusjon_langtid: `${residents}`,
  };
  return Buffer.from(
    [CARE_FILE_COLUMNS.join(), CARE_FILE_COLUMNS.map((name) => told[name] ?? '').join()].join('\n'),
  );
};

let platform: TestPlatform;
let web: TestApp;
let adviser: PersonId;

beforeAll(async () => {
  platform = await createTestPlatform();
  await aMunicipality(platform.owner, { code: '3407', name: 'Gjøvik' });
  adviser = await anAdviser(platform.owner, { municipality: '3407' });
  web = createTestApp(platform, [competence]);
  for (const [kind, file] of [
    ['population', register],
    ['indicator', careFile(2071, 89)],
  ] as const) {
    const taken = await importFigures(
      aKeeper,
      { kind, file, fileName: `${kind}.csv`, replace: true },
      platform,
    );
    expect(taken).toMatchObject({ ok: true });
  }
});
afterAll(() => platform.close());

async function get(path: string): Promise<string> {
  for (;;) {
    const answer = await (await web.as(adviser)).get(path);
    if (!answer.headers.has('refresh')) return (await answer.text()).replaceAll('\u00a0', ' ');
  }
}

type Row = {
  readonly figure: string;
  readonly item: string;
  readonly label: string;
  readonly kind: string;
  readonly year: number;
  readonly counted: number | null;
  readonly p50: number | null;
  readonly source: string;
  readonly vintage: string;
};
const rows = async (): Promise<readonly Row[]> =>
  (JSON.parse(await get('/capacity/3407/files/all.json')) as { figures: readonly Row[] }).figures;

const sourceUnder = (body: string, id: string): string => {
  const start = body.indexOf(`id="${id}"`);
  expect(start, id).toBeGreaterThan(0);
  return /<figcaption[^>]*>(.*?)<\/figcaption>/s.exec(body.slice(start))![1]!;
};

describe('the source of a figure', () => {
  it('stands under each chart, with all that the figure is made of and nothing else', async () => {
    const body = await get('/capacity/3407/whole?position=1');
    for (const [id, names, others] of [
      ['population-from80', ['World Population Prospects', 'befolkningsframskrivinger'], ['KOSTRA', 'KS:']],
      ['conditions-people', ['Gjøra mfl.', 'Folkehelserapporten, diabetes'], ['hjerneslag', 'KOSTRA']],
      ['conditions-cases', ['hjerneslagregister', 'Fakta om beinskjørhet'], ['Gjøra']],
      ['staff-users', ['KOSTRA, tabell 12209', 'tabell 12292'], ['KS:', 'Gjøra']],
      ['staff-services', ['KOSTRA, tabell 12209', 'HELSEMOD'], ['Publisert turnover']],
      ['staff-education', ['Personell og kompetanse', 'KOSTRA, tabell 14534'], ['Publisert turnover']],
      ['gap-education', ['Publisert turnoverstatistikk', 'Aldersstatistikk'], ['Gjøra']],
      ['supply-education', ['Publisert turnoverstatistikk'], ['Gjøra']],
      ['gap-course', ['Publisert turnoverstatistikk', 'HELSEMOD'], ['Gjøra']],
    ] as const) {
      const source = sourceUnder(body, id);
      expect(source, id).toContain('Folkemengde etter kommune, kjønn og alder, 2025');
      for (const name of names) expect(source, id).toContain(name);
      for (const name of others) expect(source, id).not.toContain(name);
    }
    expect(sourceUnder(body, 'staff-users')).toContain('(foreløpige tall)');
  });

  it('stands in each row of the files, with its vintage', async () => {
    const all = await rows();
    expect(all.filter(({ source, vintage }) => source === '' || vintage === '')).toEqual([]);
    const projected = (figure: string, item: string) =>
      all.find((row) => row.figure === figure && row.item === item && row.kind === 'projected')!;
    expect(projected('conditions', 'dementia').source).toContain('Gjøra');
    expect(projected('conditions', 'copd').source).not.toContain('Gjøra');
    expect(projected('conditions', 'dementia').vintage).toBe('2025; 2017–2019');
    expect(projected('gap-by-education', 'nurse').source).toContain('turnoverstatistikk');
    expect(projected('services', 'medical').source).not.toContain('Beboere i institusjon');
    const counted = all.find((row) => row.figure === 'population' && row.kind === 'counted')!;
    expect(counted.source).toBe('Statistisk sentralbyrå: Folkemengde etter kommune, kjønn og alder, 2025.');
    expect(counted.vintage).toBe('2025');
  });
});

describe('users', () => {
  it('are called a computed level beside what was published, with a sentence of why', async () => {
    const body = await get('/capacity/3407/staff');
    const chart = body.slice(body.indexOf('id="staff-users"'));
    expect(chart).toContain('Sykehjem og institusjon (publisert: 89)');
    expect(chart).toContain('beregnet nivå 2025');
    expect(chart).toContain('Beregnet nivå er ikke det publiserte tallet');
    expect(chart).toMatch(/<td[^>]*data-label="Publisert">89 \(2024\)<\/td>/);
    const users = (await rows()).filter((row) => row.figure === 'users' && row.item === 'institution');
    expect(users.find(({ kind }) => kind === 'published')).toMatchObject({ year: 2024, counted: 89 });
    const level = users.find(({ kind }) => kind === 'level')!;
    expect(level).toMatchObject({ year: 2025, counted: null, label: 'Sykehjem og institusjon' });
    expect(level.p50).toBeGreaterThan(89);
  });

  it('are told as published in the answer too, so that the level is not taken for it', async () => {
    const answer = await get('/capacity/3407');
    expect(answer).toContain('Beboere på sykehjem og institusjon (publisert: 89)');
    expect(answer).toContain('Beregnet nivå er ikke det publiserte tallet');
  });

  it('of services that are for everybody are in no file, as on the page', async () => {
    const items = new Set((await rows()).filter(({ figure }) => figure === 'users').map(({ item }) => item));
    expect(items).toEqual(new Set(['home-services', 'institution']));
    expect(await get('/capacity/3407/files/users.csv')).not.toContain('Fysioterapi');
  });
});

describe('a file', () => {
  const table = async (path: string) => (await get(path)).replace('\ufeff', '').trim().split('\r\n');

  it('says in words of the reader’s language what each row is of', async () => {
    const lines = await table('/capacity/3407/files/all.csv?compare=task-sharing');
    const text = lines.join('\n');
    for (const words of [
      'Innbyggerne;0–15 år;registrert;2011;',
      'Alder nå og i framtiden;Menn 0 år;registrert;2025;',
      'Sykdom ved siden av behovet;Demens;framskrevet;2026;',
      'Har metoden truffet før?;"80 år og eldre, sagt i 2015";',
      'Årsverk som mangler i framtidene du valgte;Helsefagarbeidere overtar en tidel fra sykepleierne;forskjell fra uten nye grep;',
      '"Årsverk vi har, etter utdanning";Sykepleiere;beregnet nivå;2025;',
    ])
      expect(text).toContain(`\n3407 Gjøvik;${words}`);
    expect(text).not.toMatch(/^3407 Gjøvik;(population|gap|users|[^;]*;(children|nurse|M \d+);)/m);
  });

  it('says in each row of what base year, draws, seed and levers it is', async () => {
    const [, ...unmoved] = await table('/capacity/3407/files/gap.csv');
    for (const line of unmoved) expect(line).toMatch(/;2025;100;2026;uten nye grep$/);
    const [, ...both] = await table('/capacity/3407/files/gap.csv?technology=0.5&ageing=1');
    // The chart has the course without levers too, and so has its file, after what the levers make of it.
    expect(both.slice(unmoved.length)).toEqual(unmoved);
    for (const line of both.slice(0, unmoved.length))
      expect(line).toMatch(
        /;2025;100;2026;"Færre timer per bruker: 0,5 % i året; Hvor mange av de nye leveårene er friske\?: Alle"$/,
      );
  });
});

describe('the assumptions', () => {
  it('that matter most stand beside the levers and the staff, with a way to their source', async () => {
    const pages = (await get('/capacity/3407/what-if')) + (await get('/capacity/3407/staff'));
    const body = await get('/capacity/3407/trust');
    const beside = [...pages.matchAll(/<div class="ll-short-assumptions".*?<\/dl>/gs)].map(([one]) => one);
    expect(beside).toHaveLength(2);
    expect(beside[0]).toContain('Uten nye grep står ikke alt stille');
    expect(beside[0]).toMatch(/Mindre tid per bruker i året<\/a><\/dt><dd[^>]*>0,25 %/);
    for (const [, anchor] of beside.join().matchAll(/href="\/capacity\/3407\/trust#(assumption-[^"]+)"/g))
      expect(body).toContain(`<span id="${anchor}">`);
    expect(body).toContain('href="/capacity/method"');
    expect(body).not.toMatch(/ten grep\b|nothing happens|Many small positions|As for similar/);
  });
});
