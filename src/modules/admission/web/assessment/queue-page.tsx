import type { ReactElement } from 'react';
import { dayInNorway } from '../../../../kernel/local-date.ts';
import { LinkButton } from '../../../../web/components/button.tsx';
import { EmptyState } from '../../../../web/components/empty-state.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Pagination } from '../../../../web/components/pagination.tsx';
import { SearchForm } from '../../../../web/components/search-form.tsx';
import { Select } from '../../../../web/components/select.tsx';
import { Table } from '../../../../web/components/table.tsx';
import { Status } from '../../../../web/components/tag.tsx';
import { formatDate } from '../../../../web/format.ts';
import type { ListAddress } from '../../../../web/list-address.ts';
import { QUEUE_FILTERS, type QueueQuestion } from '../../domain/assessment/queue.ts';
import type { QueueView } from '../../views/assessment/queue.ts';
import type { Frame } from '../frame.ts';
import { callPaths } from '../call/paths.ts';
import { nominationPaths } from '../nomination/paths.ts';
import { assessmentPaths } from './paths.ts';
import { placeKind } from './say.ts';

type Props = {
  readonly frame: Frame;
  readonly view: QueueView;
  readonly ask: QueueQuestion;
  readonly address: ListAddress;
};

/** The queue of one call: the one who has waited longest first, unless the officer wants it otherwise. */
export function QueuePage(props: Props): ReactElement {
  const { frame, view, ask, address } = props;
  const words = frame.texts.assessment.queue;
  const isNarrowed = ask.query !== '' || ask.filter !== null;
  return (
    <>
      <PageHeading
        kicker={view.call.name[frame.locale]}
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <LinkButton href={nominationPaths.recommendations(view.call.id)} variant="secondary">
              {words.recommendations}
            </LinkButton>
            {view.mayExtend ? (
              <LinkButton href={callPaths.extend(view.call.id)} variant="secondary">
                {frame.texts.call.manage.extend}
              </LinkButton>
            ) : null}
          </>
        }
      />
      {view.total === 0 && !isNarrowed && ask.page === 1 ? (
        <EmptyState heading={words.emptyTitle}>
          <p>{words.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <Search {...props} />
          {view.rows.length === 0 ? (
            <EmptyState heading={words.noneTitle}>
              <p>{words.noneText}</p>
            </EmptyState>
          ) : (
            <Applicants frame={frame} view={view} address={address} />
          )}
          <Pagination
            page={ask.page}
            pages={view.pages}
            href={(page) => address.with({ page })}
            texts={frame.shell.pages}
          />
        </>
      )}
    </>
  );
}

function Search({ frame, view, ask, address }: Props): ReactElement {
  const { shell } = frame;
  const { queue: words, filters } = frame.texts.assessment;
  const path = assessmentPaths.queue(view.call.id);
  return (
    <SearchForm
      action={path}
      label={words.search}
      query={ask.query}
      filters={
        <Select
          name="show"
          label={words.filter}
          optional={shell.form.optional}
          value={ask.filter ?? ''}
          placeholder={words.any}
          options={QUEUE_FILTERS.map((filter) => ({
            value: filter,
            label: words.filterWithCount(filters[filter], view.counts[filter]),
          }))}
        />
      }
      chosen={[
        ...(ask.query === '' ? [] : [{ label: `«${ask.query}»`, removeHref: address.with({ q: '' }) }]),
        ...(ask.filter === null
          ? []
          : [{ label: filters[ask.filter], removeHref: address.with({ show: '' }) }]),
      ]}
      clearHref={path}
      result={words.found(view.total)}
      texts={shell.search}
    />
  );
}

function Applicants({ frame, view, address }: Pick<Props, 'frame' | 'view' | 'address'>): ReactElement {
  const { queue: words, places } = frame.texts.assessment;
  return (
    <Table
      caption={words.caption}
      captionHidden
      rows={view.rows}
      rowKey={(row) => row.application}
      rowHref={(row) => assessmentPaths.assessment(row.application)}
      fold="medium"
      texts={frame.shell.table}
      columns={[
        { key: 'name', heading: words.name, cell: (row) => row.name, sort: address.sort('name') },
        {
          key: 'municipality',
          heading: words.municipality,
          cell: (row) => row.municipality,
          sort: address.sort('municipality'),
        },
        {
          key: 'sent',
          heading: words.sent,
          cell: (row) => formatDate(dayInNorway(row.submittedAt), frame.locale),
          sort: address.sort('sent'),
        },
        {
          key: 'place',
          heading: words.place,
          cell: (row) => <Status kind={placeKind(row.place)}>{places[row.place]}</Status>,
          sort: address.sort('place'),
        },
      ]}
    />
  );
}
