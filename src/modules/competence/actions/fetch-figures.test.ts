import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FigureFetchId } from '../../../kernel/ids.ts';
import { createTestPlatform, type TestPlatform } from '../../../platform/testing/test-platform.ts';
import { aMunicipality } from '../../organisation/fixtures.ts';
import type { FetchedSeries } from '../domain/statbank/plan.ts';
import { competenceJobs } from '../jobs.ts';
import type { Patience } from '../store/statbank/ask.ts';
import { aKeeper } from '../testing/figure-files.ts';
import {
  AGE_CODES,
  populationTable,
  type PxWebService,
  type ServedTable,
  servePxWeb,
} from '../testing/pxweb-service.ts';
import {
  beginFetch,
  type FetchStep,
  resumeFetch,
  startFetch,
  stepFetch,
  stopFetch,
} from './fetch-figures.ts';

const CODES = ['0301', '3407', '3411', '3442', '3443'] as const;
/** The youngest municipality did not exist before 2024. */
const persons = (code: string, sex: string, age: number, year: number): number =>
  code === '3443' && year < 2024 ? 0 : Number(code) + age + (sex === '2' ? 1000 : 0) + year;
const POPULATION = populationTable(CODES, [2023, 2024, 2025], persons);
/** Asks again at once, and waits long enough for the busiest machine. */
const QUICK: Patience = { timeoutMs: 60_000, attempts: 3, pauseMs: 1 };
/** Two municipalities a piece: 2 sexes × 106 ages × 3 years of each. */
const TWO_AT_A_TIME = 2 * 2 * 106 * 3;

let platform: TestPlatform;
let service: PxWebService;
beforeAll(async () => {
  platform = await createTestPlatform();
  for (const code of CODES) await aMunicipality(platform.owner, { code });
  await aMunicipality(platform.owner, { code: '0502', validTo: '2019-12-31' });
});
afterAll(() => platform.close());
beforeEach(async () => {
  await platform.owner.query('truncate figure_source, figure_fetch cascade');
  service = await servePxWeb({
    '07459': POPULATION,
    '12209': KEY_FIGURES,
    '14288': PROJECTION,
    '99999': OTHER,
  });
});
afterEach(() => service.close());

const KEY_FIGURES: ServedTable = {
  variables: [
    { code: 'KOKkommuneregion0000', values: Object.fromEntries(CODES.map((code) => [code, code])) },
    {
      code: 'ContentsCode',
      values: {
        KOSa: 'Andel innbyggere 80 år og over som bruker hjemmetjenester (prosent)',
        KOSb: 'Antall katter (antall)',
      },
    },
    { code: 'Tid', values: { '2024': '2024', '2025': '2025' } },
  ],
  value: ({ KOKkommuneregion0000: code, Tid }) => (code === '0301' && Tid === '2024' ? null : 24.5),
  sparse: true,
};
const PROJECTION: ServedTable = {
  variables: [
    { code: 'Region', values: Object.fromEntries(CODES.map((code) => [code, code])) },
    { code: 'Kjonn', values: { '1': 'Menn', '2': 'Kvinner' }, elimination: true },
    { code: 'Alder', values: AGE_CODES },
    {
      code: 'ContentsCode',
      values: { Personer: 'Hovedalternativet (MMMM)', Personer1: 'Lav (LLML)', Personer9: 'Nullvekst' },
    },
    { code: 'Tid', values: { '2024': '2024', '2050': '2050' } },
  ],
  value: ({ ContentsCode }) => (ContentsCode === 'Personer' ? 2 : 1),
};
const OTHER: ServedTable = {
  variables: [
    { code: 'Bydel', values: { '1': 'Sentrum' } },
    { code: 'ContentsCode', values: { Boliger: 'Boliger' } },
    { code: 'Tid', values: { '2024': '2024' } },
  ],
  value: () => 1,
};

