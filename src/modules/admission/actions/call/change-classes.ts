import { v7 as uuid } from 'uuid';
import { type Actor, NotFound } from '../../../../access/index.ts';
import type { CallClassId, CallId } from '../../../../kernel/ids.ts';
import { type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Platform } from '../../../../platform/platform.ts';
import type { ClassContent } from '../../domain/call/draft.ts';
import { removeClass, saveClass, saveContent } from '../../store/call/write-calls.ts';
import { callForChange, type CallChangeFailure } from './call-for-change.ts';

/** Adds a class to a draft, or writes anew what is said of one. */
export async function writeClass(
  actor: Actor,
  input: { call: CallId; callClass: CallClassId | 'new'; content: ClassContent },
  { db }: Platform,
): Promise<Result<void, CallChangeFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await callForChange(tx, actor, input.call, ['draft']);
    if (!found.ok) return found;
    const isNew = input.callClass === 'new';
    const id = input.callClass === 'new' ? (uuid() as CallClassId) : input.callClass;
    if (!isNew && !found.value.classes.some((one) => one.id === id)) throw new NotFound('class');
    await saveClass(tx, input.call, id, input.content, isNew);
    await saveContent(tx, found.value, found.value);
    await trace(tx, actor, 'call.class-written', input.call, { details: { class: id } });
    return succeed(undefined);
  });
}

/** Takes a class out of a draft. Once the call is published a class is cancelled instead, with a reason. */
export async function takeOutClass(
  actor: Actor,
  input: { call: CallId; callClass: CallClassId },
  { db }: Platform,
): Promise<Result<void, CallChangeFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await callForChange(tx, actor, input.call, ['draft']);
    if (!found.ok) return found;
    await removeClass(tx, input.call, input.callClass);
    await saveContent(tx, found.value, found.value);
    await trace(tx, actor, 'call.class-removed', input.call, { details: { class: input.callClass } });
    return succeed(undefined);
  });
}
