import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PersonId } from '../../../../kernel/ids.ts';
import { createTestPlatform, type TestPlatform } from '../../../../platform/testing/test-platform.ts';
import { createTestApp, type TestApp } from '../../../../web/testing/test-app.ts';
import { aMunicipality, anAdviser } from '../../../organisation/fixtures.ts';
import { importFigures } from '../../actions/import-figures.ts';
import { competence } from '../../index.ts';
import { aKeeper, populationFile } from '../../testing/figure-files.ts';

// Reads the page of a tiny place as somebody who looks for a handful of persons in whatever it says or draws.

let platform: TestPlatform;
let web: TestApp;
let adviser: PersonId;

/** Some two hundred people on an island, none, one or two of each age and sex, beside a place where all is plenty. */
const onTheIsland = (sex: string, age: number): number =>
  age > 97 ? 0 : [1, 0, 2, 1, 0, 3, 1][(age * (sex === 'M' ? 1 : 3)) % 7]!;
const register = populationFile(
  ['3407', '1151'],
  Array.from({ length: 15 }, (_, i) => 2011 + i),
  (code, sex, age) =>
    code === '3407' ? Math.round(200 / (1 + Math.exp((age - 84) / 5))) : onTheIsland(sex, age),
);

beforeAll(async () => {
  platform = await createTestPlatform();
  await aMunicipality(platform.owner, { code: '3407', name: 'Gjøvik' });
  await aMunicipality(platform.owner, { code: '1151', name: 'Utsira' });
  adviser = await anAdviser(platform.owner, { municipality: '1151' });
  web = createTestApp(platform, [competence]);
  const taken = await importFigures(
    aKeeper,
    { kind: 'population', file: register, fileName: 'folketall.csv', replace: true },
    platform,
  );
  expect(taken.ok).toBe(true);
});
afterAll(() => platform.close());

async function get(path: string): Promise<string> {
  for (;;) {
    const answer = await (await web.as(adviser)).get(path);
    if (answer.headers.has('refresh')) continue;
    return (await answer.text()).replaceAll('\u00a0', ' ').replaceAll('&lt;', '<');
  }
}

/** All that is said, drawn or read out: text, and what only those who listen get. */
function wordsIn(html: string): string {
  return html
    .replaceAll(/<[^>]*?(?:aria-label|title|alt)="([^"]*)"[^>]*>/g, ' $1 ')
    .replaceAll(/<[^>]+>/g, ' | ');
}

/** Numbers that count persons: years, ages, shares of futures, and work in full-time equivalents do not. */
function personsIn(html: string): readonly number[] {
  // Names of sources hold numbers of tables and reports.
  const text = wordsIn(html.replaceAll(/<figcaption.*?<\/figcaption>/gs, ' '))
    .replaceAll(/\d+ av \d+ (år|ganger)|\d+ av 10/g, ' ')
    .replaceAll(/\d+–\d+( år)?|\d+ år|95\+|p\d\d/g, ' ')
    .replaceAll(/\b(19|20)\d\d\b/g, ' ')
    .replaceAll(/<5/g, ' ');
  return (text.match(/\d[\d ]*(,\d+)?/g) ?? []).map((one) =>
    Number(one.replaceAll(' ', '').replace(',', '.')),
  );
}

const part = (body: string, tag: 'section' | 'figure', id: string): string => {
  const start = body.search(new RegExp(`<${tag}[^>]* id="${id}"`));
  expect(start, `${id} is on the page`).toBeGreaterThan(0);
  return body.slice(start, body.indexOf(`</${tag}>`, start));
};

const few = (numbers: readonly number[]) => numbers.filter((one) => one > 0 && one < 5);
const QUERY = 'sharing=10&seats=5&compare=task-sharing&compare=more-programme-seats';

it('no text, title or label on the page counts out fewer than five persons', async () => {
  const body = await get(`/capacity/1151/whole?${QUERY}`);
  const parts = [
    part(body, 'section', 'population'),
    part(body, 'section', 'conditions'),
    part(body, 'section', 'look-back'),
    part(body, 'figure', 'staff-users'),
  ];
  for (const html of parts) {
    expect(personsIn(html).length).toBeGreaterThan(3);
    expect(few(personsIn(html)), wordsIn(html)).toEqual([]);
  }
  const rows = /<caption>Nå og i 2035<\/caption>.*?<\/table>/s.exec(body)![0].split('<tr').slice(2, 5);
  expect(few(personsIn(rows.join()))).toEqual([]);
});

