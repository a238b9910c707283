import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CompetenceId } from '../../../../../kernel/ids.ts';
import { type Browser, createTestApp } from '../../../../../web/testing/test-app.ts';
import { anEmployee, aPosition, aUnit } from '../../../../organisation/fixtures.ts';
import { importFigures } from '../../../actions/import-figures.ts';
import type { FigureSet } from '../../../domain/plan/figures/figure-set.ts';
import { competence } from '../../../index.ts';
import { aGoal, aPlan, aRequirement, competenceIdOf } from '../../../plan-fixtures.ts';
import { aKeeper, populationFile } from '../../../testing/figure-files.ts';
import { GJOVIK, type PlansStory, plansStory, SONDRE_LAND } from '../../../testing/plan-story.ts';

let story: PlansStory;
const browsers: Record<string, Browser> = {};
const as = (name: keyof PlansStory['people']): Browser => browsers[name]!;

const size = (code: string): number => (code === GJOVIK ? 200 : 40);
const register = (last: number, more = 0) =>
  populationFile(
    [GJOVIK, SONDRE_LAND],
    Array.from({ length: last - 2010 }, (_, i) => 2011 + i),
    (code, _sex, age) => Math.round((size(code) + more) / (1 + Math.exp((age - 84) / 5))),
  );

beforeAll(async () => {
  story = await plansStory();
  const app = createTestApp(story.platform, [competence]);
  for (const [name, person] of Object.entries(story.people)) browsers[name] = await app.as(person);
});
afterAll(() => story.platform.close());
afterEach(() => vi.restoreAllMocks());

const figures = (plan = story.plan) => `/plans/${plan}/figures`;
const read = async (browser: Browser, path: string) => {
  const answer = await browser.get(path);
  const body = (await answer.text()).replaceAll(' ', ' ').replaceAll('&lt;', '<');
  return { status: answer.status, headers: answer.headers, body };
};
/** Asks until what is being drawn is there. */
const drawn = async (browser: Browser, path: string) => {
  for (;;) {
    const answer = await read(browser, path);
    if (!answer.headers.has('refresh')) return answer;
  }
};
const sealIn = (body: string) => ({
  seal: /name="seal" value="([^"]*)"/.exec(body)?.[1] ?? '',
  after: /name="after" value="([^"]*)"/.exec(body)?.[1] ?? '',
});
const take = async (browser: Browser, plan = story.plan) =>
  browser.post(`${figures(plan)}/take`, sealIn((await drawn(browser, `${figures(plan)}/take`)).body));
const sets = async (plan = story.plan): Promise<readonly FigureSet[]> =>
  (
    await story.platform.owner.query<{ figures: FigureSet }>(
      'select figures from plan_figure_set where plan_id = $1 order by number desc',
      [plan],
    )
  ).rows.map((row) => row.figures);
const imported = (file: Buffer) =>
  importFigures(
    aKeeper,
    { kind: 'population', file, fileName: 'folketall.csv', replace: true },
    story.platform,
  );
const valueIn = (set: FigureSet, part: string, item: string, year: number) =>
  set.lines
    .find((line) => line.part === part && line.item === item)
    ?.points.find((point) => point.year === year);

describe('before anything has been taken in', () => {
  it('the page says what belongs here, to writers and to readers', async () => {
    const writer = await read(as('kari'), figures());
    expect(writer.body).toContain('Ingen tall er tatt inn ennå');
    expect(writer.body).toContain(`${figures()}/take`);
    const reader = await read(as('lars'), figures());
    expect(reader.status).toBe(200);
    expect(reader.body).not.toContain(`${figures()}/take`);
  });

  it('a writer of a place without population figures is told what to do', async () => {
    const page = await read(as('kari'), `${figures()}/take`);
    expect(page.body).toContain('Folketallene mangler');
    expect(page.body).toContain('systemansvarlig');
    expect((await as('kari').post(`${figures()}/take`, { seal: 'x' })).status).toBe(303);
    expect(await sets()).toEqual([]);
  });
});

