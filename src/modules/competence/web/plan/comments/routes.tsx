import { Hono } from 'hono';
import { NotFound } from '../../../../../access/index.ts';
import { isUuid } from '../../../../../kernel/ids.ts';
import { ErrorSummary } from '../../../../../web/components/error-summary.tsx';
import { renderPage } from '../../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { settle, withdraw, writeComment } from '../../../actions/plan/comment.ts';
import { aboutOf, COMMENT_SUBJECTS, type CommentAbout, checkComment } from '../../../domain/plan/comment.ts';
import { commentsTexts } from '../../../texts/plan/comments.ts';
import { type CommentsQuestion, viewAllComments } from '../../../views/plan/comments.ts';
import { viewPlan } from '../../../views/plan/plan-shell.ts';
import { idIn, planCrumbs, planFrameOf, planIn, PlanPage } from '../frame.tsx';
import { planPaths } from '../paths.ts';
import { giveBack } from '../gone-page.tsx';
import { fieldsIn, wordIn } from '../request.ts';
import { AllCommentsPage } from './all-page.tsx';
import { CommentForm } from './comments.tsx';

export const commentRoutes = new Hono<WebEnv>();

/** The page that the comment stands on; nothing outside this plan. */
function backTo(c: WebContext, typed: string | undefined): string {
  const plan = planPaths.plan(planIn(c));
  return typed !== undefined && /^[\w/-]+$/.test(typed) && (typed === plan || typed.startsWith(`${plan}/`))
    ? typed
    : `${plan}/comments`;
}

commentRoutes.get('/plans/:planId/comments', async (c) => {
  const frame = planFrameOf(c);
  const ask: CommentsQuestion = {
    query: (c.req.query('q') ?? '').trim().slice(0, 100),
    state: wordIn(c, 'state', { open: true, settled: true }),
    subject: COMMENT_SUBJECTS.find((one) => one === c.req.query('subject')),
    oldestFirst: c.req.query('sort') === 'when',
  };
  const view = await viewAllComments(c.var.actor, planIn(c), ask, c.var.platform);
  return renderPage(
    c,
    {
      title: commentsTexts[c.var.locale].all,
      breadcrumbs: planCrumbs(frame, view.shell),
      width: 'wide',
    },
    <AllCommentsPage frame={frame} view={view} ask={ask} />,
  );
});

commentRoutes.post('/plans/:planId/comments', async (c) => {
  const typed = await fieldsIn(c);
  const { actor, platform, locale } = c.var;
  const plan = planIn(c);
  const about = aboutOf(typed.subject ?? '', typed.subjectId ?? '', isUuid);
  if (about === undefined) throw new NotFound('subject');
  const replyTo = typed.replyTo === undefined || !isUuid(typed.replyTo) ? null : typed.replyTo;
  const back = backTo(c, typed.back);
  const checked = checkComment(typed.comment ?? '');
  if (!checked.ok) {
    return againPage(c, about, {
      back,
      typed: typed.comment ?? '',
      error: commentsTexts[locale].errors[checked.failure],
    });
  }
  const written = await writeComment(actor, { plan, about, replyTo, body: checked.value }, platform);
  if (written.ok) return c.redirect(`${back}#comment-${written.value}`, 303);
  return giveBack(c, typed, written.failure, back);
});

/** The form alone, with what was typed and what is wrong with it. */
async function againPage(
  c: WebContext,
  about: CommentAbout,
  given: { back: string; typed: string; error: string },
): Promise<Response> {
  const frame = planFrameOf(c);
  const words = commentsTexts[c.var.locale];
  const shell = await viewPlan(c.var.actor, planIn(c), c.var.platform);
  return renderPage(
    c,
    { title: words.write, breadcrumbs: planCrumbs(frame, shell), status: 422 },
    <PlanPage frame={frame} shell={shell} here="overview" title={words.write}>
      <ErrorSummary errors={[{ field: 'comment', message: given.error }]} texts={frame.shell.form} />
      <CommentForm frame={frame} shell={shell} about={about} words={words} {...given} />
      <p>
        <a href={given.back}>{words.back}</a>
      </p>
    </PlanPage>,
  );
}

commentRoutes.post('/plans/:planId/comments/:commentId/settle', async (c) => {
  const typed = await fieldsIn(c);
  const comment = idIn(c, 'commentId');
  const settled = typed.settled !== 'no';
  await settle(c.var.actor, { plan: planIn(c), comment, settled }, c.var.platform);
  return c.redirect(`${backTo(c, typed.back)}#comments`, 303);
});

commentRoutes.post('/plans/:planId/comments/:commentId/withdraw', async (c) => {
  const typed = await fieldsIn(c);
  await withdraw(c.var.actor, { plan: planIn(c), comment: idIn(c, 'commentId') }, c.var.platform);
  return c.redirect(`${backTo(c, typed.back)}#comments`, 303);
});
