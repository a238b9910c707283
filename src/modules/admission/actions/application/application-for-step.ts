import { type Actor, NotFound, requireAccess } from '../../../../access/index.ts';
import type { ApplicationId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import { applicationAccess } from '../../access/index.ts';
import type { Application } from '../../domain/application/application.ts';
import {
  type ApplicantStep,
  decideApplicantStep,
  type Standing,
  type StepDecision,
} from '../../domain/application/steps.ts';
import type { Call, Extension } from '../../domain/call/call.ts';
import { lockApplication } from '../../store/application/applications.ts';
import { readSaid } from '../../store/application/said.ts';
import { getCall, listExtensions } from '../../store/call/calls.ts';

/** The step is not open, with what the applicant needs to know of why. */
export type StepClosed = {
  readonly kind: 'closed';
  readonly why: Exclude<StepDecision, { outcome: 'open' }>;
};

export type OwnApplication = {
  readonly application: Application;
  readonly call: Call;
  readonly extensions: readonly Extension[];
};

/**
 * The actor's own application, held until the change is done, when the step is open today.
 *
 * @throws NotFound when it is somebody else's: nobody is told that it is there
 */
export async function applicationForStep(
  tx: Tx,
  actor: Actor,
  step: ApplicantStep,
  id: ApplicationId,
  today: LocalDate,
): Promise<Result<OwnApplication, StepClosed>> {
  const application = await lockApplication(tx, id);
  if (application.person !== actor.person.id) throw new NotFound('application');
  requireAccess(actor, applicationAccess, 'change-application', { ...application, manager: null });
  const [call, extensions, said] = await Promise.all([
    getCall(tx, application.call),
    listExtensions(tx, application.call, application.person),
    readSaid(tx, [id]),
  ]);
  const why = decideApplicantStep(step, application, call, extensions, today, standingOf(said.get(id)));
  if (why.outcome !== 'open') return fail({ kind: 'closed', why });
  return succeed({ application, call, extensions });
}

function standingOf(said: { offer: { status: string } | null } | undefined): Standing {
  const status = said?.offer?.status;
  return { offer: status === 'offered' ? 'open' : status === 'accepted' ? 'accepted' : 'none' };
}
