import type { ReactElement } from 'react';
import { dayInNorway } from '../kernel/local-date.ts';
import type { Locale } from '../kernel/locale.ts';
import { Button } from './components/button.tsx';
import { Form } from './components/form.tsx';
import { Notice } from './components/notice.tsx';
import { PageHeading } from './components/page-heading.tsx';
import { Section } from './components/section.tsx';
import { type Column, Table } from './components/table.tsx';
import { Tag } from './components/tag.tsx';
import { formatDate, formatInstant } from './format.ts';
import { shellTexts } from './layout/texts/index.ts';
import { commonTexts } from './texts/index.ts';

type Session = {
  readonly id: string;
  readonly device: string;
  readonly method: 'demo' | 'email-code' | 'openid-connect';
  readonly provider: string | null;
  readonly created_at: Date;
  readonly last_seen_at: Date;
};

export function SessionsPage(props: {
  readonly locale: Locale;
  /** The session that shows this page. */
  readonly current: string;
  readonly sessions: readonly Session[];
  readonly identities: readonly { readonly provider: string; readonly linked_at: Date }[];
  readonly providerName: (id: string) => string;
  /** What was just done. */
  readonly done: string | undefined;
}): ReactElement {
  const { locale, current, sessions, identities, providerName } = props;
  const texts = commonTexts[locale].sessions;
  const words = shellTexts(locale);
  const endColumn: Column<Session> = {
    key: 'end',
    heading: texts.action,
    cell: (session) =>
      session.id === current ? null : (
        <form method="post" action={`/sessions/${session.id}/end`}>
          <Button variant="quiet">
            {texts.end}
            <span className="ds-sr-only"> {session.device}</span>
          </Button>
        </form>
      ),
  };
  return (
    <>
      <PageHeading title={texts.title} lead={texts.lead} />
      {props.done === undefined ? null : (
        <Notice tone="success" live texts={words.notice}>
          <p>{props.done}</p>
        </Notice>
      )}
      <Table
        caption={texts.title}
        captionHidden
        texts={words.table}
        rows={sessions}
        rowKey={(session) => session.id}
        columns={[
          {
            key: 'device',
            heading: texts.device,
            cell: (session) => (
              <>
                {session.device} {session.id === current ? <Tag>{texts.current}</Tag> : null}
              </>
            ),
          },
          {
            key: 'method',
            heading: texts.method,
            cell: (session) =>
              session.provider === null ? texts.methods[session.method] : providerName(session.provider),
          },
          {
            key: 'started',
            heading: texts.startedAt,
            cell: (session) => formatInstant(session.created_at, locale),
          },
          {
            key: 'seen',
            heading: texts.lastSeen,
            cell: (session) => formatInstant(session.last_seen_at, locale),
          },
          ...(sessions.length < 2 ? [] : [endColumn]),
        ]}
      />
      {sessions.length < 2 ? null : (
        <Form action="/sessions/end-others">
          <Button variant="secondary">{texts.endOthers}</Button>
        </Form>
      )}
      {identities.length === 0 ? null : (
        <Section heading={texts.identities}>
          <p>{texts.identitiesLead}</p>
          <ul className="ll-identities">
            {identities.map(({ provider, linked_at }) => (
              <li key={`${provider} ${linked_at.toISOString()}`}>
                <form method="post" action={`/sessions/identities/${provider}/disconnect`}>
                  <strong>{providerName(provider)}</strong>{' '}
                  <span className="ll-subtle">
                    {texts.connectedAt(formatDate(dayInNorway(linked_at), locale))}
                  </span>{' '}
                  <Button variant="quiet">{texts.disconnect(providerName(provider))}</Button>
                </form>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
