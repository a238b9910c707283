import type { ReactElement } from 'react';
import { LinkButton } from '../../../../../web/components/button.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { Status } from '../../../../../web/components/tag.tsx';
import { formatDateRange } from '../../../../../web/format.ts';
import type { MappingTexts } from '../../../texts/plan/mapping.ts';
import type { RoundsView, StatedRound } from '../../../views/plan/mapping/rounds.ts';
import { type AnalysisFrame, AnalysisPage, figure } from '../analysis/frame.tsx';
import { analysisPaths } from '../analysis/paths.ts';
import { KIND } from './round-state.ts';

type Props = { readonly frame: AnalysisFrame; readonly words: MappingTexts; readonly view: RoundsView };

/** The rounds of the plan: for those who arrange them, and how far they have come for those who only read. */
export function RoundsPage(props: Props): ReactElement {
  const { frame, view } = props;
  const words = props.words.rounds;
  const plan = view.shell.plan.id;
  const { told } = view;
  return (
    <AnalysisPage
      frame={frame}
      shell={view.shell}
      here="rounds"
      title={words.title}
      lead={told === undefined ? words.lead : props.words.told.lead}
      actions={
        told === undefined ? (
          <LinkButton href={analysisPaths.newRound(plan)}>{words.add}</LinkButton>
        ) : undefined
      }
    >
      {view.rounds.length === 0 ? (
        <EmptyState heading={told === undefined ? words.empty : props.words.told.empty}>
          <p>{told === undefined ? words.emptyText : props.words.told.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          {told === undefined ? null : <Told {...props} told={told} />}
          <Table<StatedRound>
            caption={words.caption}
            captionHidden={told === undefined}
            rows={view.rounds}
            rowKey={(round) => round.id}
            {...(told === undefined
              ? { rowHref: (round: StatedRound) => analysisPaths.round(plan, round.id) }
              : {})}
            texts={frame.shell.table}
            columns={[
              { key: 'name', heading: words.name, cell: (round) => round.name },
              {
                key: 'when',
                heading: words.when,
                cell: (round) => formatDateRange(round.opensOn, round.closesOn, frame.locale),
              },
              {
                key: 'state',
                heading: words.state,
                cell: (round) => <Status kind={KIND[round.state]}>{props.words.states[round.state]}</Status>,
              },
            ]}
          />
        </>
      )}
    </AnalysisPage>
  );
}

function Told({
  frame,
  words: { told: words },
  told,
}: Props & { readonly told: NonNullable<RoundsView['told']> }): ReactElement {
  const count = (number: number | null) =>
    number === null ? words.few : words.atLeast(figure(number, frame));
  return (
    <Section heading={words.progress}>
      <dl className="ll-facts">
        <div>
          <dt>{words.asked}</dt>
          <dd>{count(told.asked)}</dd>
        </div>
        <div>
          <dt>{words.selves}</dt>
          <dd>{count(told.selves)}</dd>
        </div>
        <div>
          <dt>{words.leaders}</dt>
          <dd>{count(told.leaders)}</dd>
        </div>
        <div>
          <dt>{words.coverage}</dt>
          <dd>{words.mapped(told.mapped, told.competences)}</dd>
        </div>
      </dl>
    </Section>
  );
}
