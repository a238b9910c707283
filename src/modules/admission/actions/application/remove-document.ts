import type { Actor } from '../../../../access/index.ts';
import type { ApplicationDocumentId, ApplicationId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { decideCompleteness } from '../../domain/application/completeness.ts';
import { saveApplication } from '../../store/application/applications.ts';
import { deleteDocument, getDocument } from '../../store/application/documents.ts';
import { insertApplicationEvent } from '../../store/application/history.ts';
import { readPapers } from '../../store/application/papers.ts';
import { applicationForStep, type StepClosed } from './application-for-step.ts';

/**
 * Deletes a file for good, as long as the application can be changed; later the office may have relied on it. From an
 * application that was sent nothing is taken that it must have: another file is uploaded first.
 */
export async function removeDocument(
  actor: Actor,
  input: { application: ApplicationId; document: ApplicationDocumentId },
  { db, now, today }: Platform,
): Promise<Result<void, StepClosed | { readonly kind: 'document-needed' }>> {
  return db.transaction(actor, async (tx) => {
    const found = await applicationForStep(tx, actor, 'remove-document', input.application, today);
    if (!found.ok) return found;
    const { application, call } = found.value;
    const document = await getDocument(tx, application.id, input.document);

    const papers = await readPapers(tx, application.id);
    const without = { ...papers, documents: papers.documents.filter((one) => one.id !== document.id) };
    const { faults } = decideCompleteness(application, without, call, false);
    if (application.status === 'submitted' && faults.some((fault) => fault.kind === 'document-missing'))
      return fail({ kind: 'document-needed' });

    await deleteDocument(tx, document.id);
    await saveApplication(tx, application.id, now());
    await insertApplicationEvent(tx, application, {
      at: now(),
      by: actor.person.id,
      side: 'applicant',
      event: 'document-removed',
      note: '',
    });
    await trace(tx, actor, 'application.document-removed', application.id, {
      details: { document: document.id },
    });
    return succeed(undefined);
  });
}
