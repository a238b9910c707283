import { sql } from 'kysely';
import type { PersonId, PlanId } from '../../../../kernel/ids.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';

/** Names of those who have had a hand in the plan; empty for those who may not read it. */
export async function planPeople(tx: ReadTx, plan: PlanId): Promise<ReadonlyMap<PersonId, string>> {
  const { rows } = await sql<{ person: PersonId; name: string }>`
    select person_id as person, given_name || ' ' || family_name as name from scope.plan_people(${plan}::uuid)`.execute(
    tx,
  );
  return new Map(rows.map(({ person, name }) => [person, name]));
}
