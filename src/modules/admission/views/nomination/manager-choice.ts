import { type Actor, requireAccess } from '../../../../access/index.ts';
import type { ApplicationId, CallId } from '../../../../kernel/ids.ts';
import type { Localised } from '../../../../kernel/locale.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { applicationAccess, staffCodesOf } from '../../access/index.ts';
import { getHandled, type HandledApplication } from '../../store/assessment/handled.ts';
import { getCall } from '../../store/call/calls.ts';
import {
  findApproval,
  listPossibleManagers,
  MANAGERS_SHOWN,
  type PossibleManager,
} from '../../store/nomination/managers.ts';

export type ManagerChoiceView = {
  readonly application: HandledApplication;
  readonly call: { readonly id: CallId; readonly name: Localised };
  /** Whether the question can still be passed on. */
  readonly isOpen: boolean;
  readonly managers: readonly PossibleManager[];
  /** There are more than are shown, and a search finds the right one. */
  readonly more: boolean;
};

/** Whom the municipality can ask to approve: those who lead a unit. */
export async function viewManagerChoice(
  actor: Actor,
  id: ApplicationId,
  query: string,
  { db, today }: Platform,
): Promise<ManagerChoiceView> {
  return db.read(actor, async (tx) => {
    const application = await getHandled(tx, id);
    requireAccess(actor, applicationAccess, 'name-manager', application, 'competence-adviser');
    const [call, approval, found] = await Promise.all([
      getCall(tx, application.call),
      findApproval(tx, id),
      listPossibleManagers(tx, {
        codes: staffCodesOf(actor, application.municipality),
        query,
        day: today,
        applicant: application.person,
      }),
    ]);
    return {
      application,
      call: { id: call.id, name: call.name },
      isOpen: application.status === 'submitted' && approval?.status === 'asked',
      managers: found.slice(0, MANAGERS_SHOWN),
      more: found.length > MANAGERS_SHOWN,
    };
  });
}
