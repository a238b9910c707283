import { afterAll, beforeAll, expect, it } from 'vitest';
import { anActor } from '../../../../access/testing/an-actor.ts';
import type { PersonId, PlanId, RegionId } from '../../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import { createTestPlatform, type TestPlatform } from '../../../../platform/testing/test-platform.ts';
import { aMunicipality, aPerson, aRegion } from '../../../organisation/fixtures.ts';
import { aGoal, aMeasure, aPlan, aPlanMember, aRequirement, competenceIdOf } from '../../plan-fixtures.ts';
import { findContent } from './content.ts';

let platform: TestPlatform;
let adviser: PersonId;
let resource: PersonId;
let region: RegionId;
let plan: PlanId;
let strategy: PlanId;

const actingFor = (personId: PersonId, municipality: string) =>
  anActor({
    personId,
    assignments: [{ role: 'competence-adviser', municipality: municipality as MunicipalityCode }],
  });
const contentFor = (actor: ReturnType<typeof anActor>, of: PlanId) =>
  platform.db.read(actor, (tx) => findContent(tx, of, 'nb'));

beforeAll(async () => {
  platform = await createTestPlatform();
  const { owner } = platform;
  await aMunicipality(owner, { code: '3407', name: 'Gjøvik' });
  await aMunicipality(owner, { code: '3443', name: 'Vestre Toten' });
  await aMunicipality(owner, { code: '3411', name: 'Ringsaker' });
  region = await aRegion(owner, { name: 'Gjøvikregionen', members: ['3407', '3443'] });
  adviser = await aPerson(owner);
  resource = await aPerson(owner);
  strategy = await aPlan(owner, { by: adviser, region, name: 'Felles strategi' });
  plan = await aPlan(owner, { by: adviser, municipality: '3407', parent: strategy });
  await aPlanMember(owner, {
    plan: strategy,
    person: resource,
    part: 'resource-group',
    by: adviser,
    municipality: '3443',
  });
  const goal = await aGoal(owner, { plan });
  const [nurse, midwife] = [await competenceIdOf(owner, 'nurse'), await competenceIdOf(owner, 'midwife')];
  await aRequirement(owner, { plan, goal, competence: nurse, fte: 84.5 });
  await aMeasure(owner, { plan, goal, competence: nurse, costs: { 2027: 45_000_000 } });
  for (const [competence, unit, fte] of [
    [nurse, 'Hjemmetjenesten', 40],
    [nurse, 'Sykehjemmet', 31.5],
    [midwife, '', 2.5],
  ])
    await owner.query(
      `insert into plan_capital (id, plan_id, competence_id, aspect, unit_name, persons, fte, basis, as_of)
       values (gen_random_uuid(), $1, $2, 'staffing', $3, $4, $4, 'staff-list', '2026-11-01')`,
      [plan, competence, unit, fte],
    );
});
afterAll(() => platform.close());

it('holds the whole plan, and counts what is held for the municipality as one', async () => {
  const content = await contentFor(actingFor(adviser, '3407'), plan);
  expect(content).toMatchObject({
    shape: 1,
    place: 'Gjøvik',
    goals: [{ title: 'Flere skal bo hjemme lenger' }],
    requirements: [{ competence: 'Sykepleier', fte: 84.5 }],
    measures: [{ number: 1, costs: [{ year: 2027, funding: 'own-budget', ore: 45_000_000 }] }],
  });
  expect(content?.capital).toContainEqual(
    expect.objectContaining({ competence: 'Sykepleier', level: null, about: true, fte: 70 }),
  );
});

it('counts nobody twice who is counted in a unit and in the whole', async () => {
  const vernepleier = await competenceIdOf(platform.owner, 'social-educator');
  for (const [unit, fte] of [
    ['', 30],
    ['Hjemmetjenesten', 18],
  ])
    await platform.owner.query(
      `insert into plan_capital (id, plan_id, competence_id, aspect, unit_name, persons, fte, basis, as_of)
       values (gen_random_uuid(), $1, $2, 'staffing', $3, $4, $4, 'staff-list', '2026-11-01')`,
      [plan, vernepleier, unit, fte],
    );
  const content = await contentFor(actingFor(adviser, '3407'), plan);
  expect(content?.capital).toContainEqual(expect.objectContaining({ competence: 'Vernepleier', fte: 30 }));
});

it('counts those who hold a competence from the level that is required and up, and at any level where none is', async () => {
  const dementia = await competenceIdOf(platform.owner, 'dementia');
  await platform.owner.query(
    `insert into plan_capital (id, plan_id, competence_id, aspect, levels, basis, as_of)
     values (gen_random_uuid(), $1, $2, 'competence', '{40,10,8,3,1}', 'round', '2026-11-01')`,
    [plan, dementia],
  );
  const told = async () =>
    (await contentFor(actingFor(adviser, '3407'), plan))?.capital
      .filter((one) => one.competence === 'Demens')
      .map(({ level, persons }) => [level, persons]);
  // 22 hold it, and 12 manage it by themselves.
  expect(await told()).toEqual([[1, 20]]);
  const goal = await aGoal(platform.owner, { plan, sequence: 3, title: 'Alle kan om demens' });
  for (const level of [2, 3])
    await aRequirement(platform.owner, { plan, goal, competence: dementia, persons: 30, level });
  expect(await told()).toEqual([
    [2, 15],
    [3, null],
  ]);
});

it('does not tell how many hold what only a few hold', async () => {
  const content = await contentFor(actingFor(adviser, '3407'), plan);
  expect(content?.capital).toContainEqual(
    expect.objectContaining({ competence: 'Jordmor', persons: null, fte: null }),
  );
});

it('is the same whoever reads it, so that a document does not depend on who made it', async () => {
  const [theirs, own] = await Promise.all([
    contentFor(anActor({ personId: resource, planMember: true }), plan),
    contentFor(actingFor(adviser, '3407'), plan),
  ]);
  expect(theirs).toEqual(own);
  expect(JSON.stringify(theirs)).not.toMatch(/(?<![\d.])2\.5(?!\d)/);
});

it('tells of a need only its kind where the amount would tell how few there are', async () => {
  const { owner } = platform;
  const midwife = await competenceIdOf(owner, 'midwife');
  const goal = await aGoal(owner, { plan, sequence: 2, title: 'Trygge fødsler' });
  const requirement = await aRequirement(owner, { plan, goal, competence: midwife, fte: 4 });
  await owner.query(
    `insert into plan_need (id, plan_id, requirement_id, kind, fte, priority) values
       (gen_random_uuid(), $1, $2, 'acquire', 1.5, 'high')`,
    [plan, requirement],
  );
  const content = await contentFor(actingFor(adviser, '3407'), plan);
  expect(content?.requirements.find((one) => one.competence === 'Jordmor')?.needs).toMatchObject([
    { kind: 'acquire', fte: null, persons: null, priority: 'high' },
  ]);
});

it('is nothing to another municipality, and to the resource group once its municipality has left the region', async () => {
  expect(await contentFor(actingFor(adviser, '3411'), plan)).toBeUndefined();
  await platform.owner.query(
    `update region_member set valid_to = current_date - 1 where municipality_code = '3443'`,
  );
  expect(await contentFor(anActor({ personId: resource, planMember: true }), plan)).toBeUndefined();
  expect(await contentFor(anActor({ personId: resource, planMember: true }), strategy)).toBeUndefined();
});
