import { type Actor, NotFound, requireAccess } from '../../../../access/index.ts';
import type { ApplicationId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { applicationAccess } from '../../access/index.ts';
import { insertApplicationEvent } from '../../store/application/history.ts';
import { leaveOwnPlace } from '../../store/seats/answers.ts';
import { findSeatApplication } from '../../store/seats/seats.ts';

/** Takes the applicant off the waiting list; the application itself stands. */
export async function leaveList(
  actor: Actor,
  input: { application: ApplicationId },
  { db, now }: Platform,
): Promise<Result<void, { kind: 'not-waiting' }>> {
  return db.transaction(actor, async (tx) => {
    const application = await findSeatApplication(tx, input.application);
    // Those who handle it see it too, but it is nobody else's to answer.
    if (application?.person !== actor.person.id) throw new NotFound('application');
    requireAccess(actor, applicationAccess, 'answer-offer', application);
    // A seat may be offered at this very moment; then there is something to answer, and no list to leave.
    if (!(await leaveOwnPlace(tx, application.id, now()))) return fail({ kind: 'not-waiting' });
    await insertApplicationEvent(
      tx,
      { id: application.id, person: application.person },
      { at: now(), by: actor.person.id, side: 'applicant', event: 'left-list', note: '' },
    );
    await trace(tx, actor, 'waiting-list.left', application.id);
    return succeed(undefined);
  });
}
