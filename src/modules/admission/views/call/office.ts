import { type Actor, allowedActions, requireAccess } from '../../../../access/index.ts';
import type { ApplicationId, CallId } from '../../../../kernel/ids.ts';
import type { Localised } from '../../../../kernel/locale.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { findCatalogue } from '../../../programme/index.ts';
import { callAccess } from '../../access/index.ts';
import { type Call, seatsOf } from '../../domain/call/call.ts';
import { UNWRITTEN } from '../../domain/call/draft.ts';
import { type CallFault, faultsOfCall } from '../../domain/call/faults.ts';
import { getCall, listCalls } from '../../store/call/calls.ts';
import { countSent } from '../../store/call/counts.ts';
import { type County, listCounties } from '../../store/call/counties.ts';
import { type GrantedExtension, listGranted } from '../../store/call/extensions.ts';
import { findAddressee } from '../../store/people.ts';
import { findSeatApplication } from '../../store/seats/seats.ts';

export type { County };

export type CallInOffice = { readonly call: Call; readonly seats: number; readonly applicants: number };

/** Every call, drafts too, for those who write them. */
export async function viewCallsInOffice(actor: Actor, { db }: Platform): Promise<readonly CallInOffice[]> {
  requireAccess(actor, callAccess, 'write-call', UNWRITTEN, 'programme-coordinator');
  return db.read(actor, async (tx) => {
    const [calls, applicants] = await Promise.all([listCalls(tx), countSent(tx)]);
    return calls.map((call) => ({ call, seats: seatsOf(call), applicants: applicants.get(call.id) ?? 0 }));
  });
}

export type ProgrammeChoice = { readonly code: string; readonly name: Localised };

export async function viewProgrammes(actor: Actor, { db }: Platform): Promise<readonly ProgrammeChoice[]> {
  requireAccess(actor, callAccess, 'write-call', UNWRITTEN, 'programme-coordinator');
  const { programmes } = await db.read(actor, findCatalogue);
  return programmes.map(({ code, name }) => ({ code, name }));
}

export type CallToManage = {
  readonly call: Call;
  readonly programme: Localised | undefined;
  readonly counties: readonly County[];
  /** Empty when it has been published. */
  readonly faults: readonly CallFault[];
  readonly applicants: number;
  readonly extensions: readonly GrantedExtension[];
};

/** One call with everything that the programme does with it. */
export async function viewCallToManage(
  actor: Actor,
  id: CallId,
  { db, today }: Platform,
): Promise<CallToManage> {
  return db.read(actor, async (tx) => {
    const [call, catalogue, counties, applicants, extensions] = await Promise.all([
      getCall(tx, id),
      findCatalogue(tx),
      listCounties(tx, today),
      countSent(tx),
      listGranted(tx, id),
    ]);
    requireAccess(actor, callAccess, 'write-call', call, 'programme-coordinator');
    const code = [...catalogue.ids.programmes].find(([, programme]) => programme === call.programmeId)?.[0];
    return {
      call,
      programme: catalogue.programmes.find((one) => one.code === code)?.name,
      counties,
      faults: call.status === 'draft' ? faultsOfCall(call, today) : [],
      applicants: applicants.get(id) ?? 0,
      extensions,
    };
  });
}

/**
 * For the page on which a deadline is moved: officers do that too, and see no more of the call than its name. Whoever
 * comes from an application finds the applicant's address filled in.
 */
export async function viewCallToExtend(
  actor: Actor,
  input: { call: CallId; application: ApplicationId | null },
  { db }: Platform,
): Promise<{ readonly call: Call; readonly email: string }> {
  return db.read(actor, async (tx) => {
    const call = await getCall(tx, input.call);
    requireAccess(actor, callAccess, 'extend-deadline', call, 'programme-coordinator');
    const application =
      input.application === null ? undefined : await findSeatApplication(tx, input.application);
    const person = application?.call === call.id ? await findAddressee(tx, application.person) : undefined;
    return { call, email: person?.email ?? '' };
  });
}

/** What the actor may do with a call, from the table that guards it. */
export function actionsOnCall(actor: Actor, call: Pick<Call, 'status'>) {
  return allowedActions(actor, callAccess, call);
}
