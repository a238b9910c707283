import type { ReactElement } from 'react';
import { ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { Pagination } from '../../../../../web/components/pagination.tsx';
import { SearchForm } from '../../../../../web/components/search-form.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { Status, type StatusKind } from '../../../../../web/components/tag.tsx';
import { listAddress, pageOf } from '../../../../../web/list-address.ts';
import { type Aspect, GAP_STATES, type GapCell, type GapState } from '../../../domain/plan/gap.ts';
import { yearsOf } from '../../../domain/plan/plan.ts';
import type { AnalysisGapTexts } from '../../../texts/plan/analysis-gap.ts';
import type { GapView } from '../../../views/plan/analysis/gap.ts';
import { type AnalysisFrame, AnalysisPage, figure, FILE_NAMES, unitOf } from './frame.tsx';
import { findGap, type GapAsk, nextOf } from './gap-list.ts';
import { analysisPaths } from './paths.ts';

const PAGE = 60;

export function GapPage(props: {
  readonly frame: AnalysisFrame;
  readonly words: AnalysisGapTexts;
  readonly view: GapView;
  readonly ask: GapAsk;
  readonly page: string | undefined;
}): ReactElement {
  const { frame, view, ask } = props;
  const words = props.words.gap;
  const { plan, actions, open } = view.shell;
  const mayWrite = actions.has('write-plan') && open.content;
  const found = findGap(view, ask, frame);
  const unasked = view.rows.filter(({ state }) => state === 'no-requirement').length;
  const among = ask.state === 'no-requirement' ? unasked : view.rows.length - unasked;
  const path = analysisPaths.gap(plan.id);
  const address = listAddress(path, {
    q: ask.query,
    state: ask.state ?? undefined,
    year: ask.year ?? undefined,
    sort: `${ask.descending ? '-' : ''}${ask.sort}`,
    page: props.page,
  });
  const page = pageOf(props.page, found.length, PAGE);
  const choice = (value: string, label: string) => ({ value, label });
  return (
    <AnalysisPage frame={frame} shell={view.shell} here="gap" title={words.title} lead={words.lead}>
      {view.rows.length === 0 ? (
        <EmptyState heading={words.empty}>
          <p>{words.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <SearchForm
            action={path}
            label={words.search}
            query={ask.query}
            texts={frame.shell.search}
            clearHref={path}
            chosen={[
              ...(ask.state === null
                ? []
                : [{ label: frame.words.states[ask.state], removeHref: address.with({ state: '' }) }]),
              ...(ask.year === null
                ? []
                : [{ label: String(ask.year), removeHref: address.with({ year: '' }) }]),
            ]}
            result={words.result(found.length, among)}
            filters={
              <>
                <Select
                  name="state"
                  label={words.state}
                  optional={frame.shell.form.optional}
                  value={ask.state ?? ''}
                  options={[
                    choice('', words.allRequired),
                    ...GAP_STATES.map((state) => choice(state, frame.words.states[state])),
                  ]}
                />
                <Select
                  name="year"
                  label={frame.words.columns.year}
                  optional={frame.shell.form.optional}
                  value={ask.year === null ? '' : String(ask.year)}
                  options={[
                    choice('', frame.words.all),
                    ...yearsOf(plan).map((year) => choice(String(year), String(year))),
                  ]}
                />
              </>
            }
          />
          {ask.state !== null || unasked === 0 ? null : (
            <p className="ll-subtle">
              {words.withoutRequirement(unasked)}{' '}
              <a className="ll-screen-only" href={address.with({ state: 'no-requirement' })}>
                {words.showThose}
              </a>
            </p>
          )}
          {found.length === 0 ? (
            <p>{words.noneFound}</p>
          ) : (
            <Table
              caption={words.caption}
              captionHidden
              fold="medium"
              rows={found.slice((page - 1) * PAGE, page * PAGE)}
              rowKey={(row) => `${row.competence} ${row.unit} ${row.year}`}
              rowHref={(row) => nextOf(view, row)}
              texts={frame.shell.table}
              columns={[
                {
                  key: 'competence',
                  heading: frame.words.columns.competence,
                  cell: (row) => row.competenceName,
                  sort: address.sort('competence'),
                },
                {
                  key: 'unit',
                  heading: frame.words.columns.unit,
                  cell: (row) => unitOf(row.unit, frame, plan),
                  sort: address.sort('unit'),
                },
                {
                  key: 'year',
                  heading: frame.words.columns.year,
                  cell: (row) => row.year,
                  sort: address.sort('year'),
                },
                {
                  key: 'staffing',
                  heading: words.columns.staffing,
                  cell: (row) => <Cell frame={frame} words={words} aspect="staffing" cell={row.staffing} />,
                  sort: address.sort('staffing', 'descending'),
                },
                {
                  key: 'level',
                  heading: words.columns.competence,
                  cell: (row) => (
                    <Cell frame={frame} words={words} aspect="competence" cell={row.competenceLevel} />
                  ),
                  sort: address.sort('level', 'descending'),
                },
                {
                  key: 'state',
                  heading: words.columns.state,
                  cell: (row) => (
                    <>
                      <GapStatus frame={frame} state={row.state} />
                      {row.state === 'not-mapped' && mayWrite ? (
                        <p>
                          <a href={`${analysisPaths.newCapital(plan.id)}?competence=${row.competence}`}>
                            {words.map}
                            <span className="ds-sr-only">: {row.competenceName}</span>
                          </a>
                        </p>
                      ) : null}
                    </>
                  ),
                  sort: address.sort('state'),
                },
              ]}
            />
          )}
          <Pagination
            page={page}
            pages={Math.max(1, Math.ceil(found.length / PAGE))}
            href={(to) => address.with({ page: to })}
            texts={frame.shell.pages}
          />
          <ButtonGroup>
            {(['xlsx', 'csv'] as const).map((format) => (
              <LinkButton
                key={format}
                href={address.with({ page: 1 }).replace(path, `${path}/file.${format}`)}
                variant="secondary"
                icon="download"
                download
              >
                {frame.words.download(FILE_NAMES[format])}
              </LinkButton>
            ))}
          </ButtonGroup>
          <details className="ll-details">
            <summary>{words.method}</summary>
            <p>{words.methodText}</p>
          </details>
        </>
      )}
    </AnalysisPage>
  );
}

export function GapStatus(props: { readonly frame: AnalysisFrame; readonly state: GapState }): ReactElement {
  return <Status kind={KIND[props.state]}>{props.frame.words.states[props.state]}</Status>;
}
const KIND: Readonly<Record<GapState, StatusKind>> = {
  gap: 'attention',
  'not-mapped': 'next',
  covered: 'done',
  surplus: 'done',
  'no-requirement': 'draft',
};

function Cell(props: {
  readonly frame: AnalysisFrame;
  readonly words: AnalysisGapTexts['gap'];
  readonly aspect: Aspect;
  readonly cell: GapCell | null;
}): ReactElement {
  const { frame, words, cell } = props;
  if (cell === null) return <>–</>;
  const say = (amount: number) => {
    const text = figure(amount, frame);
    return props.aspect === 'staffing' ? frame.words.fte(text) : frame.words.persons(text);
  };
  const { level } = cell;
  // What is required and available is told from the level that lacks most, so that the one taken from the other is the gap.
  const there = (amount: number) => (level === null ? say(amount) : words.atLeast(say(amount), level));
  const from = cell.from === 'units' ? ` (${words.fromUnits})` : '';
  const parts = [
    cell.state === 'no-requirement' ? '' : words.required(there(cell.requiredThere)),
    cell.available === null
      ? frame.words.states['not-mapped'].toLowerCase()
      : `${words.available(say(cell.available))}${from}`,
  ].filter(Boolean);
  const result = [
    cell.gap > 0 ? words.lacks(say(cell.gap)) : '',
    cell.mobilise > 0 ? words.mobilise(say(cell.mobilise)) : '',
    cell.surplus > 0 ? words.surplus(say(cell.surplus)) : '',
  ].filter(Boolean);
  return (
    <>
      {result.length === 0 ? null : (
        <>
          <strong>{result.join(', ')}</strong>
          <br />
        </>
      )}
      <span className="ll-subtle">{parts.join(', ')}</span>
    </>
  );
}
