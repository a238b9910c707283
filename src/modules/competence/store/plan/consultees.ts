import { sql } from 'kysely';
import type { PersonId, PlanId } from '../../../../kernel/ids.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';

// Those who are asked for their view today: bodies that are heard, and the unions.
const asked = (
  plan: PlanId,
) => sql`from plan_member k where k.plan_id = ${plan} and k.part in ('consultee', 'union')
  and k.valid_from <= current_date and (k.valid_to is null or k.valid_to >= current_date)`;

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
