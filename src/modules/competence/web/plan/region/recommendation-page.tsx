import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { goneWith, type RegionPlace } from '../../../domain/plan/region/place.ts';
import { isAsked, type TakenIn } from '../../../domain/plan/region/recommendation.ts';
import {
  type RecommendationsTexts,
  recommendationsTexts,
} from '../../../texts/plan/region-recommendations.ts';
import type { RecommendationView } from '../../../views/plan/region/recommendations.ts';
import { ChapterBody } from '../chapters/chapter-parts.tsx';
import { goalPaths } from '../goals/paths.ts';
import { measurePaths } from '../measures/paths.ts';
import { Done, Left, type RegionFrame, RegionPage } from './frame.tsx';
import { regionPaths } from './paths.ts';
import { Answer, sayTo } from './recommendation-list-page.tsx';

type Part = {
  readonly frame: RegionFrame;
  readonly view: RecommendationView;
  readonly words: RecommendationsTexts;
};

export function RecommendationPage(props: {
  readonly frame: RegionFrame;
  readonly view: RecommendationView;
  readonly done: string | undefined;
  readonly refused: string | undefined;
  readonly children: ReactElement;
}): ReactElement {
  const { frame, view } = props;
  const { shell, recommendation } = view;
  const words = recommendationsTexts[frame.locale];
  const plan = shell.plan.id;
  const gone = goneWith(
    view.places,
    recommendation.answers.map(({ municipality }) => municipality),
  );
  return (
    <RegionPage
      frame={frame}
      shell={shell}
      here="recommendations"
      title={recommendation.title}
      lead={sayTo(recommendation, view.names, words)}
      actions={
        view.writes ? (
          <ButtonGroup>
            <LinkButton href={regionPaths.editRecommendation(plan, recommendation.id)}>
              {frame.words.change}
            </LinkButton>
            <LinkButton href={regionPaths.removeRecommendation(plan, recommendation.id)} variant="quiet">
              {frame.words.remove}
            </LinkButton>
          </ButtonGroup>
        ) : undefined
      }
    >
      <Done frame={frame} text={props.done} />
      {props.refused === undefined ? null : (
        <Notice tone="warning" texts={frame.shell.notice} live>
          <p>{props.refused}</p>
        </Notice>
      )}
      <Left frame={frame} gone={gone} />
      {view.elsewhere.length === 0 ? null : (
        <Notice tone="info" texts={frame.shell.notice} heading={frame.words.elsewhere.heading}>
          <ul>
            {view.elsewhere.map((one) => (
              <li key={one.plan + one.kind}>
                <a href={regionPaths[one.kind === 'pool' ? 'pools' : 'recommendations'](one.plan)}>
                  {frame.words.elsewhere[one.kind](one.planName, one.regionName)}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {recommendation.body === '' ? null : <ChapterBody shell={shell} body={recommendation.body} />}
      {recommendation.competenceName === null ? null : (
        <p className="ll-subtle">
          {words.fields.competence}: {recommendation.competenceName}
        </p>
      )}
      <Answers frame={frame} view={view} words={words} />
      {view.answers ? <TakeIn view={view} words={words} /> : null}
      {props.children}
    </RegionPage>
  );
}

function Answers({ frame, view, words }: Part): ReactElement {
  const { recommendation } = view;
  const plan = view.shell.plan.id;
  const asked = view.present.filter(({ code }) => isAsked(recommendation, code));
  const own = new Set(view.own.map(({ code }) => code));
  return (
    <Section heading={words.answers}>
      <Table<RegionPlace>
        caption={words.answersCaption}
        captionHidden
        rows={asked}
        rowKey={({ code }) => code}
        fold="medium"
        texts={frame.shell.table}
        columns={[
          { key: 'place', heading: frame.words.municipality, cell: ({ name }) => name },
          {
            key: 'answer',
            heading: words.answer,
            cell: (place) => <Answer one={recommendation} place={place} words={words} />,
          },
          {
            key: 'reason',
            heading: words.reason,
            cell: ({ code }) =>
              recommendation.answers.find(({ municipality }) => municipality === code)?.reason || '–',
          },
          {
            key: 'taken',
            heading: words.takenIn,
            cell: ({ code }) => (
              <TakenInto
                words={words}
                taken={recommendation.takenIn.filter((one) => one.municipality === code)}
              />
            ),
          },
          ...(view.answers
            ? [
                {
                  key: 'give',
                  heading: words.give,
                  cell: ({ code, name }: RegionPlace) =>
                    own.has(code) ? (
                      <a href={regionPaths.answer(plan, recommendation.id, code)}>
                        {words.give}
                        <span className="ds-sr-only">: {name}</span>
                      </a>
                    ) : (
                      '–'
                    ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}

function TakenInto(props: {
  readonly taken: readonly TakenIn[];
  readonly words: RecommendationsTexts;
}): ReactElement {
  return props.taken.length === 0 ? (
    <>–</>
  ) : (
    <ul className="ll-plain-list">
      {props.taken.map((one) => (
        <li key={one.id}>
          {props.words.kinds[one.kind]}:{' '}
          <a
            href={
              one.kind === 'measure'
                ? measurePaths.measure(one.plan, one.id)
                : goalPaths.goal(one.plan, one.id)
            }
          >
            {one.title}
          </a>
        </li>
      ))}
    </ul>
  );
}

function TakeIn({ view, words }: Omit<Part, 'frame'>): ReactElement | null {
  const { recommendation, ownPlans, shell } = view;
  const { take } = words;
  if (!view.own.some(({ code }) => isAsked(recommendation, code))) return null;
  const left = ownPlans.flatMap((plan) =>
    (['measure', 'goal'] as const)
      .filter((kind) => !recommendation.takenIn.some((one) => one.kind === kind && one.plan === plan.id))
      .map((kind) => ({ plan, kind })),
  );
  return (
    <Section heading={take.heading}>
      {ownPlans.length === 0 ? (
        <p>
          {take.noPlan} <a href={regionPaths.overview(shell.plan.id)}>{take.begin}</a>
        </p>
      ) : left.length === 0 ? (
        <p>{take.already}</p>
      ) : (
        <>
          <p>{take.text}</p>
          {left.map(({ plan, kind }) => (
            <Form key={plan.id + kind} action={regionPaths.takeIn(shell.plan.id, recommendation.id)}>
              <input type="hidden" name="into" value={plan.id} />
              <Button variant="secondary" name="as" value={kind}>
                {take[kind](plan.name)}
              </Button>
            </Form>
          ))}
        </>
      )}
    </Section>
  );
}
