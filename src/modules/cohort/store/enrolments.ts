import { sql } from 'kysely';
import type { CohortId, ParticipantId, PersonId } from '../../../kernel/ids.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import type { ApprovalStatus } from '../domain/may-start.ts';

/** One's own place in a class. */
export type OwnEnrolment = {
  readonly participant: ParticipantId;
  readonly cohort: CohortId;
  readonly track: 'credit' | 'non-credit';
  readonly approval: ApprovalStatus;
  readonly managerName: string | null;
  readonly needsTold: boolean;
};

export async function listOwnEnrolments(tx: ReadTx, person: PersonId): Promise<readonly OwnEnrolment[]> {
  const rows = await tx
    .selectFrom('participant as e')
    .leftJoin('manager_approval as a', 'a.participant_id', 'e.id')
    .leftJoin('person as b', 'b.id', 'a.manager_person_id')
    .leftJoin('participant_need as n', 'n.participant_id', 'e.id')
    .select([
      'e.id as participant',
      'e.cohort_id as cohort',
      'e.track',
      'a.status as approval',
      sql<string | null>`b.given_name || ' ' || b.family_name`.as('managerName'),
      sql<boolean>`n.participant_id is not null`.as('needsTold'),
    ])
    .where('e.person_id', '=', person)
    .where('e.status', '=', 'enrolled')
    .execute();
  return rows.map((row) => ({ ...row, approval: row.approval ?? 'asked' }));
}
