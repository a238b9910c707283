import { type Actor, allowedActions } from '../../../../access/index.ts';
import type { PersonId, PlanId } from '../../../../kernel/ids.ts';
import type { Platform } from '../../../../platform/platform.ts';
import type { CommentAbout, CommentSubject } from '../../domain/plan/comment.ts';
import type { PlanThing } from '../../domain/plan/plan-thing.ts';
import { commentAccess } from '../../plan-access.ts';
import {
  listAllComments,
  listComments,
  type PlacedComment,
  type StoredComment,
} from '../../store/plan/comments.ts';
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
  readonly replies: readonly Comment[];
  readonly settledBy: string | null;
};

export type CommentsView = { readonly threads: readonly Thread[] };

/** One in the list of all, with what it is about and where that is. */
export type PlacedThread = Thread & Pick<PlacedComment, 'subject' | 'place'>;

/** Comments on each of these things in the plan, in one reading. Names are looked up where somebody has said something. */
export async function viewComments(
  actor: Actor,
  { plan, thing }: PlanShell,
  things: readonly CommentAbout[],
  { db }: Platform,
): Promise<readonly CommentsView[]> {
  return db.read(actor, async (tx) => {
    const said = await Promise.all(things.map((about) => listComments(tx, plan.id, about)));
    const people = said.some(({ length }) => length > 0)
      ? await planPeople(tx, plan.id)
      : new Map<PersonId, string>();
    return said.map((comments) => ({
      threads: threadsOf(actor, thing, comments, people).map(({ thread }) => thread),
    }));
  });
}

/** What narrows the list of all comments, and its order. */
export type CommentsQuestion = {
  readonly query: string;
  readonly state: 'open' | 'settled' | undefined;
  readonly subject: CommentSubject | undefined;
  readonly oldestFirst: boolean;
};

export type AllComments = {
  readonly shell: PlanShell;
  readonly threads: readonly PlacedThread[];
  /** Those that nobody has settled. */
  readonly open: number;
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
      listAllComments(tx, plan),
      planPeople(tx, plan),
    ]);
    const threads = threadsOf(actor, shell.thing, comments, people).map(
      ({ thread, first: { subject, place } }): PlacedThread => ({ ...thread, subject, place }),
    );
    const open = threads.filter(({ settledBy, body }) => settledBy === null && body !== null).length;
    const found = threads.filter((thread) => isAskedFor(thread, ask));
    return { shell, open, total: threads.length, threads: ask.oldestFirst ? found : found.toReversed() };
  });
}

/** Words are looked for in what was said and answered, and in who said it. */
function isAskedFor(thread: PlacedThread, { query, state, subject }: CommentsQuestion): boolean {
  if (subject !== undefined && thread.subject !== subject) return false;
  if (state !== undefined && (state === 'settled') !== (thread.settledBy !== null)) return false;
  const words = [thread, ...thread.replies].flatMap(({ body, by, municipality }) => [body, by, municipality]);
  return words.join(' ').toLocaleLowerCase('nb').includes(query.toLocaleLowerCase('nb'));
}

function threadsOf<One extends StoredComment>(
  actor: Actor,
  thing: PlanThing,
  comments: readonly One[],
  people: ReadonlyMap<string, string>,
): readonly { readonly thread: Thread; readonly first: One }[] {
  const shown = (one: StoredComment): Comment => ({
    id: one.id,
    body: one.withdrawnAt === null ? one.body : null,
    by: people.get(one.writtenBy) ?? '',
    municipality: one.municipality,
    at: one.writtenAt,
    actions: allowedActions(actor, commentAccess, { writtenBy: one.writtenBy, plan: thing }),
  });
  return comments.flatMap((one) => {
    if (one.replyTo !== null) return [];
    const replies = comments.filter(({ replyTo, withdrawnAt }) => replyTo === one.id && withdrawnAt === null);
    // What nobody has answered can be taken back without a trace.
    if (one.withdrawnAt !== null && replies.length === 0) return [];
    const settledBy = one.resolvedBy === null ? null : (people.get(one.resolvedBy) ?? '');
    return [{ thread: { ...shown(one), replies: replies.map(shown), settledBy }, first: one }];
  });
}
