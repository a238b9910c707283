import { v7 as uuid } from 'uuid';
import type { CohortId, ParticipantId, PersonId } from '../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { trace } from '../../../platform/audit.ts';
import type { Scoped, Tx } from '../../../platform/database/database.ts';
import { enqueue } from '../../../platform/jobs.ts';
import { isOpenForChange } from '../domain/cohort-status.ts';
import { addMunicipalities, lockCohort } from '../store/cohorts.ts';
import { findEnrolmentOf, insertEnrolments, renewEnrolment, withdraw } from '../store/participants.ts';

export type AdmittedParticipant = {
  readonly cohort: CohortId;
  readonly person: PersonId;
  readonly municipality: MunicipalityCode;
  readonly track: 'credit' | 'non-credit';
};

/**
 * Somebody who has accepted a seat becomes a participant, in the caller's transaction. Whether there is a seat was
 * decided when it was offered, so a seat that came of an appeal makes the class larger than it was planned. Nothing
 * happens when the person is there already, or the class is over. The manager is asked, as for everybody.
 */
export async function enrolAdmitted(tx: Tx, who: Scoped, one: AdmittedParticipant): Promise<void> {
  const cohort = await lockCohort(tx, one.cohort);
  const earlier = await findEnrolmentOf(tx, cohort.id, one.person);
  if (earlier?.status === 'enrolled' || !isOpenForChange(cohort.status)) return;

  const terms = { ...one, potentialLeader: false };
  const id = earlier?.id ?? (uuid() as ParticipantId);
  if (earlier === undefined) await insertEnrolments(tx, cohort.id, [{ ...terms, id, manager: null }]);
  else await renewEnrolment(tx, earlier.id, terms);
  await addMunicipalities(tx, cohort.id, [one.municipality]);
  await trace(tx, who, 'participant.enrolled', id, {
    municipality: one.municipality,
    details: { cohort: cohort.id },
  });
  await enqueue(tx, 'cohort.mail-welcome', { participantId: id });
}

/** Somebody who has given up the seat is no participant any more; what they have passed stays. */
export async function withdrawAdmitted(
  tx: Tx,
  who: Scoped,
  one: { readonly cohort: CohortId; readonly person: PersonId },
): Promise<void> {
  const cohort = await lockCohort(tx, one.cohort);
  const earlier = await findEnrolmentOf(tx, cohort.id, one.person);
  if (earlier?.status !== 'enrolled') return;
  await withdraw(tx, earlier.id);
  await trace(tx, who, 'participant.withdrawn', earlier.id, {
    ...(earlier.municipality === null ? {} : { municipality: earlier.municipality }),
    details: { cohort: cohort.id },
  });
}
