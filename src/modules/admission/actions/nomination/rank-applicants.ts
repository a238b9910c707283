import type { Actor } from '../../../../access/index.ts';
import type { ApplicationId, CallId } from '../../../../kernel/ids.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import { type Result, succeed } from '../../../../kernel/result.ts';
import { trace } from '../../../../platform/audit.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { saveRanking } from '../../store/nomination/nominations.ts';
import { nominationsForChange, type RankingFailure } from './nominations-for-change.ts';

/**
 * Saves the municipality's order, 1 and up without holes. Whoever is in it is put forward; those who were left out and
 * are not in it stay out, and of the rest nothing has been said.
 */
export async function rankApplicants(
  actor: Actor,
  input: {
    readonly call: CallId;
    readonly municipality: MunicipalityCode;
    readonly seen: string;
    readonly order: readonly ApplicationId[];
  },
  { db, now }: Platform,
): Promise<Result<void, RankingFailure>> {
  return db.transaction(actor, async (tx) => {
    const found = await nominationsForChange(tx, actor, input);
    if (!found.ok) return found;
    const among = found.value.map(({ application }) => application);
    const order = [...new Set(input.order)].filter((one) => among.includes(one));
    const leftOut = found.value
      .filter(({ application, rank }) => rank === null && !order.includes(application))
      .map(({ application }) => application);

    const { call, municipality } = input;
    await saveRanking(tx, { call, municipality, order, leftOut, by: actor.person.id, at: now() }, among);
    await trace(tx, actor, 'nomination.ranked', call, { municipality, details: { ranked: order.length } });
    return succeed(undefined);
  });
}
