import { type Actor, NotFound } from '../../../access/index.ts';
import type { CourseworkId } from '../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import { enqueue } from '../../../platform/jobs.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { handIn } from '../store/coursework.ts';

/** It waits for an answer, it has been approved, or nothing more happens in the class. */
export type HandInFailure = { kind: 'waits-for-answer' | 'is-approved' | 'class-is-over' };

/**
 * The participant hands in the own coursework, in the caller's transaction: for the first time, or anew after it came in
 * return. After the deadline too; that it is late is for the pages to say and for the lecturer to judge. Those who
 * judge in the class get a letter.
 *
 * @param shownAt the page where those who judge read what was handed in
 * @throws NotFound when it is not the coursework of a class that the actor is enrolled in
 */
export async function handInCoursework(
  tx: Tx,
  actor: Actor,
  given: { readonly coursework: CourseworkId; readonly shownAt: string; readonly at: Date },
): Promise<Result<null, HandInFailure>> {
  const outcome = await handIn(tx, given);
  switch (outcome) {
    case null:
      throw new NotFound('coursework');
    case 'class-is-over':
      return fail({ kind: 'class-is-over' });
    case 'submitted':
      return fail({ kind: 'waits-for-answer' });
    case 'approved':
      return fail({ kind: 'is-approved' });
    case 'handed-in':
      // Without the municipality: whether somebody has handed in is not the employer's to follow.
      await trace(tx, actor, 'coursework.submitted', given.coursework);
      await enqueue(tx, 'cohort.tell-handed-in', {
        courseworkId: given.coursework,
        personId: actor.person.id,
      });
      return succeed(null);
  }
}
