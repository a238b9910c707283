import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { PlanId, PlanNeedId, PlanRequirementId } from '../../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../../platform/database/database.ts';
import type { DecidedNeed } from '../../../domain/plan/analysis/need.ts';
import type { Aspect } from '../../../domain/plan/gap.ts';

export type StoredNeed = Omit<DecidedNeed, 'amount'> & {
  /** Null: not told to this reader, because it would tell how many hold it and who leaves. */
  readonly amount: number | null;
  /** About how much its requirement needs in all, where the amount is not told. */
  readonly inAll: number | null;
  readonly id: PlanNeedId;
  readonly requirement: PlanRequirementId;
  /** Measures that are to meet it. */
  readonly measures: number;
};

export async function listNeeds(tx: ReadTx, plan: PlanId): Promise<readonly StoredNeed[]> {
  const { rows } = await sql<StoredNeed>`
    select n.id, n.requirement_id as requirement, n.kind, coalesce(n.persons, n.fte)::float8 as amount,
      n.in_all::float8 as "inAll", n.priority, n.note,
      (select count(*) from plan_measure_need m where m.need_id = n.id)::int as measures
    from scope.told_needs(${plan}::uuid, false) n
    order by n.requirement_id, array_position(array['mobilise', 'learn', 'acquire', 'phase-out'], n.kind)`.execute(
    tx,
  );
  return rows;
}

/** Exactly these needs for the requirement: those of other kinds go. */
export async function putNeeds(
  tx: Tx,
  plan: PlanId,
  requirement: { readonly id: PlanRequirementId; readonly aspect: Aspect },
  needs: readonly DecidedNeed[],
): Promise<void> {
  await tx
    .deleteFrom('plan_need')
    .where('requirement_id', '=', requirement.id)
    .where(sql<boolean>`kind <> all(${needs.map(({ kind }) => kind)}::text[])`)
    .execute();
  await addNeeds(tx, plan, [{ requirement, needs }]);
}

export async function addNeeds(
  tx: Tx,
  plan: PlanId,
  all: readonly {
    readonly requirement: { readonly id: PlanRequirementId; readonly aspect: Aspect };
    readonly needs: readonly DecidedNeed[];
  }[],
): Promise<void> {
  const rows = all.flatMap(({ requirement, needs }) =>
    needs.map(({ kind, amount, priority, note }) => ({
      id: uuid() as PlanNeedId,
      plan_id: plan,
      requirement_id: requirement.id,
      kind,
      persons: requirement.aspect === 'competence' ? amount : null,
      fte: requirement.aspect === 'staffing' ? amount : null,
      priority,
      note,
    })),
  );
  if (rows.length === 0) return;
  await tx
    .insertInto('plan_need')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['requirement_id', 'kind']).doUpdateSet((eb) => ({
        persons: eb.ref('excluded.persons'),
        fte: eb.ref('excluded.fte'),
        priority: eb.ref('excluded.priority'),
        note: eb.ref('excluded.note'),
        version: sql`plan_need.version + 1`,
      })),
    )
    .execute();
}
