import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { formatNumber } from '../../../../../web/format.ts';
import type { FigureSet } from '../../../domain/plan/figures/figure-set.ts';
import { aPlan } from '../../../plan-fixtures.ts';
import { GJOVIK } from '../../../testing/plan-story.ts';
import { figuresStory, type FiguresStory, sealIn, valueIn } from '../../../testing/figures-story.ts';

let story: FiguresStory;
beforeAll(async () => {
  story = await figuresStory();
});
afterAll(() => story.platform.close());
afterEach(() => vi.restoreAllMocks());

describe('before anything has been taken in', () => {
  it('the page says what belongs here, to writers and to readers', async () => {
    const writer = await story.read(story.as('kari'), story.figures());
    expect(writer.body).toContain('Ingen tall er tatt inn ennå');
    expect(writer.body).toContain(`${story.figures()}/take`);
    const reader = await story.read(story.as('lars'), story.figures());
    expect(reader.status).toBe(200);
    expect(reader.body).not.toContain(`${story.figures()}/take`);
  });

  it('a writer of a place without population figures is told what to do', async () => {
    const page = await story.read(story.as('kari'), `${story.figures()}/take`);
    expect(page.body).toContain('Folketallene mangler');
    expect(page.body).toContain('systemansvarlig');
    expect((await story.as('kari').post(`${story.figures()}/take`, { seal: 'x' })).status).toBe(303);
    expect(await story.sets()).toEqual([]);
  });
});

