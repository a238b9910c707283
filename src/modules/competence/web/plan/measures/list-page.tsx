import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../../../web/components/button.tsx';
import { EmptyState } from '../../../../../web/components/empty-state.tsx';
import { Form } from '../../../../../web/components/form.tsx';
import { Pagination } from '../../../../../web/components/pagination.tsx';
import { Section } from '../../../../../web/components/section.tsx';
import { Select } from '../../../../../web/components/select.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { Status } from '../../../../../web/components/tag.tsx';
import { TextField } from '../../../../../web/components/text-field.tsx';
import { formatShortDate } from '../../../../../web/format.ts';
import type { ListAddress } from '../../../../../web/list-address.ts';
import type { StatusesSet } from '../../../actions/plan/measures/set-statuses.ts';
import type { MeasureQuestion } from '../../../domain/plan/measures/measure-list.ts';
import { MEASURE_STATUSES, shortcomingsOf, totalOf } from '../../../domain/plan/measures/measure.ts';
import type { MeasuresView } from '../../../views/plan/measures/list.ts';
import { ChapterSections } from '../chapters/chapter-parts.tsx';
import { PlanPage } from '../frame.tsx';
import {
  Done,
  kroner,
  type MeasuresFrame,
  MoneySums,
  Refused,
  sayHindrance,
  statusKindOf,
} from './frame.tsx';
import { ListSearch } from './list-search.tsx';
import { measurePaths } from './paths.ts';

export function MeasureListPage(props: {
  readonly frame: MeasuresFrame;
  readonly view: MeasuresView;
  readonly ask: MeasureQuestion;
  readonly address: ListAddress;
  readonly fileAddress: (format: 'csv' | 'xlsx') => string;
  readonly done: string | undefined;
  readonly refused: readonly string[];
  /** Those that were not set by the last step, and why. */
  readonly hindered: StatusesSet['hindered'];
}): ReactElement {
  const { frame, view, address } = props;
  const { words, shell: house } = frame;
  const { shell } = view;
  const plan = shell.plan.id;
  const adds = shell.actions.has('write-plan') && shell.open.content;
  const add = adds ? <LinkButton href={measurePaths.add(plan)}>{words.list.add}</LinkButton> : undefined;
  const mix = shell.actions.has('see-mix') ? (
    <LinkButton href={measurePaths.mix(plan)} variant="secondary">
      {words.list.mix}
    </LinkButton>
  ) : undefined;
  return (
    <PlanPage
      frame={frame}
      shell={shell}
      here="measures"
      title={words.list.title}
      lead={words.list.lead}
      actions={
        view.all === 0 ? undefined : (
          <>
            {add}
            {mix}
          </>
        )
      }
    >
      <Done frame={frame} text={props.done} />
      <Refused frame={frame} texts={props.refused} />
      {props.hindered.length === 0 ? null : <Hindered frame={frame} hindered={props.hindered} />}
      {view.all === 0 ? (
        <EmptyState
          heading={words.list.emptyTitle}
          action={
            add === undefined && mix === undefined ? undefined : (
              <ButtonGroup>
                {add}
                {mix}
              </ButtonGroup>
            )
          }
        >
          <p>{adds ? words.list.empty : frame.texts.emptyForReader}</p>
        </EmptyState>
      ) : (
        <>
          <ListSearch frame={frame} view={view} ask={props.ask} address={address} />
          {view.rows.length === 0 ? (
            <EmptyState heading={words.list.noneTitle}>
              <p>{words.list.none}</p>
            </EmptyState>
          ) : (
            <Measures frame={frame} view={view} address={address} />
          )}
          <Pagination
            page={view.page}
            pages={view.pages}
            href={(page) => address.with({ page })}
            texts={house.pages}
          />
          {view.money.total === 0 ? null : (
            <Section heading={words.list.money} id="money">
              <MoneySums
                frame={frame}
                money={view.money}
                years={view.years}
                caption={words.list.moneyCaption(view.found)}
              />
              <p className="ll-subtle">{words.list.moneyNote}</p>
            </Section>
          )}
          <div className="ll-screen-only ll-stack">
            <ButtonGroup>
              <LinkButton href={props.fileAddress('xlsx')} variant="secondary" icon="download" download>
                {words.list.xlsx}
              </LinkButton>
              <LinkButton href={props.fileAddress('csv')} variant="secondary" icon="download" download>
                {words.list.csv}
              </LinkButton>
            </ButtonGroup>
            <p className="ll-subtle">{words.list.filesHelp}</p>
          </div>
        </>
      )}
      <ChapterSections frame={frame} shell={shell} chapters={view.chapters} />
    </PlanPage>
  );
}

