import { sql } from 'kysely';
import type { PersonId, PlanId } from '../../../../kernel/ids.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';

// Those who are asked for their view today: bodies that are heard, and the unions. Not those of a municipality that has left.
const asked = (
  plan: PlanId,
) => sql`from plan_member k join plan p on p.id = k.plan_id where k.plan_id = ${plan} and k.part in ('consultee', 'union')
  and k.valid_from <= current_date and (k.valid_to is null or k.valid_to >= current_date)
  and (p.region_id is null or k.municipality_code is null or scope.is_in_region(p.region_id, k.municipality_code))`;

export async function listConsultees(tx: ReadTx, plan: PlanId): Promise<readonly PersonId[]> {
  const { rows } = await sql<{
    person: PersonId;
  }>`select distinct k.person_id as person ${asked(plan)}`.execute(tx);
  return rows.map(({ person }) => person);
}

export async function countConsultees(tx: ReadTx, plan: PlanId): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct k.person_id)::int as count ${asked(plan)}`.execute(tx);
  return rows[0]?.count ?? 0;
}
