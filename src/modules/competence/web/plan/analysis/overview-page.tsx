import type { ReactElement } from 'react';
import { LinkButton } from '../../../../../web/components/button.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { Notice } from '../../../../../web/components/notice.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { formatList } from '../../../../../web/format.ts';
import { GAP_STATES } from '../../../domain/plan/gap.ts';
import { planFiguresTexts } from '../../../texts/plan/figures.ts';
import type { AnalysisGapTexts } from '../../../texts/plan/analysis-gap.ts';
import type { GapView } from '../../../views/plan/analysis/gap.ts';
import type { NeedRow } from '../../../views/plan/analysis/needs.ts';
import { RiskTable } from './capital-page.tsx';
import { type AnalysisFrame, AnalysisPage } from './frame.tsx';
import { GapStatus } from './gap-page.tsx';
import { planPaths } from '../paths.ts';
import { analysisPaths } from './paths.ts';

/** Where the analysis stands: what lacks, what is not known, what the law asks for, and what hangs on few. */
export function OverviewPage(props: {
  readonly frame: AnalysisFrame;
  readonly words: AnalysisGapTexts;
  readonly view: GapView;
  readonly needs: readonly NeedRow[];
}): ReactElement {
  const { frame, view } = props;
  const words = props.words.overview;
  const { plan, actions, open } = view.shell;
  const mayWrite = actions.has('write-plan') && open.content;
  const sees = actions.has('see-capital');
  const undecided = props.needs.filter((row) => (row.undecided ?? 0) > 0).length;
  const agreed = view.requirements.filter(({ status }) => status === 'agreed').length;
  return (
    <AnalysisPage
      frame={frame}
      shell={view.shell}
      here="overview"
      title={frame.words.title}
      lead={frame.words.lead}
    >
      {sees ? null : (
        <Notice tone="info" texts={frame.shell.notice}>
          <p>{frame.words.staffOnly}</p>
        </Notice>
      )}
      {view.requirements.length === 0 ? (
        <EmptyState
          heading={words.empty}
          action={
            mayWrite ? (
              <LinkButton href={analysisPaths.requirements(plan.id)}>{words.begin}</LinkButton>
            ) : undefined
          }
        >
          <p>{mayWrite ? words.emptyText : frame.texts.emptyForReader}</p>
        </EmptyState>
      ) : (
        <Section heading={words.stateTitle}>
          <p>
            {words.counts(view.requirements.length, agreed)}{' '}
            {undecided === 0 ? null : words.undecided(undecided)}
          </p>
          {sees ? (
            <Table
              caption={words.statesCaption}
              captionHidden
              rows={GAP_STATES.filter((state) => state !== 'no-requirement')}
              rowKey={(state) => state}
              texts={frame.shell.table}
              columns={[
                {
                  key: 'state',
                  heading: words.state,
                  cell: (state) => <GapStatus frame={frame} state={state} />,
                },
                {
                  key: 'count',
                  heading: words.count,
                  align: 'end',
                  cell: (state) => (
                    <a href={`${analysisPaths.gap(plan.id)}?state=${state}`}>{view.counts[state]}</a>
                  ),
                },
              ]}
            />
          ) : null}
          <p>
            <LinkButton href={analysisPaths.needs(plan.id)}>
              {actions.has('write-plan') ? words.toNeeds : words.seeNeeds}
            </LinkButton>
          </p>
        </Section>
      )}
      <p>
        <a href={planPaths.figures(plan.id)}>{planFiguresTexts[frame.locale].link}</a>
      </p>
      <Section heading={words.coreTitle}>
        {sees ? <CoreSummary frame={frame} words={words} view={view} /> : null}
        <p>
          <a href={analysisPaths.core(plan.id)}>{words.toCore}</a>
        </p>
      </Section>
      {sees && view.capital.length > 0 ? (
        <Section heading={words.riskTitle}>
          {view.risks.length === 0 ? (
            <p>{words.noRisk}</p>
          ) : (
            <RiskTable frame={frame} words={props.words} plan={plan} risks={view.risks} />
          )}
        </Section>
      ) : null}
    </AnalysisPage>
  );
}

function CoreSummary(props: {
  readonly frame: AnalysisFrame;
  readonly words: AnalysisGapTexts['overview'];
  readonly view: GapView;
}): ReactElement {
  const { view, words, frame } = props;
  const names = (state: 'not-covered' | 'not-mapped') =>
    formatList(
      view.core.filter((one) => one.state === state).map(({ item }) => item.name),
      frame.locale,
    );
  const [lacking, unknown] = [names('not-covered'), names('not-mapped')];
  return (
    <>
      {lacking === '' ? null : <p>{words.coreLacks(lacking)}</p>}
      {unknown === '' ? null : <p>{words.coreUnknown(unknown)}</p>}
      {lacking === '' && unknown === '' ? <p>{words.coreAll}</p> : null}
    </>
  );
}
