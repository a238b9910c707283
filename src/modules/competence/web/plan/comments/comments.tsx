import type { ReactElement } from 'react';
import { Button } from '../../../../../web/components/button.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { TextArea } from '../../../../../web/components/text-area.tsx';
import { formatInstant } from '../../../../../web/format.ts';
import type { WebContext } from '../../../../../web/types.ts';
import { type CommentAbout, LONGEST_COMMENT } from '../../../domain/plan/comment.ts';
import { isOpenForPeople } from '../../../domain/plan/plan.ts';
import { type CommentsTexts, commentsTexts } from '../../../texts/plan/comments.ts';
import { type Comment, type CommentsView, type Thread, viewComments } from '../../../views/plan/comments.ts';
import type { PlanShell } from '../../../views/plan/plan-shell.ts';
import { type PlanFrame, planFrameOf } from '../frame.tsx';
import { planPaths } from '../paths.ts';

export const commentPaths = {
  all: (plan: PlanShell['plan']): string => `${planPaths.plan(plan.id)}/comments`,
  settle: (plan: PlanShell['plan'], id: string): string => `${planPaths.plan(plan.id)}/comments/${id}/settle`,
  withdraw: (plan: PlanShell['plan'], id: string): string =>
    `${planPaths.plan(plan.id)}/comments/${id}/withdraw`,
} as const;

/** What has been said of one thing in a plan, with a form to say more: a part of the page of that thing. */
export async function commentsOn(
  c: WebContext,
  shell: PlanShell,
  about: CommentAbout,
): Promise<ReactElement> {
  const [view = { threads: [] }] = await viewComments(c.var.actor, shell, [about], c.var.platform);
  return <Comments frame={planFrameOf(c)} shell={shell} about={about} view={view} back={c.req.path} />;
}

/** Several things that are read on one page: each with its own heading, comments and form. */
export async function commentsOnEach(
  c: WebContext,
  shell: PlanShell,
  things: readonly { readonly about: Exclude<CommentAbout, { kind: 'plan' }>; readonly name: string }[],
): Promise<ReactElement | null> {
  if (things.length === 0) return null;
  const frame = planFrameOf(c);
  const abouts = things.map(({ about }) => about);
  const views = await viewComments(c.var.actor, shell, abouts, c.var.platform);
  return (
    <Section heading={commentsTexts[frame.locale].heading} id="comments">
      {things.map(({ about, name }, index) => (
        <Section key={about.id} heading={name} level={3}>
          <Said
            frame={frame}
            shell={shell}
            about={about}
            view={views[index] ?? { threads: [] }}
            back={c.req.path}
            field={`comment-on-${about.id}`}
          />
        </Section>
      ))}
    </Section>
  );
}

type Props = {
  readonly frame: PlanFrame;
  readonly shell: PlanShell;
  readonly about: CommentAbout;
  readonly view: CommentsView;
  /** The page to come back to. */
  readonly back: string;
  /** The id of the field, where there are several of them on the page. */
  readonly field?: string | undefined;
};

function Comments(props: Props): ReactElement {
  return (
    <Section heading={commentsTexts[props.frame.locale].heading} id="comments">
      <Said {...props} />
    </Section>
  );
}

function Said(props: Props): ReactElement {
  const { frame, shell, view } = props;
  const words = commentsTexts[frame.locale];
  const open = view.threads.filter(({ settledBy }) => settledBy === null);
  const settled = view.threads.filter(({ settledBy }) => settledBy !== null);
  return (
    <>
      {view.threads.length === 0 ? <p className="ll-subtle">{words.none}</p> : null}
      <Threads {...props} words={words} threads={open} />
      {settled.length === 0 ? null : (
        <details>
          <summary>{words.settledOnes(settled.length)}</summary>
          <Threads {...props} words={words} threads={settled} />
        </details>
      )}
      {mayComment(shell) ? <CommentForm {...props} words={words} /> : null}
    </>
  );
}

