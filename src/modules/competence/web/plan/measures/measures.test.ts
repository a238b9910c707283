import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 as uuid } from 'uuid';
import type { PlanGoalId, PlanId, PlanMeasureId } from '../../../../../kernel/ids.ts';
import { type Browser, createTestApp, type TestApp } from '../../../../../web/testing/test-app.ts';
import { competence } from '../../../index.ts';
import { aGoal, aPlan, aRequirement, competenceIdOf } from '../../../plan-fixtures.ts';
import { GJOVIK, plansStory, type PlansStory } from '../../../testing/plan-story.ts';

let story: PlansStory;
let app: TestApp;
let kari: Browser;
let plan: PlanId;
let goal: PlanGoalId;
beforeAll(async () => {
  story = await plansStory();
  app = createTestApp(story.platform, [competence]);
});
afterAll(() => story.platform.close());
beforeEach(async () => {
  const { owner } = story.platform;
  plan = await aPlan(owner, { by: story.people.kari, municipality: GJOVIK, parent: story.strategy });
  goal = await aGoal(owner, { plan });
  kari = await app.as(story.people.kari);
});

const list = () => `/plans/${plan}/measures`;
const query = async <Row>(sql: string, values: unknown[] = []) =>
  (await story.platform.owner.query(sql, values)).rows as Row[];
const setState = (state: string) =>
  story.platform.owner.query('update plan set state = $2 where id = $1', [plan, state]);
