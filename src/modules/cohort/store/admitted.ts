import { sql } from 'kysely';
import type { CohortId, PersonId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/database.ts';

/** A manager's yes that was given before there was a class. */
export type EarlierApproval = {
  readonly person: PersonId;
  readonly manager: PersonId | null;
  readonly by: PersonId;
  readonly at: Date;
};

/** Writes yeses that were given before, where the question is still open; nobody is asked the same thing twice. */
export async function saveEarlierApprovals(
  tx: Tx,
  cohort: CohortId,
  approvals: readonly EarlierApproval[],
): Promise<void> {
  await sql`update manager_approval a set status = 'approved', manager_person_id = r.manager, decided_by = r.by,
      decided_at = r.at
    from jsonb_to_recordset(${JSON.stringify(approvals)}::jsonb) as r(person uuid, manager uuid, by uuid, at timestamptz)
      join participant p on p.person_id = r.person and p.cohort_id = ${cohort}
    where a.participant_id = p.id and a.status = 'asked'`.execute(tx);
}