export function mayComment({ actions, plan }: PlanShell): boolean {
  return actions.has('comment') && isOpenForPeople(plan.state);
}

function Threads(
  props: Props & { readonly words: CommentsTexts; readonly threads: readonly Thread[] },
): ReactElement | null {
  const { words, threads, shell } = props;
  if (threads.length === 0) return null;
  return (
    <ol className="ll-comments">
      {threads.map((thread) => (
        <li key={thread.id} id={`comment-${thread.id}`}>
          <OneComment {...props} comment={thread} thread={thread} />
          {thread.replies.length === 0 ? null : (
            <ol>
              {thread.replies.map((reply) => (
                <li key={reply.id} id={`comment-${reply.id}`}>
                  <OneComment {...props} comment={reply} />
                </li>
              ))}
            </ol>
          )}
          {mayComment(shell) && thread.settledBy === null && thread.body !== null ? (
            <details>
              <summary>{words.reply}</summary>
              <CommentForm {...props} replyTo={thread} />
            </details>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function OneComment(
  props: Props & { readonly words: CommentsTexts; readonly comment: Comment; readonly thread?: Thread },
): ReactElement {
  const { frame, shell, words, comment, thread, back } = props;
  if (comment.body === null) return <p className="ll-subtle">{words.withdrawn}</p>;
  const may = mayComment(shell);
  const settles = thread !== undefined && may && comment.actions.has('settle-comment');
  const withdraws = may && comment.actions.has('withdraw-comment');
  return (
    <>
      <p className="ll-subtle">
        {words.by(comment.by, comment.municipality, formatInstant(comment.at, frame.locale))}
      </p>
      {comment.body.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index} className="ll-typed">
          {paragraph}
        </p>
      ))}
      {thread !== undefined && thread.settledBy !== null ? (
        <p className="ll-subtle">{words.settled(thread.settledBy)}</p>
      ) : null}
      {settles || withdraws ? (
        <div className="ll-row-buttons">
          {settles ? (
            <form method="post" action={commentPaths.settle(shell.plan, comment.id)}>
              <input type="hidden" name="back" value={back} />
              <input type="hidden" name="settled" value={thread.settledBy === null ? 'yes' : 'no'} />
              <Button variant="quiet">{thread.settledBy === null ? words.settle : words.reopen}</Button>
            </form>
          ) : null}
          {withdraws ? (
            <form method="post" action={commentPaths.withdraw(shell.plan, comment.id)}>
              <input type="hidden" name="back" value={back} />
              <Button variant="quiet">{words.withdraw}</Button>
            </form>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

/** A comment, or an answer to one. */
export function CommentForm(
  props: Pick<Props, 'frame' | 'shell' | 'about' | 'back' | 'field'> & {
    readonly words: CommentsTexts;
    readonly replyTo?: Thread | undefined;
    readonly typed?: string | undefined;
    readonly error?: string | undefined;
  },
): ReactElement {
  const { frame, shell, about, words, replyTo } = props;
  return (
    <div className="ll-screen-only">
      <Form action={commentPaths.all(shell.plan)} guard={frame.shell.form.unsaved}>
        <input type="hidden" name="back" value={props.back} />
        <input type="hidden" name="subject" value={about.kind} />
        {about.kind === 'plan' ? null : <input type="hidden" name="subjectId" value={about.id} />}
        {replyTo === undefined ? null : <input type="hidden" name="replyTo" value={replyTo.id} />}
        <TextArea
          id={replyTo === undefined ? (props.field ?? 'comment') : `reply-${replyTo.id}`}
          name="comment"
          label={replyTo === undefined ? words.write : words.replyTo(replyTo.by)}
          help={replyTo === undefined ? words.help : undefined}
          rows={3}
          maxLength={LONGEST_COMMENT}
          value={props.typed}
          error={props.error}
        />
        <Button variant="secondary">{replyTo === undefined ? words.send : words.sendReply}</Button>
      </Form>
    </div>
  );
}
