import { type Actor, allowedActions } from '../../../../access/index.ts';
import type { PlanId } from '../../../../kernel/ids.ts';
import type { Platform } from '../../../../platform/platform.ts';
import type { CommentAbout, CommentSubject } from '../../domain/plan/comment.ts';
import type { PlanThing } from '../../domain/plan/plan-thing.ts';
import { commentAccess } from '../../plan-access.ts';
import { listComments, type StoredComment } from '../../store/plan/comments.ts';
import { planPeople } from '../../store/plan/people.ts';
import { type PlanShell, viewPlanShell } from './plan-shell.ts';

export type Comment = {
  readonly id: string;
  /** Null: taken back by the one who wrote it. */
  readonly body: string | null;
  readonly by: string;
  readonly municipality: string | null;
  readonly at: Date;
  readonly actions: ReadonlySet<keyof typeof commentAccess>;
};

/** What somebody said, and the answers to it. */
export type Thread = Comment & {
  readonly subject: CommentSubject;
  readonly subjectId: string | null;
  readonly replies: readonly Comment[];
  readonly settledBy: string | null;
};

export type CommentsView = { readonly threads: readonly Thread[]; readonly open: number };

/** Comments on one thing in the plan. */
export async function viewComments(
  actor: Actor,
  { plan, thing }: PlanShell,
  about: CommentAbout,
  { db }: Platform,
): Promise<CommentsView> {
  return db.read(actor, async (tx) => {
    const [comments, people] = await Promise.all([listComments(tx, plan.id, about), planPeople(tx, plan.id)]);
    return threadsOf(actor, thing, comments, people);
  });
}

/** What narrows the list of all comments, and its order. */
export type CommentsQuestion = {
  readonly query: string;
  readonly state: 'open' | 'settled' | undefined;
  readonly subject: CommentSubject | undefined;
  readonly oldestFirst: boolean;
};

export type AllComments = CommentsView & {
  readonly shell: PlanShell;
  /** How many there are before anything is narrowed. */
  readonly total: number;
};

export async function viewAllComments(
  actor: Actor,
  plan: PlanId,
  ask: CommentsQuestion,
  { db }: Platform,
): Promise<AllComments> {
  return db.read(actor, async (tx) => {
    const [shell, comments, people] = await Promise.all([
      viewPlanShell(tx, actor, plan),
      listComments(tx, plan),
      planPeople(tx, plan),
    ]);
    const { threads, open } = threadsOf(actor, shell.thing, comments, people);
    const found = threads.filter((thread) => isAskedFor(thread, ask));
    return { shell, open, total: threads.length, threads: ask.oldestFirst ? found : found.toReversed() };
  });
}

/** Words are looked for in what was said and answered, and in who said it. */
function isAskedFor(thread: Thread, { query, state, subject }: CommentsQuestion): boolean {
  if (subject !== undefined && thread.subject !== subject) return false;
  if (state !== undefined && (state === 'settled') !== (thread.settledBy !== null)) return false;
  const words = [thread, ...thread.replies].flatMap(({ body, by, municipality }) => [body, by, municipality]);
  return words.join(' ').toLocaleLowerCase('nb').includes(query.toLocaleLowerCase('nb'));
}

function threadsOf(
  actor: Actor,
  thing: PlanThing,
  comments: readonly StoredComment[],
  people: ReadonlyMap<string, string>,
): CommentsView {
  const shown = (one: StoredComment): Comment => ({
    id: one.id,
    body: one.withdrawnAt === null ? one.body : null,
    by: people.get(one.writtenBy) ?? '',
    municipality: one.municipality,
    at: one.writtenAt,
    actions: allowedActions(actor, commentAccess, { writtenBy: one.writtenBy, plan: thing }),
  });
  const threads = comments.flatMap((one): Thread[] => {
    if (one.replyTo !== null) return [];
    const replies = comments.filter(({ replyTo, withdrawnAt }) => replyTo === one.id && withdrawnAt === null);
    // What nobody has answered can be taken back without a trace.
    if (one.withdrawnAt !== null && replies.length === 0) return [];
    const settledBy = one.resolvedBy === null ? null : (people.get(one.resolvedBy) ?? '');
    return [
      {
        ...shown(one),
        subject: one.subject,
        subjectId: one.subjectId,
        replies: replies.map(shown),
        settledBy,
      },
    ];
  });
  return {
    threads,
    open: threads.filter(({ settledBy, body }) => settledBy === null && body !== null).length,
  };
}
