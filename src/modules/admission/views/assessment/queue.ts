import { type Actor, requireAccess } from '../../../../access/index.ts';
import type { CallId } from '../../../../kernel/ids.ts';
import type { Localised } from '../../../../kernel/locale.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { hasDeadlines } from '../../domain/call/call.ts';
import { callAccess } from '../../access/index.ts';
import { assessmentAccess } from '../../access/assessment.ts';
import type { QueueFilter, QueueQuestion } from '../../domain/assessment/queue.ts';
import {
  APPLICANTS_ON_A_PAGE,
  type ApplicantInQueue,
  countByFilter,
  countQueue,
  countWaiting,
  listQueue,
} from '../../store/assessment/queue.ts';
import { getCall, listCalls } from '../../store/call/calls.ts';

export type QueueView = {
  readonly call: { readonly id: CallId; readonly name: Localised };
  /** Whether a deadline can be moved for somebody now. */
  readonly mayExtend: boolean;
  readonly total: number;
  readonly pages: number;
  readonly rows: readonly ApplicantInQueue[];
  readonly counts: Readonly<Record<QueueFilter, number>>;
};

/** Those who wait to be assessed in one call, and where each case stands. */
export async function viewQueue(
  actor: Actor,
  callId: CallId,
  ask: QueueQuestion,
  { db }: Platform,
): Promise<QueueView> {
  return db.read(actor, async (tx) => {
    const call = await getCall(tx, callId);
    requireAccess(actor, assessmentAccess, 'work-through-queue', call, 'admission-officer');
    const [{ total, rows }, counts] = await Promise.all([
      listQueue(tx, callId, actor.person.id, ask),
      countQueue(tx, callId, actor.person.id),
    ]);
    return {
      call: { id: call.id, name: call.name },
      mayExtend: callAccess['extend-deadline'](actor) && hasDeadlines(call),
      total,
      pages: Math.max(1, Math.ceil(total / APPLICANTS_ON_A_PAGE)),
      rows,
      counts: countByFilter(counts),
    };
  });
}

export type CallToAssess = {
  readonly id: CallId;
  readonly name: Localised;
  readonly toAssess: number;
  readonly toConfirm: number;
};

/** The calls with applicants, with what waits for this officer in each. */
export async function viewCallsToAssess(actor: Actor, { db }: Platform): Promise<readonly CallToAssess[]> {
  if (!actor.scope.officer) return [];
  return db.read(actor, async (tx) => {
    const [calls, waiting] = await Promise.all([listCalls(tx), countWaiting(tx, actor.person.id)]);
    return calls.flatMap(({ id, name }) => {
      const counts = waiting.get(id);
      if (counts === undefined) return [];
      const { isDecided, ...waits } = counts;
      return [{ id, name, ...(isDecided ? { toAssess: 0, toConfirm: 0 } : waits) }];
    });
  });
}
