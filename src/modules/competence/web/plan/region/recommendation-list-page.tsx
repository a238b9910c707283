import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { type Column, Table } from '../../../../../web/components/table.tsx';
import { Status, type StatusKind } from '../../../../../web/components/tag.tsx';
import { goneWith, type RegionPlace } from '../../../domain/plan/region/place.ts';
import {
  type AnswerOutcome,
  isAsked,
  type Recommendation,
} from '../../../domain/plan/region/recommendation.ts';
import {
  type RecommendationsTexts,
  recommendationsTexts,
} from '../../../texts/plan/region-recommendations.ts';
import type { RecommendationsView } from '../../../views/plan/region/recommendations.ts';
import { Done, Downloads, Left, type RegionFrame, RegionPage } from './frame.tsx';
import { regionPaths } from './paths.ts';

/** Recommendations by municipality: what each answers. */
export function RecommendationListPage(props: {
  readonly frame: RegionFrame;
  readonly view: RecommendationsView;
  readonly done: string | undefined;
}): ReactElement {
  const { frame, view } = props;
  const { shell, recommendations } = view;
  const words = recommendationsTexts[frame.locale];
  const plan = shell.plan.id;
  const add = view.writes ? (
    <LinkButton href={regionPaths.addRecommendation(plan)}>{words.add}</LinkButton>
  ) : undefined;
  const gone = goneWith(
    view.places,
    recommendations.flatMap((one) => [
      ...(one.municipality === null ? [] : [one.municipality]),
      ...one.answers.map(({ municipality }) => municipality),
    ]),
  );
  return (
    <RegionPage
      frame={frame}
      shell={shell}
      here="recommendations"
      title={words.title}
      lead={words.lead}
      actions={recommendations.length === 0 ? undefined : add}
    >
      <Done frame={frame} text={props.done} />
      <Left frame={frame} gone={gone} />
      {recommendations.length === 0 ? (
        <EmptyState heading={words.emptyTitle} action={add}>
          <p>{words.empty}</p>
        </EmptyState>
      ) : (
        <>
          <Matrix frame={frame} view={view} words={words} />
          <Downloads frame={frame} at={(format) => regionPaths.recommendationsFile(plan, format)} />
        </>
      )}
    </RegionPage>
  );
}

function Matrix(props: {
  readonly frame: RegionFrame;
  readonly view: RecommendationsView;
  readonly words: RecommendationsTexts;
}): ReactElement {
  const { frame, view, words } = props;
  const plan = view.shell.plan.id;
  const answers = view.present.map((place): Column<Recommendation> => ({
    key: place.code,
    heading: place.name,
    cell: (one) => <Answer one={one} place={place} words={words} />,
  }));
  const order: Column<Recommendation> = {
    key: 'order',
    heading: words.order,
    cell: ({ id, title }) => (
      <form method="post" action={regionPaths.moveRecommendation(plan, id)}>
        <ButtonGroup>
          {(['up', 'down'] as const).map((way) => (
            <Button key={way} variant="quiet" name="by" value={way}>
              {words[way]}
              <span className="ds-sr-only">: {title}</span>
            </Button>
          ))}
        </ButtonGroup>
      </form>
    ),
  };
  return (
    <Table<Recommendation>
      caption={words.caption}
      captionHidden
      rows={view.recommendations}
      rowKey={({ id }) => id}
      rowHref={({ id }) => regionPaths.recommendation(plan, id)}
      fold="medium"
      texts={frame.shell.table}
      columns={[
        { key: 'title', heading: words.recommendation, cell: ({ title }) => title },
        { key: 'to', heading: words.to, cell: (one) => sayTo(one, view.names, words) },
        ...answers,
        ...(view.writes ? [order] : []),
      ]}
    />
  );
}

export function sayTo(
  { municipality }: Pick<Recommendation, 'municipality'>,
  names: ReadonlyMap<string, string>,
  words: RecommendationsTexts,
): string {
  return municipality === null ? words.toAll : (names.get(municipality) ?? municipality);
}

export function Answer(props: {
  readonly one: Recommendation;
  readonly place: Pick<RegionPlace, 'code'>;
  readonly words: RecommendationsTexts;
}): ReactElement {
  const { one, place, words } = props;
  const answer = one.answers.find(({ municipality }) => municipality === place.code);
  if (answer !== undefined)
    return <Status kind={answerKind(answer.outcome)}>{words.outcomes[answer.outcome]}</Status>;
  return <span className="ll-subtle">{isAsked(one, place.code) ? words.noAnswer : words.notAsked}</span>;
}

function answerKind(outcome: AnswerOutcome): StatusKind {
  switch (outcome) {
    case 'taken-up':
      return 'done';
    case 'later':
      return 'waiting';
    case 'declined':
      return 'stopped';
  }
}
