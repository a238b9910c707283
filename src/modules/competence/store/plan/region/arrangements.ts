import { sql } from 'kysely';
import { z } from 'zod';
import type { PlanId } from '../../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../../platform/database/database.ts';
import { type Arrangement, UNDECIDED } from '../../../domain/plan/region/arrangement.ts';
import { MILLION } from '../../../domain/plan/region/cost-split.ts';

const Capacity = z.array(
  z.object({ municipality: z.string().nullable(), name: z.string(), percent: z.number() }),
);

/** How the municipalities cooperate about the plan; undecided where nobody has said anything. */
export async function getArrangement(tx: ReadTx, plan: PlanId): Promise<Arrangement> {
  const { rows } = await sql<Omit<Arrangement, 'capacity'> & { capacity: unknown }>`
    select a.legal_form as form, a.host_code as host, a.office_code as office, a.agreed_on as "agreedOn",
      a.cost_key as key, a.note, a.capacity,
      (select coalesce(jsonb_agg(jsonb_build_object('municipality', s.municipality_code,
          'millionths', round(s.share * ${MILLION}::int)::int) order by s.municipality_code), '[]')
        from plan_cost_share s where s.plan_id = a.plan_id) as shares
    from plan_arrangement a where a.plan_id = ${plan}`.execute(tx);
  const [row] = rows;
  return row === undefined ? UNDECIDED : { ...row, capacity: Capacity.parse(row.capacity) };
}

/** Also the parts that everybody pays, as they are from now on. */
export async function saveArrangement(tx: Tx, plan: PlanId, one: Arrangement): Promise<void> {
  const columns = {
    legal_form: one.form,
    host_code: one.host,
    office_code: one.office,
    agreed_on: one.agreedOn,
    cost_key: one.key,
    note: one.note,
    capacity: JSON.stringify(one.capacity),
  };
  await tx
    .insertInto('plan_arrangement')
    .values({ plan_id: plan, ...columns })
    .onConflict((conflict) =>
      conflict
        .column('plan_id')
        .doUpdateSet({ ...columns, version: sql<number>`plan_arrangement.version + 1` }),
    )
    .execute();
  await tx.deleteFrom('plan_cost_share').where('plan_id', '=', plan).execute();
  if (one.shares.length > 0)
    await tx
      .insertInto('plan_cost_share')
      .values(
        one.shares.map(({ municipality, millionths }) => ({
          plan_id: plan,
          municipality_code: municipality,
          share: millionths / MILLION,
        })),
      )
      .execute();
}
