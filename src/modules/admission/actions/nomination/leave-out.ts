import type { Actor } from '../../../../access/index.ts';
import { NotFound } from '../../../../access/index.ts';
import type { ApplicationId, CallId } from '../../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { orderOf } from '../../domain/nomination/ranking.ts';
import { saveNote, saveRanking } from '../../store/nomination/nominations.ts';
import { nominationsForChange, type RankingFailure } from './nominations-for-change.ts';

export type LeaveOutFailure = RankingFailure | { readonly kind: 'reason-missing' };

/** Does not put somebody forward, with a reason that stays in the municipality. Those behind move up. */
export async function leaveOut(
  actor: Actor,
  input: {
    readonly call: CallId;
    readonly municipality: MunicipalityCode;
    readonly seen: string;
    readonly application: ApplicationId;
    readonly reason: string;
  },
  { db, now }: Platform,
): Promise<Result<void, LeaveOutFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await nominationsForChange(tx, actor, input);
    if (!found.ok) return found;
    const { call, municipality, application } = input;
    const one = found.value.find((applicant) => applicant.application === application);
    if (one === undefined) throw new NotFound('application');
    const reason = input.reason.trim();
    if (reason === '') return fail({ kind: 'reason-missing' });

    const by = { by: actor.person.id, at: now() };
    const leftOut = found.value.filter(({ rank }) => rank === null).map((applicant) => applicant.application);
    await saveRanking(
      tx,
      {
        call,
        municipality,
        order: orderOf(found.value).filter((ranked) => ranked !== application),
        leftOut: [...new Set([...leftOut, application])],
        ...by,
      },
      found.value.map((applicant) => applicant.application),
    );
    await saveNote(tx, { application, person: one.person, municipality, reason, ...by });
    await trace(tx, actor, 'nomination.left-out', application, { municipality });
    return succeed(undefined);
  });
}