describe('with population figures', () => {
  beforeAll(async () => {
    expect((await imported(register(2025))).ok).toBe(true);
  });

  it('a drawing tells how far it has come, can be stopped, and leaves nothing behind', async () => {
    // A thread that is never told anything is one that never answers.
    vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(() => undefined);
    const page = await read(as('kari'), `${figures()}/take`);
    expect(page.headers.get('refresh')).toBe('2');
    expect(page.body).toContain('Stopp utregningen');
    const early = await as('kari').post(`${figures()}/take`, { seal: 'x', after: '' });
    expect(early.headers.get('location')).toBe(`${figures()}/take`);
    const stopped = await as('kari').post(`${figures()}/drawing`, { do: 'stop' });
    expect(stopped.headers.get('location')).toBe(figures());
    expect(await sets()).toEqual([]);
    expect((await as('kari').post(`${figures()}/drawing`, { do: 'burn' })).status).toBe(400);
  });

  it('a thread that is killed is told of, and the work is done again when somebody asks', async () => {
    vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (this: Worker) {
      void this.terminate();
    });
    const lost = await drawn(as('kari'), `${figures()}/take`);
    expect(lost.status).toBe(503);
    expect(lost.body).toContain('Tallene i planen er ikke endret');
    expect(await sets()).toEqual([]);
    vi.restoreAllMocks();
    const again = await as('kari').post(`${figures()}/drawing`, { do: 'again' });
    expect(again.headers.get('location')).toBe(`${figures()}/take`);
    expect((await drawn(as('kari'), `${figures()}/take`)).body).toContain('Ta inn disse tallene');
  });

  it('what is taken in are the very figures of the page about the place', async () => {
    expect((await take(as('kari'))).headers.get('location')).toBe(`${figures()}?done`);
    const [set] = await sets();
    const page = await drawn(as('kari'), `/capacity/${GJOVIK}`);
    const file = JSON.parse((await read(as('kari'), `/capacity/${GJOVIK}/files/all.json`)).body) as {
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
    // And in words: who is 80 and over in ten years.
    const { p10, p90 } = valueIn(set!, 'population', 'from80', 2035)!;
    const said = `mellom ${p10!.toLocaleString('nb-NO')} og ${p90!.toLocaleString('nb-NO')}`.replaceAll(
      ' ',
      ' ',
    );
    expect(page.body).toContain(`I 2035 er de trolig ${said}.`);
    const own = await read(as('kari'), figures());
    expect(own.body).toContain('Statistisk sentralbyrå: Folkemengde etter kommune, kjønn og alder, 2025');
    expect(own.body).toContain('100 trukket med frøet 2026');
    expect(own.body).toContain('av Kari Kompetanse');
    expect(own.body).not.toMatch(/NaN|undefined|style="/);
  });

  it('the same figures are not taken in twice', async () => {
    expect((await drawn(as('kari'), `${figures()}/take`)).body).toContain('Tallene er de samme');
    const [before] = await sets();
    await as('kari').post(`${figures()}/take`, { seal: 'x', after: '' });
    expect(await sets()).toEqual([before]);
  });

  it('the region is its municipalities together, for those who write its strategy', async () => {
    expect((await take(as('reidun'), story.strategy)).status).toBe(303);
    const [set] = await sets(story.strategy);
    const own = await sets();
    expect(set!.told.map(({ name }) => name)).toEqual(['Gjøvik', 'Søndre Land']);
    const of = (one: FigureSet) => valueIn(one, 'population', 'all', 2025)!.p50!;
    expect(of(set!)).toBeGreaterThan(of(own[0]!));
    const file = JSON.parse(
      (await read(as('reidun'), `/capacity/regions/${story.region}/files/gap.json`)).body,
    ) as { figures: { year: number; p50: number }[] };
    expect(valueIn(set!, 'gap', 'gap', 2030)!.p50).toBe(file.figures.find(({ year }) => year === 2030)!.p50);
  });

  it('newer figures are told of, and what they move is shown before and after they are taken in', async () => {
    expect((await read(as('kari'), figures())).body).not.toContain('Det finnes nyere tall');
    expect((await imported(register(2026, 20))).ok).toBe(true);
    const page = await read(as('lars'), figures());
    expect(page.body).toContain('Det finnes nyere tall');
    expect(page.body).toContain('kjønn og alder, 2026');
    const preview = await drawn(as('kari'), `${figures()}/take`);
    expect(preview.body).toContain('Hva er endret?');
    expect(await sets()).toHaveLength(1);
    const { seal, after } = sealIn(preview.body);
    expect((await as('kari').post(`${figures()}/take`, { seal: `${seal}0`, after })).status).toBe(409);
    expect((await as('hege').post(`${figures()}/take`, { seal, after })).status).toBe(303);
    // Kari had the same page open.
    expect((await as('kari').post(`${figures()}/take`, { seal, after })).status).toBe(409);
    const now = await read(as('lars'), figures());
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
    const old = await read(as('lars'), `${figures()}/sets/${earlier!.id}`);
    expect(old.body).toContain('Dette er tall som ble tatt inn tidligere');
    const csv = await read(as('lars'), `${figures()}/sets/${earlier!.id}/file.csv`);
    expect(csv.body).toMatch(/Innbyggere etter alder;80 år og eldre;2030;\d+;\d+;;\d+;personer;/);
  });

  describe('requirements from the figures', () => {
    let nurse: CompetenceId;
    let goal: string;
    const requirements = async () =>
      (
        await story.platform.owner.query<{
          code: string;
          fte: number;
          status: string;
          reason: string;
          year: number;
        }>(
          `select i.code, q.fte::float8, q.status, q.reason, q.year from plan_requirement q
           join competence_item i on i.id = q.competence_id where q.plan_id = $1 order by i.code`,
          [story.plan],
        )
      ).rows;
    const setIn = (body: string) => /name="set" value="([^"]*)"/.exec(body)?.[1] ?? '';

    it('need a goal to hang on', async () => {
      expect((await read(as('kari'), `${figures()}/requirements`)).body).toContain(
        'Planen har ingen mål ennå',
      );
      goal = await aGoal(story.platform.owner, { plan: story.plan });
      nurse = await competenceIdOf(story.platform.owner, 'nurse');
    });

    it('are proposed in positions, at the middle or at more than the middle', async () => {
      const [set] = await sets();
      const middle = await read(as('kari'), `${figures()}/requirements`);
      const more = await read(as('kari'), `${figures()}/requirements?quantile=p80`);
      const amount = (body: string) =>
        Number(/id="amount-nurse"[^>]*value="([^"]*)"/.exec(body)?.[1]?.replace(',', '.'));
      const { p50, p80 } = valueIn(set!, 'profession', 'nurse', 2030)!;
      expect(amount(middle.body)).toBeCloseTo(p50! / (1 - set!.sickness), 1);
      expect(amount(more.body)).toBeCloseTo(p80! / (1 - set!.sickness), 1);
      expect(p80!).toBeGreaterThan(p50!);
      // Nurses and specialist nurses are one profession, and a sum of draws has no wider range than the sum of ranges.
      const group = (item: string) => valueIn(set!, 'education', item, 2030)!;
      expect(p50!).toBeCloseTo(group('nurse').p50! + group('specialist-nurse').p50!, 0);
    });

    it('say at each field what is wrong, and put in nothing then', async () => {
      const set = setIn((await read(as('kari'), `${figures()}/requirements`)).body);
      const post = (given: Record<string, string>) =>
        as('kari').post(`${figures()}/requirements`, { set, quantile: 'p50', goal, ...given });
      const none = await post({});
      expect(none.status).toBe(422);
      expect(await none.text()).toContain('Kryss av for minst ett krav.');
      const wrong = await post({ goal: '', 'take-nurse': 'yes', 'amount-nurse': '-3' });
      const body = await wrong.text();
      expect(wrong.status).toBe(422);
      expect(body).toContain('Velg målet som kravet tjener.');
      expect(body).toContain('Tallet kan ikke være under null.');
      expect(body).toContain('value="-3"');
      expect(await requirements()).toEqual([]);
    });

    it('are put in as proposals with where they are from, and never write over what stands', async () => {
      const standing = await aRequirement(story.platform.owner, {
        plan: story.plan,
        goal: goal as never,
        competence: nurse,
        year: 2030,
        fte: 12,
      });
      const page = (await read(as('kari'), `${figures()}/requirements`)).body;
      expect(page).toContain('12 årsverk (enighet)');
      expect(page).toContain(`/analysis/requirements/${standing}`);
      expect(page).not.toContain('id="amount-nurse"');
      const added = await as('kari').post(`${figures()}/requirements`, {
        set: setIn(page),
        quantile: 'p80',
        goal,
        'take-health-worker': 'yes',
        'amount-health-worker': '101,5',
        'take-assistant': 'yes',
        'amount-assistant': '50',
        'take-nurse': 'yes',
        'amount-nurse': '99',
      });
      expect(added.status).toBe(422);
      expect(await added.text()).toContain('Noen har lagt inn krav for sykepleier mens du leste');
      const again = await as('kari').post(`${figures()}/requirements`, {
        set: setIn(page),
        quantile: 'p80',
        goal,
        'take-health-worker': 'yes',
        'amount-health-worker': '101,5',
      });
      expect(again.headers.get('location')).toBe(`/plans/${story.plan}/analysis/requirements?done=added-1`);
      const [worker, own] = await requirements();
      expect(worker).toMatchObject({ code: 'health-worker', fte: 101.5, status: 'proposed', year: 2030 });
      expect(worker!.reason).toMatch(
        /^Framskriving tatt inn [\d.]+: [\d,]+ årsverk til stede i 2030 \([\d,–]+\)\. Det er [\d,]+ årsverk i stillinger med [\d,]+.% sykefravær\. Dette er nok i 8 av 10 framtider\.$/,
      );
      expect(own).toMatchObject({ code: 'nurse', fte: 12 });
    });
  });

  it('a plan that is closed takes in nothing, and its figures are still read', async () => {
    const closed = await aPlan(story.platform.owner, {
      municipality: GJOVIK,
      by: story.people.kari,
      state: 'in-force',
      firstYear: 2023,
    });
    const page = await drawn(as('kari'), `${figures(closed)}/take`);
    const refused = await as('kari').post(`${figures(closed)}/take`, sealIn(page.body));
    expect(refused.status).toBe(409);
    expect(await sets(closed)).toEqual([]);
    expect((await read(as('kari'), figures(closed))).body).not.toContain(`${figures(closed)}/take`);
  });
});

