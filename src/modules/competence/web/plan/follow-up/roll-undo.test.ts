import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanId } from '../../../../../kernel/ids.ts';
import { type Browser, createTestApp } from '../../../../../web/testing/test-app.ts';
import { competence } from '../../../index.ts';
import { aMeasure, aPlan } from '../../../plan-fixtures.ts';
import { GJOVIK, plansStory, type PlansStory } from '../../../testing/plan-story.ts';

let story: PlansStory;
let kari: Browser;
let plan: PlanId;
beforeAll(async () => {
  story = await plansStory();
  story.platform.setNow(new Date('2027-11-20T09:00:00Z'));
  kari = await createTestApp(story.platform, [competence]).as(story.people.kari);
});
afterAll(() => story.platform.close());
beforeEach(async () => {
  const { owner } = story.platform;
  plan = await aPlan(owner, { by: story.people.kari, municipality: GJOVIK, state: 'in-force' });
});

const at = (path: string) => `/plans/${plan}/follow-up${path}`;
const query = async <Row>(sql: string, values: unknown[] = []) =>
  (await story.platform.owner.query(sql, values)).rows as Row[];
const count = async (table: string, of: PlanId) =>
  (await query<{ n: number }>(`select count(*)::int as n from ${table} where plan_id = $1`, [of]))[0]!.n;
const nextOf = async () =>
  (await query<{ id: PlanId }>('select id from plan where previous_id = $1', [plan]))[0]?.id;

describe('what others have hung on the new plan', () => {
  const HUNG: Readonly<Record<string, (next: PlanId) => Promise<unknown>>> = {
    'a round that asks people': (next) =>
      query(
        `insert into mapping_round (id, municipality_code, plan_id, name, opens_on, closes_on, status, created_by)
         values (gen_random_uuid(), $1, $2, 'Høsten', '2027-11-01', '2027-12-31', 'open', $3)`,
        [GJOVIK, next, story.people.kari],
      ),
    'a plan that follows it': (next) =>
      aPlan(story.platform.owner, { by: story.people.kari, municipality: GJOVIK, parent: next }),
  };
  it.each(Object.keys(HUNG))('is not taken away by undoing the roll: %s', async (what) => {
    await aMeasure(story.platform.owner, { plan, number: 1, status: 'running' });
    await kari.post(at('/roll/proposals'));
    await kari.post(at('/roll/make'));
    const next = (await nextOf())!;
    await HUNG[what]!(next);
    const late = await kari.post(at('/roll/undo'));
    expect(late.status).toBe(422);
    expect(await late.text()).toContain('rulleringen kan ikke angres lenger');
    expect(await nextOf()).toBe(next);
    expect(await count('plan_measure', next)).toBe(1);
    expect(await count('plan_roll', plan)).toBe(1);
  });
});
