import { type Actor, NotFound } from '../../../../access/index.ts';
import type { ApplicationDocumentId, ApplicationId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { ScannerFailed } from '../../../../platform/scanner.ts';
import { type NotRecognised, recogniseDocument } from './recognise-document.ts';
import { cleanFileName } from '../../domain/application/media-type.ts';
import { LARGEST_DOCUMENT, MOST_DOCUMENTS } from '../../domain/application/papers.ts';
import type { DocumentKind } from '../../domain/call/call.ts';
import { getApplication, saveApplication } from '../../store/application/applications.ts';
import { insertDocument } from '../../store/application/documents.ts';
import { insertApplicationEvent } from '../../store/application/history.ts';
import { listDocuments } from '../../store/application/papers.ts';
import { applicationForStep, type StepClosed } from './application-for-step.ts';

export type AddDocumentFailure =
  | StepClosed
  | NotRecognised
  | {
      readonly kind:
        | 'file-missing'
        | 'file-too-large'
        | 'file-infected'
        | 'file-unchecked'
        | 'too-many-files';
    };

/**
 * Keeps a file with the person's own application, sealed. `id` came with the form, so that the same form sent twice is one
 * file. What the file is, and whether it is dangerous, is found out before anything is written.
 */
export async function addDocument(
  actor: Actor,
  input: {
    application: ApplicationId;
    id: ApplicationDocumentId;
    kind: DocumentKind;
    fileName: string;
    bytes: Uint8Array;
  },
  { db, keys, scanner, log, now, today }: Platform,
): Promise<Result<void, AddDocumentFailure>> {
  // A stranger's file is not even looked at.
  const owner = await db.read(actor, (tx) => getApplication(tx, input.application));
  if (owner.person !== actor.person.id) throw new NotFound('application');
  if (input.bytes.byteLength === 0) return fail({ kind: 'file-missing' });
  if (input.bytes.byteLength > LARGEST_DOCUMENT) return fail({ kind: 'file-too-large' });
  const recognised = await recogniseDocument(input.bytes);
  if (!recognised.ok) return recognised;
  const scanned = await scanner.scan(input.bytes).catch((error: unknown) => {
    if (!(error instanceof ScannerFailed)) throw error;
    log.error('scanner.failed', { error });
    return 'unchecked' as const;
  });
  if (scanned === 'unchecked') return fail({ kind: 'file-unchecked' });
  if (scanned === 'infected') return fail({ kind: 'file-infected' });

  return db.transaction(actor, async (tx) => {
    const found = await applicationForStep(tx, actor, 'add-document', input.application, today);
    if (!found.ok) return found;
    const { application } = found.value;
    const documents = await listDocuments(tx, application.id);
    if (documents.some((one) => one.id === input.id)) return succeed(undefined);
    if (documents.length >= MOST_DOCUMENTS) return fail({ kind: 'too-many-files' });

    const kept = await insertDocument(
      tx,
      application,
      {
        id: input.id,
        kind: input.kind,
        fileName: cleanFileName(input.fileName, recognised.value),
        mediaType: recognised.value,
        scanned,
        uploadedAt: now(),
      },
      input.bytes,
      keys,
    );
    if (!kept) throw new NotFound('document');
    await saveApplication(tx, application.id, now());
    await insertApplicationEvent(tx, application, {
      at: now(),
      by: actor.person.id,
      side: 'applicant',
      event: 'document-added',
      note: '',
    });
    await trace(tx, actor, 'application.document-added', application.id, {
      details: { document: input.id, kind: input.kind, bytes: input.bytes.byteLength, scanned },
    });
    return succeed(undefined);
  });
}
