import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorFor } from '../../src/modules/cohort/testing/story.ts';
import { aPlanMember } from '../../src/modules/competence/plan-fixtures.ts';
import { aPerson, anAdviser, aRole } from '../../src/modules/organisation/fixtures.ts';
import type { PersonId } from '../../src/kernel/ids.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';
import { attempt, REFUSED } from './attempt.ts';
import { arrangeVictim, type Victim } from './victim.ts';
import { GJOVIK } from './words.ts';
import { openWorld } from './world.ts';

// These work with the same strategy as the victim. What each municipality tells there is its own word all the same, and the
// people of one are not asked in the name of another.

let platform: TestPlatform;
let v: Victim;
let coordinator: PersonId;
let neighbour: PersonId;
let projectGroup: PersonId;
const NEIGHBOUR = '3443';
const id = (value: string) => `'${value}'`;
const tried = async (who: PersonId, statement: string) =>
  attempt(platform, await actorFor(platform, who), statement);

beforeAll(async () => {
  platform = await openWorld();
  v = await arrangeVictim(platform);
  const { owner } = platform;
  const { rows } = await owner.query(
    `select 1 from region_member where region_id = $1 and municipality_code = $2`,
    [v.region, NEIGHBOUR],
  );
  expect(rows).toHaveLength(1);
  coordinator = await aPerson(owner);
  await aRole(owner, { person: coordinator, role: 'region-coordinator', region: v.region });
  neighbour = await anAdviser(owner, { municipality: NEIGHBOUR });
  projectGroup = await aPerson(owner);
  await aPlanMember(owner, {
    plan: v.plans.strategy,
    person: projectGroup,
    part: 'project-group',
    municipality: NEIGHBOUR,
    by: coordinator,
  });
  await owner.query(`update plan_pool_share set cases_a_year = 12 where pool_id = $1`, [v.plans.pool]);
});
afterAll(() => platform.close());

const writers = () =>
  [
    ['the coordinator', coordinator],
    ['the project group', projectGroup],
    ['the neighbour', neighbour],
  ] as const;

