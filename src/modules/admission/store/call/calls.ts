import { sql } from 'kysely';
import { NotFound } from '../../../../access/index.ts';
import type { CallId, PersonId } from '../../../../kernel/ids.ts';
import type { Localised } from '../../../../kernel/locale.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';
import type {
  Call,
  CallClass,
  CallRules,
  CallStatus,
  Deadline,
  DocumentWish,
  Extension,
  Requirements,
} from '../../domain/call/call.ts';

type Row = Omit<Call, 'days' | 'name' | 'about' | 'classes' | 'status'> &
  Call['days'] & { name: Localised; about: Localised; status: CallStatus; classes: CallClass[] };

/** A call in one row with its classes: a handful each. The jsonb columns are written by our own actions alone. */
const CALL = sql`
  select c.id, c.programme_id as "programmeId", c.kind, c.name, c.about, c.contact_email as "contactEmail", c.status, c.opens_on as "opensOn",
    c.deadline_on as "deadlineOn", c.documents_due_on as "documentsDueOn", c.withdraw_by as "withdrawBy",
    c.reply_days as "replyDays", c.requirements, c.documents, c.rules, c.seed, c.version,
    c.cancel_reason as "cancelReason",
    coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'name', k.name, 'city', k.city, 'venue', k.venue,
        'address', k.address, 'seats', k.seats, 'startsOn', k.starts_on,
        'firstCounties', k.first_counties, 'cohort', k.cohort_id, 'cancelled',
        case when k.cancelled_at is not null then jsonb_build_object('reason', k.cancel_reason) end)
      order by k.sequence) from call_class k where k.call_id = c.id), '[]') as classes
  from call c`;

export async function findCall(tx: ReadTx, id: CallId): Promise<Call | undefined> {
  const { rows } = await sql<Row>`${CALL} where c.id = ${id}`.execute(tx);
  return rows[0] && callOf(rows[0]);
}

/** @throws NotFound when there is none, or it is a draft that the actor may not know of */
export async function getCall(tx: ReadTx, id: CallId): Promise<Call> {
  const found = await findCall(tx, id);
  if (found === undefined) throw new NotFound('call');
  return found;
}

/** All calls that the actor may see, those whose deadline is nearest ahead first, drafts before them. */
export async function listCalls(tx: ReadTx): Promise<readonly Call[]> {
  const { rows } = await sql<Row>`${CALL} order by c.deadline_on desc nulls first, c.created_at desc`.execute(
    tx,
  );
  return rows.map(callOf);
}

/** The deadlines that were moved for one applicant. */
export async function listExtensions(
  tx: ReadTx,
  call: CallId,
  person: PersonId,
): Promise<readonly Extension[]> {
  const rows = await tx
    .selectFrom('call_extension')
    .select(['deadline', 'until'])
    .where('call_id', '=', call)
    .where('person_id', '=', person)
    .execute();
  return rows.map((row) => ({ deadline: row.deadline as Deadline, until: row.until }));
}

function callOf({ opensOn, deadlineOn, documentsDueOn, withdrawBy, ...row }: Row): Call {
  return {
    ...row,
    requirements: row.requirements as Requirements,
    documents: row.documents as readonly DocumentWish[],
    rules: row.rules as CallRules,
    days: { opensOn, deadlineOn, documentsDueOn, withdrawBy },
  };
}
