import { randomInt } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { type Actor, requireAccess } from '../../../../access/index.ts';
import type { CallId } from '../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { findCatalogue, type ProgrammeCode } from '../../../programme/index.ts';
import { callAccess } from '../../access/index.ts';
import type { Call } from '../../domain/call/call.ts';
import { newContent, UNWRITTEN } from '../../domain/call/draft.ts';
import { seedFrom } from '../../domain/call/seed.ts';
import { insertCall } from '../../store/call/write-calls.ts';

/** Begins a draft with a seed that nobody has chosen; it may be replaced by one from a public draw. */
export async function beginCall(
  actor: Actor,
  input: { programme: string; kind: Call['kind'] },
  { db }: Platform,
): Promise<Result<CallId, { kind: 'programme-missing' }>> {
  return db.transaction(actor, async (tx) => {
    requireAccess(actor, callAccess, 'write-call', UNWRITTEN, 'programme-coordinator');
    const catalogue = await findCatalogue(tx);
    const programme = catalogue.ids.programmes.get(input.programme as ProgrammeCode);
    if (programme === undefined) return fail({ kind: 'programme-missing' });

    const id = uuid() as CallId;
    const draw = () => randomInt(2 ** 32);
    const content = newContent(seedFrom([draw(), draw(), draw(), draw()]));
    await insertCall(tx, { id, programme, kind: input.kind, by: actor.person.id, content });
    await trace(tx, actor, 'call.begun', id);
    return succeed(id);
  });
}
