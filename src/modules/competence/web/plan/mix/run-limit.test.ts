import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp } from '../../../../../web/testing/test-app.ts';
import { competence } from '../../../index.ts';
import { aGoal, aPlan, aRequirement, competenceIdOf } from '../../../plan-fixtures.ts';
import { GJOVIK, plansStory, type PlansStory } from '../../../testing/plan-story.ts';
import { askForMixAs, formIn, textOf } from './testing.ts';

let story: PlansStory;
beforeAll(async () => {
  story = await plansStory();
});
afterAll(() => story.platform.close());

it('is not asked for when three wait already, so that nobody’s searches come before everybody else’s', async () => {
  const { owner } = story.platform;
  const plan = await aPlan(owner, { by: story.people.kari, municipality: GJOVIK });
  const goal = await aGoal(owner, { plan });
  const nurse = await competenceIdOf(owner, 'nurse');
  await aRequirement(owner, { plan, goal, competence: nurse, fte: 5, year: 2027 });
  await owner.query(
    `insert into plan_capital (id, plan_id, competence_id, aspect, unit_name, persons, fte, basis, as_of)
     values (gen_random_uuid(), $1, $2, 'staffing', '', 3, 3, 'staff-list', '2026-11-01')`,
    [plan, nurse],
  );
  const path = `/plans/${plan}/measures/mix`;
  const kari = await createTestApp(story.platform, [competence]).as(story.people.kari);
  const budgets = Object.fromEntries(
    [2027, 2028, 2029, 2030].map((year) => [`budget-${GJOVIK}-${year}`, '9000']),
  );
  const form = { ...(await formIn(kari, path)), ...budgets };
  const ask = () => askForMixAs(kari, path, form, true);
  const [first] = [await ask(), await ask(), await ask()];
  const refused = await kari.post(path, form);
  expect(refused.status).toBe(422);
  const page = await textOf(refused);
  expect(page).toContain('Tre kjøringer venter eller regner allerede');
  const waiting = () => owner.query('select 1 from plan_run where plan_id = $1', [plan]);
  expect((await waiting()).rowCount).toBe(3);
  await kari.post(`${path}/${first}/stop`);
  await ask();
  await expect(ask()).rejects.toThrow('Tre kjøringer');
  // One that nobody ever took up does not stand in the way for good.
  await owner.query(`update plan_run set asked_at = now() - interval '1 hour' where plan_id = $1`, [plan]);
  await ask();
  expect((await waiting()).rowCount).toBe(5);
});
