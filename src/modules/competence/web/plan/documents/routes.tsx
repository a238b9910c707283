import { Hono } from 'hono';
import { NotFound } from '../../../../../access/index.ts';
import {
  DocumentView,
  NotPrinted,
  tableToCsv,
  tableToXlsx,
  toDocx,
  toPdf,
} from '../../../../../documents/index.ts';
import type { PlanVersionId } from '../../../../../kernel/ids.ts';
import { renderPage } from '../../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { chooseWhatIsTold } from '../../../actions/plan/choose-what-is-told.ts';
import { keepPlanNow } from '../../../actions/plan/process/keep-now.ts';
import type { PlanLanguage } from '../../../domain/plan/plan.ts';
import { papersTexts } from '../../../texts/plan/papers.ts';
import {
  type Paper,
  PAPERS,
  type PaperView,
  viewPaper,
  viewPapers,
  viewVersion,
} from '../../../views/plan/papers/papers.ts';
import { idIn, planCrumbs, planFrameOf, planIn, PlanPage } from '../frame.tsx';
import { fieldsIn } from '../request.ts';
import { DocumentsPage } from './documents-page.tsx';
import { documentPaths, type PaperFormat } from './paths.ts';
import { VersionPage } from './version-page.tsx';

export const documentRoutes = new Hono<WebEnv>();

documentRoutes.get('/plans/:planId/documents', (c) => documentsPage(c));

async function documentsPage(c: WebContext, message?: string): Promise<Response> {
  const frame = planFrameOf(c);
  const view = await viewPapers(c.var.actor, planIn(c), frame.locale, c.var.platform);
  return renderPage(
    c,
    {
      title: papersTexts[frame.locale].page.title,
      breadcrumbs: planCrumbs(frame, view.shell),
      status: message === undefined ? 200 : 503,
    },
    <DocumentsPage
      frame={frame}
      view={view}
      language={languageIn(c) ?? view.shell.plan.language}
      message={message}
      done={c.req.query('done') === 'amounts' ? papersTexts[frame.locale].page.amounts.saved : undefined}
    />,
  );
}

documentRoutes.get('/plans/:planId/documents/preview', async (c) => {
  const frame = planFrameOf(c);
  const { actor, platform } = c.var;
  const { shell } = await viewPapers(actor, planIn(c), frame.locale, platform);
  const language = languageIn(c) ?? shell.plan.language;
  const { document } = await viewPaper(actor, { plan: planIn(c), paper: 'plan', language }, platform);
  const words = papersTexts[frame.locale].page;
  return renderPage(
    c,
    { title: words.preview, breadcrumbs: planCrumbs(frame, shell) },
    <PlanPage frame={frame} shell={shell} here="documents" title={words.preview}>
      <article className="ll-paper" lang={language}>
        <DocumentView document={document} under={1} idPrefix="preview-" />
      </article>
    </PlanPage>,
  );
});

documentRoutes.post('/plans/:planId/documents/amounts', async (c) => {
  const plan = planIn(c);
  const { tell, vulnerability } = await fieldsIn(c);
  const told = { smallAmounts: tell === 'yes', vulnerability: vulnerability === 'yes' };
  const saved = await chooseWhatIsTold(c.var.actor, { plan, ...told }, c.var.platform);
  return c.redirect(`${documentPaths.documents(plan)}${saved.ok ? '?done=amounts#amounts' : ''}`, 303);
});

documentRoutes.post('/plans/:planId/documents/versions', async (c) => {
  const plan = planIn(c);
  const kept = await keepPlanNow(c.var.actor, { plan }, c.var.platform);
  return c.redirect(kept.ok ? documentPaths.version(plan, kept.value) : documentPaths.documents(plan), 303);
});

documentRoutes.get('/plans/:planId/documents/files/:file', async (c) => {
  const { actor, platform } = c.var;
  const { paper, format } = fileIn(c);
  const { shell } = await viewPapers(actor, planIn(c), c.var.locale, platform);
  const language = languageIn(c) ?? shell.plan.language;
  const view = await viewPaper(actor, { plan: planIn(c), paper, language }, platform);
  return send(c, view, format, (message) => documentsPage(c, message));
});

documentRoutes.get('/plans/:planId/versions/:versionId', (c) => versionPage(c));

async function versionPage(c: WebContext, message?: string): Promise<Response> {
  const frame = planFrameOf(c);
  const view = await viewVersion(c.var.actor, { ...versionIn(c), paper: 'plan' }, c.var.platform);
  if (view.head === null) throw new NotFound('version');
  return renderPage(
    c,
    {
      title: papersTexts[frame.locale].page.version(view.head.number),
      status: message === undefined ? 200 : 503,
    },
    <VersionPage frame={frame} view={view} head={view.head} message={message} />,
  );
}

documentRoutes.get('/plans/:planId/versions/:versionId/files/:file', async (c) => {
  const { paper, format } = fileIn(c);
  if (paper === 'case') throw new NotFound('paper');
  const language = languageIn(c);
  const view = await viewVersion(
    c.var.actor,
    { ...versionIn(c), paper, ...(language === undefined ? {} : { language }) },
    c.var.platform,
  );
  return send(c, view, format, (message) => versionPage(c, message));
});

const TYPES: Record<PaperFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

async function send(
  c: WebContext,
  view: PaperView,
  format: PaperFormat,
  failed: (message: string) => Promise<Response>,
): Promise<Response> {
  const words = papersTexts[planFrameOf(c).locale].page;
  try {
    const file = await fileOf(view, format);
    const { title, subtitle, edition } = view.document;
    const name = `${[title, subtitle, edition].filter(Boolean).join(' – ')}.${format}`;
    c.header('content-type', TYPES[format]);
    c.header('content-disposition', `attachment; filename*=UTF-8''${inHeader(name)}`);
    return c.body(new Uint8Array(file));
  } catch (error) {
    if (!(error instanceof NotPrinted)) throw error;
    c.var.platform.log.error('document.not-made', { format, error });
    c.header('retry-after', '10');
    return failed(words.notMade[error.failure.kind]);
  }
}

/** Some of what may stand in an address may not in a header. */
const inHeader = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** @throws NotPrinted; NotFound when the document is no sheet, or there is nothing to put in it */
function fileOf({ document, sheet }: PaperView, format: PaperFormat): Buffer | Promise<Buffer> {
  if (format === 'pdf') return toPdf(document);
  if (format === 'docx') return toDocx(document);
  if (sheet === undefined) throw new NotFound('sheet');
  return format === 'csv' ? Buffer.from(tableToCsv(sheet)) : tableToXlsx(sheet, document);
}

function languageIn(c: WebContext): PlanLanguage | undefined {
  const language = c.req.query('language');
  return language === 'nb' || language === 'nn' ? language : undefined;
}

function versionIn(c: WebContext) {
  return { plan: planIn(c), version: idIn<PlanVersionId>(c, 'versionId') };
}

/** @throws NotFound when there is no such document in such a form */
function fileIn(c: WebContext): { paper: Paper; format: PaperFormat } {
  const [name = '', extension = ''] = (c.req.param('file') ?? '').split('.');
  const paper = PAPERS.find((one) => one === name);
  if (paper === undefined || !Object.hasOwn(TYPES, extension)) throw new NotFound('paper');
  return { paper, format: extension as PaperFormat };
}
