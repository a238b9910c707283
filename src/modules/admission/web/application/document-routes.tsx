import { Hono } from 'hono';
import { v7 as uuid } from 'uuid';
import { NotFound } from '../../../../access/index.ts';
import { type ApplicationDocumentId, type ApplicationId, isUuid } from '../../../../kernel/ids.ts';
import { renderPage } from '../../../../web/page.tsx';
import { FOREIGN_FILE } from '../../../../web/security.ts';
import type { WebContext, WebEnv } from '../../../../web/types.ts';
import { addDocument } from '../../actions/application/add-document.ts';
import { openDocument } from '../../actions/application/open-document.ts';
import { removeDocument } from '../../actions/application/remove-document.ts';
import { DOCUMENT_KINDS } from '../../domain/call/call.ts';
import { viewApplicationForm, viewOwnApplication } from '../../views/application/application.ts';
import { frameOf, idIn } from '../frame.ts';
import { DocumentsPage, RemoveDocumentPage } from './document-pages.tsx';
import { failuresOf } from './form-frame.tsx';
import type { FormErrorCode } from './form-input.ts';
import { closedWord, crumbs } from './form-routes.tsx';
import { applicationPaths as paths } from './paths.ts';

export const documentRoutes = new Hono<WebEnv>();

const applicationId = (c: WebContext) => idIn<ApplicationId>(c, 'applicationId');
const documentId = (c: WebContext) => idIn<ApplicationDocumentId>(c, 'documentId');

documentRoutes.get('/applications/:applicationId/documents', (c) => documentsPage(c));

documentRoutes.post('/applications/:applicationId/documents', async (c) => {
  const id = applicationId(c);
  const body = await bodyOf(c);
  if (body === undefined) return documentsPage(c, { file: 'file-cut' });
  const kind = DOCUMENT_KINDS.find((one) => one === body.kind);
  const file = body.file instanceof File && body.file.name !== '' ? body.file : undefined;
  const document = typeof body.id === 'string' && isUuid(body.id) ? body.id : undefined;
  if (kind === undefined || file === undefined || document === undefined)
    return documentsPage(
      c,
      {
        ...(kind === undefined ? { kind: 'kind-missing' as const } : {}),
        ...(file === undefined ? { file: 'file-missing' as const } : {}),
        // Without an id the page was not ours, and the new one has an id again.
        ...(kind !== undefined && file !== undefined ? { file: 'file-cut' as const } : {}),
      },
      { kind: kind ?? '' },
    );

  const added = await addDocument(
    c.var.actor,
    {
      application: id,
      id: document as ApplicationDocumentId,
      kind,
      fileName: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    },
    c.var.platform,
  );
  if (added.ok) return c.redirect(paths.part(id, 'documents'), 303);
  const { failure } = added;
  if (failure.kind === 'closed')
    return c.redirect(`${paths.application(id)}?failed=${failure.why.outcome}`, 303);
  return documentsPage(c, { file: failure.kind }, { kind });
});

/** The form; undefined when it ended before its end, as when the connection broke. */
async function bodyOf(c: WebContext): Promise<Record<string, unknown> | undefined> {
  try {
    return await c.req.parseBody();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function documentsPage(
  c: WebContext,
  errors: Readonly<Partial<Record<'kind' | 'file', FormErrorCode>>> = {},
  values: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const frame = frameOf(c);
  const view = await viewApplicationForm(c.var.actor, applicationId(c), 'documents', c.var.platform);
  if (!view.steps.has('add-document'))
    return c.redirect(`${paths.application(view.application.id)}?failed=${closedWord(view)}`, 303);
  const failures = failuresOf(errors, frame);
  return renderPage(
    c,
    {
      title: frame.texts.application.form.parts.documents,
      status: failures.length > 0 ? 422 : 200,
      breadcrumbs: crumbs(frame, view),
    },
    <DocumentsPage frame={frame} view={view} state={{ values, errors: failures }} newId={uuid()} />,
  );
}

documentRoutes.get('/applications/:applicationId/documents/:documentId', async (c) => {
  const { facts, bytes } = await openDocument(c.var.actor, applicationId(c), documentId(c), c.var.platform);
  c.header('content-type', facts.mediaType);
  // To be saved and not shown: what stands in it is not ours, so it gets no page of ours to stand on.
  c.header(
    'content-disposition',
    `attachment; filename*=UTF-8''${encodeURIComponent(facts.fileName).replace(/['()*]/g, hex)}`,
  );
  c.header('content-security-policy', FOREIGN_FILE);
  return c.body(new Uint8Array(bytes));
});

const hex = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

documentRoutes.get('/applications/:applicationId/documents/:documentId/remove', async (c) => {
  const frame = frameOf(c);
  const id = documentId(c);
  const view = await viewOwnApplication(c.var.actor, applicationId(c), c.var.platform);
  const document = view.papers.documents.find((one) => one.id === id);
  if (document === undefined) throw new NotFound('document');
  if (!view.steps.has('remove-document'))
    return c.redirect(`${paths.application(view.application.id)}?failed=deadline-passed`, 303);
  return renderPage(
    c,
    {
      title: frame.texts.application.form.documents.confirmRemove.title,
      breadcrumbs: crumbs(frame, view),
    },
    <RemoveDocumentPage frame={frame} view={view} document={document} />,
  );
});

documentRoutes.post('/applications/:applicationId/documents/:documentId/remove', async (c) => {
  const id = applicationId(c);
  const removed = await removeDocument(
    c.var.actor,
    { application: id, document: documentId(c) },
    c.var.platform,
  );
  if (removed.ok) return c.redirect(paths.part(id, 'documents'), 303);
  const { failure } = removed;
  const word = failure.kind === 'closed' ? failure.why.outcome : failure.kind;
  return c.redirect(`${paths.application(id)}?failed=${word}`, 303);
});
