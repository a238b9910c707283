import type { ReactElement } from 'react';
import type { Locale } from '../../kernel/locale.ts';
import { LinkButton } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { ErrorSummary, type FieldFailure } from '../components/error-summary.tsx';
import { Notice } from '../components/notice.tsx';
import { PageHeading } from '../components/page-heading.tsx';
import { Section } from '../components/section.tsx';
import { shellTexts } from '../layout/texts/index.ts';
import { ownPath } from '../own-path.ts';
import { renderPage } from '../page.tsx';
import { hasLostSession } from '../session.ts';
import type { WebContext } from '../types.ts';
import { CodeForm } from './code-form.tsx';
import { DemoPeople } from './demo-people.tsx';
import { type DemoPerson, demoPeople, newcomersAreWelcome } from './gate.ts';
import { type LoginTexts, loginTexts } from './texts/index.ts';

/** Why somebody is back at the login page, with the name of the provider where there is one. */
export type LoginNotice =
  | { kind: 'lostSession' | 'startAgain' | 'tooMany' }
  | { kind: 'cancelled' | 'unreachable' | 'refused' | 'tooWeak'; provider: string };

type LoginPage = {
  to: string;
  notice?: LoginNotice | undefined;
  email?: string;
  errors?: readonly FieldFailure[];
  status?: 200 | 400 | 404 | 422 | 429 | 503;
};

/** The page that offers the ways in that are set up here. */
export async function renderLoginPage(c: WebContext, page: LoginPage): Promise<Response> {
  const { platform, locale } = c.var;
  const demo = platform.mode === 'demo';
  const people = demo ? await demoPeople(platform) : undefined;
  // The way in is shown also when this question cannot be answered.
  const newcomers = !demo && (await newcomersAreWelcome(platform).catch(() => false));
  const texts = loginTexts[locale];
  const notice = page.notice ?? (hasLostSession(c) ? ({ kind: 'lostSession' } as const) : undefined);
  return renderPage(
    c,
    { title: demo ? texts.page.demoTitle : texts.page.title, status: page.status ?? 200 },
    <LoginPage
      locale={locale}
      to={page.to}
      people={people}
      newcomers={newcomers}
      providers={c.var.settings.providers}
      notice={notice}
      email={page.email}
      errors={page.errors ?? []}
    />,
  );
}

function LoginPage(props: {
  readonly locale: Locale;
  readonly to: string;
  readonly people: readonly DemoPerson[] | undefined;
  readonly providers: readonly { id: string; name: string }[];
  readonly notice: LoginNotice | undefined;
  readonly email: string | undefined;
  readonly errors: readonly FieldFailure[];
  /** Somebody who is not known here may make themselves known. */
  readonly newcomers: boolean;
}): ReactElement {
  const { locale, to, people, providers } = props;
  const texts = loginTexts[locale];
  const words = shellTexts(locale);
  return (
    <>
      <ErrorSummary errors={props.errors} texts={words.form} />
      {people === undefined ? (
        <PageHeading title={texts.page.title} lead={texts.page.lead} />
      ) : (
        <PageHeading title={texts.page.demoTitle} lead={texts.page.demoLead} />
      )}
      {props.notice === undefined ? null : (
        <Notice tone="warning" live texts={words.notice} {...headed(noticeTexts(texts, props.notice))} />
      )}
      {providers.length === 0 ? null : (
        <Section heading={texts.page.providersHeading}>
          <ul className="ll-ways-in">
            {providers.map((provider, index) => (
              <li key={provider.id}>
                <LinkButton
                  href={`/login/oidc/${provider.id}?to=${encodeURIComponent(to)}`}
                  variant={index === 0 ? 'primary' : 'secondary'}
                >
                  {texts.page.logInWith(provider.name)}
                </LinkButton>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {people === undefined ? (
        <>
          <CodeForm
            locale={locale}
            to={to}
            email={props.email}
            errors={props.errors}
            variant={providers.length === 0 ? 'primary' : 'secondary'}
          />
          {props.newcomers ? (
            <Section heading={texts.join.invite}>
              <p>
                <a href={`/join?to=${encodeURIComponent(to)}`}>{texts.join.inviteLink}</a>
              </p>
            </Section>
          ) : null}
          <Section heading={texts.page.helpHeading}>
            <p>{texts.page.help}</p>
          </Section>
        </>
      ) : people.length === 0 ? (
        <EmptyState heading={texts.page.demoEmpty}>
          <p>{texts.page.demoEmptyText}</p>
        </EmptyState>
      ) : (
        <DemoPeople people={people} locale={locale} to={to} />
      )}
    </>
  );
}

function headed(notice: { heading: string; text: string }) {
  return { heading: notice.heading, children: <p>{notice.text}</p> };
}

function noticeTexts({ notices }: LoginTexts, notice: LoginNotice): { heading: string; text: string } {
  return 'provider' in notice ? notices[notice.kind](notice.provider) : notices[notice.kind];
}

/** Where the person was going, from the address or a form; never out of the site. */
export function wantedPath(c: WebContext): string {
  return ownPath(c.req.query('to'));
}
