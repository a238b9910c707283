import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { PersonId, PlanId } from '../../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../../platform/database/database.ts';
import type { Arrangement } from '../../../domain/plan/region/arrangement.ts';
import type { CostKey } from '../../../domain/plan/region/cost-split.ts';

/** A split as it was made. */
export type KeptSplit = {
  readonly id: string;
  readonly key: CostKey;
  readonly madeAt: Date;
  readonly shares: readonly { readonly municipality: string; readonly millionths: number }[];
};

const Shares = z.array(z.object({ municipality: z.string(), millionths: z.number() }));

/** The newest first. */
export async function listSplits(tx: ReadTx, plan: PlanId): Promise<readonly KeptSplit[]> {
  const { rows } = await sql<Omit<KeptSplit, 'shares'> & { shares: unknown }>`
    select id, cost_key as key, made_at as "madeAt", shares from plan_cost_split
    where plan_id = ${plan} order by made_at desc, id desc`.execute(tx);
  return rows.map((row) => ({ ...row, shares: Shares.parse(row.shares) }));
}

export async function keepSplit(
  tx: Tx,
  plan: PlanId,
  by: PersonId,
  one: Pick<Arrangement, 'key' | 'shares'>,
): Promise<void> {
  await tx
    .insertInto('plan_cost_split')
    .values({
      id: uuid(),
      plan_id: plan,
      cost_key: one.key,
      shares: JSON.stringify(one.shares),
      made_by: by,
    })
    .execute();
}
