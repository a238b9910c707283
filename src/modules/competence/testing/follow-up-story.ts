import type { PlanId } from '../../../kernel/ids.ts';
import { createTestApp } from '../../../web/testing/test-app.ts';
import { competence } from '../index.ts';
import { aPlan } from '../plan-fixtures.ts';
import { GJOVIK, plansStory } from './plan-story.ts';

/** A November day in 2027 on which Gjøvik's plans are followed up; Kari is the adviser. */
export async function followUpStory() {
  const story = await plansStory();
  const { platform, people, strategy } = story;
  platform.setNow(new Date('2027-11-20T09:00:00Z'));
  const app = createTestApp(platform, [competence]);
  const query = async <Row>(sql: string, values: unknown[] = []) =>
    (await platform.owner.query(sql, values)).rows as Row[];
  return {
    ...story,
    app,
    kari: await app.as(people.kari),
    query,
    /** A new plan in force, so that no test meets what another has rolled. */
    aPlanInForce: () =>
      aPlan(platform.owner, {
        by: people.kari,
        municipality: GJOVIK,
        parent: strategy,
        name: 'Kompetanseplan 2027–2030',
        state: 'in-force',
      }),
    count: async (table: string, of: PlanId) =>
      (await query<{ n: number }>(`select count(*)::int as n from ${table} where plan_id = $1`, [of]))[0]!.n,
    nextOf: async (plan: PlanId) =>
      (await query<{ id: PlanId }>('select id from plan where previous_id = $1', [plan]))[0]?.id,
  };
}

export type FollowUpStory = Awaited<ReturnType<typeof followUpStory>>;

/** What a page says, without its markup. */
export async function textOf(answer: Response): Promise<string> {
  return (await answer.text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}
