import type { ReactElement } from 'react';
import { DefinitionList } from '../../../web/components/definition-list.tsx';
import { formatDate, formatList } from '../../../web/format.ts';
import { isOpenForChange } from '../domain/cohort-status.ts';
import type { CohortPage } from '../views/cohort.ts';
import { paths } from './paths.ts';
import type { Words } from './tools.ts';

/** The facts of a class, and the roads from it that this reader has. */
export function AboutCohort({
  page,
  words,
}: {
  readonly page: CohortPage;
  readonly words: Words;
}): ReactElement {
  const { cohort } = page;
  const { texts, locale } = words;
  const names = cohort.municipalities.map((municipality) => municipality.name);
  const links = linksOf(page, words);
  return (
    <div className="ll-stack">
      <DefinitionList
        items={[
          { term: texts.cohort.programme, description: cohort.programmeName[locale] },
          { term: texts.cohort.place, description: cohort.place },
          { term: texts.cohort.starts, description: formatDate(cohort.startsOn, locale) },
          ...(names.length === 0
            ? []
            : [{ term: texts.cohort.municipalities, description: formatList(names, locale) }]),
          {
            term: texts.cohort.participants,
            description: texts.cohort.seats(cohort.enrolled ?? 0, cohort.seats.max),
          },
        ]}
      />
      {links.length === 0 ? null : (
        <ul>
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href}>{link.label}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function linksOf(
  { cohort, actions, mine }: CohortPage,
  { texts }: Words,
): readonly { readonly href: string; readonly label: string }[] {
  return [
    ...(actions.has('see-participants')
      ? [{ href: paths.participants(cohort.id), label: texts.cohort.seeParticipants }]
      : []),
    ...(actions.has('read-needs') ? [{ href: paths.needs(cohort.id), label: texts.cohort.seeNeeds }] : []),
    ...(mine !== undefined && isOpenForChange(cohort.status)
      ? [{ href: paths.ownNeeds(cohort.id), label: texts.cohort.needsLink }]
      : []),
    ...(mine !== undefined ? [{ href: paths.calendar, label: texts.home.seeCalendar }] : []),
  ];
}
