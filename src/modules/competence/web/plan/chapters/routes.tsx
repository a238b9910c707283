import { Hono } from 'hono';
import { z } from 'zod';
import { NotFound } from '../../../../../access/index.ts';
import { cleanPastedText } from '../../../../../documents/index.ts';
import type { PlanChapterId } from '../../../../../kernel/ids.ts';
import type { FieldFailure } from '../../../../../web/components/error-summary.tsx';
import { renderPage } from '../../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { changeChapter, restoreChapter, type SeenChapter } from '../../../actions/plan/change-chapter.ts';
import { checkChapterBody, checkChapterTitle } from '../../../domain/plan/chapter-text.ts';
import { type Choice, chooseText, mergeTexts } from '../../../domain/plan/merge-text.ts';
import { writingTexts } from '../../../texts/plan/writing.ts';
import { type ChapterView, viewChapter, viewChapterText } from '../../../views/plan/chapters.ts';
import { commentsOn } from '../comments/comments.tsx';
import { courseworkOn } from '../coursework/in-chapter.tsx';
import { idIn, planCrumbs, planFrameOf, planIn } from '../frame.tsx';
import { fieldsIn, wordIn } from '../request.ts';
import { EditChapterPage, type WritingState } from './edit-page.tsx';
import { chapterPaths } from './paths.ts';
import { ReadChapterPage, VersionPage } from './read-page.tsx';

/** Reading and writing one chapter. */
export const chapterRoutes = new Hono<WebEnv>();

const chapterIn = (c: WebContext) => ({ plan: planIn(c), chapter: idIn<PlanChapterId>(c, 'chapterId') });

chapterRoutes.get('/plans/:planId/chapters/:chapterId', async (c) => {
  const frame = planFrameOf(c);
  const { done: words } = writingTexts[c.var.locale];
  const given = chapterIn(c);
  const view = await viewChapter(c.var.actor, given, c.var.platform);
  const done = wordIn(c, 'done', words);
  const [comments, coursework] = await Promise.all([
    commentsOn(c, view.shell, { kind: 'chapter', id: given.chapter }),
    courseworkOn(c, view),
  ]);
  return renderPage(
    c,
    { title: view.chapter.title, breadcrumbs: planCrumbs(frame, view.shell) },
    <ReadChapterPage frame={frame} view={view} done={done && words[done]} coursework={coursework}>
      {comments}
    </ReadChapterPage>,
  );
});

chapterRoutes.get('/plans/:planId/chapters/:chapterId/edit', async (c) => {
  const view = await viewChapter(c.var.actor, chapterIn(c), c.var.platform, 'write-texts');
  if (!view.shell.open.content)
    return c.redirect(chapterPaths.read(view.shell.plan.id, view.chapter.id), 303);
  const { version, title, body } = view.chapter;
  return editPage(c, view, { title, body, seen: { version, title, body }, errors: [] });
});

chapterRoutes.post('/plans/:planId/chapters/:chapterId', async (c) => {
  const given = chapterIn(c);
  const { actor, platform, locale } = c.var;
  const { errors: sentences } = writingTexts[locale];
  const typed = await fieldsIn(c);
  const seen = seenIn(typed.seen);
  if (isChoice(typed.propose)) return proposal(c, typed, typed.propose);

  const title = checkChapterTitle(typed.title ?? '');
  const body = checkChapterBody(cleanPastedText(typed.body ?? ''));
  const errors: FieldFailure[] = [
    ...(title.ok ? [] : [{ field: 'title', message: sentences[title.failure] }]),
    ...(body.ok ? [] : [{ field: 'body', message: sentences[body.failure] }]),
  ];
  if (!title.ok || !body.ok || typed.show === 'preview') {
    const view = await viewChapter(actor, given, platform, 'write-texts');
    const state = {
      title: typed.title ?? '',
      body: body.ok ? body.value : (typed.body ?? ''),
      seen,
      errors,
      preview: errors.length === 0,
    };
    return editPage(c, view, state, errors.length > 0 ? 422 : 200);
  }
  const mine = { title: title.value, body: body.value };
  const changed = await changeChapter(actor, { ...given, seen, ...mine }, platform);
  if (changed.ok)
    return c.redirect(`${chapterPaths.read(given.plan, given.chapter)}?done=${changed.value}`, 303);
  const { failure } = changed;
  const view = await viewChapter(actor, given, platform, 'write-texts');
  if (failure.kind === 'plan-closed') {
    const message = planFrameOf(c).texts.closed(planFrameOf(c).texts.states[failure.state]);
    return editPage(c, view, { ...mine, seen, errors: [{ field: 'body', message }] }, 422);
  }
  const { merge, theirTitle, stored } = failure;
  const state: WritingState = {
    title: mine.title,
    body: chooseText(merge, 'mine'),
    // Written on what is stored now, so that saving again is to have read it; who began on what is remembered.
    seen: { ...stored, since: seen.since ?? seen.version },
    errors: [],
    conflict: { merge, theirTitle, mine, before: seen },
  };
  return editPage(c, view, state, 409);
});

