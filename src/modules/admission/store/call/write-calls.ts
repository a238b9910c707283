import { NotFound } from '../../../../access/index.ts';
import type { CallClassId, CallId, CohortId, PersonId, ProgrammeId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import type { Call } from '../../domain/call/call.ts';
import type { CallContent, ClassContent } from '../../domain/call/draft.ts';
import { getCall } from './calls.ts';

/**
 * The call, held until the transaction ends: what is decided of it, and who sits where, waits for one another.
 *
 * @throws NotFound when the actor may not write it
 */
export async function lockCall(tx: Tx, id: CallId): Promise<Call> {
  const row = await tx.selectFrom('call').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  if (row === undefined) throw new NotFound('call');
  return getCall(tx, id);
}

export async function insertCall(
  tx: Tx,
  call: { id: CallId; programme: ProgrammeId; kind: Call['kind']; by: PersonId; content: CallContent },
): Promise<void> {
  await tx
    .insertInto('call')
    .values({
      id: call.id,
      programme_id: call.programme,
      kind: call.kind,
      status: 'draft',
      created_by: call.by,
      ...columnsOf(call.content),
    })
    .execute();
}

export async function saveContent(tx: Tx, call: Pick<Call, 'id' | 'version'>, content: CallContent) {
  await tx
    .updateTable('call')
    .set({ ...columnsOf(content), version: call.version + 1 })
    .where('id', '=', call.id)
    .execute();
}

function columnsOf(content: CallContent) {
  return {
    name: JSON.stringify(content.name),
    about: JSON.stringify(content.about),
    contact_email: content.contactEmail,
    opens_on: content.days.opensOn,
    deadline_on: content.days.deadlineOn,
    documents_due_on: content.days.documentsDueOn,
    withdraw_by: content.days.withdrawBy,
    reply_days: content.replyDays,
    requirements: JSON.stringify(content.requirements),
    documents: JSON.stringify(content.documents),
    rules: JSON.stringify(content.rules),
    seed: content.seed,
  };
}

export async function saveStatus(
  tx: Tx,
  call: Pick<Call, 'id' | 'version'>,
  change:
    | { status: 'published'; at: Date }
    | { status: 'decided'; at: Date }
    | { status: 'cancelled'; reason: string },
): Promise<void> {
  const columns =
    change.status === 'published'
      ? { status: change.status, published_at: change.at }
      : change.status === 'decided'
        ? { status: change.status, decided_at: change.at }
        : { status: change.status, cancel_reason: change.reason, decided_at: null };
  await tx
    .updateTable('call')
    .set({ ...columns, version: call.version + 1 })
    .where('id', '=', call.id)
    .execute();
}

export async function saveClass(
  tx: Tx,
  call: CallId,
  id: CallClassId,
  content: ClassContent,
  isNew: boolean,
): Promise<void> {
  const columns = {
    name: content.name,
    city: content.city,
    venue: content.venue,
    address: content.address,
    seats: content.seats,
    starts_on: content.startsOn,
    first_counties: [...content.firstCounties],
  };
  if (!isNew) {
    await tx
      .updateTable('call_class')
      .set(columns)
      .where('id', '=', id)
      .where('call_id', '=', call)
      .execute();
    return;
  }
  const last = await tx
    .selectFrom('call_class')
    .select((eb) => eb.fn.max('sequence').as('sequence'))
    .where('call_id', '=', call)
    .executeTakeFirst();
  await tx
    .insertInto('call_class')
    .values({ id, call_id: call, sequence: (last?.sequence ?? 0) + 1, ...columns })
    .execute();
}

export async function removeClass(tx: Tx, call: CallId, id: CallClassId): Promise<void> {
  await tx.deleteFrom('call_class').where('id', '=', id).where('call_id', '=', call).execute();
}

export async function saveClassCancelled(tx: Tx, id: CallClassId, at: Date, reason: string): Promise<void> {
  await tx
    .updateTable('call_class')
    .set({ cancelled_at: at, cancel_reason: reason })
    .where('id', '=', id)
    .execute();
}

export async function saveCohort(tx: Tx, id: CallClassId, cohort: CohortId): Promise<void> {
  await tx.updateTable('call_class').set({ cohort_id: cohort }).where('id', '=', id).execute();
}

export async function insertExtension(
  tx: Tx,
  extension: {
    id: string;
    call: CallId;
    person: PersonId;
    deadline: 'application' | 'documents' | 'reply' | 'withdrawal';
    until: LocalDate;
    reason: string;
    by: PersonId;
  },
): Promise<void> {
  await tx
    .insertInto('call_extension')
    .values({
      id: extension.id,
      call_id: extension.call,
      person_id: extension.person,
      deadline: extension.deadline,
      until: extension.until,
      reason: extension.reason,
      granted_by: extension.by,
    })
    .execute();
}
