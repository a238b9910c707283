import { type Actor, allowedActions, NotFound } from '../../../../access/index.ts';
import type { ApplicationDocumentId, ApplicationId } from '../../../../kernel/ids.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { applicationAccess } from '../../access/index.ts';
import { getApplication } from '../../store/application/applications.ts';
import { getDocument, readDocument, type StoredDocument } from '../../store/application/documents.ts';

/**
 * One file, opened: for its owner, and for the officer once the application has been sent. That somebody else than the
 * owner has read it leaves a trace.
 *
 * @throws NotFound for everybody else
 */
export async function openDocument(
  actor: Actor,
  application: ApplicationId,
  document: ApplicationDocumentId,
  { db, keys }: Platform,
): Promise<{ readonly facts: StoredDocument; readonly bytes: Buffer }> {
  return db.transaction(actor, async (tx) => {
    const thing = await getApplication(tx, application);
    if (!allowedActions(actor, applicationAccess, { ...thing, manager: null }).has('see-papers'))
      throw new NotFound('document');
    const facts = await getDocument(tx, application, document);
    if (thing.person !== actor.person.id)
      await trace(tx, actor, 'application.document-opened', application, { details: { document } });
    return { facts, bytes: await readDocument(tx, facts, keys) };
  });
}
