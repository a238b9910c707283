import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { NotFound } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../../platform/database/database.ts';
import type { Capital, CapitalFacts, PlanCapitalId } from '../../../domain/plan/analysis/capital.ts';

const Exits = z.array(z.object({ year: z.number(), persons: z.number(), fte: z.number() }));

const COLUMNS = sql`k.id, k.competence_id as competence, k.aspect, k.unit_id as unit, k.unit_name as "unitName", k.levels,
  k.persons::float8, k.fte::float8, k.used_persons::float8 as "usedPersons", k.used_fte::float8 as "usedFte", k.exits, k.basis,
  k.as_of::text as "asOf", k.source, k.version`;

type Row = Omit<Capital, 'exits'> & { exits: unknown };
const capitalOf = (row: Row): Capital => ({ ...row, exits: Exits.parse(row.exits) });

/** What the plan says is held; nothing for those who do not see the municipality's staff. */
export async function listCapital(tx: ReadTx, plan: PlanId): Promise<readonly Capital[]> {
  const { rows } = await sql<Row>`select ${COLUMNS} from plan_capital k where k.plan_id = ${plan}
    order by k.id`.execute(tx);
  return rows.map(capitalOf);
}

/** @throws NotFound when the plan has no such row */
export async function getCapital(tx: ReadTx, plan: PlanId, id: PlanCapitalId): Promise<Capital> {
  const { rows } = await sql<Row>`select ${COLUMNS} from plan_capital k
    where k.id = ${id} and k.plan_id = ${plan}`.execute(tx);
  if (rows[0] === undefined) throw new NotFound('capital');
  return capitalOf(rows[0]);
}

/** Puts in what is held, in the place of what the plan said of the same competence in the same place. */
export async function putCapital(tx: Tx, plan: PlanId, all: readonly CapitalFacts[]): Promise<void> {
  if (all.length === 0) return;
  await tx
    .insertInto('plan_capital')
    .values(all.map((one) => ({ id: uuid(), plan_id: plan, ...rowOf(one) })))
    .onConflict((conflict) =>
      conflict.columns(['plan_id', 'competence_id', 'aspect', 'unit_name']).doUpdateSet((eb) => ({
        unit_id: eb.ref('excluded.unit_id'),
        levels: eb.ref('excluded.levels'),
        persons: eb.ref('excluded.persons'),
        fte: eb.ref('excluded.fte'),
        used_persons: eb.ref('excluded.used_persons'),
        used_fte: eb.ref('excluded.used_fte'),
        exits: eb.ref('excluded.exits'),
        basis: eb.ref('excluded.basis'),
        as_of: eb.ref('excluded.as_of'),
        source: eb.ref('excluded.source'),
        version: sql`plan_capital.version + 1`,
      })),
    )
    .execute();
}

export async function saveCapital(tx: Tx, id: PlanCapitalId, facts: CapitalFacts): Promise<void> {
  await tx
    .updateTable('plan_capital')
    .set({ ...rowOf(facts), version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

export async function removeCapital(tx: Tx, id: PlanCapitalId): Promise<void> {
  await tx.deleteFrom('plan_capital').where('id', '=', id).execute();
}

function rowOf(facts: CapitalFacts) {
  return {
    competence_id: facts.competence,
    aspect: facts.aspect,
    unit_id: facts.unit,
    unit_name: facts.unitName,
    levels: facts.levels === null ? null : [...facts.levels],
    persons: facts.persons,
    fte: facts.fte,
    used_persons: facts.usedPersons,
    used_fte: facts.usedFte,
    exits: JSON.stringify(facts.exits),
    basis: facts.basis,
    as_of: facts.asOf,
    source: facts.source,
  };
}
