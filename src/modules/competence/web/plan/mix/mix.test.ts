import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 as uuid } from 'uuid';
import type { PlanGoalId, PlanId, PlanRequirementId } from '../../../../../kernel/ids.ts';
import { type Browser, createTestApp, type TestApp } from '../../../../../web/testing/test-app.ts';
import { nobody } from '../../../../../platform/database/scope.ts';
import { competence } from '../../../index.ts';
import { aGoal, aPlan, aRequirement, competenceIdOf } from '../../../plan-fixtures.ts';
import { GJOVIK, plansStory, type PlansStory, SONDRE_LAND } from '../../../testing/plan-story.ts';
import { doSearches, formIn, textOf } from './testing.ts';

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

const at = (path = '', of = plan) => `/plans/${of}/measures/mix${path}`;
const query = async <Row>(sql: string, values: unknown[] = []) =>
  (await story.platform.owner.query(sql, values)).rows as Row[];
const budgetOf = (place: string, thousands: string) =>
  Object.fromEntries([2027, 2028, 2029, 2030].map((year) => [`budget-${place}-${year}`, thousands]));

async function aNurseGap(required = 12, held = 9): Promise<PlanRequirementId> {
  const { owner } = story.platform;
  const nurse = await competenceIdOf(owner, 'nurse');
  const requirement = await aRequirement(owner, { plan, goal, competence: nurse, fte: required, year: 2027 });
  await owner.query(
    `insert into plan_capital (id, plan_id, competence_id, aspect, unit_name, persons, fte, basis, as_of)
     values (gen_random_uuid(), $1, $2, 'staffing', '', $3, $3, 'staff-list', '2026-11-01')`,
    [plan, nurse, held],
  );
  return requirement;
}
async function aNeed(of: PlanId, requirement: PlanRequirementId, kind: string): Promise<void> {
  await story.platform.owner.query(
    `insert into plan_need (id, plan_id, requirement_id, kind, fte, priority) values ($1, $2, $3, $4, 2, 'high')`,
    [uuid(), of, requirement, kind],
  );
}
const doJobs = () => doSearches(story);
const ask = async (given: Record<string, string> = {}, of = plan, browser = kari) =>
  browser.post(at('', of), { ...(await formIn(browser, at('', of))), ...given });
const runIn = (answer: Response) => /mix\/([0-9a-f-]{36})$/.exec(answer.headers.get('location') ?? '')![1]!;

describe('the cheapest mix for a municipality', () => {
  it('says what is missing before there is anything to work out', async () => {
    expect(await textOf(await kari.get(at()))).toContain('Det er ikke noe å regne på ennå');
  });

  it('says what to do each year, what it costs, what remains and how good it is', async () => {
    await aNurseGap();
    expect(await textOf(await kari.get(at()))).toContain(
      'Sykepleier 3,0 3,0 3,0 3,0 årsverk Krav minus det dere har',
    );
    const asked = await ask(budgetOf(GJOVIK, '2 000'));
    expect(asked.status).toBe(303);
    const run = runIn(asked);
    const waiting = await kari.get(at(`/${run}`));
    expect(waiting.headers.get('refresh')).toBe('2');
    expect(await waiting.text()).toContain('Beregningen står i kø');

    expect(await doJobs()).toBe(1);
    const page = await textOf(await kari.get(at(`/${run}`)));
    expect(page).toMatch(/Ansett \d person(er)? i 2027: sykepleier/);
    expect(page).toContain('Kostnad mot budsjett');
    expect(page).toContain('De samme tallene gir alltid det samme forslaget.');
    expect(page).toMatch(/Ingen blanding er (mer enn [\d,]+ % )?billigere enn denne/);
    expect(await query('select budgets from plan where id = $1', [plan])).toEqual([
      {
        budgets: {
          [GJOVIK]: Object.fromEntries([2027, 2028, 2029, 2030].map((year) => [year, 200_000_000])),
        },
      },
    ]);
  });

  it('gives the same for the same, and two runs can be compared', async () => {
    await aNurseGap();
    const first = runIn(await ask(budgetOf(GJOVIK, '2000')));
    const second = runIn(await ask(budgetOf(GJOVIK, '2000')));
    const poorer = runIn(await ask({ ...budgetOf(GJOVIK, '900'), stress: '20' }));
    await doJobs();
    const results = await query<{ result: unknown }>(
      'select result from plan_run where id = any($1) order by asked_at',
      [[first, second]],
    );
    expect(results[0]).toEqual(results[1]);
    expect(await textOf(await kari.get(at(`/compare?first=${first}&second=${second}`)))).toContain(
      'Forslagene er like.',
    );
    expect(await textOf(await kari.get(at(`/compare?first=${first}&second=${poorer}`)))).toContain('Bare i');
  });

  it('becomes ideas in the plan for the lines that were ticked, with costs that nobody has funded', async () => {
    const requirement = await aNurseGap();
    await aNeed(plan, requirement, 'acquire');
    const run = runIn(await ask(budgetOf(GJOVIK, '3000')));
    await doJobs();
    expect((await kari.post(at(`/${run}/take`))).status).toBe(422);
    const page = await (await kari.get(at(`/${run}`))).text();
    const keys = [...page.matchAll(/name="lines" value="([^"]*)"/g)].map(([, key]) => key!);
    const recruit = keys.find((key) => key.startsWith('recruit'))!;
    expect((await kari.post(at(`/${run}/take`), { lines: [recruit, 'recruit-nobody'] })).status).toBe(303);
    const [measure, ...others] = await query<Record<string, unknown>>(
      `select m.title, m.kind, m.status, m.starts_on, (select count(*)::int from plan_measure_need l where l.measure_id = m.id) as needs,
         (select array_agg(distinct funding) from plan_measure_cost c where c.measure_id = m.id) as funding,
         (select sum(ore)::float8 from plan_measure_cost c where c.measure_id = m.id and c.year = 2027) as ore
       from plan_measure m where m.plan_id = $1`,
      [plan],
    );
    expect(others).toEqual([]);
    expect(measure).toMatchObject({ kind: 'recruit', status: 'idea', needs: 1, funding: ['not-funded'] });
    expect(measure!.title).toMatch(/^Ansett \d person(er)? i 2027: sykepleier$/);
    expect(measure!.ore).toBeGreaterThan(0);
  });

  it.each([
    [{ [`budget-${GJOVIK}-2028`]: '-5' }, 'Skriv budsjettet som et tall i 1000 kr'],
    [{ [`budget-${GJOVIK}-2028`]: '' }, 'Skriv budsjettet som et tall i 1000 kr'],
    [{ discount: '500' }, 'Skriv et tall fra 0 til 20'],
    [{ stress: 'mye' }, 'Skriv et tall fra 0 til 200'],
  ])('refuses %o in a sentence, and keeps what was typed', async (given, message) => {
    await aNurseGap();
    const answer = await ask({ ...budgetOf(GJOVIK, '1234'), ...given });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain(message);
    expect(page).toContain('value="1234"');
    expect(await query('select 1 from plan_run where plan_id = $1', [plan])).toEqual([]);
  });
});

