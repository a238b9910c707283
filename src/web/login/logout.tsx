import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { LinkButton } from '../components/button.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { dropCookie, readCookie, writeCookie } from '../cookies.ts';
import { renderPage } from '../page.tsx';
import { endCurrentSession } from '../session.ts';
import type { OidcProvider } from '../../platform/environment.ts';
import type { WebContext, WebEnv } from '../types.ts';
import { endSessionUrl, ProviderUnreachable } from './provider.ts';
import { loginTexts } from './texts/index.ts';

export const logoutRoutes = new Hono<WebEnv>();

/** What a browser takes in one cookie, with room for its name. */
const MOST_COOKIE = 3800;

/**
 * Providers take somebody back after a log-out only with the id token of the log-in, and ID-porten's holds the national
 * identity number. So it is not kept here: it lies sealed in the browser, and is of use to this session alone.
 */
export function keepIdToken(c: WebContext, sessionId: string, idToken: string): void {
  const sealed = c.var.platform.keys.sealForBrowser(`id-token:${sessionId}`, idToken);
  if (sealed.length <= MOST_COOKIE) writeCookie(c, 'lederloft-logout', sealed);
  else dropCookie(c, 'lederloft-logout');
}

/** Ends the session here, and then where it came from. */
logoutRoutes.post('/logout', async (c) => {
  const { visitor, platform, locale } = c.var;
  const provider = await providerOfSession(c);
  const sealed = readCookie(c, 'lederloft-logout');
  await endCurrentSession(c);
  dropCookie(c, 'lederloft-logout');
  c.set('visitor', undefined);
  if (provider === undefined || visitor === undefined) return c.redirect('/logged-out', 303);

  const state = randomBytes(16).toString('base64url');
  const idToken = sealed && platform.keys.openFromBrowser(`id-token:${visitor.sessionId}`, sealed);
  const texts = loginTexts[locale].logout;
  try {
    const returnTo = `${platform.publicUrl}/logged-out`;
    const url = await endSessionUrl(provider, { idToken: idToken || undefined, state, returnTo });
    if (url === undefined) return c.redirect('/logged-out', 303);
    writeCookie(
      c,
      'lederloft-leaving',
      platform.keys.sealForBrowser('leaving', `${state} ${provider.id}`),
      10,
    );
    // A page that moves on by itself and not a redirect: the policy of the page with the button on it does not let a form
    // lead to another site, and browsers hold that against the redirect after it too.
    c.header('refresh', `0; url=${url.href}`);
    return renderPage(
      c,
      { title: texts.title },
      <>
        <PageHeading title={texts.title} lead={texts.leaving(provider.name)} />
        <p>
          <LinkButton href={url.href}>{texts.finish(provider.name)}</LinkButton>
        </p>
      </>,
    );
  } catch (error) {
    if (!(error instanceof ProviderUnreachable)) throw error;
    platform.log.warn('login.provider-unreachable', { provider: provider.id, error });
    return renderLoggedOut(c, `${texts.done} ${texts.notThere(provider.name)}`);
  }
});

logoutRoutes.get('/logged-out', async (c) => {
  const { platform, locale, visitor } = c.var;
  if (visitor !== undefined) return c.redirect('/', 303);
  const sealed = readCookie(c, 'lederloft-leaving');
  dropCookie(c, 'lederloft-leaving');
  const [state, id] = ((sealed && platform.keys.openFromBrowser('leaving', sealed)) || '').split(' ');
  const came = state !== '' && state === c.req.query('state');
  const provider = came ? c.var.settings.providers.find((candidate) => candidate.id === id) : undefined;
  const texts = loginTexts[locale].logout;
  return renderLoggedOut(c, provider === undefined ? texts.done : texts.doneThere(provider.name));
});

function renderLoggedOut(c: WebContext, lead: string): Promise<Response> {
  const texts = loginTexts[c.var.locale].logout;
  return renderPage(
    c,
    { title: texts.title },
    <>
      <PageHeading title={texts.title} lead={lead} />
      <p>
        <LinkButton href="/login" variant="secondary">
          {texts.again}
        </LinkButton>
      </p>
    </>,
  );
}

/** The provider that the visitor's session came from. */
async function providerOfSession(c: WebContext): Promise<OidcProvider | undefined> {
  const { visitor, platform, settings } = c.var;
  if (visitor === undefined) return undefined;
  const session = await platform.db.read(visitor, (tx) =>
    tx.selectFrom('session').select('provider').where('id', '=', visitor.sessionId).executeTakeFirst(),
  );
  return settings.providers.find((provider) => provider.id === session?.provider);
}
