import { sql } from 'kysely';
import type { MappingRoundId, PlanHearingId, PlanId, PlanMeasureId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';

/** Something that waits for the actor in a plan, and its last day. */
export type Waiting = { readonly dueOn: LocalDate } & (
  | { readonly kind: 'hearing'; readonly id: PlanHearingId; readonly plan: PlanId; readonly place: string }
  | {
      /** To say what one can oneself, or what those can whom one leads. */
      readonly kind: 'answer' | 'answer-for-staff';
      readonly id: MappingRoundId;
      readonly title: string;
    }
  | {
      readonly kind: 'measure';
      readonly id: PlanMeasureId;
      readonly plan: PlanId;
      readonly title: string;
      /** The plan that it stands in. */
      readonly place: string;
    }
);

/** What the actor is asked about today, and measures of the actor's that are due by a day: in one question to the database. */
export async function listWaiting(
  tx: ReadTx,
  today: LocalDate,
  until: LocalDate,
): Promise<readonly Waiting[]> {
  const { rows } = await sql<Waiting>`
    select kind, id, plan_id as plan, title, place, due_on as "dueOn"
    from scope.waits_in_plans(${today}, ${until})`.execute(tx);
  return rows;
}
