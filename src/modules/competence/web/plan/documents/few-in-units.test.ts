import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anActor } from '../../../../../access/testing/an-actor.ts';
import type { PersonId, PlanGoalId } from '../../../../../kernel/ids.ts';
import { type Browser, createTestApp } from '../../../../../web/testing/test-app.ts';
import { aUnit } from '../../../../organisation/fixtures.ts';
import { competence } from '../../../index.ts';
import { aGoal, aRequirement, competenceIdOf } from '../../../plan-fixtures.ts';
import { findContent } from '../../../store/plan/content.ts';
import { GJOVIK, plansStory, type PlansStory } from '../../../testing/plan-story.ts';

// What is required less what lacks is what is held. Readers across borders are never told of a unit, of a level that few have,
// nor of few whom a unit and a unit in it have both counted.

let story: PlansStory;
let kari: Browser;
let lars: Browser;
let goal: PlanGoalId;
const owner = () => story.platform.owner;

beforeAll(async () => {
  story = await plansStory();
  const app = createTestApp(story.platform, [competence]);
  kari = await app.as(story.people.kari);
  lars = await app.as(story.people.lars);
  goal = await aGoal(owner(), { plan: story.plan });
});
afterAll(() => story.platform.close());
beforeEach(async () => {
  for (const table of ['plan_need', 'plan_requirement', 'plan_capital'])
    await owner().query(`delete from ${table} where plan_id = $1`, [story.plan]);
});

type Held = {
  readonly unit?: string;
  readonly unitId?: string;
  readonly fte?: number;
  readonly levels?: readonly number[];
};
const nurse = () => competenceIdOf(owner(), 'nurse');
const held = async ({ unit = '', unitId, fte, levels }: Held) =>
  owner().query(
    `insert into plan_capital (id, plan_id, competence_id, aspect, unit_id, unit_name, fte, levels, basis, as_of)
     values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7, 'judgement', '2026-11-01')`,
    [
      story.plan,
      await nurse(),
      fte === undefined ? 'competence' : 'staffing',
      unitId ?? null,
      unit,
      fte ?? null,
      levels ?? null,
    ],
  );

/** A requirement with one need of so many. */
const needed = async (
  required: { fte: number; unitName?: string } | { persons: number; level: number },
  amount: number,
  kind: 'acquire' | 'mobilise' = 'acquire',
) => {
  const requirement = await aRequirement(owner(), {
    plan: story.plan,
    goal,
    competence: await nurse(),
    ...required,
  });
  const isStaffing = 'fte' in required;
  await owner().query(
    `insert into plan_need (id, plan_id, requirement_id, kind, persons, fte, priority, note)
     values ($1, $2, $3, $6, $4, $5, 'high', 'Merknad')`,
    [uuid(), story.plan, requirement, isStaffing ? null : amount, isStaffing ? amount : null, kind],
  );
};

const contentFor = async (person: PersonId) => {
  const actor = anActor({ personId: person });
  const content = await story.platform.db.read(actor, (tx) => findContent(tx, story.plan, 'nb'));
  return content ?? expect.fail('Nobody is told of the plan');
};
const needsToLars = async () =>
  (await contentFor(story.people.lars)).requirements.flatMap(({ needs }) => needs);
const told = async () => (await needsToLars()).map(({ persons, fte }) => persons ?? fte);
const toldAbout = async () => (await needsToLars()).map(({ inAll }) => inAll);
const page = async (who: Browser) => (await who.get(`/plans/${story.plan}/analysis/needs`)).text();

describe('the amount of a need', () => {
  it('is told about of the municipality as one where more than ten hold it', async () => {
    await held({ fte: 71.5 });
    await needed({ fte: 84.75 }, 13.25);
    expect(await told()).toEqual([null]);
    expect(await toldAbout()).toEqual([15]);
    expect(await page(lars)).toContain('Ca. 15 årsverk i alt');
    expect(await page(lars)).not.toContain('13,25');
    expect(await page(kari)).toContain('13,25');
  });

  it('is not told of a unit that has been counted, however many hold it in all', async () => {
    await held({ fte: 71.5 });
    await held({ unit: 'Hjemmetjenesten sør', fte: 3.25 });
    await needed({ fte: 8, unitName: 'Hjemmetjenesten sør' }, 4.75);
    expect(await told()).toEqual([null]);
    expect(await page(lars)).not.toContain('4,75');
    expect(await page(kari)).toContain('4,75');
  });

  it('is told of a unit that nobody has counted, where it gives nothing away', async () => {
    await held({ fte: 71.5 });
    await needed({ fte: 8, unitName: 'Hjemmetjenesten sør' }, 8);
    expect(await told()).toEqual([8]);
  });

  it('is not told of a level that ten or fewer have reached, though more have reached a lower one', async () => {
    await held({ levels: [0, 20, 15, 2, 1] });
    await needed({ persons: 14, level: 3 }, 11);
    expect(await told()).toEqual([null]);
    expect(await toldAbout()).toEqual([null]);
  });

  it('is not told of several requirements that share a gap, because their parts would tell more than the whole', async () => {
    await held({ levels: [0, 20, 15, 12, 1] });
    await needed({ persons: 30, level: 2 }, 7);
    expect(await toldAbout()).toEqual([5]);
    await needed({ persons: 14, level: 3 }, 1);
    expect(await toldAbout()).toEqual([null, null]);
  });
});

describe('those who hold something that they do not use', () => {
  it('are told of by the kind of the need, and of nothing that was written of few', async () => {
    await held({ fte: 71.5 });
    await needed({ fte: 84.75 }, 3.25, 'mobilise');
    expect(await told()).toEqual([null]);
    expect((await needsToLars()).map(({ note }) => note)).toEqual(['']);
    await owner().query('update plan_need set fte = 12.25 where plan_id = $1', [story.plan]);
    expect(await told()).toEqual([null]);
    expect((await needsToLars()).map(({ note }) => note)).toEqual(['Merknad']);
  });
});

describe('those who are counted in a unit and in the unit above it', () => {
  it('are counted once, and so not told where they are few', async () => {
    const district = await aUnit(owner(), { municipality: GJOVIK, name: 'Distrikt vest' });
    const ward = await aUnit(owner(), { municipality: GJOVIK, name: 'Avdeling Biri', parent: district });
    await held({ unit: 'Distrikt vest', unitId: district, fte: 7.5 });
    await held({ unit: 'Avdeling Biri', unitId: ward, fte: 6.5 });
    await needed({ fte: 9 }, 1.5);
    expect((await contentFor(story.people.lars)).capital).toMatchObject([{ fte: null }]);
    expect(await told()).toEqual([null]);
    await owner().query(`update plan_capital set fte = 12.5 where unit_name = 'Distrikt vest'`);
    expect((await contentFor(story.people.lars)).capital).toMatchObject([{ fte: 15 }]);
  });
});
