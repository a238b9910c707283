import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanId } from '../../../../../kernel/ids.ts';
import type { Browser } from '../../../../../web/testing/test-app.ts';
import { aMeasure, aPlan } from '../../../plan-fixtures.ts';
import { type FollowUpStory, followUpStory } from '../../../testing/follow-up-story.ts';
import { GJOVIK } from '../../../testing/plan-story.ts';

let story: FollowUpStory;
let kari: Browser;
let plan: PlanId;
beforeAll(async () => {
  story = await followUpStory();
  ({ kari } = story);
});
afterAll(() => story.platform.close());
beforeEach(async () => {
  plan = await story.aPlanInForce();
});

const at = (path: string) => `/plans/${plan}/follow-up${path}`;

describe('what others have hung on the new plan', () => {
  const HUNG: Readonly<Record<string, (next: PlanId) => Promise<unknown>>> = {
    'a round that asks people': (next) =>
      story.query(
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
    const next = (await story.nextOf(plan))!;
    await HUNG[what]!(next);
    const late = await kari.post(at('/roll/undo'));
    expect(late.status).toBe(422);
    expect(await late.text()).toContain('rulleringen kan ikke angres lenger');
    expect(await story.nextOf(plan)).toBe(next);
    expect(await story.count('plan_measure', next)).toBe(1);
    expect(await story.count('plan_roll', plan)).toBe(1);
  });
});