describe('counts of staff', () => {
  const inGjovik = { municipality: GJOVIK };
  let unit: Awaited<ReturnType<typeof aUnit>>;
  const hire = async (code: string, count: number, birthDate = '1966-01-01') => {
    for (let i = 0; i < count; i++) {
      const employee = await anEmployee(story.platform.owner, { ...inGjovik, birthDate });
      await aPosition(story.platform.owner, { ...inGjovik, employee, unit, code });
    }
  };
  beforeAll(async () => {
    unit = await aUnit(story.platform.owner, { ...inGjovik, service: 'home-care' });
    await hire('7174', 60);
    await hire('7076', 700);
    await hire('6572', 6);
  });

  it('of ten and fewer never leave the municipality, and neither does a sum that would tell them', async () => {
    expect((await take(as('kari'))).status).toBe(303);
    const [six] = await sets();
    expect(six!.staff).toMatchObject({ basis: 'list', unknown: expect.arrayContaining(['assistant']) });
    const told = six!.lines.filter(({ part }) => /supply-by|gap-by/.test(part)).map(({ item }) => item);
    expect(told).toContain('skilled-health-worker');
    expect(told).not.toContain('assistant');
    // Somebody who subtracts what is told from the sum finds the need that counts as met, whoever works there.
    await hire('6572', 3);
    expect((await drawn(as('kari'), `${figures()}/take`)).body).toContain('Tallene er de samme');
    for (const reader of ['kari', 'lars'] as const) {
      const page = await read(as(reader), figures());
      const tables = page.body.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|+/g, '|');
      expect(tables).toContain('assistenter');
      expect(tables.split('Årsverk som mangler, etter utdanning')[1]).not.toContain('|Assistenter|');
    }
  });

  it('tell nothing of how many are about to retire in a group, where those are few', async () => {
    const young = (count: number) =>
      story.platform.owner.query(
        `update employee set birth_date = '1990-01-01' where id in (select p.employee_id from position p
           where p.position_code = '7174' order by p.employee_id limit $1)`,
        [count],
      );
    const nurses = (set: FigureSet) => valueIn(set, 'supply-by-education', 'nurse', 2030);
    await young(30);
    expect((await take(as('kari'))).status).toBe(303);
    const [half] = await sets();
    await young(52);
    expect((await take(as('kari'))).status).toBe(303);
    const [eight] = await sets();
    expect(nurses(eight!)).not.toEqual(nurses(half!));
    // Eight or three who will soon go: the figures are the same.
    await young(57);
    expect((await drawn(as('kari'), `${figures()}/take`)).body).toContain('Tallene er de samme');
  });

  it('are in no strategy, whoever takes in its figures', async () => {
    expect((await take(as('kari'), story.strategy)).status).toBe(303);
    const [set] = await sets(story.strategy);
    expect(set!.staff).toEqual({ basis: 'need' });
    expect(valueIn(set!, 'gap', 'gap', set!.baseYear)!.p50).toBe(0);
  });

  it('are for nobody else: a neighbour finds no plan, and the resource group takes nothing in', async () => {
    for (const path of [figures(), `${figures()}/take`, `${figures()}/requirements`])
      expect((await as('rune').get(path)).status).toBe(404);
    expect((await as('rune').post(`${figures()}/take`, { seal: 'x' })).status).toBe(404);
    for (const path of [`${figures()}/take`, `${figures()}/requirements`])
      expect((await as('lars').get(path)).status).toBe(403);
    expect((await as('lars').post(`${figures()}/take`, { seal: 'x' })).status).toBe(403);
    expect((await as('lars').post(`${figures()}/drawing`, { do: 'again' })).status).toBe(403);
    expect((await as('tone').get(figures())).status).toBe(403);
  });
});
