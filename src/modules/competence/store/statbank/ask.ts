import { setTimeout as pause } from 'node:timers/promises';
import { fail, type Result, succeed } from '../../../../kernel/result.ts';
import { type OutsideFailure, outsideFailure, textWithin } from '../../../../platform/outside-service.ts';

export type ServiceFailure =
  | OutsideFailure
  | { readonly kind: 'service-busy'; readonly url: string }
  | { readonly kind: 'service-refused'; readonly url: string; readonly status: number };

/** How long to wait for an answer, how often to ask again, and how long to be quiet in between. */
export type Patience = {
  readonly timeoutMs: number;
  readonly attempts: number;
  readonly pauseMs: number;
  /** Called before every attempt, so that somebody can see that the work is alive. */
  readonly onAttempt?: () => Promise<void>;
};

export const PATIENT: Patience = { timeoutMs: 60_000, attempts: 5, pauseMs: 2000 };

/** Above the largest answer that is asked for; a page of something else is not read to its end. */
const MOST_BYTES = 40_000_000;
/** A service may ask for a longer pause than ours; beyond this it is as good as closed. */
const LONGEST_PAUSE_MS = 60_000;

/**
 * Asks, and asks again with growing pauses when the service is busy, down, too slow or cuts the answer off. What it says
 * no to, or answers with something else than JSON, is not asked again.
 */
export async function askJson(
  url: string,
  body: unknown,
  patience: Patience,
): Promise<Result<unknown, ServiceFailure>> {
  for (let attempt = 1; ; attempt++) {
    await patience.onAttempt?.();
    const { result, retryAfterMs } = await askOnce(url, body, patience.timeoutMs);
    if (result.ok || attempt >= patience.attempts || !isPassing(result.failure)) return result;
    const own = patience.pauseMs * 2 ** (attempt - 1);
    await pause(Math.min(LONGEST_PAUSE_MS, Math.max(own, retryAfterMs ?? 0)));
  }
}

function isPassing(failure: ServiceFailure): boolean {
  return (
    failure.kind === 'service-unreachable' ||
    failure.kind === 'service-too-slow' ||
    failure.kind === 'service-busy' ||
    (failure.kind === 'service-refused' && failure.status >= 500)
  );
}

type Once = { readonly result: Result<unknown, ServiceFailure>; readonly retryAfterMs?: number };

async function askOnce(url: string, body: unknown, timeoutMs: number): Promise<Once> {
  try {
    // The signal covers the body too: an answer that trickles is as little worth as none.
    const answer = await fetch(url, {
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      signal: AbortSignal.timeout(timeoutMs),
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    if (answer.status === 429) {
      await answer.body?.cancel();
      const seconds = Number(answer.headers.get('retry-after'));
      const retryAfterMs = Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0;
      return { result: fail({ kind: 'service-busy', url }), retryAfterMs };
    }
    if (!answer.ok) {
      await answer.body?.cancel();
      return { result: fail({ kind: 'service-refused', url, status: answer.status }) };
    }
    const text = await textWithin(answer, MOST_BYTES);
    return { result: succeed(JSON.parse(text) as unknown) };
  } catch (error) {
    return { result: fail(outsideFailure(error, url, timeoutMs)) };
  }
}
