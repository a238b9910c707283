import type { ReactElement } from 'react';
import { Button, LinkButton } from '../../../../../web/components/button.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { planFiguresTexts } from '../../../texts/plan/figures.ts';
import { goalsTexts } from '../../../texts/plan/goals.ts';
import type { Goal, GoalsView } from '../../../views/plan/goals.ts';
import { ChapterSections } from '../chapters/chapter-parts.tsx';
import { commentsColumn } from '../comments/comments-column.ts';
import type { PlanShell } from '../../../views/plan/plan-shell.ts';
import { Done } from '../done.tsx';
import { type PlanFrame, PlanPage } from '../frame.tsx';
import { planPaths } from '../paths.ts';
import { goalPaths } from './paths.ts';

/** The goals, and the chapters about where they come from and what lies ahead. */
export function GoalsPage(props: {
  readonly frame: PlanFrame;
  readonly view: GoalsView;
  readonly done: string | undefined;
}): ReactElement {
  const { frame, view } = props;
  const { shell, goals } = view;
  const words = goalsTexts[frame.locale];
  const writes = shell.actions.has('write-plan') && shell.open.content;
  const add = writes ? <LinkButton href={goalPaths.add(shell.plan.id)}>{words.add}</LinkButton> : undefined;
  return (
    <PlanPage
      frame={frame}
      shell={shell}
      here="goals"
      title={words.title}
      lead={words.lead}
      actions={goals.length === 0 ? undefined : add}
    >
      <Done frame={frame} text={props.done} />
      <Section heading={words.heading}>
        {goals.length === 0 ? (
          <EmptyState heading={words.emptyTitle} action={add} level={3}>
            <p>{writes ? words.emptyText : frame.texts.emptyForReader}</p>
          </EmptyState>
        ) : (
          <Goals {...props} writes={writes} />
        )}
      </Section>
      <ChapterSections frame={frame} shell={shell} chapters={view.chapters} />
      <p>
        <a href={planPaths.figures(shell.plan.id)}>{planFiguresTexts[frame.locale].link}</a>
      </p>
      {seesNeed(shell) ? (
        <p>
          <a
            href={
              shell.plan.municipality === null
                ? `/capacity/regions/${shell.plan.region}`
                : `/capacity/${shell.plan.municipality}`
            }
          >
            {shell.plan.municipality === null ? words.capacityRegion : words.capacity}
          </a>
        </p>
      ) : null}
    </PlanPage>
  );
}

/** The picture of need is for those who plan for a municipality or a region by their role. */
const seesNeed = ({ actions }: PlanShell): boolean =>
  actions.has('see-capital') || actions.has('decide') || actions.has('answer-for-municipality');

function Goals(props: {
  readonly frame: PlanFrame;
  readonly view: GoalsView;
  readonly writes: boolean;
}): ReactElement {
  const { frame, view } = props;
  const { plan } = view.shell;
  const words = goalsTexts[frame.locale];
  return (
    <Table<Goal>
      caption={words.caption}
      captionHidden
      rows={view.goals}
      rowKey={({ id }) => id}
      rowHref={({ id }) => goalPaths.goal(plan.id, id)}
      fold="medium"
      texts={frame.shell.table}
      columns={[
        { key: 'title', heading: words.goal, cell: ({ title }) => title },
        {
          key: 'origin',
          heading: words.origin,
          cell: ({ origin, reference }) => (
            <>
              {words.origins[origin]}
              {reference === '' ? null : <span className="ll-subtle"> {reference}</span>}
            </>
          ),
        },
        {
          key: 'measured',
          heading: words.measured,
          cell: ({ indicator, operational }) =>
            indicator === '' ? (operational ? words.notMeasured : words.general) : indicator,
        },
        { key: 'hangs', heading: words.hangs, align: 'end', cell: ({ requirements }) => requirements },
        commentsColumn(frame, ({ openComments }: Goal) => openComments),
        ...(props.writes
          ? [
              {
                key: 'order',
                heading: words.order,
                cell: ({ id, title }: Goal) => (
                  <form method="post" action={goalPaths.move(plan.id, id)} className="ll-row-buttons">
                    <Button variant="quiet" name="by" value="up">
                      {words.up}
                      <span className="ds-sr-only">: {title}</span>
                    </Button>
                    <Button variant="quiet" name="by" value="down">
                      {words.down}
                      <span className="ds-sr-only">: {title}</span>
                    </Button>
                  </form>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
