import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actorFor } from '../../src/modules/cohort/testing/story.ts';
import type { PersonId, PlanGoalId } from '../../src/kernel/ids.ts';
import { aGoal, aRequirement, competenceIdOf } from '../../src/modules/competence/plan-fixtures.ts';
import { plansStory, type PlansStory } from '../../src/modules/competence/testing/plan-story.ts';
import { findContent } from '../../src/modules/competence/store/plan/content.ts';
import { about, spreadOf, told, type World, worldsLike } from './plan-count-worlds.ts';

// The attacker knows every rule, reads everything that leaves the municipality, and subtracts: years from years, levels from
// levels, requirements from what is held, one edition from the next. What is left must never be one count of ten or fewer.

let story: PlansStory;
let goal: PlanGoalId;
let nurse: Awaited<ReturnType<typeof competenceIdOf>>;
const owner = () => story.platform.owner;

beforeAll(async () => {
  story = await plansStory();
  goal = await aGoal(owner(), { plan: story.plan });
  nurse = await competenceIdOf(owner(), 'nurse');
});
afterAll(() => story.platform.close());
beforeEach(async () => {
  for (const table of ['plan_need', 'plan_requirement', 'plan_capital'])
    await owner().query(`delete from ${table} where plan_id = $1`, [story.plan]);
});

const YEARS = [2027, 2028, 2029, 2030];
const REQUIRED = [40, 41, 43, 47];

/** As the house would propose the needs: required less what is left and used, all of it to be acquired. */
async function arrange(world: World): Promise<void> {
  await owner().query(
    `insert into plan_capital (id, plan_id, competence_id, aspect, fte, used_fte, exits, basis, as_of)
     values (gen_random_uuid(), $1, $2, 'staffing', $3, $4, $5, 'staff-list', '2026-11-01')`,
    [
      story.plan,
      nurse,
      world.held,
      world.used,
      JSON.stringify(YEARS.map((year, i) => ({ year, persons: world.left[i], fte: world.left[i] }))),
    ],
  );
  for (const [i, year] of YEARS.entries()) {
    const requirement = await aRequirement(owner(), {
      plan: story.plan,
      goal,
      competence: nurse,
      fte: REQUIRED[i]!,
      year,
    });
    await owner().query(
      `insert into plan_need (id, plan_id, requirement_id, kind, fte, priority)
       values (gen_random_uuid(), $1, $2, 'acquire', $3, 'high')`,
      [story.plan, requirement, REQUIRED[i]! - ((world.held - world.left[i]!) * world.used) / world.held],
    );
  }
}

async function readBy(person: PersonId) {
  const actor = await actorFor(story.platform, person);
  const content = await story.platform.db.read(actor, (tx) => findContent(tx, story.plan, 'nb'));
  return content ?? expect.fail('The reader is told of nothing');
}
const toldTo = async (person: PersonId) => {
  const { capital, requirements } = await readBy(person);
  return {
    held: capital[0]?.fte ?? null,
    lacking: requirements
      .toSorted((a, b) => a.year - b.year)
      .map(({ needs }) => {
        expect(needs.map(({ fte, persons }) => fte ?? persons)).toEqual([null]);
        return needs[0]?.inAll ?? null;
      }),
  };
};

describe('who leaves, and who does not use what they can', () => {
  const world: World = { held: 31, used: 29, left: [1, 3, 4, 6] };

  it('is the same in what the resource group reads, what is heard and what is published', async () => {
    await arrange(world);
    const lars = await readBy(story.people.lars);
    expect(await readBy(story.people.kari)).toEqual(lars);
    expect(await toldTo(story.people.lars)).toEqual(told(world, REQUIRED));
    expect(JSON.stringify(lars)).not.toMatch(/"fte":\s*(31|29)\b/);
  });

  it.each<World>([
    world,
    { held: 31, used: 31, left: [0, 0, 1, 2] },
    { held: 38, used: 37, left: [2, 2, 2, 9] },
    { held: 22, used: 22, left: [1, 2, 3, 4] },
    { held: 27, used: 27, left: [5, 5, 5, 5] },
  ])('is not found by subtracting years from what is held and from each other: %o', async (secret) => {
    await arrange(secret);
    const worlds = worldsLike(await toldTo(story.people.lars), REQUIRED);
    expect(worlds).toContainEqual(secret);
    for (const [i] of YEARS.entries()) {
      expect(
        spreadOf(worlds, ({ left }) => left[i]!),
        `by ${YEARS[i]}`,
      ).toBeGreaterThanOrEqual(5);
      if (i > 0)
        expect(
          spreadOf(worlds, ({ left }) => left[i]! - left[i - 1]!),
          `in ${YEARS[i]}`,
        ).toBeGreaterThanOrEqual(5);
    }
    expect(spreadOf(worlds, ({ held, used }) => held - used)).toBeGreaterThanOrEqual(5);
    expect(spreadOf(worlds, ({ held }) => held)).toBeGreaterThanOrEqual(5);
  });

  it('is not found where one of two counts ten or fewer: nothing is told of either', async () => {
    await arrange({ held: 14, used: 12, left: [0, 1, 3, 5] });
    const { lacking } = await toldTo(story.people.lars);
    // From 2029 ten and fewer are left: the need of that year and of those after it is told by its kind alone.
    expect(lacking).toEqual([25, 26, null, null]);
  });
});

