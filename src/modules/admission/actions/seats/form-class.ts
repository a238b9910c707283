import { type Actor, requireAccess } from '../../../../access/index.ts';
import type { CallClassId, CallId, CohortId, CourseVersionId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import { fail, type Result } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { formCohort } from '../../../cohort/index.ts';
import { callAccess } from '../../access/index.ts';
import { UNWRITTEN } from '../../domain/call/draft.ts';
import { lockCall, saveCohort } from '../../store/call/write-calls.ts';
import { keepApprovals, listAccepted } from '../../store/seats/accepted.ts';
import { handOnNeeds } from './hand-on-needs.ts';

export type FormClassFailure =
  | { kind: 'call-is' }
  | { kind: 'class-missing' }
  | { kind: 'name-missing' }
  | { kind: 'no-courses' }
  | { kind: 'not-formed' };

/**
 * Makes a class of a call a cohort of those who have said yes, in one transaction. Whoever says yes later is added by
 * the same rule. Managers have approved before the seats were shared out, so they are not asked again.
 */
export async function formClass(
  actor: Actor,
  input: {
    call: CallId;
    callClass: CallClassId;
    name: string;
    venue: string;
    address: string;
    startsOn: LocalDate;
    courses: readonly CourseVersionId[];
    coursesASemester: number;
  },
  { db, keys, now }: Platform,
): Promise<Result<CohortId, FormClassFailure>> {
  return db.transaction(actor, async (tx) => {
    requireAccess(actor, callAccess, 'write-call', UNWRITTEN, 'programme-coordinator');
    const call = await lockCall(tx, input.call);
    if (call.status !== 'decided') return fail({ kind: 'call-is' });
    const callClass = call.classes.find(({ id }) => id === input.callClass);
    if (callClass === undefined || callClass.cancelled !== null || callClass.cohort !== null)
      return fail({ kind: 'class-missing' });
    if (input.name.trim() === '') return fail({ kind: 'name-missing' });
    if (input.courses.length === 0) return fail({ kind: 'no-courses' });

    const accepted = await listAccepted(tx, callClass.id);
    const formed = await formCohort(tx, actor, {
      programmeId: call.programmeId,
      name: input.name.trim(),
      kind: call.kind,
      place: input.venue.trim() || callClass.city,
      address: input.address,
      seats: { min: 0, max: Math.max(callClass.seats, accepted.length) },
      startsOn: input.startsOn,
      courses: input.courses,
      coursesASemester: input.coursesASemester,
      municipalities: [],
      participants: accepted.map(({ person, municipality, track, manager }) => ({
        person,
        municipality,
        track,
        potentialLeader: false,
        managerPersonId: manager,
      })),
    });
    // Nothing has been written when it fails.
    if (!formed.ok) return fail({ kind: 'not-formed' });
    await saveCohort(tx, callClass.id, formed.value);
    await keepApprovals(tx, formed.value);
    await handOnNeeds(tx, actor, formed.value, { keys, now });
    await trace(tx, actor, 'call.class-formed', call.id, {
      details: { class: callClass.id, cohort: formed.value, participants: accepted.length },
    });
    return formed;
  });
}
