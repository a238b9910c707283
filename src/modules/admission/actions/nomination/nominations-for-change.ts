import { type Actor, NotFound, requireAccess } from '../../../../access/index.ts';
import type { CallId } from '../../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import { municipalCallAccess, staffCodesOf } from '../../access/index.ts';
import { rankingSeen } from '../../domain/nomination/ranking.ts';
import { getCall } from '../../store/call/calls.ts';
import {
  holdRanking,
  listMunicipalApplicants,
  type MunicipalApplicant,
} from '../../store/nomination/nominations.ts';

export type RankingFailure =
  /** The seats have been shared out, or the call was cancelled: the ranking is history. */
  | { readonly kind: 'closed' }
  /** Whoever applies does not rank those one applies with. */
  | { readonly kind: 'own-application' }
  | { readonly kind: 'changed-meanwhile' };

/** The municipality's applicants, held, when this actor may change what is said of them now. */
export async function nominationsForChange(
  tx: Tx,
  actor: Actor,
  { call: callId, municipality, seen }: { call: CallId; municipality: MunicipalityCode; seen: string },
): Promise<Result<readonly MunicipalApplicant[], RankingFailure>> {
  requireAccess(actor, municipalCallAccess, 'rank', municipality, 'competence-adviser');
  await holdRanking(tx, callId, municipality);
  const [call, all] = await Promise.all([
    getCall(tx, callId),
    listMunicipalApplicants(tx, callId, staffCodesOf(actor, municipality)),
  ]);
  // A municipality that sends nobody has nothing to say of anybody.
  if (all.length === 0) throw new NotFound('applicants');
  if (call.status !== 'published') return fail({ kind: 'closed' });
  if (all.some(({ person }) => person === actor.person.id)) return fail({ kind: 'own-application' });
  const ranked = all.filter(({ track }) => track === 'credit');
  if (rankingSeen(ranked) !== seen) return fail({ kind: 'changed-meanwhile' });
  return succeed(ranked);
}
