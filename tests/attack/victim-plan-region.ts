import { REGION_PLAN } from '../../stories/plans/ids.ts';
import type { PlanRows } from './victim-plan-rows.ts';
import { PLAN_WORDS } from './victim-plan-words.ts';
import { GJOVIK } from './words.ts';

/** What the municipalities of the strategy do together. */
export type TogetherOfVictim = {
  recommendation: string;
  /** One that nobody has answered, and so can be taken away. */
  unanswered: string;
  pool: string;
  /** A competence of the country that the strategy does not share yet. */
  poolable: string;
  course: string;
};

export async function addTogether(
  { platform, adviser, at, insert, put }: PlanRows,
  { competence, nurse }: { readonly competence: string; readonly nurse: string },
): Promise<TogetherOfVictim> {
  const recommendation = await insert('plan_recommendation', {
    plan_id: REGION_PLAN,
    sequence: 901,
    title: PLAN_WORDS.measure,
    body: '',
    version: 1,
  });
  const unanswered = await insert('plan_recommendation', {
    plan_id: REGION_PLAN,
    sequence: 902,
    title: PLAN_WORDS.measure,
    body: '',
    version: 1,
  });
  await put('plan_recommendation_answer', {
    recommendation_id: recommendation,
    plan_id: REGION_PLAN,
    municipality_code: GJOVIK,
    outcome: 'later',
    reason: '',
    answered_by: adviser,
    answered_at: at,
  });
  await platform.owner.query(
    'update plan_arrangement set note = $2, legal_form = $3, host_code = $4 where plan_id = $1',
    [REGION_PLAN, PLAN_WORDS.measure, 'host', GJOVIK],
  );
  await insert('plan_cost_split', {
    plan_id: REGION_PLAN,
    cost_key: 'equal',
    shares: [{ municipality: GJOVIK, millionths: 1_000_000 }],
    made_by: adviser,
    made_at: at,
  });
  const pool = await insert('plan_pool', {
    plan_id: REGION_PLAN,
    competence_id: competence,
    hours_a_case: 4,
    hours_an_fte: 1700,
    most_travel_minutes: 60,
    note: PLAN_WORDS.measure,
    version: 1,
  });
  await put('plan_pool_share', {
    pool_id: pool,
    plan_id: REGION_PLAN,
    municipality_code: GJOVIK,
    holders: 'none',
    version: 1,
  });
  const course = await insert('plan_course', {
    plan_id: REGION_PLAN,
    title: PLAN_WORDS.measure,
    half_year: '2028-1',
    provider: '',
    place: '',
    target_group: '',
    seats: 10,
    cost_ore: 100,
    status: 'planned',
    version: 1,
  });
  await put('plan_course_seat', {
    plan_course_id: course,
    plan_id: REGION_PLAN,
    municipality_code: GJOVIK,
    seats: 4,
  });
  return { recommendation, unanswered, pool, poolable: nurse, course };
}
