import { Hono } from 'hono';
import { NotFound } from '../../../../../access/index.ts';
import { isUuid, type PlanChapterId } from '../../../../../kernel/ids.ts';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { formatInstant } from '../../../../../web/format.ts';
import { renderPage } from '../../../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../../../web/types.ts';
import { settle, withdraw, writeComment } from '../../../actions/plan/comment.ts';
import { aboutOf, type CommentAbout, checkComment } from '../../../domain/plan/comment.ts';
import { commentsTexts } from '../../../texts/plan/comments.ts';
import { type Thread, viewAllComments } from '../../../views/plan/comments.ts';
import { idIn, planCrumbs, planFrameOf, planIn, PlanPage } from '../frame.tsx';
import { planPaths } from '../paths.ts';
import { giveBack } from '../gone-page.tsx';
import { fieldsIn } from '../request.ts';
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
  const words = commentsTexts[c.var.locale];
  const view = await viewAllComments(c.var.actor, planIn(c), c.var.platform);
  return renderPage(
    c,
    { title: words.all, breadcrumbs: planCrumbs(frame, view.shell), width: 'wide' },
    <PlanPage
      frame={frame}
      shell={view.shell}
      here="overview"
      title={words.all}
      lead={words.allLead(view.open)}
    >
      {view.threads.length === 0 ? (
        <EmptyState heading={words.noneAtAll}>
          <p>{words.noneAtAllText}</p>
        </EmptyState>
      ) : (
        <Table
          caption={words.all}
          captionHidden
          rows={view.threads.toReversed()}
          rowKey={({ id }) => id}
          rowHref={(thread) => placeOf(c, thread)}
          fold="medium"
          texts={frame.shell.table}
          columns={[
            { key: 'about', heading: words.subject, cell: ({ subject }) => words.about[subject] },
            { key: 'body', heading: words.comment, cell: ({ body }) => body ?? words.withdrawn },
            {
              key: 'by',
              heading: words.who,
              cell: ({ by, municipality, at }) => words.by(by, municipality, formatInstant(at, frame.locale)),
            },
            {
              key: 'settled',
              heading: words.state,
              cell: ({ settledBy }) => (settledBy === null ? words.open : words.settled(settledBy)),
            },
          ]}
        />
      )}
    </PlanPage>,
  );
});

/** Where in the plan the thing is that was commented on. */
function placeOf(c: WebContext, { subject, subjectId, id }: Thread): string {
  const plan = planIn(c);
  const anchor = `#comment-${id}`;
  switch (subject) {
    case 'plan':
      return `${planPaths.plan(plan)}${anchor}`;
    case 'chapter':
      return `${planPaths.chapter(plan, subjectId as PlanChapterId)}${anchor}`;
    case 'goal':
      return `${planPaths.step(plan, 'goals')}/${subjectId}${anchor}`;
    case 'requirement':
    case 'need':
      return planPaths.step(plan, 'analysis');
    case 'measure':
      return `${planPaths.step(plan, 'measures')}/${subjectId}${anchor}`;
    case 'recommendation':
    case 'pool':
    case 'course':
      return planPaths.cooperation(plan);
  }
}

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
  const { shell } = await viewAllComments(c.var.actor, planIn(c), c.var.platform);
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
