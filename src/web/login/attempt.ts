import { randomBytes } from 'node:crypto';
import { readCookie, writeCookie } from '../cookies.ts';
import type { WebContext } from '../types.ts';
import { startAttempt, takeAttempt } from './gate.ts';
import type { AttemptSecrets } from './provider.ts';

const ATTEMPT_MINUTES = 10;

/**
 * A log-in on its way through a provider. All its secrets come from two random values: `state`, which travels, and the
 * browser's own, which does not. An answer fits only in the browser that asked; the database knows a hash of the two,
 * and forgets it when the answer comes, so that it comes once.
 */
export async function beginAttempt(c: WebContext, provider: string, to: string): Promise<AttemptSecrets> {
  // The browser keeps its value from one attempt to the next, so that two tabs can both be on their way.
  const browser = readCookie(c, 'lederloft-login') ?? randomBytes(32).toString('base64url');
  const state = randomBytes(32).toString('base64url');
  const secrets = secretsOf(c, state, browser);
  await startAttempt(c.var.platform, {
    secretHash: secrets.hash,
    provider,
    to,
    lifetime: `${ATTEMPT_MINUTES} minutes`,
  });
  writeCookie(c, 'lederloft-login', browser, ATTEMPT_MINUTES);
  return secrets;
}

/** The attempt that this answer belongs to; undefined when it is unknown here, too old, or has been answered before. */
export async function endAttempt(
  c: WebContext,
  provider: string,
  state: string | undefined,
): Promise<(AttemptSecrets & { to: string }) | undefined> {
  const browser = readCookie(c, 'lederloft-login');
  if (browser === undefined || state === undefined) return undefined;
  const secrets = secretsOf(c, state, browser);
  const taken = await takeAttempt(c.var.platform, secrets.hash, provider);
  return taken && { ...secrets, to: taken.to };
}

function secretsOf(c: WebContext, state: string, browser: string): AttemptSecrets & { hash: Buffer } {
  const of = (purpose: string) => c.var.platform.keys.hash(purpose, `${state}\0${browser}`);
  return {
    state,
    hash: of('login-attempt'),
    nonce: of('login-nonce').toString('base64url'),
    verifier: of('login-verifier').toString('base64url'),
  };
}
