import { type Actor, NotFound, requireAccess } from '../../../../access/index.ts';
import type { CallId } from '../../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { municipalCallAccess, staffCodesOf } from '../../access/index.ts';
import { getCall } from '../../store/call/calls.ts';
import { holdRanking, listMunicipalApplicants } from '../../store/nomination/nominations.ts';
import { findRecommendation, saveRecommendation } from '../../store/nomination/recommendations.ts';

export type RecommendFailure =
  | { readonly kind: 'closed' | 'own-application' | 'changed-meanwhile' }
  | { readonly kind: 'body-missing' }
  | { readonly kind: 'title-missing' };

/** The municipality's leadership recommends its applicants: one letter for the call, until the seats are shared out. */
export async function recommend(
  actor: Actor,
  input: {
    readonly call: CallId;
    readonly municipality: MunicipalityCode;
    /** When the recommendation that was read was signed; empty when there was none. */
    readonly seen: string;
    readonly body: string;
    readonly title: string;
  },
  { db, now }: Platform,
): Promise<Result<void, RecommendFailure>> {
  return db.transaction(actor, async (tx) => {
    const { call: callId, municipality } = input;
    requireAccess(actor, municipalCallAccess, 'recommend', municipality, 'head-of-services');
    await holdRanking(tx, callId, municipality);
    const [call, before, applicants] = await Promise.all([
      getCall(tx, callId),
      findRecommendation(tx, callId, municipality),
      listMunicipalApplicants(tx, callId, staffCodesOf(actor, municipality)),
    ]);
    if (applicants.length === 0) throw new NotFound('applicants');
    if (call.status !== 'published') return fail({ kind: 'closed' });
    if (applicants.some(({ person }) => person === actor.person.id)) return fail({ kind: 'own-application' });
    if ((before?.signedAt.toISOString() ?? '') !== input.seen) return fail({ kind: 'changed-meanwhile' });
    const body = input.body.trim();
    const title = input.title.trim();
    if (body === '') return fail({ kind: 'body-missing' });
    if (title === '') return fail({ kind: 'title-missing' });

    await saveRecommendation(tx, { call: callId, municipality, body, title, by: actor.person.id, at: now() });
    await trace(tx, actor, 'nomination.recommended', callId, { municipality });
    return succeed(undefined);
  });
}
