import { v7 as uuid } from 'uuid';
import type { ApplicationId, PersonId } from '../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { Application } from '../../domain/application/application.ts';
import type { ApplicationEvent, KeptLetter } from '../../domain/application/history.ts';

export type { EventSide } from '../../domain/application/history.ts';

type Own = Pick<Application, 'id' | 'person'>;

export async function insertApplicationEvent(
  tx: Tx,
  { id, person }: Own,
  event: ApplicationEvent & { readonly by: PersonId | null },
): Promise<void> {
  await tx
    .insertInto('application_event')
    .values({
      application_id: id,
      person_id: person,
      at: event.at,
      by_person_id: event.by,
      side: event.side,
      event: event.event,
      note: event.note,
    })
    .execute();
}

export async function listApplicationEvents(
  tx: ReadTx,
  id: ApplicationId,
): Promise<readonly ApplicationEvent[]> {
  return tx
    .selectFrom('application_event')
    .select(['at', 'side', 'event', 'note'])
    .where('application_id', '=', id)
    .orderBy('at')
    .orderBy('id')
    .execute();
}

/** Keeps a letter as it is sent, and gives its id. Sending it is a job of its own. */
export async function insertLetter(
  tx: Tx,
  { id, person }: Own,
  letter: Omit<KeptLetter, 'id'>,
): Promise<string> {
  const letterId = uuid();
  await tx
    .insertInto('application_letter')
    .values({
      id: letterId,
      application_id: id,
      person_id: person,
      kind: letter.kind,
      locale: letter.locale,
      title: letter.title,
      body: letter.body,
      made_at: letter.madeAt,
    })
    .execute();
  return letterId;
}

/** The letters about an application, the newest first. */
export async function listLetters(tx: ReadTx, id: ApplicationId): Promise<readonly KeptLetter[]> {
  return letters(tx)
    .where('application_id', '=', id)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function findLetter(
  tx: ReadTx,
  id: string,
): Promise<(KeptLetter & { readonly application: string; readonly person: PersonId }) | undefined> {
  return letters(tx)
    .select(['application_id as application', 'person_id as person'])
    .where('id', '=', id)
    .executeTakeFirst();
}

function letters(tx: ReadTx) {
  return tx
    .selectFrom('application_letter')
    .select(['id', 'kind', 'locale', 'title', 'body', 'made_at as madeAt']);
}