describe('what a municipality has told of a competence that may be shared', () => {
  const ofGjovik = `municipality_code = '${GJOVIK}'`;
  it('is changed and taken away by its own people alone, also by statements that read nothing', async () => {
    for (const [name, who] of writers()) {
      const blind = [
        `update plan_pool_share set holders = 'more'`,
        `update plan_pool_share set cases_a_year = null, holders = 'not-told'`,
        `update plan_pool_share set municipality_code = '${NEIGHBOUR}' where ${ofGjovik}`,
        `delete from plan_pool_share`,
      ];
      for (const statement of blind) {
        const { rows } = await platform.owner.query(
          `select count(*)::integer as own from plan_pool_share where municipality_code = '${NEIGHBOUR}'`,
        );
        const own = who === neighbour && statement.startsWith('update plan_pool_share set') ? rows[0].own : 0;
        const said = await tried(who, statement);
        expect([`${statement.includes(ofGjovik) ? 0 : own} rows`], `${name}: ${statement}`).toContain(said);
      }
    }
    const adviser = `update plan_pool_share set holders = 'more' where pool_id = ${id(v.plans.pool)} and ${ofGjovik}`;
    expect(await tried(v.rightful.adviser, adviser)).toBe('1 rows');
  });

  it('is not put in anew by somebody else, not even where it is missing', async () => {
    await platform.owner.query('delete from plan_pool_share where pool_id = $1', [v.plans.pool]);
    const row = (code: string, what: string, value: string) =>
      `insert into plan_pool_share (pool_id, plan_id, municipality_code, ${what})
       values (${id(v.plans.pool)}, ${id(v.plans.strategy)}, '${code}', ${value})`;
    for (const [name, who] of writers()) {
      for (const [what, value] of [
        ['holders', `'none'`],
        ['cases_a_year', '1'],
        ['legal_duty_unmet', 'true'],
        ['travel_minutes', '5'],
        ['fte', '0.5'],
      ] as const)
        expect(await tried(who, row(GJOVIK, what, value)), `${name}: ${what}`).toBe(REFUSED);
    }
    expect(await tried(coordinator, row(GJOVIK, 'holders', `'not-told'`))).toBe('1 rows');
    expect(await tried(v.rightful.adviser, row(GJOVIK, 'holders', `'none'`))).toBe('1 rows');
    expect(await tried(neighbour, row(NEIGHBOUR, 'holders', `'none'`))).toBe('1 rows');
  });

  it('does not come to be about another competence', async () => {
    const other = `update plan_pool set competence_id = ${id(v.plans.poolable)} where id = ${id(v.plans.pool)}`;
    for (const [, who] of writers()) expect(await tried(who, other)).toBe(REFUSED);
    expect(await tried(coordinator, `update plan_pool set note = 'x' where id = ${id(v.plans.pool)}`)).toBe(
      '1 rows',
    );
  });

  it('is not carried from a plan that is not the one before', async () => {
    await platform.owner.query('delete from plan_pool_share where pool_id = $1', [v.plans.pool]);
    const carried = await platform.db.transaction(await actorFor(platform, coordinator), async (tx) => {
      const { rows } = await sql<{ n: number | null }>`
        select scope.carry_pool_shares(${v.plans.strategy}) as n`.execute(tx);
      return rows[0]?.n;
    });
    expect(carried).toBe(0);
  });

  it('is not brought back from the plan before once somebody has changed the new one', async () => {
    const { owner } = platform;
    const { rows } = await owner.query<{ id: string }>(
      `insert into plan (id, kind, region_id, previous_id, name, language, first_year, last_year, state, revision, created_by)
       values (gen_random_uuid(), 'regional', $1, $2, 'Neste strategi', 'nb', 2031, 2034, 'analysis', 0, $3) returning id`,
      [v.region, v.plans.strategy, coordinator],
    );
    const next = rows[0]!.id;
    await owner.query(
      `insert into plan_pool (id, plan_id, competence_id, hours_a_case, hours_an_fte, most_travel_minutes)
       select gen_random_uuid(), $1, competence_id, hours_a_case, hours_an_fte, most_travel_minutes
       from plan_pool where id = $2`,
      [next, v.plans.pool],
    );
    await owner.query(
      `insert into plan_pool_share (pool_id, plan_id, municipality_code, holders) values ($1, $2, $3, 'none')
       on conflict (pool_id, municipality_code) do nothing`,
      [v.plans.pool, v.plans.strategy, GJOVIK],
    );
    const carried = async () =>
      platform.db.transaction(await actorFor(platform, coordinator), async (tx) => {
        const { rows: told } = await sql<{ n: number | null }>`
          select scope.carry_pool_shares(${next}) as n`.execute(tx);
        return told[0]?.n;
      });
    await owner.query('update plan set revision = 1 where id = $1', [next]);
    expect(await carried()).toBe(0);
    await owner.query('update plan set revision = 0 where id = $1', [next]);
    expect(await carried()).toBeGreaterThan(0);
  });
});