const textOf = async (answer: Response) =>
  (await answer.text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const form = (given: Record<string, string> = {}) => ({
  title: 'To sykepleiere tar AKS',
  kind: 'develop',
  ...given,
});
const followed = { indicator: 'Vakter med sykepleier', baseline: '62' };
async function aNeed(): Promise<string> {
  const { owner } = story.platform;
  const nurse = await competenceIdOf(owner, 'nurse');
  const requirement = await aRequirement(owner, { plan, goal, competence: nurse, fte: 84.5, year: 2029 });
  const id = uuid();
  await owner.query(
    `insert into plan_need (id, plan_id, requirement_id, kind, fte, priority) values ($1, $2, $3, 'learn', 4, 'high')`,
    [id, plan, requirement],
  );
  return id;
}
const added = async (given: Record<string, string> = {}): Promise<PlanMeasureId> => {
  const answer = await kari.post(`${list()}/new`, form(given));
  if (answer.status !== 303) throw new Error(await textOf(answer));
  return /measures\/([0-9a-f-]+)\?/.exec(answer.headers.get('location') ?? '')![1] as PlanMeasureId;
};
const status = async (id: PlanMeasureId) =>
  (await query<{ status: string }>('select status from plan_measure where id = $1', [id]))[0]?.status;

describe('a new measure', () => {
  it('says at the fields of its effect who reads them, because other municipalities do', async () => {
    const page = await textOf(await kari.get(`${list()}/new`));
    expect(page).toContain('Alle som kan lese planen, ser dette, også i andre kommuner.');
    expect(page.split('Et lite antall ansatte hører ikke hjemme her.')).toHaveLength(3);
    const id = await added();
    expect(await textOf(await kari.get(`${list()}/${id}/report`))).toContain(
      'Små tall på ansatte hører ikke hjemme her.',
    );
  });

  it('needs only a name and a kind, and the list says what it lacks', async () => {
    await added();
    const page = await textOf(await kari.get(list()));
    expect(page).toContain('1. To sykepleiere tar AKS');
    expect(page).toContain('penger, ansvarlig, frist, behov');
  });

  it('shows the chain from the goal, and costs in kroner by year and funding', async () => {
    const need = await aNeed();
    const id = await added({
      ...followed,
      needs: need,
      'cost-2027-own-budget': '120 000,50',
      'cost-2028-state-grant': '80000',
      owner: story.people.kari,
      deadlineOn: '30.6.2029',
    });
    const page = await textOf(await kari.get(`${list()}/${id}`));
    expect(page).toContain('Mål: Flere skal bo hjemme lenger');
    expect(page).toContain('Krav: Sykepleier: 84,5 årsverk i 2029');
    expect(page).toContain('Behov: lære 4 årsverk');
    expect(page).toContain('Kari Kompetanse');
    expect(page.replaceAll('\u00a0', ' ')).toContain('200 000,50');
    expect(
      await query('select ore::int from plan_measure_cost where measure_id = $1 order by year', [id]),
    ).toEqual([{ ore: 12_000_050 }, { ore: 8_000_000 }]);
  });

  it.each([
    [{ 'cost-2035-own-budget': '1000' }, 'Kostnaden ligger i et år utenfor planperioden'],
    [{ 'cost-2027-own-budget': '-1' }, 'Tallet kan ikke være mindre enn null'],
    [{ 'cost-2027-nobody': '1000' }, 'Velg hvem som finansierer kostnaden'],
    [{ 'cost-2027-own-budget': 'mye' }, 'Skriv et beløp i kroner'],
    [{ title: ' ' }, 'Skriv hva tiltaket heter'],
    [{ kind: 'buy' }, 'Velg type tiltak'],
    [{ deadlineOn: '2033-01-01' }, 'Fristen må ligge i planperioden'],
    [{ startsOn: '2029-01-01', deadlineOn: '2028-01-01' }, 'Fristen kommer før starten'],
    [{ persons: '-2' }, 'Tallet kan ikke være mindre enn null'],
    [{ fte: '1,555' }, 'Skriv et tall'],
    [{ bindingMonths: '2,5' }, 'Skriv et helt tall'],
    [{ goal: '00000000-0000-7000-8000-000000000001' }, 'finnes ikke i planen lenger'],
    [{ owner: '00000000-0000-7000-8000-000000000001' }, 'finnes ikke i planen lenger'],
  ])('is refused with %o, and all that was typed stands there', async (given, message) => {
    const answer = await kari.post(`${list()}/new`, form({ targetGroup: 'Nattevakter', ...given }));
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain(message);
    expect(page).toContain('Nattevakter');
    expect(await query('select 1 from plan_measure where plan_id = $1', [plan])).toEqual([]);
  });

  it('gets a number that no other has had, also when that one is gone', async () => {
    await added();
    const second = await added();
    expect((await kari.post(`${list()}/${second}/remove`)).status).toBe(303);
    await added({ title: 'Tredje' });
    expect(
      await query('select number, title from plan_measure where plan_id = $1 order by number', [plan]),
    ).toEqual([
      { number: 1, title: 'To sykepleiere tar AKS' },
      { number: 3, title: 'Tredje' },
    ]);
  });

  it('gets a number of its own when two add at once', async () => {
    await Promise.all([added({ title: 'A' }), added({ title: 'B' }), added({ title: 'C' })]);
    expect(await query('select number from plan_measure where plan_id = $1 order by 1', [plan])).toEqual([
      { number: 1 },
      { number: 2 },
      { number: 3 },
    ]);
  });
});

describe('two who write at once', () => {
  const seenIn = async (id: PlanMeasureId) => {
    const page = await (await kari.get(`${list()}/${id}/edit`)).text();
    const seen = /name="seen" value="([^"]*)"/.exec(page)![1]!.replaceAll('&quot;', '"');
    return { seen, fields: JSON.parse(seen) as Record<string, string> };
  };

  it('lose nothing in fields that only one has touched', async () => {
    const id = await added({ 'cost-2027-own-budget': '100' });
    const { seen, fields } = await seenIn(id);
    const change = (more: Record<string, string>) =>
      kari.post(`${list()}/${id}/edit`, { ...fields, ...more, seen });
    expect((await change({ targetGroup: 'Natt', 'cost-2028-regional': '50' })).status).toBe(303);
    expect((await change({ provider: 'NTNU', 'cost-2027-own-budget': '200' })).status).toBe(303);
    expect(await query('select target_group, provider from plan_measure where id = $1', [id])).toEqual([
      { target_group: 'Natt', provider: 'NTNU' },
    ]);
    expect(
      await query('select year, ore::int from plan_measure_cost where measure_id = $1 order by year', [id]),
    ).toEqual([
      { year: 2027, ore: 20_000 },
      { year: 2028, ore: 5_000 },
    ]);
  });

  it('are told who changed what meanwhile, and nobody else is told of anybody', async () => {
    const hege = await app.as(story.people.hege);
    const id = await added({ 'cost-2027-own-budget': '100' });
    const { seen, fields } = await seenIn(id);
    const change = (who: Browser, more: Record<string, string>) =>
      who.post(`${list()}/${id}/edit`, { ...fields, ...more, seen });
    expect(
      (await change(hege, { targetGroup: 'Natt', 'cost-2027-own-budget': '' })).headers.get('location'),
    ).not.toContain('theirs');
    const mine = (await change(kari, { provider: 'NTNU' })).headers.get('location') ?? '';
    const page = await textOf(await kari.get(mine));
    expect(page).toContain('Hege Hovedleder endret også noe her mens du skrev');
    expect(page).toMatch(/Målgruppe Natt/);
    expect(page).toContain('Eget budsjett i 2027, kroner Ingenting');
    expect(page).not.toContain('Studiested eller kursholder Natt');
    // The same address, sent to somebody who does not write there, or with what is no field of the form.
    const lars = await app.as(story.people.lars);
    expect(await textOf(await lars.get(mine))).not.toContain('Hege Hovedleder endret');
    const nonsense = await kari.get(
      `${list()}/${id}?done=saved&theirs=${encodeURIComponent('<b>.__proto__.constructor')}`,
    );
    expect(await textOf(nonsense)).not.toContain('mens du skrev');
    const { seen: later, fields: now } = await seenIn(id);
    const window = (more: Record<string, string>) =>
      kari.post(`${list()}/${id}/edit`, { ...now, ...more, seen: later });
    await window({ studyMode: 'Deltid' });
    const own = (await window({ title: 'Tre tar AKS' })).headers.get('location') ?? '';
    expect(await textOf(await kari.get(own))).toContain('også endret i et annet vindu mens du skrev');
  });

  it('both see what happened where they wrote in the same field, and one of them chooses', async () => {
    const id = await added();
    const { seen, fields } = await seenIn(id);
    await kari.post(`${list()}/${id}/edit`, { ...fields, title: 'Tre tar AKS', seen });
    const answer = await kari.post(`${list()}/${id}/edit`, { ...fields, title: 'Fire tar AKS', seen });
    const page = await answer.text();
    expect(answer.status).toBe(409);
    expect(page).toContain('Tre tar AKS');
    expect(page).toContain('Fire tar AKS');
    expect(page).toContain('name="theirs-title"');
    expect(await query('select title from plan_measure where id = $1', [id])).toEqual([
      { title: 'Tre tar AKS' },
    ]);
  });
});

