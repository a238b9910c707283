import { type Actor, NotFound, requireAccess } from '../../../../access/index.ts';
import type { ApplicationId, CallId } from '../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { Localised } from '../../../../kernel/locale.ts';
import type { ReadTx, Scoped } from '../../../../platform/database/database.ts';
import { nobody } from '../../../../platform/database/scope.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { findCatalogue } from '../../../programme/index.ts';
import { callAccess } from '../../access/index.ts';
import { type ApplicantStatus, applicantStatus } from '../../domain/application/status.ts';
import { decideApplicantStep, type StepDecision } from '../../domain/application/steps.ts';
import { type Call, type Extension, isOpen, lastDay } from '../../domain/call/call.ts';
import { findOwnApplication, listOwnApplications } from '../../store/application/applications.ts';
import { readSaid } from '../../store/application/said.ts';
import { getCall, listCalls, listExtensions } from '../../store/call/calls.ts';
import { type County, listCounties } from '../../store/call/counties.ts';

/** Where a call stands on a day, for somebody who may want to apply. */
export type CallState = 'draft' | 'coming' | 'open' | 'closed' | 'decided' | 'cancelled';

export function callStateOf(
  call: Pick<Call, 'status' | 'days'>,
  today: LocalDate,
  extensions: readonly Extension[] = [],
): CallState {
  if (call.status !== 'published') return call.status;
  if (isOpen(call, today, extensions)) return 'open';
  const { opensOn } = call.days;
  return opensOn !== null && today < opensOn ? 'coming' : 'closed';
}

export type OwnInList = {
  readonly id: ApplicationId;
  readonly call: Localised;
  readonly status: ApplicantStatus;
};

export type CallsView = {
  readonly open: readonly Call[];
  readonly coming: readonly Call[];
  readonly past: readonly Call[];
  readonly own: readonly OwnInList[];
};

/** Without a visitor everything is read as nobody: published calls are for everybody. */
const asReader = (visitor: Actor | undefined): Scoped => visitor ?? { scope: nobody };

/** Calls by what one can do with them now. Drafts are the programme's, on pages of its own. */
export async function viewCalls(visitor: Actor | undefined, { db, today }: Platform): Promise<CallsView> {
  return db.read(asReader(visitor), async (tx) => {
    const [calls, own] = await Promise.all([
      listCalls(tx),
      visitor === undefined ? [] : readOwnInList(tx, visitor, today),
    ]);
    const inState = (...states: readonly CallState[]) =>
      calls.filter((call) => states.includes(callStateOf(call, today)));
    return {
      open: inState('open').toReversed(),
      coming: inState('coming').toReversed(),
      past: inState('closed', 'decided', 'cancelled'),
      own,
    };
  });
}

export async function readOwnInList(
  tx: ReadTx,
  actor: Actor,
  today: LocalDate,
): Promise<readonly (OwnInList & { readonly extensions: readonly Extension[]; readonly of: Call })[]> {
  const applications = await listOwnApplications(tx, actor.person.id);
  if (applications.length === 0) return [];
  const said = await readSaid(
    tx,
    applications.map((one) => one.id),
  );
  return Promise.all(
    applications.map(async (application) => {
      const [call, extensions] = await Promise.all([
        getCall(tx, application.call),
        listExtensions(tx, application.call, application.person),
      ]);
      const saidOf = said.get(application.id);
      if (saidOf === undefined) throw new NotFound('application');
      return {
        id: application.id,
        call: call.name,
        of: call,
        extensions,
        status: applicantStatus(application, call, saidOf, extensions, today),
      };
    }),
  );
}

export type CallView = {
  readonly call: Call;
  readonly state: CallState;
  readonly programme: { readonly code: string; readonly name: Localised; readonly offeredBy: Localised };
  /** Counties that the rules name. */
  readonly counties: readonly County[];
  /** The reader's own application to it. */
  readonly own: ApplicationId | null;
  /** What is in the way of applying; open when nothing is. */
  readonly mayBegin: StepDecision;
  readonly deadline: LocalDate | null;
};

/** @throws NotFound also when it is a draft, which is only the programme's to know of */
export async function viewCall(
  visitor: Actor | undefined,
  id: CallId,
  { db, today }: Platform,
): Promise<CallView> {
  return db.read(asReader(visitor), async (tx) => {
    const call = await getCall(tx, id);
    if (visitor === undefined ? call.status === 'draft' : false) throw new NotFound('call');
    if (visitor !== undefined) requireAccess(visitor, callAccess, 'see-call', call, 'programme-coordinator');
    const [catalogue, counties, own, extensions] = await Promise.all([
      findCatalogue(tx),
      listCounties(tx, today),
      visitor === undefined ? undefined : findOwnApplication(tx, id, visitor.person.id),
      visitor === undefined ? [] : listExtensions(tx, id, visitor.person.id),
    ]);
    const code = [...catalogue.ids.programmes].find(([, programme]) => programme === call.programmeId)?.[0];
    const programme = catalogue.programmes.find((one) => one.code === code);
    if (programme === undefined) throw new NotFound('programme');
    const named = new Set([
      ...Object.keys(call.rules.countyFloors),
      ...Object.keys(call.rules.countyCaps),
      ...call.classes.flatMap(({ firstCounties }) => firstCounties),
    ]);
    return {
      call,
      state: callStateOf(call, today, extensions),
      programme: { code: programme.code, name: programme.name, offeredBy: programme.offeredBy },
      counties: counties.filter((county) => named.has(county.code)),
      own: own?.id ?? null,
      mayBegin: decideApplicantStep('change', { status: 'draft' }, call, extensions, today),
      deadline: lastDay(call, 'application', extensions),
    };
  });
}
