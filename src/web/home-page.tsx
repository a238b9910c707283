import type { ReactElement } from 'react';
import type { Actor } from '../access/index.ts';
import type { Locale } from '../kernel/locale.ts';
import type { LocalDate } from '../kernel/local-date.ts';
import { EmptyState } from './components/empty-state.tsx';
import { NextForYou } from './components/next-for-you.tsx';
import { PageHeading } from './components/page-heading.tsx';
import { Strands } from './components/strands.tsx';
import { formatDeadline } from './format.ts';
import { shellTexts } from './layout/texts/index.ts';
import { commonTexts } from './texts/index.ts';
import type { HomePart } from './types.ts';

/** «Next for you» first, then the journey, then what each room shows. */
export function HomePage(props: {
  readonly actor: Actor;
  readonly locale: Locale;
  readonly today: LocalDate;
  readonly part: HomePart;
}): ReactElement {
  const { actor, locale, today, part } = props;
  const texts = commonTexts[locale].home;
  // Somebody without a role may still have something going on, such as an application.
  if (actor.roles.size === 0 && part.next.length + part.sections.length === 0) {
    return (
      <>
        <PageHeading title={texts.greeting(actor.person.givenName)} />
        <EmptyState heading={texts.noRoleTitle}>
          <p>{texts.noRoleText}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeading title={texts.greeting(actor.person.givenName)} />
      <NextForYou
        texts={shellTexts(locale).next}
        items={part.next.map((item) => ({
          id: item.id,
          action: item.title,
          href: item.href,
          detail: item.detail,
          when: item.deadline && formatDeadline(item.deadline, today, locale),
          overdue: item.deadline !== undefined && item.deadline < today,
        }))}
      />
      <Journey strands={part.strands} locale={locale} />
      {part.sections.map((section, index) => (
        <div key={index}>{section}</div>
      ))}
    </>
  );
}

/** The three strands, as soon as there is one station to stand at. */
function Journey(props: {
  readonly strands: HomePart['strands'];
  readonly locale: Locale;
}): ReactElement | null {
  const { education, development, organisation } = props.strands;
  if (education.length + development.length + organisation.length === 0) return null;
  const names = commonTexts[props.locale].home.strands;
  return (
    <Strands
      strands={[
        { name: names.education, stations: education },
        { name: names.development, stations: development },
        { name: names.organisation, stations: organisation },
      ]}
      texts={shellTexts(props.locale).strands}
    />
  );
}
