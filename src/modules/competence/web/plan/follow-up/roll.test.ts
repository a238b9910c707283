import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { v7 as uuid } from 'uuid';
import type { PlanGoalId, PlanId } from '../../../../../kernel/ids.ts';
import type { Browser } from '../../../../../web/testing/test-app.ts';
import { aGoal, aMeasure, aPlanMember, aRequirement, competenceIdOf } from '../../../plan-fixtures.ts';
import { type FollowUpStory, followUpStory, textOf } from '../../../testing/follow-up-story.ts';

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

describe('the roll', () => {
  async function aWholePlan() {
    const { owner } = story.platform;
    const nurse = await competenceIdOf(owner, 'nurse');
    const late = await aRequirement(owner, { plan, goal, competence: nurse, fte: 80, year: 2029 });
    await aRequirement(owner, { plan, goal, competence: nurse, fte: 70, year: 2027 });
    const need = uuid();
    await owner.query(
      `insert into plan_need (id, plan_id, requirement_id, kind, fte, priority) values ($1, $2, $3, 'learn', 4, 'high')`,
      [need, plan, late],
    );
    await owner.query(
      `insert into plan_capital (id, plan_id, competence_id, aspect, unit_name, persons, fte, basis, as_of)
       values (gen_random_uuid(), $1, $2, 'staffing', '', 60, 50.5, 'staff-list', '2027-11-01')`,
      [plan, nurse],
    );
    await owner.query(`insert into plan_core_answer values ($1, $2, 'contract', 'Avtale', 1)`, [plan, nurse]);
    await owner.query(
      `insert into plan_chapter (id, plan_id, key, sequence, title, body)
       values (gen_random_uuid(), $1, 'ambition', 1, 'Ambisjoner', 'Nok folk')`,
      [plan],
    );
    await aPlanMember(owner, {
      plan,
      person: story.people.lars,
      part: 'project-group',
      by: story.people.kari,
    });
    const running = await aMeasure(owner, {
      plan,
      goal,
      competence: nurse,
      number: 1,
      title: 'AKS-utdanning',
      status: 'running',
      deadline: '2027-06-30',
      costs: { 2027: 100, 2028: 200, 2030: 300 },
    });
    await owner.query('insert into plan_measure_need values ($1, $2, $3)', [running, need, plan]);
    const done = await aMeasure(owner, { plan, number: 2, title: 'Demenskurs', status: 'done' });
    const idea = await aMeasure(owner, { plan, number: 3, title: 'Velferdsteknologi', status: 'idea' });
    return { running, done, idea };
  }
  const stateOf = async () =>
    (await story.query<{ state: string }>('select state from plan where id = $1', [plan]))[0]?.state;

  it('is not made before every measure is decided', async () => {
    await aWholePlan();
    const refused = await kari.post(at('/roll/make'));
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('3 tiltak er ikke avgjort');
    expect(await story.nextOf(plan)).toBeUndefined();
  });

  it('carries on what goes on with its history, and leaves the old plan as it was', async () => {
    const { running, done, idea } = await aWholePlan();
    const before = await story.query('select * from plan_measure where plan_id = $1 order by number', [plan]);
    const outcomes = {
      [`outcome-${running}`]: 'moved',
      [`cause-${running}`]: 'Studiet varer i fire år',
      [`outcome-${idea}`]: 'dropped',
      [`cause-${idea}`]: 'Løst på en annen måte',
    };
    expect((await kari.post(at('/roll'), outcomes)).status).toBe(303);
    expect((await kari.post(at('/roll/proposals'))).status).toBe(303);
    expect(await textOf(await kari.get(at('/roll')))).toContain('3 av 3 tiltak er avgjort');
    expect((await kari.post(at('/roll/make'))).status).toBe(303);

    const next = (await story.nextOf(plan))!;
    expect(
      await story.query('select name, first_year, last_year, state, parent_id from plan where id = $1', [
        next,
      ]),
    ).toEqual([
      {
        name: 'Kompetanseplan 2028–2031',
        first_year: 2028,
        last_year: 2031,
        state: 'analysis',
        parent_id: story.strategy,
      },
    ]);
    expect(
      await story.query(
        `select number, title, status, deadline_on, previous_id,
           (select title from plan_goal g where g.id = m.goal_id and g.plan_id = m.plan_id) as goal,
           (select count(*)::int from plan_measure_need l where l.measure_id = m.id) as needs
         from plan_measure m where plan_id = $1`,
        [next],
      ),
    ).toEqual([
      {
        number: 1,
        title: 'AKS-utdanning',
        status: 'running',
        deadline_on: null,
        previous_id: running,
        goal: 'Flere skal bo hjemme lenger',
        needs: 1,
      },
    ]);
    expect(
      await story.query('select year, ore::int from plan_measure_cost where plan_id = $1 order by year', [
        next,
      ]),
    ).toEqual([
      { year: 2028, ore: 200 },
      { year: 2030, ore: 300 },
    ]);
    expect(
      await story.query('select year, fte::int from plan_requirement where plan_id = $1', [next]),
    ).toEqual([{ year: 2029, fte: 80 }]);
    expect(await story.count('plan_capital', next)).toBe(1);
    expect(await story.count('plan_core_answer', next)).toBe(1);
    expect(await story.query('select title, body from plan_chapter where plan_id = $1', [next])).toEqual([
      { title: 'Ambisjoner', body: 'Nok folk' },
    ]);
    expect(await story.count('plan_chapter_text', next)).toBe(1);
    expect(await story.count('plan_member', next)).toBe(1);
    expect(
      await story.query(
        'select measure_id, outcome from plan_roll_item where plan_id = $1 order by outcome',
        [plan],
      ),
    ).toEqual([
      { measure_id: done, outcome: 'done' },
      { measure_id: idea, outcome: 'dropped' },
      { measure_id: running, outcome: 'moved' },
    ]);
    expect(
      await story.query('select * from plan_measure where plan_id = $1 order by number', [plan]),
    ).toEqual(before);
    expect(await stateOf()).toBe('rolled');
    const [moved] = await story.query<{ id: string }>('select id from plan_measure where plan_id = $1', [
      next,
    ]);
    expect(await textOf(await kari.get(`/plans/${next}/measures/${moved!.id}`))).toContain(
      'Tiltak 1 i Kompetanseplan 2027–2030',
    );
  });

  it('gives no new measure a number that one in the old plan had', async () => {
    await aWholePlan();
    await kari.post(at('/roll/proposals'));
    await kari.post(at('/roll/make'));
    const next = (await story.nextOf(plan))!;
    await kari.post(`/plans/${next}/measures/new`, { title: 'Noe nytt', kind: 'develop' });
    expect(
      await story.query(`select number from plan_measure where plan_id = $1 and title = 'Noe nytt'`, [next]),
    ).toEqual([{ number: 4 }]);
  });

  it('is undone until somebody has changed the new plan, and can then be made again', async () => {
    await aWholePlan();
    await kari.post(at('/roll/proposals'));
    await kari.post(at('/roll/make'));
    expect(await textOf(await kari.get(at('/roll')))).toContain('Angre rulleringen');
    expect((await kari.post(at('/roll/undo'))).status).toBe(303);
    expect(await story.nextOf(plan)).toBeUndefined();
    expect(await stateOf()).toBe('in-force');
    expect(await story.count('plan_roll_item', plan)).toBe(3);

    expect((await kari.post(at('/roll/make'))).status).toBe(303);
    const next = (await story.nextOf(plan))!;
    await kari.post(`/plans/${next}/measures/new`, { title: 'Noe nytt', kind: 'develop' });
    const late = await kari.post(at('/roll/undo'));
    expect(late.status).toBe(422);
    expect(await late.text()).toContain('rulleringen kan ikke angres lenger');
    expect(await story.nextOf(plan)).toBe(next);
  });

  it('makes one new plan when two press at once', async () => {
    await aWholePlan();
    await kari.post(at('/roll/proposals'));
    const answers = await Promise.all([kari.post(at('/roll/make')), kari.post(at('/roll/make'))]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
    expect(await story.query('select 1 as one from plan where previous_id = $1', [plan])).toEqual([
      { one: 1 },
    ]);
  });

  it('refuses a measure that is carried on or dropped without a cause, and names it', async () => {
    const { idea } = await aWholePlan();
    const refused = await kari.post(at('/roll'), { [`outcome-${idea}`]: 'dropped', [`cause-${idea}`]: ' ' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Skriv hvorfor for tiltak 3');
    expect(await story.count('plan_roll_item', plan)).toBe(0);
  });

  it('is for those who act for the municipality: the project group decides about measures, and begins no plan', async () => {
    await aWholePlan();
    const lars = await story.app.as(story.people.lars);
    expect((await lars.post(at('/roll/proposals'))).status).toBe(303);
    expect((await lars.post(at('/roll/make'))).status).toBe(403);
    const rune = await story.app.as(story.people.rune);
    for (const path of ['', '/roll', '/years/2027']) expect((await rune.get(at(path))).status).toBe(404);
    expect((await rune.post(at('/roll/make'))).status).toBe(404);
    expect(await story.nextOf(plan)).toBeUndefined();
  });

  it('waits until the plan is adopted', async () => {
    await story.platform.owner.query(`update plan set state = 'draft' where id = $1`, [plan]);
    expect(await textOf(await kari.get(at('/roll')))).toContain('Planen kan rulleres når den er vedtatt');
    expect((await kari.post(at('/roll/make'))).status).toBe(422);
  });

  it('carries three hundred measures in as few statements as three', async () => {
    const { owner } = story.platform;
    await owner.query(
      `insert into plan_measure (id, plan_id, number, title, kind, status, owner_name)
       select gen_random_uuid(), $1, n, 'Tiltak ' || n, 'develop', 'prioritised', '' from generate_series(1, 300) n`,
      [plan],
    );
    await owner.query(
      `insert into plan_measure_cost select id, plan_id, y, 'own-budget', number from plan_measure, generate_series(2027, 2030) y
       where plan_id = $1`,
      [plan],
    );
    await kari.post(at('/roll/proposals'));
    const page = await textOf(await kari.get(at('/roll?page=6')));
    expect(page).toContain('300. Tiltak 300');
    expect(page).not.toContain('250. Tiltak 250');
    expect((await kari.post(at('/roll/make'))).status).toBe(303);
    const next = (await story.nextOf(plan))!;
    expect(await story.count('plan_measure', next)).toBe(300);
    expect(await story.count('plan_measure_cost', next)).toBe(900);
    // Rows written by one statement have the same transaction and command: as many commands as statements, and no more.
    expect(
      await story.query(
        'select count(distinct cmin::text)::int as statements from plan_measure where plan_id = $1',
        [next],
      ),
    ).toEqual([{ statements: 1 }]);
  });
});
