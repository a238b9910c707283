import { Hono } from 'hono';
import { isUuid, type CourseworkId, type PersonId, type PlanChapterId } from '../../../../../kernel/ids.ts';
import { renderPage } from '../../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { handInChapter, markChapter, unmarkChapter } from '../../../actions/plan/coursework.ts';
import { viewHandedIn } from '../../../views/plan/coursework.ts';
import { idIn, planFrameOf, planIn } from '../frame.tsx';
import { planPaths } from '../paths.ts';
import { fieldsIn } from '../request.ts';
import { HandedInPage } from './handed-in-page.tsx';
import { courseworkPaths } from './paths.ts';

export const courseworkRoutes = new Hono<WebEnv>();

const chapterIn = (c: WebContext) => ({ plan: planIn(c), chapter: idIn<PlanChapterId>(c, 'chapterId') });
const courseworkIn = (c: WebContext) => ({
  ...chapterIn(c),
  coursework: idIn<CourseworkId>(c, 'courseworkId'),
});

/** Back to the chapter, which says what happened or why it did not. */
function backTo(
  c: WebContext,
  result: { ok: true; value: string } | { ok: false; failure: string },
): Response {
  const { plan, chapter } = chapterIn(c);
  const said = result.ok ? `done=${result.value}` : `failed=${result.failure}`;
  return c.redirect(`${planPaths.chapter(plan, chapter)}?${said}`, 303);
}

courseworkRoutes.get('/plans/coursework/:chapterId/:courseworkId/:personId', async (c) => {
  const frame = planFrameOf(c);
  const given = {
    chapter: idIn<PlanChapterId>(c, 'chapterId'),
    coursework: idIn<CourseworkId>(c, 'courseworkId'),
    person: idIn<PersonId>(c, 'personId'),
  };
  const view = await viewHandedIn(c.var.actor, given, c.var.platform);
  return renderPage(c, { title: view.text.title }, <HandedInPage frame={frame} view={view} />);
});

courseworkRoutes.post('/plans/:planId/chapters/:chapterId/coursework', async (c) => {
  const given = chapterIn(c);
  const { coursework = '' } = await fieldsIn(c);
  if (!isUuid(coursework)) return backTo(c, { ok: false, failure: 'not-chosen' });
  const chosen = { ...given, coursework: coursework as CourseworkId };
  return backTo(c, await markChapter(c.var.actor, chosen, c.var.platform));
});

courseworkRoutes.post('/plans/:planId/chapters/:chapterId/coursework/:courseworkId/undo', async (c) =>
  backTo(c, await unmarkChapter(c.var.actor, courseworkIn(c), c.var.platform)),
);

courseworkRoutes.post('/plans/:planId/chapters/:chapterId/coursework/:courseworkId/hand-in', async (c) => {
  const given = courseworkIn(c);
  const { actor, platform } = c.var;
  const { version: typed = '' } = await fieldsIn(c);
  // A form without a version has seen none, and is told to read what stands there.
  const version = /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : 0;
  const shownAt = courseworkPaths.handedIn(given.chapter, given.coursework, actor.person.id);
  return backTo(c, await handInChapter(actor, { ...given, version, shownAt }, platform));
});
