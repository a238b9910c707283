import { v7 as uuid } from 'uuid';
import { type Actor, requireAccess } from '../../../access/index.ts';
import type { CohortId, ParticipantId, PersonId } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import { enqueue } from '../../../platform/jobs.ts';
import type { Platform } from '../../../platform/platform.ts';
import { cohortAccess } from '../access.ts';
import { isOpenForChange } from '../domain/cohort-status.ts';
import { addMunicipalities, lockCohort } from '../store/cohorts.ts';
import {
  findEnrolmentOf,
  findEnrolmentsWithApproval,
  insertEnrolments,
  peopleWithEmails,
  saveEnrolment,
} from '../store/participants.ts';

export type AddParticipantInput = {
  readonly cohortId: CohortId;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly locale: Locale;
  readonly municipality: MunicipalityCode | null;
  readonly track: 'credit' | 'non-credit';
  readonly potentialLeader: boolean;
};

export type AddParticipantFailure =
  | { kind: 'class-is-over' }
  | { kind: 'no-seats-left'; seats: number }
  | { kind: 'already-enrolled' }
  | { kind: 'person-closed' };

/**
 * Enrols one more, also in a class that runs: those who join late take the courses that are left. One who withdrew
 * comes back with the approval that was given before.
 */
export async function addParticipant(
  actor: Actor,
  input: AddParticipantInput,
  { db }: Platform,
): Promise<Result<ParticipantId, AddParticipantFailure>> {
  return db.transaction(actor, async (tx) => {
    const cohort = await lockCohort(tx, input.cohortId); // held, because its seats can run out
    requireAccess(actor, cohortAccess, 'change-cohort', cohort, 'programme-coordinator');
    if (!isOpenForChange(cohort.status)) return fail({ kind: 'class-is-over' });

    const enrolled = (await findEnrolmentsWithApproval(tx, cohort.id)).filter(
      (one) => one.status === 'enrolled',
    );
    const email = input.email.toLowerCase();
    const people = await peopleWithEmails(tx, [{ ...input, email, id: uuid() as PersonId }]);
    const person = people.get(email);
    if (person === undefined) return fail({ kind: 'person-closed' });

    const earlier = await findEnrolmentOf(tx, cohort.id, person);
    if (earlier?.status === 'enrolled') return fail({ kind: 'already-enrolled' });
    if (enrolled.length >= cohort.seats.max) return fail({ kind: 'no-seats-left', seats: cohort.seats.max });

    const participant = earlier?.id ?? (uuid() as ParticipantId);
    if (earlier !== undefined) await saveEnrolment(tx, participant, 'enrolled');
    else await insertEnrolments(tx, cohort.id, [{ ...input, id: participant, person, manager: null }]);
    if (input.municipality !== null) await addMunicipalities(tx, cohort.id, [input.municipality]);

    await trace(tx, actor, 'participant.enrolled', participant, {
      ...(input.municipality === null ? {} : { municipality: input.municipality }),
      details: { cohort: cohort.id },
    });
    await enqueue(tx, 'cohort.mail-welcome', { participantId: participant });
    return succeed(participant);
  });
}
