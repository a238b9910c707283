import type { ReactElement } from 'react';
import { dayInNorway } from '../../../../kernel/local-date.ts';
import { EmptyState } from '../../../../web/components/empty-state.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { SearchForm } from '../../../../web/components/search-form.tsx';
import { formatDate, formatList } from '../../../../web/format.ts';
import type { RecommendationsView } from '../../views/nomination/recommendations.ts';
import type { Frame } from '../frame.ts';
import { Paragraphs } from '../paragraphs.tsx';
import { nominationPaths } from './paths.ts';

/** Every municipality's recommendation, folded until somebody wants to read it. */
export function RecommendationsPage(props: {
  readonly frame: Frame;
  readonly view: RecommendationsView;
  readonly query: string;
}): ReactElement {
  const { frame, view, query } = props;
  const { recommendations: words, page } = frame.texts.nomination;
  const { recommendations, call } = view;
  if (recommendations.length === 0 && query === '')
    return (
      <>
        <PageHeading kicker={call.name[frame.locale]} title={words.title} lead={words.lead} />
        <EmptyState heading={words.emptyTitle}>
          <p>{words.emptyText}</p>
        </EmptyState>
      </>
    );
  return (
    <>
      <PageHeading kicker={call.name[frame.locale]} title={words.title} lead={words.lead} />
      <SearchForm
        action={nominationPaths.recommendations(call.id)}
        label={words.search}
        query={query}
        clearHref={nominationPaths.recommendations(call.id)}
        result={words.found(recommendations.length)}
        texts={frame.shell.search}
      />
      {recommendations.length === 0 ? (
        <EmptyState heading={words.noneTitle}>
          <p>{words.noneText}</p>
        </EmptyState>
      ) : null}
      {recommendations.map((one) => (
        <details key={one.municipality}>
          <summary>{words.summary(one.municipalityName, one.ranked)}</summary>
          <Paragraphs text={one.body} />
          {one.groups.length === 0 ? null : (
            <p>
              {words.joint(
                formatList(
                  one.groups.map(({ name, members }) => words.group(name, members)),
                  frame.locale,
                ),
              )}
            </p>
          )}
          <p className="ll-subtle">
            {page.signed(one.signedBy, one.signedTitle, formatDate(dayInNorway(one.signedAt), frame.locale))}
          </p>
        </details>
      ))}
    </>
  );
}
