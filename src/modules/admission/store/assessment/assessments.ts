import { sql } from 'kysely';
import type { ApplicationId, PersonId } from '../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { Assessment, AssessmentStatus } from '../../domain/assessment/assessment.ts';
import type { Route } from '../../domain/assessment/routes.ts';

export type StoredAssessment = Assessment & {
  /** The sum that the decision was made on; null while nothing has been decided. */
  readonly practiceYears: number | null;
  /** The names of those who assessed and confirmed; empty where the reader may not know them. */
  readonly assessedByName: string;
  readonly confirmedByName: string;
};

export async function findAssessment(
  tx: ReadTx,
  application: ApplicationId,
): Promise<StoredAssessment | undefined> {
  const { rows } = await sql<StoredAssessment>`
    select q.application_id as application, q.status, q.route, q.has_general as "hasGeneral", q.birth_year as "birthYear",
      q.core_subjects as "coreSubjects", q.education_years::float as "educationYears",
      q.counted_practice::text[] as counted, q.relevant_practice::text[] as relevant, q.asked_documents as asked, q.reasons,
      q.practice_years::float as "practiceYears", q.assessed_by as "assessedBy", q.assessed_at as "assessedAt",
      q.confirmed_by as "confirmedBy", q.confirmed_at as "confirmedAt", q.version,
      coalesce(a.given_name || ' ' || a.family_name, '') as "assessedByName",
      coalesce(c.given_name || ' ' || c.family_name, '') as "confirmedByName"
    from qualification q left join person a on a.id = q.assessed_by left join person c on c.id = q.confirmed_by
    where q.application_id = ${application}`.execute(tx);
  return rows[0];
}

export type AssessmentToSave = {
  readonly status: AssessmentStatus;
  readonly route: Route | null;
  readonly hasGeneral: boolean | null;
  readonly birthYear: number | null;
  readonly coreSubjects: boolean;
  readonly educationYears: number;
  readonly counted: readonly string[];
  readonly relevant: readonly string[];
  readonly asked: string;
  readonly reasons: string;
  readonly practiceYears: number | null;
  readonly assessedBy: PersonId;
  readonly assessedAt: Date;
  readonly confirmedBy: PersonId | null;
  readonly confirmedAt: Date | null;
};

/**
 * Writes the assessment over the version that was read (0: none). False when somebody else has written meanwhile, and
 * then nothing is changed.
 */
export async function saveAssessment(
  tx: Tx,
  of: { application: ApplicationId; person: PersonId; seen: number },
  assessment: AssessmentToSave,
): Promise<boolean> {
  const values = {
    status: assessment.status,
    route: assessment.route,
    has_general: assessment.hasGeneral,
    birth_year: assessment.birthYear,
    core_subjects: assessment.coreSubjects,
    education_years: assessment.educationYears,
    counted_practice: [...assessment.counted],
    relevant_practice: [...assessment.relevant],
    asked_documents: assessment.asked,
    reasons: assessment.reasons,
    practice_years: assessment.practiceYears,
    assessed_by: assessment.assessedBy,
    assessed_at: assessment.assessedAt,
    confirmed_by: assessment.confirmedBy,
    confirmed_at: assessment.confirmedAt,
  };
  if (of.seen === 0) {
    const inserted = await tx
      .insertInto('qualification')
      .values({ application_id: of.application, person_id: of.person, ...values })
      .onConflict((conflict) => conflict.column('application_id').doNothing())
      .executeTakeFirst();
    return inserted.numInsertedOrUpdatedRows === 1n;
  }
  const { numUpdatedRows } = await tx
    .updateTable('qualification')
    .set((eb) => ({ ...values, version: eb('version', '+', 1) }))
    .where('application_id', '=', of.application)
    .where('version', '=', of.seen)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}
