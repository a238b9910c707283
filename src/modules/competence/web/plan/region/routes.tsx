import { Hono } from 'hono';
import { NotFound } from '../../../../../access/index.ts';
import { downloadTable, isDownloadFormat } from '../../../../../web/download.ts';
import type { WebEnv } from '../../../../../web/types.ts';
import { viewRegionOverview } from '../../../views/plan/region/overview.ts';
import { planIn } from '../frame.tsx';
import { answerRoutes } from './answer-routes.tsx';
import { arrangementRoutes } from './arrangement-routes.tsx';
import { courseRoutes } from './course-routes.tsx';
import { regionFrameOf, renderRegion } from './frame.tsx';
import { overviewColumns } from './overview-file.ts';
import { OverviewPage } from './overview-page.tsx';
import { poolRoutes } from './pool-routes.tsx';
import { recommendationRoutes } from './recommendation-routes.tsx';

/** What the municipalities of a region do together. Words in the address come before ids. */
export const regionRoutes = new Hono<WebEnv>();

regionRoutes.get('/plans/:planId/cooperation', async (c) => {
  const frame = regionFrameOf(c);
  const view = await viewRegionOverview(c.var.actor, planIn(c), c.var);
  return renderRegion(
    c,
    frame,
    view.shell,
    { title: frame.words.title, part: 'overview', isTop: true },
    <OverviewPage frame={frame} view={view} />,
  );
});

regionRoutes.get('/plans/:planId/cooperation/file/:format', async (c) => {
  const format = c.req.param('format');
  if (!isDownloadFormat(format)) throw new NotFound('format');
  const frame = regionFrameOf(c);
  const view = await viewRegionOverview(c.var.actor, planIn(c), c.var);
  const name = `${view.shell.plan.name} ${frame.words.overview.file}`;
  return downloadTable(c, format, name, overviewColumns(frame, view), view.rows);
});

regionRoutes
  .route('/', recommendationRoutes)
  .route('/', answerRoutes)
  .route('/', poolRoutes)
  .route('/', courseRoutes)
  .route('/', arrangementRoutes);
