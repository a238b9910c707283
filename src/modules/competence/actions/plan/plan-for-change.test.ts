import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Actor } from '../../../../access/index.ts';
import { anActor } from '../../../../access/testing/an-actor.ts';
import type { PersonId, PlanGoalId, PlanId, PlanMeasureId } from '../../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import { createTestPlatform, type TestPlatform } from '../../../../platform/testing/test-platform.ts';
import { aMunicipality, aPerson } from '../../../organisation/fixtures.ts';
import { fieldsOfMeasure } from '../../domain/plan/measures/fields.ts';
import { aGoal, aMeasure, aPlan, aRequirement, competenceIdOf } from '../../plan-fixtures.ts';
import { getMeasure } from '../../store/plan/measures/measures.ts';
import { getPlan } from '../../store/plan/plans.ts';
import { changeLevels } from './own-competence.ts';
import { removeGoal } from './goals/change-goals.ts';
import { changeMeasure } from './measures/change-measure.ts';
import { removeMeasure } from './measures/remove-measure.ts';
import { rollPlan, takeRollBack } from './measures/roll-plan.ts';
import { setStatuses } from './measures/set-statuses.ts';
import { takePlanStep } from './process/take-step.ts';
import { writeUnionReview } from './process/union-review.ts';

const GJOVIK = '3407' as MunicipalityCode;
let platform: TestPlatform;
let kari: Actor;
let by: PersonId;
let plan: PlanId;
let goal: PlanGoalId;
let measure: PlanMeasureId;

beforeAll(async () => {
  platform = await createTestPlatform();
  await aMunicipality(platform.owner, { code: GJOVIK, name: 'Gjøvik' });
  by = await aPerson(platform.owner);
  kari = anActor({ personId: by, assignments: [{ role: 'competence-adviser', municipality: GJOVIK }] });
});
afterAll(() => platform.close());
beforeEach(async () => {
  const { owner } = platform;
  plan = await aPlan(owner, { by, municipality: GJOVIK, state: 'draft' });
  goal = await aGoal(owner, { plan });
  await aRequirement(owner, {
    plan,
    goal,
    competence: await competenceIdOf(owner, 'nurse'),
    fte: 3,
    year: 2028,
  });
  measure = await aMeasure(owner, { plan, goal, number: 1, title: 'AKS', status: 'running' });
});

const standing = async () =>
  (
    await platform.owner.query<{ revision: number; changed_at: Date; lines: number }>(
      `select revision, changed_at, (select count(*)::int from audit_entry a where a.object_id = p.id::text) as lines
       from plan p where id = $1`,
      [plan],
    )
  ).rows[0]!;
const setState = (state: string) =>
  platform.owner.query('update plan set state = $2 where id = $1', [plan, state]);
const fields = async () =>
  fieldsOfMeasure(await platform.db.read(kari, (tx) => getMeasure(tx, plan, measure)));

const REFUSED: Record<string, () => Promise<{ ok: boolean }>> = {
  'a goal that something hangs on': () => removeGoal(kari, { plan, goal }, platform),
  'a measure that loses its indicator': async () => {
    const seen = await fields();
    const mine = { ...seen, indicator: '', baseline: '', title: 'Et annet navn' };
    return changeMeasure(kari, { plan, measure, seen, mine }, platform);
  },
  'a field that two have written in': async () => {
    const stored = await fields();
    const seen = { ...stored, title: 'Slik det sto' };
    return changeMeasure(kari, { plan, measure, seen, mine: { ...stored, title: 'Mitt' } }, platform);
  },
  'a measure that is dropped without a word': () =>
    removeMeasure(kari, { plan, measure, reason: ' ' }, platform),
  'a status for nothing that was ticked': () =>
    setStatuses(kari, { plan, measures: [], to: 'done', reason: '' }, platform),
  'a step that the plan does not take now': () =>
    takePlanStep(kari, { plan, step: 'begin-analysis' }, platform),
  'a meeting in the future': () =>
    writeUnionReview(
      kari,
      {
        plan,
        review: undefined,
        seen: {},
        union: 'NSF',
        metOn: '2999-01-01' as never,
        outcome: 'agrees',
        statement: '',
      },
      platform,
    ),
  'a change to what has been adopted': async () => {
    await setState('adopted');
    return removeMeasure(kari, { plan, measure, reason: '' }, platform);
  },
  'a roll of measures that nobody has decided about': async () => {
    await setState('in-force');
    return rollPlan(kari, { plan, firstYear: 2028 }, platform);
  },
  'a roll that was never made': async () => {
    await setState('rolled');
    return takeRollBack(kari, { plan }, platform);
  },
};

it.each(Object.keys(REFUSED))('leaves no trace of what was refused: %s', async (what) => {
  const before = await standing();
  expect(await REFUSED[what]!()).toMatchObject({ ok: false });
  expect(await standing()).toEqual(before);
});

it('counts what was done once, and those who change at once after one another', async () => {
  const before = await standing();
  const levels = [1, 2, 3].map((n) => ['Ny', 'Trygg', `Ekspert ${n}`]);
  const changed = await Promise.all(
    levels.map((these) => changeLevels(kari, { plan, levels: these }, platform)),
  );
  expect(changed.every(({ ok }) => ok)).toBe(true);
  const after = await standing();
  expect(after.revision).toBe(before.revision + 3);
  const told = await platform.owner.query<{ revision: number }>(
    `select (details ->> 'revision')::int as revision from audit_entry where object_id = $1 order by 1`,
    [plan],
  );
  expect(told.rows.map(({ revision }) => revision)).toEqual([1, 2, 3].map((n) => before.revision + n));
  expect((await platform.db.read(kari, (tx) => getPlan(tx, plan))).plan.revision).toBe(after.revision);
});
