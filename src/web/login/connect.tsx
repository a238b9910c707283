import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { Button } from '../components/button.tsx';
import { Form } from '../components/form.tsx';
import { Notice } from '../components/notice.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Section } from '../components/section.tsx';
import { dropCookie, readCookie, writeCookie } from '../cookies.ts';
import { shellTexts } from '../layout/texts/index.ts';
import { renderPage } from '../page.tsx';
import type { WebContext, WebEnv } from '../types.ts';
import { CodeForm } from './code-form.tsx';
import { connectIdentity, keepIdentity, newcomersAreWelcome, waitingIdentity } from './gate.ts';
import { renderLoginPage } from './login-page.tsx';
import { loginTexts } from './texts/index.ts';

export const connectRoutes = new Hono<WebEnv>();

const WAITING_MINUTES = 30;

/** Keeps an identity that nobody here is known by, until its owner has logged in another way. */
export async function keepWaiting(
  c: WebContext,
  identity: { provider: string; subject: string; to: string },
): Promise<void> {
  const secret = randomBytes(32).toString('base64url');
  await keepIdentity(c.var.platform, {
    ...identity,
    secretHash: hashOf(c, secret),
    lifetime: `${WAITING_MINUTES} minutes`,
  });
  writeCookie(c, 'lederloft-identity', secret, WAITING_MINUTES);
}

/** Says whom to ask, or lets somebody who has just logged in with a code connect the identity. */
connectRoutes.get('/login/connect', async (c) => {
  const { locale, visitor, platform } = c.var;
  const secret = readCookie(c, 'lederloft-identity');
  const waiting = secret && (await waitingIdentity(platform, hashOf(c, secret), visitor?.sessionId));
  if (!waiting) return renderLoginPage(c, { to: '/', notice: { kind: 'startAgain' }, status: 400 });

  const { connect: texts, join } = loginTexts[locale];
  const provider =
    c.var.settings.providers.find(({ id }) => id === waiting.provider)?.name ?? waiting.provider;
  const title = texts.title(provider);
  if (visitor === undefined || !waiting.mayConnect) {
    return renderPage(
      c,
      { title },
      <>
        <PageHeading title={title} lead={texts.unknown(provider)} />
        <CodeForm
          locale={locale}
          to="/login/connect"
          errors={[]}
          variant="primary"
          heading={texts.howHeading}
          lead={texts.how(provider)}
        />
        <Section heading={texts.notHeading}>
          <p>{texts.not}</p>
          {(await newcomersAreWelcome(platform)) ? (
            <p>
              {join.invite} <a href="/join?to=/login/connect">{join.inviteLink}</a>
            </p>
          ) : null}
        </Section>
      </>,
    );
  }
  const name = `${visitor.person.givenName} ${visitor.person.familyName}`;
  return renderPage(
    c,
    { title },
    <>
      <PageHeading title={title} lead={texts.ask(provider, name)} />
      {/* Somebody else's identity in this browser would give that person the way in. */}
      <Notice tone="warning" texts={shellTexts(locale).notice}>
        <p>{texts.warning(provider)}</p>
      </Notice>
      <Form action="/login/connect">
        <div className="ll-buttons">
          <Button>{texts.submit}</Button>
          <a href={waiting.to}>{texts.notNow}</a>
        </div>
      </Form>
    </>,
  );
});

connectRoutes.post('/login/connect', async (c) => {
  const { locale, visitor, platform } = c.var;
  const secret = readCookie(c, 'lederloft-identity');
  const to =
    secret !== undefined && visitor !== undefined
      ? await connectIdentity(platform, hashOf(c, secret), visitor.sessionId)
      : undefined;
  dropCookie(c, 'lederloft-identity');
  if (to !== undefined) return c.redirect(to, 303);
  const texts = loginTexts[locale].connect;
  return renderPage(
    c,
    { title: texts.failedTitle, status: 409 },
    <>
      <PageHeading title={texts.failedTitle} lead={texts.failed} />
      <p>
        <a href="/login">{loginTexts[locale].page.title}</a>
      </p>
    </>,
  );
});

function hashOf(c: WebContext, secret: string): Buffer {
  return c.var.platform.keys.hash('waiting-identity', secret);
}
