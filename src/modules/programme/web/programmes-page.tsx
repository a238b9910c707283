import type { ReactElement } from 'react';
import { Card, CardGrid } from '../../../web/components/card.tsx';
import { EmptyState } from '../../../web/components/empty-state.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { statedValue } from '../domain/standing.ts';
import type { ProgrammeView } from '../views/catalogue.ts';
import type { Frame } from './frame.ts';
import { paths } from './paths.ts';

export function ProgrammesPage(props: {
  readonly frame: Frame;
  readonly views: readonly ProgrammeView[];
}): ReactElement {
  const { frame, views } = props;
  const { texts, locale } = frame;
  return (
    <>
      <PageHeading title={texts.list.title} lead={texts.list.lead} />
      {views.length === 0 ? (
        <EmptyState heading={texts.list.title}>
          <p>{texts.list.empty}</p>
        </EmptyState>
      ) : (
        <CardGrid>
          {views.map(({ programme, courses }) => (
            <Card
              key={programme.code}
              heading={programme.name[locale]}
              href={paths.programme(programme.code)}
              kicker={programme.offeredBy[locale]}
              foot={
                <span className="ll-subtle">
                  {texts.programme.levels[programme.level]}. {texts.order.coursesInSemester(courses.length)}.
                </span>
              }
            >
              <p>{statedValue(programme.about)?.[locale] ?? ''}</p>
              <p>{texts.programme.entry[programme.entry]}</p>
            </Card>
          ))}
        </CardGrid>
      )}
    </>
  );
}
