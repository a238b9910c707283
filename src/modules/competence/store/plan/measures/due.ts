import { sql } from 'kysely';
import type { PlanId, PlanMeasureId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { ReadTx, Tx } from '../../../../../platform/database/database.ts';

/** Measures whose owner has not had a letter about this deadline; none of them comes again for the same one. */
export async function takeDueMeasures(
  tx: Tx,
  today: LocalDate,
  within: number,
): Promise<readonly PlanMeasureId[]> {
  const { rows } = await sql<{ due: PlanMeasureId[] }>`
    select scope.take_due_measures(${today}::date, ${within}::int) as due`.execute(tx);
  return rows[0]?.due ?? [];
}

export type MeasureLetter = {
  readonly email: string;
  readonly givenName: string;
  readonly locale: Locale;
  readonly plan: PlanId;
  readonly planName: string;
  readonly title: string;
  readonly deadlineOn: LocalDate;
};

export async function findMeasureLetter(
  tx: ReadTx,
  measure: PlanMeasureId,
): Promise<MeasureLetter | undefined> {
  const { rows } = await sql<MeasureLetter>`
    select email, given_name as "givenName", locale, plan_id as plan, plan_name as "planName", title,
      deadline_on as "deadlineOn" from scope.letter_about_measure(${measure})`.execute(tx);
  return rows[0];
}
