import { v7 as uuid } from 'uuid';
import { type Actor, requireAccess } from '../../../../access/index.ts';
import type { ApplicationId, CallId } from '../../../../kernel/ids.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { currentCodes, readFormalLimit, serviceTypeOf } from '../../../organisation/index.ts';
import { callAccess } from '../../access/index.ts';
import { decideApplicantStep } from '../../domain/application/steps.ts';
import { findOwnApplication, insertDraftApplication } from '../../store/application/applications.ts';
import { insertApplicationEvent } from '../../store/application/history.ts';
import { listOwnWorkplaces } from '../../store/application/staff.ts';
import { getCall, listExtensions } from '../../store/call/calls.ts';
import type { StepClosed } from './application-for-step.ts';

/**
 * Begins the person's application to a call, with what the staff list knows already. Whoever has one gets that one, also
 * after a second click and in a call that has closed.
 */
export async function beginApplication(
  actor: Actor,
  input: { call: CallId; locale: Locale },
  { db, now, today }: Platform,
): Promise<Result<ApplicationId, StepClosed>> {
  return db.transaction(actor, async (tx) => {
    const call = await getCall(tx, input.call);
    requireAccess(actor, callAccess, 'see-call', call);
    const person = actor.person.id;
    const own = await findOwnApplication(tx, call.id, person);
    if (own !== undefined) return succeed(own.id);

    const extensions = await listExtensions(tx, call.id, person);
    const why = decideApplicantStep('change', { status: 'draft' }, call, extensions, today);
    if (why.outcome !== 'open') return fail({ kind: 'closed', why });

    const id = uuid() as ApplicationId;
    const known = await knownFromStaffList(tx, today);
    const begun = await insertDraftApplication(tx, {
      id,
      call: call.id,
      person,
      locale: input.locale,
      ...known,
    });
    if (begun === undefined) {
      // The other of two clicks came first, and has been saved by now.
      const first = await findOwnApplication(tx, call.id, person);
      if (first === undefined) throw new Error('An application was neither begun nor found');
      return succeed(first.id);
    }
    await insertApplicationEvent(
      tx,
      { id, person },
      { at: now(), by: person, side: 'applicant', event: 'begun', note: '' },
    );
    await trace(tx, actor, 'application.begun', id, { details: { call: call.id } });
    return succeed(id);
  });
}

/** Somebody who works in one place begins with it; somebody who works in two chooses. */
async function knownFromStaffList(tx: Tx, today: Platform['today']) {
  const [workplaces, limit] = await Promise.all([listOwnWorkplaces(tx, today), readFormalLimit(tx, today)]);
  const [only, ...others] = workplaces;
  const nothing = {
    municipality: null,
    service: '',
    positionTitle: '',
    staffCount: null,
    formalLeadershipEducation: null,
  };
  if (only === undefined || others.length > 0) return nothing;
  const codes = (await currentCodes(tx, [only.municipality], today)).get(only.municipality) ?? [];
  const [code, ...moreCodes] = codes;
  return {
    municipality: code !== undefined && moreCodes.length === 0 ? code : null,
    service: serviceTypeOf(only.service),
    positionTitle: only.positionTitle,
    staffCount: only.led > 0 ? Math.min(only.led, MOST_STAFF) : null,
    // What the employer knows can only say yes: education from elsewhere stands in no staff list.
    formalLeadershipEducation: only.leadershipCredits > limit.credits ? true : null,
  };
}

const MOST_STAFF = 2000;