describe('a run', () => {
  it('that is stopped stays stopped, whatever comes of it', async () => {
    await aNurseGap();
    const run = runIn(await ask(budgetOf(GJOVIK, '2000')));
    expect((await kari.post(at(`/${run}/stop`))).status).toBe(303);
    await doJobs();
    expect(await query('select status, result from plan_run where id = $1', [run])).toEqual([
      { status: 'stopped', result: null },
    ]);
  });

  it('whose worker was killed is noticed and done again, once', async () => {
    await aNurseGap();
    const run = runIn(await ask(budgetOf(GJOVIK, '2000')));
    await query(`delete from graphile_worker._private_jobs`);
    await query(
      `update plan_run set status = 'running', started_at = now() - interval '1 hour' where id = $1`,
      [run],
    );
    const takeUp = () => competence.jobs!['competence.take-up-forgotten-mixes']!({}, story.platform);
    await takeUp();
    await takeUp();
    expect(await doJobs()).toBe(1);
    expect(await query('select status from plan_run where id = $1', [run])).toEqual([{ status: 'done' }]);
  });

  it('is nobody’s business in another municipality, nor of those who may not see its staff', async () => {
    await aNurseGap();
    const run = runIn(await ask(budgetOf(GJOVIK, '2000')));
    const rune = await app.as(story.people.rune);
    for (const path of ['', `/${run}`, `/compare?first=${run}&second=${run}`])
      expect((await rune.get(at(path))).status).toBe(404);
    expect((await rune.post(at(`/${run}/stop`))).status).toBe(404);
    // What is held can be worked out from the question of a run, so it stays with those who see the staff list.
    for (const who of ['lars', 'reidun'] as const) {
      const browser = await app.as(story.people[who]);
      expect((await browser.get(at())).status).toBe(403);
      expect((await browser.get(at(`/${run}`))).status).toBe(403);
      expect((await browser.post(at(`/${run}/stop`))).status).toBe(403);
      const scope = { scope: { ...nobody, person: story.people[who] } };
      const rows = await story.platform.db.read(scope, (tx) =>
        tx.selectFrom('plan_run').select('id').execute(),
      );
      expect(rows).toEqual([]);
    }
  });
});

describe('the cheapest mix for a region', () => {
  it('is worked out from the needs that municipalities have decided, without their figures about staff', async () => {
    const { owner } = story.platform;
    await owner.query(`update plan set state = 'cancelled' where parent_id = $1 and id <> $2`, [
      story.strategy,
      plan,
    ]);
    const nurse = await competenceIdOf(owner, 'nurse');
    const other = await aPlan(owner, {
      by: story.people.siv,
      municipality: SONDRE_LAND,
      parent: story.strategy,
    });
    const theirGoal = await aGoal(owner, { plan: other });
    const theirs = await aRequirement(owner, {
      plan: other,
      goal: theirGoal,
      competence: nurse,
      fte: 5,
      year: 2028,
    });
    await aNeed(other, theirs, 'acquire');
    await aNeed(plan, await aNurseGap(), 'learn');
    const reidun = await app.as(story.people.reidun);
    const page = await textOf(await reidun.get(at('', story.strategy)));
    expect(page).toContain('Sykepleier Søndre Land 0,0 2,0 2,0 2,0 årsverk Behov som er bestemt');
    expect(page).toContain('Sykepleier Gjøvik 2,0 2,0 2,0 2,0 årsverk Behov som er bestemt');
    const budgets = { ...budgetOf(GJOVIK, '1500'), ...budgetOf(SONDRE_LAND, '1500') };
    const run = runIn(await ask(budgets, story.strategy, reidun));
    await doJobs();
    const answer = await textOf(await reidun.get(at(`/${run}`, story.strategy)));
    expect(answer).toContain('Dette bør dere gjøre');
    expect(answer).toContain('Søndre Land 2028');
    expect(answer).toContain('Alle som leser strategien, ser da hvor mye hver kommune skal gjøre.');
  });
});
