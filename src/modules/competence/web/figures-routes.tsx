import { Hono } from 'hono';
import type { FigureFetchId, FigureSourceId } from '../../../kernel/ids.ts';
import { renderPage } from '../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../web/types.ts';
import { acceptFigures, discardFigures } from '../actions/decide-figures.ts';
import { resumeFetchInBackground, startFetch, stopFetch } from '../actions/fetch-figures.ts';
import { uploadFigures } from '../actions/import-figures.ts';
import { FIGURE_KINDS } from '../domain/figures/series.ts';
import { FETCHED, type FetchedSeries } from '../domain/statbank/plan.ts';
import { sayFigureFailure } from '../texts/say-figure-failure.ts';
import { figuresTexts } from '../texts/figures.ts';
import { viewFetch, viewFigureSource, viewFigureSources } from '../views/figure-sources.ts';
import { FetchPage } from './fetch-page.tsx';
import { frame, idIn } from './figures-request.ts';
import { FigureSourcePage } from './figure-source-page.tsx';
import { FiguresPage, type Problem } from './figures-page.tsx';
import { paths } from './paths.ts';

export const figuresRoutes = new Hono<WebEnv>();

figuresRoutes.get(paths.figures, (c) => showFigures(c, undefined));

figuresRoutes.post(paths.figures, async (c) => {
  const { actor, platform, texts, locale } = frame(c);
  const body = await c.req.parseBody();
  const kind = FIGURE_KINDS.find((one) => one === body.kind);
  const file = body.file instanceof File && body.file.name !== '' ? body.file : undefined;
  const typed = { kind, series: undefined, cells: [], cellCount: 0 };
  if (kind === undefined) return showFigures(c, { field: 'kind', lines: [texts.upload.noKind], ...typed });
  if (file === undefined) return showFigures(c, { field: 'file', lines: [texts.upload.noFile], ...typed });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kept = await uploadFigures(actor, { kind, file: bytes, fileName: file.name }, platform);
  if (!kept.ok) {
    const { failure } = kept;
    const lines = sayFigureFailure(failure, file.name, locale, 'import');
    // Cells that are wrong have a table of their own; the summary says how many there are.
    const cells = failure.kind === 'rows-wrong' ? failure.problems : [];
    const told = cells.length === 0 ? lines : lines.slice(0, 1);
    const cellCount = failure.kind === 'rows-wrong' ? failure.count : 0;
    return showFigures(c, { field: 'file', ...typed, lines: told, cells, cellCount });
  }
  const { outcome, source } = kept.value;
  return c.redirect(`${paths.source(source)}${outcome === 'unchanged' ? '?unchanged' : ''}`, 303);
});

figuresRoutes.get('/figures/sources/:id', (c) => showSource(c, undefined));

figuresRoutes.post('/figures/sources/:id/accept', async (c) => {
  const { actor, platform, texts } = frame(c);
  const id = idIn<FigureSourceId>(c);
  const accepted = await acceptFigures(actor, id, platform);
  return accepted.ok ? c.redirect(paths.source(id), 303) : showSource(c, texts.preview.decidedAlready);
});

figuresRoutes.post('/figures/sources/:id/discard', async (c) => {
  const { actor, platform, texts } = frame(c);
  const id = idIn<FigureSourceId>(c);
  const discarded = await discardFigures(actor, id, platform);
  return discarded.ok ? c.redirect(paths.source(id), 303) : showSource(c, texts.preview.decidedAlready);
});

figuresRoutes.post(paths.fetches, async (c) => {
  const { actor, platform, texts, locale } = frame(c);
  const body = await c.req.parseBody();
  const series = (Object.keys(FETCHED) as FetchedSeries[]).find((one) => one === body.series);
  const typed = { kind: undefined, series, cells: [], cellCount: 0 };
  if (series === undefined) {
    return showFigures(c, { field: 'series', lines: [texts.fetch.noChoice], ...typed });
  }
  const { table } = FETCHED[series];
  // Whoever waits at a page is told soon; the fetching itself has more patience.
  const soon = { timeoutMs: 15_000, attempts: 2, pauseMs: 500 };
  const started = await startFetch(actor, { series, service: platform.statbank, table }, platform, soon);
  if (started.ok) return c.redirect(paths.fetch(started.value), 303);
  if (started.failure.kind === 'running') return c.redirect(paths.fetch(started.failure.fetch), 303);
  return showFigures(c, {
    field: 'series',
    lines: sayFigureFailure(started.failure, table, locale, 'fetch'),
    isOutside: started.failure.kind.startsWith('service-'),
    ...typed,
  });
});

figuresRoutes.get('/figures/fetches/:id', (c) => showFetch(c));

figuresRoutes.post('/figures/fetches/:id/stop', async (c) => {
  const id = idIn<FigureFetchId>(c);
  await stopFetch(c.var.actor, id, c.var.platform);
  return c.redirect(paths.fetch(id), 303);
});

figuresRoutes.post('/figures/fetches/:id/resume', async (c) => {
  const id = idIn<FigureFetchId>(c);
  await resumeFetchInBackground(c.var.actor, id, c.var.platform);
  return c.redirect(paths.fetch(id), 303);
});

async function showFigures(c: WebContext, problem: Problem | undefined): Promise<Response> {
  const f = frame(c);
  const view = await viewFigureSources(f.actor, f.platform);
  return renderPage(
    c,
    { title: f.texts.title, width: 'wide', status: problem === undefined ? 200 : 422 },
    <FiguresPage frame={f} view={view} problem={problem} />,
  );
}

async function showSource(c: WebContext, failure: string | undefined): Promise<Response> {
  const f = frame(c);
  const view = await viewFigureSource(f.actor, idIn<FigureSourceId>(c), f.platform);
  return renderPage(
    c,
    {
      title: f.texts.preview.title(f.texts.series[view.source.series]),
      breadcrumbs: [{ href: paths.figures, label: f.texts.title }],
      status: failure === undefined ? 200 : 422,
    },
    <FigureSourcePage
      frame={f}
      view={view}
      failure={failure}
      unchanged={c.req.query('unchanged') !== undefined}
    />,
  );
}

async function showFetch(c: WebContext): Promise<Response> {
  const f = frame(c);
  const view = await viewFetch(f.actor, idIn<FigureFetchId>(c), f.platform);
  // Without script the page asks again by itself; with nothing else to do, that is enough.
  if (view.fetch.status === 'fetching') c.header('refresh', '3');
  return renderPage(
    c,
    {
      title: figuresTexts[f.locale].fetch.title(f.texts.series[view.fetch.series]),
      breadcrumbs: [{ href: paths.figures, label: f.texts.title }],
    },
    <FetchPage frame={f} view={view} />,
  );
}
