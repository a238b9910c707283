import { v7 as uuid } from 'uuid';
import { type Actor, requireAccess } from '../../../access/index.ts';
import type { CohortId, ParticipantId, PersonId } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { enqueue } from '../../../platform/jobs.ts';
import type { Platform } from '../../../platform/platform.ts';
import { cohortAccess } from '../access.ts';
import { isOpenForChange } from '../domain/cohort-status.ts';
import { askAnew } from '../store/approvals.ts';
import { addMunicipalities, isMunicipality, lockCohort } from '../store/cohorts.ts';
import {
  countEnrolled,
  type EarlierEnrolment,
  findEnrolmentOf,
  findPeople,
  insertEnrolments,
  peopleWithEmails,
  renewEnrolment,
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
  | { kind: 'municipality-unknown' }
  | { kind: 'person-closed' };

/**
 * Enrols one more, also in a class that runs: those who join late take the courses that are left. One who withdrew
 * comes back as is said now, and with the approval that was given before unless another municipality sends them.
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

    const { municipality } = input;
    if (municipality !== null && !(await isMunicipality(tx, municipality)))
      return fail({ kind: 'municipality-unknown' });
    const email = input.email.toLowerCase();
    const [known] = await findPeople(tx, [], [email]);
    const earlier = known && (await findEnrolmentOf(tx, cohort.id, known.id));
    if (earlier?.status === 'enrolled') return fail({ kind: 'already-enrolled' });
    if ((await countEnrolled(tx, cohort.id)) >= cohort.seats.max)
      return fail({ kind: 'no-seats-left', seats: cohort.seats.max });

    // Nobody is made a person before it is clear that there is room.
    const person = (await peopleWithEmails(tx, [{ ...input, email, id: uuid() as PersonId }])).get(email);
    if (person === undefined) return fail({ kind: 'person-closed' });

    const participant = earlier?.id ?? (uuid() as ParticipantId);
    if (earlier === undefined)
      await insertEnrolments(tx, cohort.id, [{ ...input, id: participant, person, manager: null }]);
    else await bringBack(tx, earlier, input);
    if (municipality !== null) await addMunicipalities(tx, cohort.id, [municipality]);

    await trace(tx, actor, 'participant.enrolled', participant, {
      ...(municipality === null ? {} : { municipality }),
      details: { cohort: cohort.id },
    });
    await enqueue(tx, 'cohort.mail-welcome', { participantId: participant });
    return succeed(participant);
  });
}

async function bringBack(tx: Tx, earlier: EarlierEnrolment, input: AddParticipantInput): Promise<void> {
  await renewEnrolment(tx, earlier.id, input);
  // What one municipality has said yes to, another has not.
  if (earlier.municipality !== input.municipality) await askAnew(tx, earlier.id, input.municipality);
}
