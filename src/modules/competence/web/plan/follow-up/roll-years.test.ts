import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 as uuid } from 'uuid';
import type { PlanGoalId, PlanId } from '../../../../../kernel/ids.ts';
import type { Browser } from '../../../../../web/testing/test-app.ts';
import { aGoal, aMeasure, aPlan, aRequirement, competenceIdOf } from '../../../plan-fixtures.ts';
import { type FollowUpStory, followUpStory, textOf } from '../../../testing/follow-up-story.ts';
import { GJOVIK } from '../../../testing/plan-story.ts';

let story: FollowUpStory;
let kari: Browser;
let plan: PlanId;
let goal: PlanGoalId;
beforeAll(async () => {
  story = await followUpStory();
  ({ kari } = story);
});
afterAll(() => story.platform.close());
beforeEach(async () => {
  plan = await story.aPlanInForce();
  goal = await aGoal(story.platform.owner, { plan });
});

const at = (path = '') => `/plans/${plan}/follow-up${path}`;

describe('the years of a roll', () => {
  it('begin with the coming one, also when the plan has lain for years, and what is still required comes along', async () => {
    const { owner } = story.platform;
    const nurse = await competenceIdOf(owner, 'nurse');
    await owner.query(
      `update plan set first_year = 2024, last_year = 2027, name = 'Plan 2024–2027' where id = $1`,
      [plan],
    );
    const required = async (year: number, fte: number, unitName = '') =>
      aRequirement(owner, { plan, goal, competence: nurse, fte, year, unitName });
    await required(2025, 60);
    const newest = await required(2027, 70);
    await required(2026, 5, 'Nord');
    await owner.query(`update plan_requirement set status = 'agreed' where plan_id = $1`, [plan]);
    await owner.query(
      `insert into plan_need (id, plan_id, requirement_id, kind, fte, priority) values ($1, $2, $3, 'learn', 4, 'high')`,
      [uuid(), plan, newest],
    );
    await aMeasure(owner, { plan, number: 1, status: 'running', costs: { 2026: 100, 2027: 200 } });
    const page = await textOf(await kari.get(at('/roll')));
    expect(page).toContain('2028–2031 (forslag)');
    expect(page).toContain('Deretter lages planen for 2028–2031');
    expect(page).not.toContain('Ingen plan gjelder');
    await kari.post(at('/roll/proposals'));
    expect((await kari.post(at('/roll/make'))).status).toBe(303);
    const next = (await story.nextOf(plan))!;
    expect(await story.query('select name, first_year from plan where id = $1', [next])).toEqual([
      { name: 'Plan 2028–2031', first_year: 2028 },
    ]);
    expect(
      await story.query(
        `select year, fte::int, unit_name, status, (select count(*)::int from plan_need d where d.requirement_id = q.id) as needs
         from plan_requirement q where plan_id = $1 order by fte`,
        [next],
      ),
    ).toEqual([
      { year: 2028, fte: 5, unit_name: 'Nord', status: 'proposed', needs: 0 },
      { year: 2028, fte: 70, unit_name: '', status: 'proposed', needs: 1 },
    ]);
    expect(await story.count('plan_measure', next)).toBe(1);
    expect(await story.count('plan_measure_cost', next)).toBe(0);
    expect(await story.count('plan_measure_cost', plan)).toBe(2);
  });

  it('are those that were chosen, and the years that no plan is for are told', async () => {
    await aMeasure(story.platform.owner, { plan, number: 1, status: 'running' });
    await story.platform.owner.query('update plan set first_year = 2024, last_year = 2027 where id = $1', [
      plan,
    ]);
    const page = await textOf(await kari.get(at('/roll?first=2029')));
    expect(page).toContain('Ingen plan gjelder for 2028.');
    expect(page).toContain('Deretter lages planen for 2029–2032');
    const saved = await kari.post(at('/roll/proposals'), { first: '2029' });
    expect(saved.headers.get('location')).toContain('first=2029');
    expect((await kari.post(at('/roll/make'), { first: '2029' })).status).toBe(303);
    const next = (await story.nextOf(plan))!;
    expect(await story.query('select first_year, last_year from plan where id = $1', [next])).toEqual([
      { first_year: 2029, last_year: 2032 },
    ]);
    expect((await kari.post(at('/roll/undo'))).status).toBe(303);
    expect(await story.nextOf(plan)).toBeUndefined();
    expect(await story.count('plan_roll_item', plan)).toBe(1);
  });

  it('are told of when somebody has begun a plan for them already', async () => {
    await aPlan(story.platform.owner, {
      by: story.people.kari,
      municipality: GJOVIK,
      name: 'Begynt for seg selv',
      firstYear: 2030,
    });
    const told = 'En annen plan begynner også i 2030: Begynt for seg selv';
    expect(await textOf(await kari.get(at('/roll?first=2030')))).toContain(told);
    expect(await textOf(await kari.get(at('/roll?first=2031')))).not.toContain('En annen plan');
  });

  it.each(['2027', '2026', '2040', '99999'])(
    'are refused when they make no sense: from %s',
    async (first) => {
      await aMeasure(story.platform.owner, { plan, number: 1, status: 'running' });
      await kari.post(at('/roll/proposals'));
      const refused = await kari.post(at('/roll/make'), { first });
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain(
        'Velg et første år fra 2028 til 2031. Den nye planen må begynne etter 2027',
      );
      expect((await kari.get(at(`/roll?first=${first}`))).status).toBe(200);
      expect(await story.nextOf(plan)).toBeUndefined();
    },
  );
});