it('no sentence, table or answer to a lever tells of leaders who are fewer than five', async () => {
  const body = await get(`/capacity/1151/whole?${QUERY}`);
  const answer = JSON.parse(await get(`/capacity/1151/levers?${QUERY}`)) as {
    more: string;
    parts: Record<string, string>;
  };
  for (const html of [body, answer.more, ...Object.values(answer.parts)]) {
    const text = wordsIn(html);
    expect(text).not.toMatch(/\d+ av \d+ ledere|går fra .* til .* av|Ledere med formell lederutdanning \|/);
  }
});

it('no bar is as long as the handful that it stands for', async () => {
  const body = await get('/capacity/1151/whole');
  const pyramid = part(body, 'figure', 'population-ages');
  const rows = [...pyramid.matchAll(/<tr.*?<\/tr>/gs)].slice(1);
  const cells = rows.map(([row]) => [...row.matchAll(/<td.*?>(.*?)<\/td>/gs)].map(([, cell]) => cell!));
  const widths = [...pyramid.matchAll(/class="ll-plot__bar"[^>]* width="([\d.]+)%"/g)].map(
    ([, width]) => width,
  );
  const said = [...cells.map((row) => row[2]), ...cells.map((row) => row[3])];
  expect(widths).toHaveLength(said.length);
  const ofFew = widths.filter((_, i) => said[i]!.includes('<5'));
  expect(ofFew.length).toBeGreaterThan(5);
  expect(new Set(ofFew).size).toBe(1);
  for (const id of ['staff-users', 'conditions-people', 'conditions-cases']) {
    const bars = part(body, 'figure', id);
    const ends = [...bars.matchAll(/class="ll-plot__bar-now"[^>]* width="([\d.]+)%"/g)].map(
      ([, width]) => width,
    );
    const now = [...bars.matchAll(/<tr.*?<\/tr>/gs)]
      .slice(1)
      .map(([row]) => /<td.*?>(.*?)<\/td>/s.exec(row)![1]!);
    expect(new Set(ends.filter((_, i) => now[i]!.includes('<5'))).size, id).toBeLessThanOrEqual(1);
  }
});

it('no line or band of a fan lies at a height that tells a handful', async () => {
  const body = await get('/capacity/1151/whole');
  for (const id of ['population-from90', 'population-from80', 'look-back-2015']) {
    const fan = part(body, 'figure', id);
    const ticks = [
      ...fan.matchAll(/<text class="ll-plot__tick" x="-8" y="([\d.]+)"[^>]*>([\d ]+)<\/text>/g),
    ].map(([, y, said]) => ({ y: Number(y) - 5, value: Number(said!.replaceAll(' ', '')) }));
    const [zero, top] = [ticks[0]!, ticks.at(-1)!];
    const valueAt = (y: number) => ((y - zero.y) / (top.y - zero.y)) * top.value;
    const points = [...fan.matchAll(/<path[^>]* d="([^"]+)"/g)].flatMap(([, d]) =>
      [...d!.matchAll(/-?[\d.]+,(-?[\d.]+)/g)].map(([, y]) => valueAt(Number(y))),
    );
    expect(points.length, id).toBeGreaterThan(20);
    const telling = points.filter((value) => value > 0.01 && value < 4.99 && Math.abs(value - 2.5) > 0.01);
    expect(telling, id).toEqual([]);
  }
});

it('no file has a number of persons from one to four', async () => {
  const { figures } = JSON.parse(await get(`/capacity/1151/files/all.json?${QUERY}`)) as {
    figures: Record<string, number | string | null>[];
  };
  const persons = figures.filter(({ unit }) => unit === 'persons');
  const told = persons.flatMap(({ counted, p10, p25, p50, p75, p90 }) => [counted, p10, p25, p50, p75, p90]);
  expect(told.filter((one) => typeof one === 'number').length).toBeGreaterThan(200);
  expect(told.filter((one) => typeof one === 'number' && one > 0 && one < 5)).toEqual([]);
});
