import { Hono } from 'hono';
import type { PlanChapterId } from '../../../../../kernel/ids.ts';
import type { FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { renderPage } from '../../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import {
  addChapter,
  bringBackChapter,
  moveChapter,
  removeChapter,
} from '../../../actions/plan/own-chapter.ts';
import { checkChapterTitle } from '../../../domain/plan/chapter-text.ts';
import { ownChapterTexts } from '../../../texts/plan/own-chapter.ts';
import { writingTexts } from '../../../texts/plan/writing.ts';
import { viewChapter, viewChapters } from '../../../views/plan/chapters.ts';
import { idIn, planCrumbs, planFrameOf, planIn } from '../frame.tsx';
import { fieldsIn, wordIn } from '../request.ts';
import { ChaptersPage, type ListState } from './list-page.tsx';
import { chapterPaths } from './paths.ts';
import { RemoveChapterPage } from './remove-page.tsx';

/** The chapters of a plan, and those that it has added itself: in, about and out. */
export const chapterListRoutes = new Hono<WebEnv>();

const chapterIn = (c: WebContext) => ({ plan: planIn(c), chapter: idIn<PlanChapterId>(c, 'chapterId') });

chapterListRoutes.get('/plans/:planId/chapters', (c) =>
  listPage(c, {
    done: wordIn(c, 'done', { removed: true, back: true }),
    failed: wordIn(c, 'failed', { ...ownChapterTexts.en.failed, 'plan-closed': '' }),
    at: c.req.query('chapter'),
    moved: wordIn(c, 'moved', { up: true, down: true }),
  }),
);

chapterListRoutes.post('/plans/:planId/chapters', async (c) => {
  const { title: typed = '', after = '' } = await fieldsIn(c);
  const plan = planIn(c);
  const title = checkChapterTitle(typed);
  const again = (message: string) =>
    listPage(c, { typed: { title: typed, after }, errors: [{ field: 'title', message }] });
  if (!title.ok) return again(writingTexts[c.var.locale].errors[title.failure]);
  const added = await addChapter(c.var.actor, { plan, title: title.value, after }, c.var.platform);
  if (added.ok) return c.redirect(`${chapterPaths.read(plan, added.value)}?done=added`, 303);
  const { texts } = planFrameOf(c);
  return again(texts.closed(texts.states[added.failure.state]));
});

async function listPage(
  c: WebContext,
  state: Partial<ListState> & { readonly errors?: readonly FieldFailure[] },
): Promise<Response> {
  const frame = planFrameOf(c);
  const view = await viewChapters(c.var.actor, planIn(c), c.var.platform);
  const { errors = [] } = state;
  return renderPage(
    c,
    {
      title: writingTexts[c.var.locale].chapters,
      breadcrumbs: planCrumbs(frame, view.shell),
      status: errors.length > 0 ? 422 : 200,
    },
    <ChaptersPage frame={frame} view={view} state={{ ...state, errors }} />,
  );
}

chapterListRoutes.post('/plans/:planId/chapters/:chapterId/move', async (c) => {
  const given = chapterIn(c);
  const by = (await fieldsIn(c)).by === 'up' ? 'up' : 'down';
  const moved = await moveChapter(c.var.actor, { ...given, by: by === 'up' ? -1 : 1 }, c.var.platform);
  return backToList(c, moved.ok ? `moved=${by}` : `failed=${moved.failure.kind}`);
});

chapterListRoutes.get('/plans/:planId/chapters/:chapterId/remove', async (c) => {
  const frame = planFrameOf(c);
  const { shell, chapter } = await viewChapter(c.var.actor, chapterIn(c), c.var.platform, 'write-plan');
  if (chapter.key !== null) return backToList(c, 'failed=not-own');
  if (!shell.open.content) return backToList(c, 'failed=plan-closed');
  return renderPage(
    c,
    {
      title: ownChapterTexts[c.var.locale].removeTitle(chapter.title),
      breadcrumbs: planCrumbs(frame, shell),
    },
    <RemoveChapterPage frame={frame} shell={shell} chapter={chapter} />,
  );
});

chapterListRoutes.post('/plans/:planId/chapters/:chapterId/remove', async (c) => {
  const removed = await removeChapter(c.var.actor, chapterIn(c), c.var.platform);
  return backToList(c, removed.ok ? 'done=removed' : `failed=${removed.failure.kind}`);
});

chapterListRoutes.post('/plans/:planId/chapters/:chapterId/bring-back', async (c) => {
  const brought = await bringBackChapter(c.var.actor, chapterIn(c), c.var.platform);
  return backToList(c, brought.ok ? 'done=back' : `failed=${brought.failure.kind}`);
});

/** Where it went, or why it did not; what was meant is named in the address. */
function backToList(c: WebContext, said: string): Response {
  const { plan, chapter } = chapterIn(c);
  return c.redirect(`${chapterPaths.list(plan)}?${said}&chapter=${chapter}`, 303);
}
