import { type Actor, requireAccess } from '../../../../access/index.ts';
import type { CallId } from '../../../../kernel/ids.ts';
import type { Localised } from '../../../../kernel/locale.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { callAccess } from '../../access/index.ts';
import { jointGroups } from '../../domain/nomination/ranking.ts';
import { getCall } from '../../store/call/calls.ts';
import { listRecommendations, type RecommendationFrom } from '../../store/nomination/recommendations.ts';

export type RecommendationsView = {
  readonly call: { readonly id: CallId; readonly name: Localised };
  readonly recommendations: readonly (Omit<RecommendationFrom, 'joint'> & {
    readonly groups: readonly JointGroup[];
  })[];
};

/** Applicants of one municipality who apply together, and whom its one recommendation is for. */
export type JointGroup = { readonly name: string; readonly members: number };

/** What the municipalities' leadership says of their applicants, for those who admit. */
export async function viewRecommendations(
  actor: Actor,
  callId: CallId,
  query: string,
  { db }: Platform,
): Promise<RecommendationsView> {
  return db.read(actor, async (tx) => {
    const [call, recommendations] = await Promise.all([
      getCall(tx, callId),
      listRecommendations(tx, callId, query),
    ]);
    requireAccess(actor, callAccess, 'see-applicants', call, 'programme-coordinator');
    return {
      call: { id: call.id, name: call.name },
      recommendations: recommendations.map(({ joint, ...one }) => ({
        ...one,
        groups: [...jointGroups(joint)].map(([name, members]) => ({ name, members: members.length })),
      })),
    };
  });
}