describe('with population figures', () => {
  beforeAll(async () => {
    await story.importPeople(2025);
  });

  it('a drawing tells how far it has come, can be stopped, and leaves nothing behind', async () => {
    // A thread that is never told anything is one that never answers.
    vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(() => undefined);
    const page = await story.read(story.as('kari'), `${story.figures()}/take`);
    expect(page.headers.get('refresh')).toBe('2');
    expect(page.body).toContain('Stopp utregningen');
    const early = await story.as('kari').post(`${story.figures()}/take`, { seal: 'x', after: '' });
    expect(early.headers.get('location')).toBe(`${story.figures()}/take`);
    const stopped = await story.as('kari').post(`${story.figures()}/drawing`, { do: 'stop' });
    expect(stopped.headers.get('location')).toBe(story.figures());
    expect(await story.sets()).toEqual([]);
    expect((await story.as('kari').post(`${story.figures()}/drawing`, { do: 'burn' })).status).toBe(400);
  });

  it('a thread that is killed is told of, and the work is done again when somebody asks', async () => {
    vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (this: Worker) {
      void this.terminate();
    });
    const lost = await story.drawn(story.as('kari'), `${story.figures()}/take`);
    expect(lost.status).toBe(503);
    expect(lost.body).toContain('Tallene i planen er ikke endret');
    expect(await story.sets()).toEqual([]);
    vi.restoreAllMocks();
    const again = await story.as('kari').post(`${story.figures()}/drawing`, { do: 'again' });
    expect(again.headers.get('location')).toBe(`${story.figures()}/take`);
    expect((await story.drawn(story.as('kari'), `${story.figures()}/take`)).body).toContain(
      'Ta inn disse tallene',
    );
  });

  it('what is taken in are the very figures of the page about the place', async () => {
    expect((await story.take(story.as('kari'))).headers.get('location')).toBe(
      `${story.figures()}?done=taken`,
    );
    const [set] = await story.sets();
    const file = JSON.parse(
      (await story.read(story.as('kari'), `/capacity/${GJOVIK}/files/all.json`)).body,
    ) as {
      figures: {
        figure: string;
        item: string;
        year: number;
        kind: string;
        p10: number;
        p50: number;
        p90: number;
      }[];
    };
    expect(set!.years).toEqual([2025, 2030, 2035, 2045]);
    let compared = 0;
    for (const { part, item, points } of set!.lines)
      for (const point of points) {
        if (part === 'profession') continue;
        const shown = file.figures.find(
          (row) =>
            row.figure === part &&
            row.item === item &&
            row.year === point.year &&
            /level|projected/.test(row.kind),
        );
        expect(shown, `${part} ${item} ${point.year}`).toMatchObject({
          p10: point.p10,
          p50: point.p50,
          p90: point.p90,
        });
        compared++;
      }
    expect(compared).toBeGreaterThan(150);
    // And in the table that people read: who is 80 and over in ten years.
    const people = await story.drawn(story.as('kari'), `/capacity/${GJOVIK}/people`);
    const { p10, p90 } = valueIn(set, 'population', 'from80', 2035)!;
    for (const end of [p10!, p90!])
      expect(people.body).toContain(`>${formatNumber(end, 'nb', 0).replaceAll('\u00a0', ' ')}<`);
    const own = await story.read(story.as('kari'), story.figures());
    expect(own.body).toContain('Statistisk sentralbyrå: Folkemengde etter kommune, kjønn og alder, 2025');
    expect(own.body).toContain('100 trukket med frøet 2026');
    expect(own.body).toContain('av Kari Kompetanse');
    // The nonce of the page is by chance, and may be any letters.
    expect(own.body.replaceAll(/ nonce="[^"]*"/g, '')).not.toMatch(/NaN|undefined|style="/);
  });

  it('the same figures are not taken in twice', async () => {
    expect((await story.drawn(story.as('kari'), `${story.figures()}/take`)).body).toContain(
      'Tallene er de samme',
    );
    const [before] = await story.sets();
    await story.as('kari').post(`${story.figures()}/take`, { seal: 'x', after: '' });
    expect(await story.sets()).toEqual([before]);
  });

  it('the region is its municipalities together, for those who write its strategy', async () => {
    expect((await story.take(story.as('reidun'), story.strategy)).status).toBe(303);
    const [set] = await story.sets(story.strategy);
    const own = await story.sets();
    expect(set!.told.map(({ name }) => name)).toEqual(['Gjøvik', 'Søndre Land']);
    const of = (one: FigureSet) => valueIn(one, 'population', 'all', 2025)!.p50!;
    expect(of(set!)).toBeGreaterThan(of(own[0]!));
    const file = JSON.parse(
      (await story.read(story.as('reidun'), `/capacity/regions/${story.region}/files/gap.json`)).body,
    ) as { figures: { year: number; p50: number }[] };
    expect(valueIn(set, 'gap', 'gap', 2030)!.p50).toBe(file.figures.find(({ year }) => year === 2030)!.p50);
  });

  it('newer figures are told of, and what they move is shown before and after they are taken in', async () => {
    expect((await story.read(story.as('kari'), story.figures())).body).not.toContain('Det finnes nyere tall');
    await story.importPeople(2026, 20);
    const page = await story.read(story.as('lars'), story.figures());
    expect(page.body).toContain('Det finnes nyere tall');
    expect(page.body).toContain('kjønn og alder, 2026');
    const preview = await story.drawn(story.as('kari'), `${story.figures()}/take`);
    expect(preview.body).toContain('Hva er endret?');
    expect(await story.sets()).toHaveLength(1);
    const { seal, after } = sealIn(preview.body);
    expect((await story.as('kari').post(`${story.figures()}/take`, { seal: `${seal}0`, after })).status).toBe(
      409,
    );
    expect((await story.as('hege').post(`${story.figures()}/take`, { seal, after })).status).toBe(303);
    // Kari had the same page open.
    expect((await story.as('kari').post(`${story.figures()}/take`, { seal, after })).status).toBe(409);
    const now = await story.read(story.as('lars'), story.figures());
    expect(now.body).toContain('Hva er endret?');
    expect(now.body).toContain('Tall som er tatt inn');
    expect(now.body).toMatch(/Innbyggere etter alder: Alle innbyggere/);
    expect(now.body).not.toContain('Det finnes nyere tall');
    const [, earlier] = (
      await story.platform.owner.query<{ id: string }>(
        'select id from plan_figure_set where plan_id = $1 order by number desc',
        [story.plan],
      )
    ).rows;
    const old = await story.read(story.as('lars'), `${story.figures()}/sets/${earlier!.id}`);
    expect(old.body).toContain('Dette er tall som ble tatt inn tidligere');
    const csv = await story.read(story.as('lars'), `${story.figures()}/sets/${earlier!.id}/file.csv`);
    expect(csv.body).toMatch(/Innbyggere etter alder;80 år og eldre;2030;\d+;\d+;;\d+;personer;/);
  });

  it('what was shown for one plan is not taken into another, nor a set of one read as the other’s', async () => {
    await story.importPeople(2026, 40);
    const { seal } = sealIn(
      (await story.drawn(story.as('reidun'), `${story.figures(story.strategy)}/take`)).body,
    );
    const own = sealIn((await story.drawn(story.as('kari'), `${story.figures()}/take`)).body);
    const before = await story.sets();
    for (const wrong of [
      { seal, after: own.after },
      { seal: own.seal, after: '' },
      { seal: own.seal, after: story.plan },
      { seal: own.seal, after: `' or true --` },
    ])
      expect((await story.as('kari').post(`${story.figures()}/take`, wrong)).status).toBe(409);
    expect(await story.sets()).toEqual(before);
    const [theirs] = (
      await story.platform.owner.query<{ id: string }>('select id from plan_figure_set where plan_id = $1', [
        story.strategy,
      ])
    ).rows;
    for (const path of [`sets/${theirs!.id}`, `sets/${theirs!.id}/file.csv`, 'sets/x', 'sets/x/file.xlsx'])
      expect((await story.read(story.as('kari'), `${story.figures()}/${path}`)).status, path).toBe(404);
  });

  it('a plan that is closed takes in nothing, and its figures are still read', async () => {
    const closed = await aPlan(story.platform.owner, {
      municipality: GJOVIK,
      by: story.people.kari,
      state: 'in-force',
      firstYear: 2023,
    });
    const page = await story.drawn(story.as('kari'), `${story.figures(closed)}/take`);
    const refused = await story.as('kari').post(`${story.figures(closed)}/take`, sealIn(page.body));
    expect(refused.status).toBe(409);
    expect(await story.sets(closed)).toEqual([]);
    expect((await story.read(story.as('kari'), story.figures(closed))).body).not.toContain(
      `${story.figures(closed)}/take`,
    );
  });
});
