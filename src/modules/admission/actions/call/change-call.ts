import type { Actor } from '../../../../access/index.ts';
import type { CallId } from '../../../../kernel/ids.ts';
import { type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Platform } from '../../../../platform/platform.ts';
import type { CallContent, CallPart } from '../../domain/call/draft.ts';
import { saveContent } from '../../store/call/write-calls.ts';
import { callForChange, type CallChangeFailure } from './call-for-change.ts';

/** Writes one part of a draft. What is published stands fast, so that nobody applies to other rules than they read. */
export async function changeCall(
  actor: Actor,
  input: { call: CallId; version: number; part: CallPart; content: Partial<CallContent> },
  { db }: Platform,
): Promise<Result<void, CallChangeFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await callForChange(tx, actor, input.call, ['draft'], input.version);
    if (!found.ok) return found;
    await saveContent(tx, found.value, { ...found.value, ...input.content });
    await trace(tx, actor, 'call.changed', input.call, { details: { part: input.part } });
    return succeed(undefined);
  });
}