type More = { series?: FetchedSeries; table?: string; base?: string; mostCells?: number };
const begin = ({ series = 'population-by-age', table = '07459', base = service.v2, mostCells }: More = {}) =>
  beginFetch(
    aKeeper,
    { series, service: base, table, ...(mostCells === undefined ? {} : { mostCells }) },
    platform,
    QUICK,
  );
const begun = async (more?: More): Promise<FigureFetchId> => {
  const result = await begin(more);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const step = (id: FigureFetchId) => stepFetch(aKeeper, id, platform, QUICK);
async function toTheEnd(id: FigureFetchId): Promise<FetchStep> {
  for (let steps = 0; steps < 50; steps++) {
    const one = await step(id);
    if (one.outcome !== 'more') return one;
  }
  throw new Error('A fetch has no end');
}
const rows = async (statement: string) => (await platform.owner.query(statement)).rows;
const pieces = async () => (await rows('select count(*)::int as n from figure_fetch_piece'))[0];

describe('a fetch from a statistics service', () => {
  it.each(['v2', 'v0'] as const)(
    'takes in the whole table in pieces, by the interface %s',
    async (version) => {
      const id = await begun({ base: service[version], mostCells: TWO_AT_A_TIME });
      expect(await step(id)).toEqual({ outcome: 'more', done: 1, of: 3 });
      expect(await toTheEnd(id)).toMatchObject({
        outcome: 'done',
        rows: 4 * 3 * 2 + 2 * 2,
        kept: { outcome: 'ready' },
      });
      expect(service.asked.map(({ region }) => region)).toEqual([
        ['K-0301', 'K-3407'],
        ['K-3411', 'K-3442'],
        ['K-3443'],
      ]);
      expect(
        await rows(`select region_code, counts[81] as eighty from population_count
        where year = 2025 and sex = 'female' and region_code in ('0301', '3411') order by 1`),
      ).toEqual([
        { region_code: '0301', eighty: 301 + 80 + 1000 + 2025 },
        { region_code: '3411', eighty: 3411 + 80 + 1000 + 2025 },
      ]);
      expect(await pieces()).toEqual({ n: 0 });
    },
  );

  it('asks for the municipalities of today, and leaves out years when one was not there', async () => {
    await toTheEnd(await begun());
    expect(await rows(`select min(year) as first from population_count where region_code = '3443'`)).toEqual([
      { first: 2024 },
    ]);
    expect(service.asked.flatMap(({ region }) => region)).not.toContain('K-0502');
  });

  it('finds key figures by what they are called, and leaves out what is not published', async () => {
    const id = await begun({ series: 'care-key-figures', table: '12209' });
    expect(await toTheEnd(id)).toMatchObject({ outcome: 'done', rows: 9 });
    expect(await rows('select distinct indicator from indicator_value')).toEqual([
      { indicator: 'share-80-up-with-home-care' },
    ]);
  });

  it('finds the alternatives of a projection, and adds men and women', async () => {
    const id = await begun({ series: 'projection-by-age', table: '14288' });
    expect(await toTheEnd(id)).toMatchObject({ outcome: 'done', rows: 20 });
    expect(
      await rows(`select edition, alternative, cardinality(persons) as ages, persons[81] as eighty
        from published_projection where region_code = '3407' and year = 2050 order by alternative`),
    ).toEqual([
      { edition: 2024, alternative: 'LLML', ages: 106, eighty: 2 },
      { edition: 2024, alternative: 'MMMM', ages: 106, eighty: 4 },
    ]);
  });

  it('goes on where it was after an interruption, and asks for nothing twice', async () => {
    const id = await begun({ mostCells: TWO_AT_A_TIME });
    await step(id);
    service.misbehave((_request, response) => response.writeHead(503).end());
    expect(await toTheEnd(id)).toEqual({
      outcome: 'failed',
      failure: expect.objectContaining({ kind: 'service-refused', status: 503 }),
    });
    service.misbehave(undefined);
    expect(await begin({ mostCells: TWO_AT_A_TIME })).toEqual({ ok: true, value: id });
    expect(await toTheEnd(id)).toMatchObject({ outcome: 'done' });
    expect(service.asked.map(({ region }) => region[0])).toEqual(['K-0301', 'K-3411', 'K-3443']);
  });

  it('can be stopped, and has then imported nothing', async () => {
    const id = await begun({ mostCells: TWO_AT_A_TIME });
    await step(id);
    await stopFetch(aKeeper, id, platform);
    expect(await step(id)).toEqual({ outcome: 'left' });
    expect(await rows('select count(*)::int as n from figure_source')).toEqual([{ n: 0 }]);
    await resumeFetch(aKeeper, id, platform);
    expect(await step(id)).toEqual({ outcome: 'more', done: 2, of: 3 });
  });

  it('keeps each piece once when two workers do the same', async () => {
    const id = await begun({ mostCells: TWO_AT_A_TIME });
    await Promise.all([step(id), step(id)]);
    expect(await toTheEnd(id)).toMatchObject({ outcome: 'done' });
    expect(await rows('select count(*)::int as n from figure_source')).toEqual([{ n: 1 }]);
    expect(await step(id)).toEqual({ outcome: 'left' });
  });

  it('changes nothing when the service has the figures that are in force', async () => {
    const first = await toTheEnd(await begun());
    if (first.outcome !== 'done') throw new Error(first.outcome);
    await platform.owner.query(`update figure_source set status = 'accepted', decided_at = now()`);
    expect(await toTheEnd(await begun())).toMatchObject({ outcome: 'done', kept: { outcome: 'unchanged' } });
    expect(await rows('select count(*)::int as n from figure_source')).toEqual([{ n: 1 }]);
  });
});

describe('when the service does not answer as it should', () => {
  it('waits and asks again when it is busy or cuts an answer off', async () => {
    const id = await begun();
    let count = 0;
    service.misbehave((request, response, go) => {
      count += 1;
      if (count === 1) return void response.writeHead(429, { 'retry-after': '0' }).end();
      if (count === 2) {
        response.writeHead(200, { 'content-type': 'application/json' }).write('{"class": "dataset",');
        return void setTimeout(() => request.socket.destroy(), 10);
      }
      go();
    });
    expect(await step(id)).toMatchObject({ outcome: 'more' });
    expect(count).toBe(3);
  });

  it.each([
    ['is busy all the time', 429, 'service-busy'],
    ['is down', 503, 'service-refused'],
    ['says no', 403, 'service-refused'],
  ])('gives up when it %s, and keeps why', async (_what, status, kind) => {
    const id = await begun();
    service.misbehave((_request, response) => response.writeHead(status).end());
    expect(await step(id)).toMatchObject({ outcome: 'failed', failure: { kind } });
    expect(await rows('select status, failure from figure_fetch')).toEqual([
      { status: 'failed', failure: expect.objectContaining({ kind }) },
    ]);
  });

  it('gives up when nobody is there, and when it is silent', async () => {
    expect(await begin({ base: 'http://127.0.0.1:9/api/pxwebapi/v2' })).toMatchObject({
      ok: false,
      failure: { kind: 'service-unreachable' },
    });
    const id = await begun();
    service.misbehave(() => {});
    expect(await stepFetch(aKeeper, id, platform, { ...QUICK, timeoutMs: 30, attempts: 2 })).toMatchObject({
      failure: { kind: 'service-too-slow', timeoutMs: 30 },
    });
  });

  it.each([
    ['a web page', '<!doctype html><title>Velkommen</title>'],
    [
      'another dataset',
      '{"class": "dataset", "id": ["Tid"], "size": [1], "dimension": {"Tid": {"category": {"index": {"2024": 0}}}}, "value": [1]}',
    ],
    [
      'a dataset with too few figures',
      '{"id": ["Tid"], "size": [2], "dimension": {"Tid": {"category": {"index": ["2024", "2025"]}}}, "value": [1]}',
    ],
    [
      'figures that are words',
      '{"id": ["Tid"], "size": [1], "dimension": {"Tid": {"category": {"index": ["2024"]}}}, "value": ["mange"]}',
    ],
    ['nothing', ''],
  ])('does not take %s for an answer', async (_what, body) => {
    const id = await begun();
    service.misbehave((_request, response) => response.writeHead(200).end(body));
    expect(await step(id)).toMatchObject({ outcome: 'failed', failure: { kind: 'service-unintelligible' } });
    expect(await pieces()).toEqual({ n: 0 });
  });

  it('says that there is no such table, or that a table has other variables than it had', async () => {
    expect(await begin({ table: '00000' })).toMatchObject({
      failure: { kind: 'table-unknown', table: '00000' },
    });
    expect(await begin({ table: '99999' })).toEqual({
      ok: false,
      failure: {
        kind: 'table-changed',
        table: '99999',
        missing: ['Region', 'Kjonn', 'Alder'],
        has: ['Bydel', 'ContentsCode', 'Tid'],
      },
    });
  });

  it('says which municipalities a table does not have', async () => {
    await aMunicipality(platform.owner, { code: '9901' });
    expect(await begin({ series: 'projection-by-age', table: '14288' })).toMatchObject({
      failure: { kind: 'codes-unknown', variable: 'Region', codes: ['9901'] },
    });
    await platform.owner.query(`delete from municipality where code = '9901'`);
  });

  it('refuses figures that no population can have', async () => {
    await service.close();
    service = await servePxWeb({
      '07459': populationTable(CODES, [2025], (_c, _s, age) => (age === 3 ? -1 : 1.5)),
    });
    expect(await toTheEnd(await begun())).toMatchObject({
      outcome: 'failed',
      failure: { kind: 'rows-wrong' },
    });
    expect(await rows('select count(*)::int as n from figure_source')).toEqual([{ n: 0 }]);
  });

  it('does not take a figure that is kept back for nobody', async () => {
    await service.close();
    const table = populationTable(CODES, [2025], () => 7);
    service = await servePxWeb({
      '07459': { ...table, value: (codes) => (codes['Alder'] === '080' ? null : table.value(codes)) },
    });
    expect(await toTheEnd(await begun())).toMatchObject({
      outcome: 'failed',
      failure: {
        kind: 'rows-wrong',
        problems: expect.arrayContaining([expect.objectContaining({ wrong: 'missing' })]),
      },
    });
    expect(await rows('select count(*)::int as n from figure_source')).toEqual([{ n: 0 }]);
  });
});

describe('the worker', () => {
  const queued = async () =>
    (
      await rows(`select t.identifier as task, payload->>'fetch' as fetch
        from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`)
    ).filter(({ task }) => task === 'competence.fetch-figures');
  const work = (name: string, payload: Record<string, string> = {}) =>
    competenceJobs[name]?.(payload, platform);

  it('fetches a piece at a time, each job leading to the next', async () => {
    const wish = { series: 'population-by-age' as const, service: service.v2, table: '07459' };
    const started = await startFetch(aKeeper, { ...wish, mostCells: TWO_AT_A_TIME }, platform, QUICK);
    if (!started.ok) throw new Error(started.failure.kind);
    const before = await queued();
    expect(before.at(-1)).toEqual({ task: 'competence.fetch-figures', fetch: started.value });
    for (let i = 0; i < 4; i++) await work('competence.fetch-figures', { fetch: started.value });
    expect((await queued()).length - before.length).toBe(3);
    expect(await rows('select status from figure_fetch')).toEqual([{ status: 'done' }]);
  });

  it('takes up what a killed worker has left, and leaves alone what goes on', async () => {
    const [killed, alive] = [await begun(), await begun({ series: 'projection-by-age', table: '14288' })];
    await platform.owner.query(
      `update figure_fetch set seen_at = now() - interval '10 minutes' where id = $1`,
      [killed],
    );
    const before = await queued();
    await work('competence.take-up-forgotten-fetches');
    await work('competence.take-up-forgotten-fetches');
    const taken = (await queued()).slice(before.length).map(({ fetch }) => fetch);
    expect(taken).toEqual([killed]);
    expect(taken).not.toContain(alive);
  });
});
