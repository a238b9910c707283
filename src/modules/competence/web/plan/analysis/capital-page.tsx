import type { ReactElement } from 'react';
import { ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { SearchForm } from '../../../../../web/components/search-form.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { formatPercent, formatShortDate } from '../../../../../web/format.ts';
import { leavingBy } from '../../../domain/plan/gap.ts';
import { type CapitalFacts, forGap, holdersOf } from '../../../domain/plan/analysis/capital.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import type { AnalysisGapTexts } from '../../../texts/plan/analysis-gap.ts';
import type { CapitalView, NamedCapital, NamedRisk } from '../../../views/plan/analysis/capital.ts';
import { type AnalysisFrame, AnalysisPage, figure, FILE_NAMES, unitOf } from './frame.tsx';
import { analysisPaths } from './paths.ts';

export function CapitalPage(props: {
  readonly frame: AnalysisFrame;
  readonly words: AnalysisGapTexts;
  readonly view: CapitalView;
  readonly query: string;
  readonly done: string | undefined;
}): ReactElement {
  const { frame, words, view } = props;
  const { plan } = view.shell;
  const may = view.shell.open.content;
  const found = view.rows.filter((row) =>
    `${row.competenceName} ${unitOf(row.unitName, frame, plan)}`
      .toLowerCase()
      .includes(props.query.toLowerCase()),
  );
  const path = analysisPaths.capital(plan.id);
  return (
    <AnalysisPage
      frame={frame}
      shell={view.shell}
      here="capital"
      title={words.capital.title}
      lead={words.capital.lead}
      done={props.done}
      actions={may ? <Ways words={words} plan={plan} /> : undefined}
    >
      {view.rows.length === 0 ? (
        <EmptyState heading={words.capital.empty}>
          <p>{words.capital.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <SearchForm
            action={path}
            label={words.capital.search}
            query={props.query}
            texts={frame.shell.search}
            clearHref={path}
            result={words.capital.result(found.length, view.rows.length)}
          />
          {found.length === 0 ? <p>{words.capital.noneFound}</p> : null}
          <CapitalTable
            frame={frame}
            words={words}
            plan={plan}
            rows={found}
            href={(row) => (may ? analysisPaths.capitalRow(plan.id, row.id) : undefined)}
          />
          <ButtonGroup>
            {(['xlsx', 'csv'] as const).map((format) => (
              <LinkButton
                key={format}
                href={`${path}/file.${format}${props.query === '' ? '' : `?q=${encodeURIComponent(props.query)}`}`}
                variant="secondary"
                icon="download"
                download
              >
                {frame.words.download(FILE_NAMES[format])}
              </LinkButton>
            ))}
          </ButtonGroup>
          {view.risks.length === 0 ? null : (
            <Section heading={words.overview.riskTitle}>
              <RiskTable frame={frame} words={words} plan={plan} risks={view.risks} />
            </Section>
          )}
        </>
      )}
    </AnalysisPage>
  );
}

function Ways({ words, plan }: { readonly words: AnalysisGapTexts; readonly plan: Plan }): ReactElement {
  return (
    <ButtonGroup>
      <LinkButton href={analysisPaths.staffList(plan.id)}>{words.capital.count}</LinkButton>
      <LinkButton href={analysisPaths.rounds(plan.id)} variant="secondary">
        {words.capital.fromRound}
      </LinkButton>
      <LinkButton href={analysisPaths.newCapital(plan.id)} variant="secondary">
        {words.capital.add}
      </LinkButton>
      <LinkButton href={analysisPaths.capitalSheet(plan.id)} variant="secondary">
        {words.capital.upload}
      </LinkButton>
    </ButtonGroup>
  );
}

export function CapitalTable<Row extends CapitalFacts & Pick<NamedCapital, 'competenceName'>>(props: {
  readonly frame: AnalysisFrame;
  readonly words: AnalysisGapTexts;
  readonly plan: Plan;
  readonly rows: readonly Row[];
  readonly href?: (row: Row) => string | undefined;
  readonly caption?: string;
}): ReactElement {
  const { frame, plan } = props;
  const words = props.words.capital;
  return (
    <Table
      caption={props.caption ?? words.caption}
      captionHidden
      fold="medium"
      rows={props.rows}
      rowKey={(row) => `${row.competence} ${row.aspect} ${row.unitName}`}
      rowHref={props.href}
      texts={frame.shell.table}
      columns={[
        { key: 'competence', heading: frame.words.columns.competence, cell: (row) => row.competenceName },
        { key: 'unit', heading: frame.words.columns.unit, cell: (row) => unitOf(row.unitName, frame, plan) },
        { key: 'aspect', heading: words.columns.aspect, cell: (row) => frame.words.aspects[row.aspect] },
        { key: 'held', heading: words.columns.held, cell: (row) => heldOf(row, frame, words) },
        { key: 'used', heading: words.columns.used, cell: (row) => usedOf(row, frame) },
        {
          key: 'leaving',
          heading: words.columns.leaving,
          cell: (row) => {
            if (row.exits.length === 0) return '–';
            const amount = figure(Math.round(leavingBy(forGap(row, []), plan.lastYear) * 100) / 100, frame);
            return row.aspect === 'staffing' ? frame.words.fte(amount) : frame.words.persons(amount);
          },
        },
        {
          key: 'basis',
          heading: words.columns.basis,
          cell: (row) => `${frame.words.bases[row.basis]}${row.source === '' ? '' : `: ${row.source}`}`,
        },
        { key: 'asOf', heading: words.columns.asOf, cell: (row) => formatShortDate(row.asOf, frame.locale) },
      ]}
    />
  );
}

function heldOf(row: CapitalFacts, frame: AnalysisFrame, words: AnalysisGapTexts['capital']): ReactElement {
  if (row.aspect === 'staffing') {
    const persons = row.persons === null ? '' : ` (${frame.words.persons(figure(row.persons, frame))})`;
    return (
      <>
        {frame.words.fte(figure(row.fte ?? 0, frame))}
        {persons}
      </>
    );
  }
  return (
    <>
      {frame.words.persons(figure(row.levels === null ? (row.persons ?? 0) : holdersOf(row.levels), frame))}
      {row.levels === null ? null : (
        <>
          <br />
          <span className="ll-subtle">{words.levels(row.levels.join(' – '))}</span>
        </>
      )}
    </>
  );
}

function usedOf(row: CapitalFacts, frame: AnalysisFrame): string {
  if (row.aspect === 'staffing')
    return row.usedFte === null ? '–' : frame.words.fte(figure(row.usedFte, frame));
  return row.usedPersons === null ? '–' : frame.words.persons(figure(row.usedPersons, frame));
}

export function RiskTable(props: {
  readonly frame: AnalysisFrame;
  readonly words: AnalysisGapTexts;
  readonly plan: Plan;
  readonly risks: readonly NamedRisk[];
}): ReactElement {
  const { frame, plan } = props;
  const words = props.words.risk;
  return (
    <Table
      caption={words.caption}
      captionHidden
      rows={props.risks}
      rowKey={(risk) => `${risk.competence} ${risk.unitName} ${risk.held}`}
      texts={frame.shell.table}
      columns={[
        { key: 'competence', heading: words.competence, cell: (risk) => risk.competenceName },
        { key: 'unit', heading: words.unit, cell: (risk) => unitOf(risk.unitName, frame, plan) },
        {
          key: 'why',
          heading: words.why,
          cell: (risk) =>
            [
              risk.thin === 'one'
                ? words.one
                : risk.thin === 'few'
                  ? words.few(figure(risk.holders, frame))
                  : '',
              risk.retirement
                ? words.leaving(formatPercent(risk.leavingShare ?? 0, frame.locale), plan.lastYear)
                : '',
            ]
              .filter(Boolean)
              .join(' '),
        },
      ]}
    />
  );
}
