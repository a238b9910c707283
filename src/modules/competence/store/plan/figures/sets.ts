import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { FigureSourceId, PersonId, PlanFigureSetId, PlanId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { ReadTx, Tx } from '../../../../../platform/database/database.ts';
import { FIGURE_PARTS, type FigureSet, type TakenSet } from '../../../domain/plan/figures/figure-set.ts';

const Origin = z.object({
  id: z.custom<FigureSourceId>((id) => typeof id === 'string'),
  publisher: z.string(),
  name: z.string(),
  vintage: z.string(),
});
const figure = z.number().nullable();
const Figures: z.ZodType<FigureSet> = z.object({
  shape: z.literal(1),
  place: z.string(),
  told: z.array(z.object({ code: z.string(), name: z.string() })),
  missing: z.array(z.string()),
  register: Origin.extend({ licence: z.string(), sha256: z.string(), isSpread: z.boolean() }),
  users: z.array(Origin),
  assumptions: z.number(),
  baseYear: z.number(),
  draws: z.number(),
  seed: z.number(),
  sickness: z.number().min(0).lt(1),
  staff: z.discriminatedUnion('basis', [
    z.object({
      basis: z.literal('list'),
      listedOn: z.custom<LocalDate>((day) => typeof day === 'string').nullable(),
      unknown: z.array(z.string()),
    }),
    z.object({ basis: z.literal('need') }),
  ]),
  years: z.array(z.number()).min(1),
  lines: z.array(
    z.object({
      part: z.enum(FIGURE_PARTS),
      item: z.string(),
      unit: z.enum(['persons', 'fte']),
      points: z.array(
        z.object({
          year: z.number(),
          p10: figure,
          p50: figure,
          p90: figure,
          p80: z.number().optional(),
        }),
      ),
    }),
  ),
});

/** What was taken in, the newest first. */
export async function listFigureSets(tx: ReadTx, plan: PlanId): Promise<readonly TakenSet[]> {
  const rows = await tx
    .selectFrom('plan_figure_set')
    .select(['id', 'number', 'figures', 'taken_by as takenBy', 'taken_at as takenAt'])
    .where('plan_id', '=', plan)
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, figures: Figures.parse(row.figures) }));
}

/** Ids of those that were taken into this plan. */
export async function listFigureSetIds(tx: ReadTx, plan: PlanId): Promise<readonly PlanFigureSetId[]> {
  const rows = await tx.selectFrom('plan_figure_set').select('id').where('plan_id', '=', plan).execute();
  return rows.map(({ id }) => id);
}

/** The one that counts. */
export async function newestFigureSet(tx: ReadTx, plan: PlanId): Promise<TakenSet | undefined> {
  const row = await tx
    .selectFrom('plan_figure_set')
    .select(['id', 'number', 'figures', 'taken_by as takenBy', 'taken_at as takenAt'])
    .where('plan_id', '=', plan)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : { ...row, figures: Figures.parse(row.figures) };
}

/** The plan must be held by the transaction, because sets are numbered in order. */
export async function addFigureSet(
  tx: Tx,
  given: { readonly plan: PlanId; readonly figures: FigureSet; readonly by: PersonId },
): Promise<PlanFigureSetId> {
  const id = uuid() as PlanFigureSetId;
  await sql`insert into plan_figure_set (id, plan_id, number, figures, taken_by)
    select ${id}, ${given.plan}, coalesce(max(number), 0) + 1, ${JSON.stringify(given.figures)}::jsonb, ${given.by}
    from plan_figure_set where plan_id = ${given.plan}`.execute(tx);
  return id;
}

/** Who took figures in, by name. */
export async function namesOfTakers(tx: ReadTx, plan: PlanId): Promise<ReadonlyMap<PersonId, string>> {
  const { rows } = await sql<{ id: PersonId; name: string }>`
    select person_id as id, given_name || ' ' || family_name as name from scope.figure_set_people(${plan}::uuid)`.execute(
    tx,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