describe('the status', () => {
  it('becomes funded only with indicator and baseline, and says so where they are not', async () => {
    const id = await added({ 'cost-2027-own-budget': '100' });
    await kari.post(`${list()}/${id}/status`, { to: 'prioritised' });
    const refused = await kari.post(`${list()}/${id}/status`, { to: 'funded' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Skriv utgangspunktet');
    const told = { reportedOn: '2026-11-24', status: 'funded', ...followed };
    expect((await kari.post(`${list()}/${id}/report`, told)).status).toBe(303);
    expect(
      await query(
        'select status, indicator, baseline::int, baseline_on::text from plan_measure where id = $1',
        [id],
      ),
    ).toEqual([{ status: 'funded', indicator: followed.indicator, baseline: 62, baseline_on: '2026-11-24' }]);
  });

  it('is set for many at once, and those that cannot be set are named with the reason', async () => {
    const ids = [await added({ title: 'En' }), await added({ title: 'To' })];
    await kari.post(`${list()}/${ids[1]!}/status`, { to: 'prioritised' });
    const answer = await kari.post(`${list()}/statuses`, { measures: ids, to: 'idea' });
    expect(answer.status).toBe(422);
    expect(await textOf(answer)).toContain('2. To: Skriv hvorfor tiltaket blir tatt ut eller satt tilbake.');
    const all = await kari.post(`${list()}/statuses`, { measures: ids, to: 'dropped', reason: 'Ikke råd' });
    expect(all.headers.get('location')).toContain('done=set-2');
    expect(await Promise.all(ids.map(status))).toEqual(['dropped', 'dropped']);
  });

  it('is told while the plan is in force, though the content stands', async () => {
    const id = await added({ ...followed });
    await setState('in-force');
    const page = await kari.get(`${list()}/${id}/edit`);
    expect(page.status).toBe(303);
    const changed = await kari.post(`${list()}/${id}/edit`, { ...form(), title: 'Noe annet', seen: '{}' });
    expect(changed.status).toBe(422);
    expect(await changed.text()).toContain('innholdet kan ikke endres lenger');
    expect((await kari.post(`${list()}/${id}/status`, { to: 'prioritised' })).status).toBe(303);
    expect(await status(id)).toBe('prioritised');
    expect(await query('select status from plan_measure_report where measure_id = $1', [id])).toEqual([
      { status: 'prioritised' },
    ]);
  });

  it('is left alone by a report about an earlier day than the newest, and never told of a day to come', async () => {
    const id = await added({ ...followed });
    const report = (reportedOn: string, to: string) =>
      kari.post(`${list()}/${id}/report`, { reportedOn, status: to, personsReached: '3' });
    await report('2026-11-20', 'prioritised');
    expect((await report('2026-11-01', 'idea')).status).toBe(303);
    expect(await status(id)).toBe('prioritised');
    expect((await report('2026-12-24', 'prioritised')).status).toBe(422);
  });

  it('never moves a baseline that has been written', async () => {
    const id = await added({ ...followed });
    await kari.post(`${list()}/${id}/report`, {
      reportedOn: '2026-11-24',
      status: 'idea',
      baseline: '1',
      effect: '70',
    });
    expect(await query('select baseline::int from plan_measure where id = $1', [id])).toEqual([
      { baseline: 62 },
    ]);
  });
});

describe('a measure that is taken out', () => {
  it('is deleted when it is an idea that nothing hangs on', async () => {
    const id = await added();
    expect((await kari.post(`${list()}/${id}/remove`)).headers.get('location')).toContain('done=deleted');
    expect(await status(id)).toBeUndefined();
  });

  it('stays as dropped with its reason when something hangs on it', async () => {
    const id = await added();
    await kari.post(`${list()}/${id}/report`, { reportedOn: '2026-11-24', status: 'idea', note: 'Drøftet' });
    expect((await kari.post(`${list()}/${id}/remove`)).status).toBe(422);
    await kari.post(`${list()}/${id}/remove`, { reason: 'Ingen søkte' });
    expect(await status(id)).toBe('dropped');
    expect(await textOf(await kari.get(`${list()}/${id}`))).toContain('Ingen søkte');
  });
});
