import { type Actor, requireAccess } from '../../../../access/index.ts';
import type { ApplicationId } from '../../../../kernel/ids.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { applicationAccess } from '../../access/index.ts';
import type { Call, CallClass } from '../../domain/call/call.ts';
import { getApplication } from '../../store/application/applications.ts';
import { readPapers } from '../../store/application/papers.ts';
import { getHandled, type HandledApplication } from '../../store/assessment/handled.ts';
import { getCall } from '../../store/call/calls.ts';
import { findApproval, type StoredApproval } from '../../store/nomination/managers.ts';

export type ApprovalView = {
  readonly application: HandledApplication;
  readonly call: Call;
  /** The classes that the applicant wants, the best first. */
  readonly wishes: readonly CallClass[];
  readonly motivation: string;
  readonly approval: StoredApproval;
  readonly isOpen: boolean;
};

/** What a line manager needs to know to say yes or no: no papers, no needs, no assessment. */
export async function viewApproval(actor: Actor, id: ApplicationId, { db }: Platform): Promise<ApprovalView> {
  return db.read(actor, async (tx) => {
    const [handled, application, papers, approval] = await Promise.all([
      getHandled(tx, id),
      getApplication(tx, id),
      readPapers(tx, id),
      findApproval(tx, id),
    ]);
    requireAccess(actor, applicationAccess, 'answer-as-manager', handled, 'competence-adviser');
    if (approval === undefined) throw new Error('A manager was asked without a question');
    const call = await getCall(tx, handled.call);
    return {
      application: handled,
      call,
      wishes: application.wishes.flatMap((wish) => call.classes.find(({ id: one }) => one === wish) ?? []),
      motivation: papers.motivation,
      approval,
      isOpen: handled.status === 'submitted' && call.status !== 'cancelled' && approval.status === 'asked',
    };
  });
}
