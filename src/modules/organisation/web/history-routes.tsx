import { Hono } from 'hono';
import { requireAccess } from '../../../access/index.ts';
import { downloadTable } from '../../../web/download.ts';
import { renderPage } from '../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../web/types.ts';
import { organisationAccess } from '../access.ts';
import {
  checkEducationHistory,
  importEducationHistory,
  LARGEST_HISTORY_BYTES,
} from '../actions/import-education-history.ts';
import { HISTORY_FIELDS } from '../domain/education-history.ts';
import { viewMunicipality } from '../views/municipalities.ts';
import { HistoryPage, type HistoryState } from './history-page.tsx';
import { paths } from './paths.ts';
import { codeIn, frame } from './request.ts';

export const historyRoutes = new Hono<WebEnv>();

historyRoutes.get('/municipalities/:code/education-history', (c) =>
  showHistory(c, { step: 'choose', failure: undefined }),
);

/** An empty sheet with the headings that the import knows. */
historyRoutes.get('/municipalities/:code/education-history/template', async (c) => {
  const f = frame(c);
  requireAccess(
    f.actor,
    organisationAccess,
    'import-education',
    { municipality: codeIn(c) },
    'competence-adviser',
  );
  const texts = f.texts.history;
  const columns = HISTORY_FIELDS.map((field) => ({ heading: texts.headings[field], value: () => null }));
  return downloadTable(c, 'xlsx', texts.templateName, columns, []);
});

historyRoutes.post('/municipalities/:code/education-history', async (c) => {
  const f = frame(c);
  const body = await c.req.parseBody();
  const file = body.file instanceof File && body.file.size > 0 ? body.file : undefined;
  if (file === undefined) return showHistory(c, { step: 'choose', failure: { kind: 'no-file' } });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const result = await checkEducationHistory(f.actor, { municipality: codeIn(c), file: bytes }, f.platform);
  if (!result.ok) return showHistory(c, { step: 'choose', failure: result.failure });
  if (result.value.problems.length > 0) {
    return showHistory(c, {
      step: 'choose',
      failure: { kind: 'rows-wrong', checked: result.value },
    });
  }
  return showHistory(c, {
    step: 'accept',
    checked: result.value,
    file: Buffer.from(bytes).toString('base64'),
  });
});

/** What comes back is checked anew: it has been out of our hands, and the staff list may have changed. */
historyRoutes.post('/municipalities/:code/education-history/accept', async (c) => {
  const f = frame(c);
  const body = await c.req.parseBody();
  const text = typeof body.file === 'string' ? body.file : '';
  const file = Buffer.from(text.slice(0, LARGEST_HISTORY_BYTES * 2), 'base64');
  const result = await importEducationHistory(f.actor, { municipality: codeIn(c), file }, f.platform);
  if (!result.ok) return showHistory(c, { step: 'choose', failure: result.failure });
  return showHistory(c, {
    step: 'done',
    added: result.value.added.length,
    alreadyThere: result.value.alreadyThere,
  });
});

async function showHistory(c: WebContext, state: HistoryState): Promise<Response> {
  const f = frame(c);
  const code = codeIn(c);
  requireAccess(
    f.actor,
    organisationAccess,
    'import-education',
    { municipality: code },
    'competence-adviser',
  );
  const { municipality } = await viewMunicipality(f.actor, code, f.platform);
  return renderPage(
    c,
    {
      title: f.texts.history.title(municipality.name),
      status: state.step === 'choose' && state.failure !== undefined ? 422 : 200,
      breadcrumbs: [
        { href: paths.municipality(code), label: municipality.name },
        { href: paths.leaders(code), label: f.texts.navigation.leaders },
      ],
    },
    <HistoryPage frame={f} municipality={municipality} state={state} />,
  );
}
