import { Hono } from 'hono';
import { NotFound } from '../../access/index.ts';
import type { OidcProvider } from '../../platform/environment.ts';
import { hashOfProviderSession, startSession } from '../session.ts';
import type { WebContext, WebEnv } from '../types.ts';
import { beginAttempt, endAttempt } from './attempt.ts';
import { keepWaiting } from './connect.tsx';
import { endProviderSession, personOfIdentity } from './gate.ts';
import { isWithinLimit } from './limits.ts';
import { type LoginNotice, renderLoginPage, wantedPath } from './login-page.tsx';
import { keepIdToken } from './logout.tsx';
import { networkOf } from './network-address.ts';
import { AnswerRefused, authorizationUrl, identityFrom, ProviderUnreachable } from './provider.ts';

export const providerLoginRoutes = new Hono<WebEnv>();

/**
 * Sends the browser to the provider. A link and no form: the page's own policy lets forms lead nowhere but here, and
 * browsers hold that against the redirect that follows a form too.
 */
providerLoginRoutes.get('/login/oidc/:provider', async (c) => {
  const provider = providerOf(c, c.req.param('provider'));
  const to = wantedPath(c);
  if (!(await isWithinLimit(c, 'starts-from-network', networkOf(c)))) {
    return renderLoginPage(c, { to, notice: { kind: 'tooMany' }, status: 429 });
  }
  const secrets = await beginAttempt(c, provider.id, to);
  try {
    return c.redirect((await authorizationUrl(provider, callbackOf(c, provider), secrets)).href, 303);
  } catch (error) {
    return explain(c, provider, to, error);
  }
});

/** The provider's answer. Never makes a person: whoever is not known here is asked who that is. */
providerLoginRoutes.get('/login/oidc/:provider/callback', async (c) => {
  const provider = providerOf(c, c.req.param('provider'));
  const attempt = await endAttempt(c, provider.id, c.req.query('state'));
  if (attempt === undefined) {
    return renderLoginPage(c, { to: '/', notice: { kind: 'startAgain' }, status: 400 });
  }
  const answer = new URL(callbackOf(c, provider));
  answer.search = new URL(c.req.url).search;
  try {
    const identity = await identityFrom(provider, answer, attempt);
    const who = { provider: provider.id, subject: identity.subject };
    const person = await personOfIdentity(c.var.platform, { ...who, trustedEmail: identity.trustedEmail });
    if (person === undefined) {
      await keepWaiting(c, { ...who, to: attempt.to });
      return c.redirect('/login/connect', 303);
    }
    const { session } = identity;
    const opened = await startSession(c, person, {
      method: 'openid-connect',
      provider: provider.id,
      session,
    });
    if (opened === undefined) throw new AnswerRefused('person-ended');
    keepIdToken(c, opened, identity.idToken);
    return c.redirect(attempt.to, 303);
  } catch (error) {
    return explain(c, provider, attempt.to, error);
  }
});

/**
 * The provider tells that its session has ended, in a hidden frame where no cookie of ours is sent; the session is found
 * by the provider's own name for it, which only the two of us know.
 */
providerLoginRoutes.get('/login/oidc/:provider/frontchannel-logout', async (c) => {
  const provider = providerOf(c, c.req.param('provider'));
  const { iss, sid } = c.req.query();
  if (iss === provider.issuer && sid !== undefined) {
    const { platform } = c.var;
    await endProviderSession(platform, provider.id, hashOfProviderSession(platform, provider.id, sid));
  }
  return c.text('');
});

function providerOf(c: WebContext, id: string): OidcProvider {
  const provider = c.var.settings.providers.find((candidate) => candidate.id === id);
  if (provider === undefined) throw new NotFound('provider');
  return provider;
}

function callbackOf(c: WebContext, provider: OidcProvider): string {
  return `${c.var.platform.publicUrl}/login/oidc/${provider.id}/callback`;
}

/** What went wrong at the provider becomes a sentence on the login page, and a line in the log with codes alone. */
function explain(c: WebContext, provider: OidcProvider, to: string, error: unknown): Promise<Response> {
  const { log } = c.var.platform;
  const notice = (kind: Extract<LoginNotice, { provider: string }>['kind']): LoginNotice => ({
    kind,
    provider: provider.name,
  });
  if (error instanceof ProviderUnreachable) {
    log.warn('login.provider-unreachable', { provider: provider.id, error });
    return renderLoginPage(c, { to, notice: notice('unreachable'), status: 503 });
  }
  if (!(error instanceof AnswerRefused)) throw error;
  if (error.reason === 'access_denied') {
    return renderLoginPage(c, { to, notice: notice('cancelled'), status: 400 });
  }
  log.warn('login.answer-refused', { provider: provider.id, reason: error.reason });
  const kind = error.reason === 'too-weak' ? 'tooWeak' : 'refused';
  return renderLoginPage(c, { to, notice: notice(kind), status: 400 });
}