function Hindered(props: {
  readonly frame: MeasuresFrame;
  readonly hindered: StatusesSet['hindered'];
}): ReactElement {
  const { frame, hindered } = props;
  return (
    <Refused frame={frame} texts={[]} heading={frame.words.notSet(hindered.length)}>
      <ul>
        {hindered.map(({ number, title, hindrances }) => (
          <li key={number}>
            {number}. {title}: {hindrances.map((one) => sayHindrance(one, frame)).join(' ')}
          </li>
        ))}
      </ul>
    </Refused>
  );
}

const TICKING = 'set-statuses';

function Measures(props: {
  readonly frame: MeasuresFrame;
  readonly view: MeasuresView;
  readonly address: ListAddress;
}): ReactElement {
  const { frame, view, address } = props;
  const { words, shell: house, locale } = frame;
  const { shell } = view;
  const plan = shell.plan.id;
  const sets = shell.actions.has('write-plan') && (shell.open.content || shell.open.reports);
  const years = [shell.plan.firstYear, shell.plan.lastYear];
  const table = (
    <Table
      caption={words.list.caption}
      captionHidden
      rows={view.rows}
      rowKey={(row) => row.id}
      rowHref={(row) => measurePaths.measure(plan, row.id)}
      fold="medium"
      texts={house.table}
      columns={[
        {
          key: 'title',
          heading: words.list.measure,
          cell: (row) => `${row.number}. ${row.title}`,
          sort: address.sort('title'),
        },
        { key: 'kind', heading: words.list.kind, cell: (row) => words.kinds[row.kind] },
        {
          key: 'status',
          heading: words.list.status,
          cell: (row) => <Status kind={statusKindOf(row.status)}>{words.statuses[row.status]}</Status>,
          sort: address.sort('status'),
        },
        {
          key: 'owner',
          heading: words.list.owner,
          cell: (row) => row.ownerShown || '–',
          sort: address.sort('owner'),
        },
        {
          key: 'deadline',
          heading: words.list.deadline,
          cell: (row) => (row.deadlineOn === null ? '–' : formatShortDate(row.deadlineOn, locale)),
          sort: address.sort('deadline'),
        },
        {
          key: 'cost',
          heading: `${words.list.cost} ${years.join('–')}`,
          align: 'end',
          cell: (row) => kroner(totalOf(row.costs), frame),
          sort: address.sort('cost', 'descending'),
        },
        {
          key: 'missing',
          heading: words.list.remarks,
          cell: (row) =>
            shortcomingsOf(row)
              .map((one) => words.lacksShort[one])
              .join(', ') || '–',
        },
        ...(sets
          ? [
              {
                key: 'tick',
                heading: words.list.choose,
                cell: (row: (typeof view.rows)[number]) => (
                  <input
                    className="ds-input"
                    type="checkbox"
                    name="measures"
                    value={row.id}
                    aria-label={words.list.tick(row.number)}
                  />
                ),
              },
            ]
          : []),
      ]}
    />
  );
  if (!sets) return table;
  return (
    <Form action={measurePaths.statuses(plan)} id={TICKING}>
      {table}
      <div className="ll-field-grid ll-screen-only">
        <Select
          name="to"
          label={words.list.ticked}
          placeholder={house.form.choose}
          options={MEASURE_STATUSES.map((status) => ({ value: status, label: words.statuses[status] }))}
        />
        <TextField
          name="reason"
          label={words.list.reason}
          help={words.list.reasonHelp}
          optional={house.form.optional}
          maxLength={1000}
        />
      </div>
      <ButtonGroup>
        <Button variant="secondary">{words.list.set}</Button>
      </ButtonGroup>
    </Form>
  );
}
