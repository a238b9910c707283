import { Hono } from 'hono';
import { renderPage } from '../../../../../web/page.tsx';
import type { WebEnv } from '../../../../../web/types.ts';
import { overviewTexts } from '../../../texts/plan/overview.ts';
import { viewOverview } from '../../../views/plan/overview.ts';
import { commentsOn } from '../comments/comments.tsx';
import { planFrameOf, planIn } from '../frame.tsx';
import { planPaths } from '../paths.ts';
import { wordIn } from '../request.ts';
import { OverviewPage } from './overview-page.tsx';

export const overviewRoutes = new Hono<WebEnv>();

overviewRoutes.get('/plans/:planId', async (c) => {
  const frame = planFrameOf(c);
  const view = await viewOverview(c.var.actor, planIn(c), c.var.platform);
  // The way in for those who are heard is what was put forward to them.
  if (view === undefined) return c.redirect(planPaths.process(planIn(c)), 303);
  const comments = await commentsOn(c, view.shell, { kind: 'plan' });
  const words = overviewTexts[frame.locale].done;
  const done = wordIn(c, 'done', words);
  return renderPage(
    c,
    {
      title: view.shell.plan.name,
      breadcrumbs: [{ href: planPaths.plans, label: frame.texts.plans }],
      width: 'wide',
    },
    <OverviewPage frame={frame} view={view} done={done && words[done]}>
      {comments}
    </OverviewPage>,
  );
});