/** Another text for the places where both have written; nothing is saved by looking at it. */
async function proposal(
  c: WebContext,
  typed: Readonly<Record<string, string>>,
  choice: Choice,
): Promise<Response> {
  const view = await viewChapter(c.var.actor, chapterIn(c), c.var.platform, 'write-texts');
  const before = seenIn(typed.before);
  const mine = seenIn(typed.written);
  const { version, title, body } = view.chapter;
  const merge = mergeTexts(before.body, mine.body, body);
  const theirTitle = title !== before.title && title !== mine.title ? title : null;
  return editPage(
    c,
    view,
    {
      title: choice === 'theirs' ? title : mine.title,
      body: chooseText(merge, choice),
      seen: { version, title, body, since: before.since ?? before.version },
      errors: [],
      conflict: { merge, theirTitle, mine, before },
    },
    409,
  );
}

const isChoice = (text: string | undefined): text is Choice =>
  text === 'mine' || text === 'theirs' || text === 'both';

const Seen = z.object({
  version: z.number().int().default(0),
  title: z.string().default(''),
  body: z.string().default(''),
  since: z.number().int().optional(),
});

/** What the form says that its writer had seen. Without it everything is new to both, and nothing is put aside. */
function seenIn(text: string | undefined): SeenChapter {
  let written: unknown;
  try {
    written = JSON.parse(text ?? '');
  } catch {
    written = {};
  }
  const read = Seen.safeParse(written);
  if (!read.success) return { version: 0, title: '', body: '' };
  const { since, ...seen } = read.data;
  return {
    ...seen,
    body: checkChapterBody(seen.body).ok ? seen.body : '',
    ...(since === undefined ? {} : { since }),
  };
}

function editPage(
  c: WebContext,
  view: ChapterView,
  state: WritingState,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const frame = planFrameOf(c);
  return renderPage(
    c,
    { title: view.chapter.title, breadcrumbs: planCrumbs(frame, view.shell), status },
    <EditChapterPage frame={frame} view={view} state={state} />,
  );
}

function versionIn(c: WebContext): number {
  const text = c.req.param('version') ?? '';
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new NotFound('version');
  return Number(text);
}

chapterRoutes.get('/plans/:planId/chapters/:chapterId/versions/:version', async (c) => {
  const frame = planFrameOf(c);
  const given = { ...chapterIn(c), version: versionIn(c) };
  const view = await viewChapterText(c.var.actor, given, c.var.platform);
  return renderPage(
    c,
    { title: view.text.title, breadcrumbs: planCrumbs(frame, view.shell) },
    <VersionPage frame={frame} view={view} />,
  );
});

chapterRoutes.post('/plans/:planId/chapters/:chapterId/versions/:version/restore', async (c) => {
  const given = { ...chapterIn(c), version: versionIn(c) };
  const restored = await restoreChapter(c.var.actor, given, c.var.platform);
  const to = chapterPaths.read(given.plan, given.chapter);
  return c.redirect(restored.ok ? `${to}?done=restored` : to, 303);
});
