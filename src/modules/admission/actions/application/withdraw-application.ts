import type { Actor } from '../../../../access/index.ts';
import type { ApplicationId } from '../../../../kernel/ids.ts';
import { type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { isOpen, lastDay } from '../../domain/call/call.ts';
import { mailLetter } from '../../letters/application/jobs.ts';
import { withdrawalLetter } from '../../letters/application/write-letters.ts';
import { getApplication, saveApplication } from '../../store/application/applications.ts';
import { insertApplicationEvent, insertLetter } from '../../store/application/history.ts';
import { leaveWaitingList } from '../../store/application/placement.ts';
import { leaveRanking } from '../../store/application/staff.ts';
import { applicationForStep, type StepClosed } from './application-for-step.ts';

export const LONGEST_WITHDRAW_REASON = 1000;

/** Takes the application out of everything that comes after. A seat that has been offered is answered, not withdrawn from. */
export async function withdrawApplication(
  actor: Actor,
  input: { application: ApplicationId; reason: string },
  platform: Platform,
): Promise<Result<void, StepClosed>> {
  const { today } = platform;
  return platform.db.transaction(actor, async (tx) => {
    const found = await applicationForStep(tx, actor, 'withdraw', input.application, today);
    if (!found.ok) {
      const isDone = (await getApplication(tx, input.application)).status === 'withdrawn';
      return isDone ? succeed(undefined) : found;
    }
    const { application, call, extensions } = found.value;
    const at = platform.now();
    // The list is held while seats are offered from it. Whoever got an offer meanwhile has something to answer instead.
    await leaveWaitingList(tx, application.id, at);
    const still = await applicationForStep(tx, actor, 'withdraw', input.application, today);
    if (!still.ok) return still;
    await saveApplication(tx, application.id, at, {
      status: 'withdrawn',
      withdrawn_at: at,
      withdraw_reason: input.reason.slice(0, LONGEST_WITHDRAW_REASON),
    });
    await leaveRanking(tx, application.id);
    await insertApplicationEvent(tx, application, {
      at,
      by: actor.person.id,
      side: 'applicant',
      event: 'withdrawn',
      note: '',
    });
    await trace(tx, actor, 'application.withdrawn', application.id, {
      details: { call: call.id },
      ...(application.municipality === null ? {} : { municipality: application.municipality }),
    });
    const again = isOpen(call, today, extensions) ? lastDay(call, 'application', extensions) : null;
    const letter = await insertLetter(tx, application, {
      kind: 'withdrawal',
      locale: application.locale,
      madeAt: at,
      ...withdrawalLetter({
        locale: application.locale,
        givenName: actor.person.givenName,
        call: call.name,
        at,
        address: `${platform.publicUrl}/applications/${application.id}`,
        againUntil: again,
      }),
    });
    await mailLetter(tx, letter);
    return succeed(undefined);
  });
}

/** Makes a withdrawn application a draft again, with everything that was filled in, as long as the call is open. */
export async function beginAgain(
  actor: Actor,
  id: ApplicationId,
  { db, now, today }: Platform,
): Promise<Result<void, StepClosed>> {
  return db.transaction(actor, async (tx) => {
    const found = await applicationForStep(tx, actor, 'begin-again', id, today);
    if (!found.ok) {
      const isDone = (await getApplication(tx, id)).status === 'draft';
      return isDone ? succeed(undefined) : found;
    }
    await saveApplication(tx, id, now(), {
      status: 'draft',
      submitted_at: null,
      withdrawn_at: null,
      withdraw_reason: '',
    });
    await insertApplicationEvent(tx, found.value.application, {
      at: now(),
      by: actor.person.id,
      side: 'applicant',
      event: 'begun-again',
      note: '',
    });
    await trace(tx, actor, 'application.begun-again', id);
    return succeed(undefined);
  });
}
