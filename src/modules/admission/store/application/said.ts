import { sql } from 'kysely';
import type { ApplicationId, PersonId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';
import type { SaidByOthers } from '../../domain/application/status.ts';

export type SaidOf = SaidByOthers & {
  readonly application: ApplicationId;
  readonly manager: { readonly name: string } | null;
  /** What the manager wrote, when it was a no. */
  readonly managersReason: string;
  /** What the officer has asked for. */
  readonly askedDocuments: string;
  readonly reasons: string;
};

type Row = {
  application: ApplicationId;
  approvalStatus: 'asked' | 'approved' | 'declined' | null;
  managerPerson: PersonId | null;
  managersReason: string | null;
  managerName: string | null;
  qualification: 'documents-missing' | 'qualified' | 'not-qualified' | 'refusal-proposed' | null;
  askedDocuments: string | null;
  reasons: string | null;
  placement: 'seat' | 'waiting' | 'left-list' | null;
  offerStatus: NonNullable<SaidByOthers['offer']>['status'] | null;
  className: string | null;
  replyBy: LocalDate | null;
  formed: boolean | null;
};

/** What others have said of applications, as far as the reader's row rules show it, in one question. */
export async function readSaid(
  tx: ReadTx,
  applications: readonly ApplicationId[],
): Promise<ReadonlyMap<ApplicationId, SaidOf>> {
  if (applications.length === 0) return new Map();
  const { rows } = await sql<Row>`
    select a.id as application, q.status as "approvalStatus", q.manager_person_id as "managerPerson",
      q.reason as "managersReason", nullif(concat_ws(' ', p.given_name, p.family_name), '') as "managerName",
      u.status as qualification, u.asked_documents as "askedDocuments", u.reasons, t.outcome as placement,
      o.status as "offerStatus", o.name as "className", o.reply_by as "replyBy", o.formed
    from application a
      left join application_approval q on q.application_id = a.id
      left join person p on p.id = q.manager_person_id
      left join qualification u on u.application_id = a.id
      left join placement t on t.application_id = a.id
      left join lateral (select s.status, s.reply_by, k.name, k.cohort_id is not null as formed from seat_offer s
        join call_class k on k.id = s.call_class_id where s.application_id = a.id
        order by (s.status in ('offered', 'accepted')) desc, s.offered_at desc, s.id desc limit 1) o on true
    where a.id = any (${applications}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.application, saidOf(row)]));
}

/** A refusal that nobody has confirmed is nothing yet. */
function saidOf(row: Row): SaidOf {
  return {
    application: row.application,
    approval:
      row.approvalStatus === null
        ? null
        : { status: row.approvalStatus, hasManager: row.managerPerson !== null },
    manager: row.managerName === null ? null : { name: row.managerName },
    managersReason: row.managersReason ?? '',
    qualification: row.qualification === 'refusal-proposed' ? null : row.qualification,
    askedDocuments: row.qualification === 'documents-missing' ? (row.askedDocuments ?? '') : '',
    reasons: row.qualification === 'not-qualified' ? (row.reasons ?? '') : '',
    placement: row.placement,
    offer:
      row.offerStatus === null || row.className === null || row.replyBy === null
        ? null
        : {
            status: row.offerStatus,
            className: row.className,
            replyBy: row.replyBy,
            formed: row.formed === true,
          },
  };
}