describe('who has come and gone', () => {
  it('is not found by subtracting one edition from the next', () => {
    for (let before = 11; before <= 60; before += 1) {
      for (let after = 11; after <= 60; after += 1) {
        const possible = new Set<number>();
        for (let a = 11; a <= 70; a += 1)
          for (let b = 11; b <= 70; b += 1)
            if (about(a) === about(before) && about(b) === about(after)) possible.add(b - a);
        expect(possible.size, `${before} and then ${after}`).toBeGreaterThanOrEqual(5);
      }
    }
  });

  it('is rounded by the database as by this test', async () => {
    const { rows } = await owner().query<{ n: number; told: number | null }>(
      `select n::float8 as n, scope.about(n)::float8 as told from generate_series(0, 80, 0.25) n`,
    );
    for (const { n, told: said } of rows) expect(said, `${n}`).toBe(about(n));
  });
});

describe('who has reached one level and not the next', () => {
  it('is not found by subtracting the levels that are required', async () => {
    for (const levels of [
      [0, 4, 3, 20, 6],
      [0, 0, 2, 14, 2],
      [9, 9, 9, 9, 9],
    ]) {
      await owner().query('delete from plan_requirement where plan_id = $1', [story.plan]);
      await owner().query('delete from plan_capital where plan_id = $1', [story.plan]);
      await owner().query(
        `insert into plan_capital (id, plan_id, competence_id, aspect, levels, basis, as_of)
         values (gen_random_uuid(), $1, $2, 'competence', $3, 'round', '2026-11-01')`,
        [story.plan, nurse, levels],
      );
      for (const level of [1, 2, 3, 4])
        await aRequirement(owner(), {
          plan: story.plan,
          goal,
          competence: nurse,
          persons: 30,
          level,
          year: 2026 + level,
        });
      const { capital } = await readBy(story.people.lars);
      const reached = [1, 2, 3, 4].map((level) => levels.slice(level).reduce((sum, n) => sum + n, 0));
      expect(capital.map(({ persons }) => persons)).toEqual(reached.map(about));
      for (let i = 1; i < 4; i += 1) {
        const between = new Set<number>();
        for (let a = 0; a <= 80; a += 1)
          for (let b = 0; b <= a; b += 1)
            if (about(a) === about(reached[i - 1]!) && about(b) === about(reached[i]!)) between.add(a - b);
        expect(between.size, `level ${i} of ${levels.join()}`).toBeGreaterThanOrEqual(5);
      }
    }
  });
});

describe('a unit', () => {
  it('is told nothing of where it has been counted, nor by the sum that it is a part of', async () => {
    for (const [unit, fte] of [
      ['Hjemmetjenesten', 28],
      ['Sykehjemmet', 6],
    ])
      await owner().query(
        `insert into plan_capital (id, plan_id, competence_id, aspect, unit_name, fte, basis, as_of)
         values (gen_random_uuid(), $1, $2, 'staffing', $3, $4, 'staff-list', '2026-11-01')`,
        [story.plan, nurse, unit, fte],
      );
    for (const [unitName, lacking] of [
      ['', 6],
      ['Hjemmetjenesten', 4],
      ['Sykehjemmet', 2],
    ] as const) {
      const requirement = await aRequirement(owner(), {
        plan: story.plan,
        goal,
        competence: nurse,
        fte: unitName === '' ? 40 : unitName === 'Sykehjemmet' ? 8 : 32,
        unitName,
        year: 2030,
      });
      await owner().query(
        `insert into plan_need (id, plan_id, requirement_id, kind, fte, priority)
         values (gen_random_uuid(), $1, $2, 'acquire', $3, 'high')`,
        [story.plan, requirement, lacking],
      );
    }
    const { requirements, capital } = await readBy(story.people.lars);
    expect(capital.map(({ fte }) => fte)).toEqual([35]);
    expect(
      Object.fromEntries(
        requirements.map(({ unit, needs }) => [unit, needs.map(({ fte, inAll }) => [fte, inAll])]),
      ),
    ).toEqual({ '': [[null, 5]], Hjemmetjenesten: [[null, null]], Sykehjemmet: [[null, null]] });
  });
});