describe('what a municipality needs, to the person', () => {
  it('goes with it out of the region, also from searches that were asked with it', async () => {
    const { owner } = platform;
    const asked = async (...municipalities: readonly string[]) => {
      const { rows } = await owner.query<{ id: string }>(
        `insert into plan_run (id, plan_id, status, revision, problem, asked_by)
         values (gen_random_uuid(), $1, 'queued', 1, $2, $3) returning id`,
        [v.plans.strategy, { question: { municipalities } }, coordinator],
      );
      return rows[0]!.id;
    };
    const [ofBoth, ofNeighbour] = [await asked(GJOVIK, NEIGHBOUR), await asked(NEIGHBOUR)];
    const seen = (who: PersonId, run: string) => tried(who, `select from plan_run where id = ${id(run)}`);
    for (const who of [coordinator, projectGroup]) expect(await seen(who, ofBoth)).toBe('1 rows');
    const of = `where region_id = ${id(v.region)} and municipality_code = '${GJOVIK}'`;
    await owner.query(`update region_member set valid_to = current_date - 1 ${of}`);
    for (const [name, who] of writers()) {
      expect(await seen(who, ofBoth), name).toBe('0 rows');
      expect(await tried(who, `delete from plan_run where id = ${id(ofBoth)}`), name).toBe('0 rows');
      expect(await seen(who, ofNeighbour), name).toBe(who === neighbour ? '0 rows' : '1 rows');
    }
    await owner.query(`update region_member set valid_to = null ${of}`);
    expect(await seen(coordinator, ofBoth)).toBe('1 rows');
  });
});

describe('a municipality’s answer to a recommendation', () => {
  it('is not given, changed or taken away by those who write the strategy', async () => {
    const answer = `insert into plan_recommendation_answer (recommendation_id, plan_id, municipality_code, outcome, answered_by)
      values (${id(v.plans.unanswered)}, ${id(v.plans.strategy)}, '${GJOVIK}', 'taken-up', scope.person())`;
    for (const [, who] of writers()) {
      expect(await tried(who, answer)).toBe(REFUSED);
      const where = `where municipality_code = '${GJOVIK}'`;
      expect(await tried(who, `update plan_recommendation_answer set outcome = 'later' ${where}`)).toBe(
        '0 rows',
      );
      expect(await tried(who, `delete from plan_recommendation_answer ${where}`)).toBe('0 rows');
    }
    expect(await tried(v.rightful.adviser, answer)).toBe('1 rows');
  });
});

describe('a round of a neighbour’s own', () => {
  it('does not ask another municipality’s people, by their unit or by themselves, nor keep a register of them', async () => {
    const round = `(select id from mapping_round where municipality_code = '${NEIGHBOUR}' limit 1)`;
    const { rows } = await platform.owner.query(
      `insert into plan (id, kind, municipality_code, name, language, first_year, last_year, state, created_by)
       values (gen_random_uuid(), 'municipal', '${NEIGHBOUR}', 'Naboens plan', 'nb', 2027, 2030, 'analysis', $1)
       returning id`,
      [neighbour],
    );
    await platform.owner.query(
      `insert into mapping_round (id, municipality_code, plan_id, name, opens_on, closes_on, status, created_by)
       values (gen_random_uuid(), '${NEIGHBOUR}', $1, 'Naboens runde', '2026-01-01', '2099-12-31', 'open', $2)`,
      [rows[0].id, neighbour],
    );
    expect(
      await tried(
        neighbour,
        `insert into mapping_round_unit values (${round}, '${NEIGHBOUR}', ${id(v.unit)})`,
      ),
    ).toBe(REFUSED);
    expect(
      await tried(
        neighbour,
        `insert into mapping_round_person values (${round}, '${NEIGHBOUR}', ${id(v.employee)})`,
      ),
    ).toBe(REFUSED);
    expect(
      await tried(
        neighbour,
        `insert into competence_holding (id, municipality_code, employee_id, competence_id, said_by, said_by_person_id,
           level, basis) values (gen_random_uuid(), '${NEIGHBOUR}', ${id(v.employee)}, ${id(v.plans.poolable)}, 'register',
           scope.person(), 2, 'course')`,
      ),
    ).toBe(REFUSED);
  });
});

describe('those who write the strategy', () => {
  it('are told of the victim’s rounds in whole steps only, and see no row of them', async () => {
    for (const who of [coordinator, projectGroup]) {
      for (const table of [
        'mapping_round',
        'mapping_round_unit',
        'mapping_round_person',
        'competence_holding',
      ])
        expect(await tried(who, `select from ${table} where municipality_code = '${GJOVIK}'`)).toBe('0 rows');
    }
  });
});
