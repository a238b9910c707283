import type { ReactElement } from 'react';
import { LinkButton } from '../../../../web/components/button.tsx';
import { EmptyState } from '../../../../web/components/empty-state.tsx';
import { Notice } from '../../../../web/components/notice.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Pagination } from '../../../../web/components/pagination.tsx';
import { SearchForm } from '../../../../web/components/search-form.tsx';
import { Select } from '../../../../web/components/select.tsx';
import { Table } from '../../../../web/components/table.tsx';
import { Status } from '../../../../web/components/tag.tsx';
import type { ListAddress } from '../../../../web/list-address.ts';
import { STANDINGS } from '../../domain/seats/applicant.ts';
import type { ApplicantQuestion, ListedApplicant } from '../../domain/seats/applicant-list.ts';
import type { ApplicantsView } from '../../views/seats/applicants.ts';
import { nameOfCall } from '../call/say.ts';
import type { Frame } from '../frame.ts';
import { seatPaths } from './paths.ts';
import { callPaths } from '../call/paths.ts';
import { nominationPaths } from '../nomination/paths.ts';
import { kindOfStanding, sayApproval, sayQualification, sayRank, sayWishes } from './say-applicant.ts';

type Props = {
  readonly frame: Frame;
  readonly view: ApplicantsView;
  readonly ask: ApplicantQuestion;
  readonly address: ListAddress;
};

/** Those who have applied, for the programme and the officers. */
export function ApplicantsPage(props: Props & { readonly done: string | undefined }): ReactElement {
  const { frame, view, ask, address } = props;
  const { texts, shell } = frame;
  const { call } = view;
  const words = texts.seats.applicants;
  return (
    <>
      {props.done === undefined ? null : (
        <Notice tone="success" texts={shell.notice} live>
          <p>{props.done}</p>
        </Notice>
      )}
      <PageHeading
        kicker={nameOfCall(call, frame)}
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <LinkButton href={nominationPaths.recommendations(call.id)} variant="secondary">
              {texts.assessment.queue.recommendations}
            </LinkButton>
            {view.actions.has('extend-deadline') &&
            (call.status === 'published' || call.status === 'decided') ? (
              <LinkButton href={callPaths.extend(call.id)} variant="secondary">
                {texts.call.manage.extend}
              </LinkButton>
            ) : null}
          </>
        }
      />
      {view.all === 0 ? (
        <EmptyState heading={words.emptyTitle}>
          <p>{words.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <Search {...props} />
          {view.page.length === 0 ? (
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
            texts={shell.pages}
          />
          <p>
            {(['xlsx', 'csv'] as const).map((format) => (
              <LinkButton
                key={format}
                href={fileAddress(address, view, format)}
                variant="quiet"
                icon="download"
                download
              >
                {words.download[format]}
              </LinkButton>
            ))}
          </p>
        </>
      )}
    </>
  );
}

/** What was narrowed on the page is narrowed in the file. */
function fileAddress(address: ListAddress, view: ApplicantsView, format: 'csv' | 'xlsx'): string {
  const [, search] = address.with({}).split('?');
  return `${seatPaths.applicantsFile(view.call.id, format)}${search === undefined ? '' : `?${search}`}`;
}

function Search({ frame, view, ask, address }: Props): ReactElement {
  const { texts, shell } = frame;
  const words = texts.seats.applicants;
  const county = view.counties.find(({ code }) => code === ask.county);
  const callClass = view.call.classes.find(({ id }) => id === ask.callClass);
  return (
    <SearchForm
      action={seatPaths.applicants(view.call.id)}
      label={words.search}
      query={ask.query}
      filters={
        <>
          <Select
            name="status"
            label={words.status}
            optional={shell.form.optional}
            value={ask.standing ?? ''}
            placeholder={words.any}
            options={STANDINGS.map((value) => ({ value, label: texts.seats.standing[value] }))}
          />
          <Select
            name="county"
            label={words.county}
            optional={shell.form.optional}
            value={ask.county ?? ''}
            placeholder={words.any}
            options={view.counties.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <Select
            name="class"
            label={words.wishes}
            optional={shell.form.optional}
            value={ask.callClass ?? ''}
            placeholder={words.any}
            options={view.call.classes.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </>
      }
      chosen={[
        ...(ask.query === '' ? [] : [{ label: `«${ask.query}»`, removeHref: address.with({ q: '' }) }]),
        ...(ask.standing === null
          ? []
          : [{ label: texts.seats.standing[ask.standing], removeHref: address.with({ status: '' }) }]),
        ...(county === undefined ? [] : [{ label: county.name, removeHref: address.with({ county: '' }) }]),
        ...(callClass === undefined
          ? []
          : [{ label: callClass.name, removeHref: address.with({ class: '' }) }]),
      ]}
      clearHref={seatPaths.applicants(view.call.id)}
      result={words.found(view.found.length, view.all)}
      texts={shell.search}
    />
  );
}

function Applicants(props: {
  readonly frame: Frame;
  readonly view: ApplicantsView;
  readonly address: ListAddress;
}): ReactElement {
  const { frame, view, address } = props;
  const { texts, shell } = frame;
  const words = texts.seats.applicants;
  return (
    <Table
      caption={words.title}
      captionHidden
      rows={view.page}
      rowKey={(row) => row.application}
      fold="medium"
      texts={shell.table}
      columns={[
        {
          key: 'name',
          heading: words.name,
          cell: (row: ListedApplicant) => `${row.givenName} ${row.familyName}`,
          sort: address.sort('name'),
        },
        {
          key: 'municipality',
          heading: words.municipality,
          cell: (row) => row.municipality.name,
          sort: address.sort('municipality'),
        },
        {
          key: 'county',
          heading: words.county,
          cell: (row) => row.county.name,
          sort: address.sort('county'),
        },
        { key: 'wishes', heading: words.wishes, cell: (row) => sayWishes(row, view.call, frame) },
        {
          key: 'rank',
          heading: words.rank,
          align: 'end',
          cell: (row) => sayRank(row, frame),
          sort: address.sort('rank'),
        },
        { key: 'approval', heading: words.approval, cell: (row) => sayApproval(row, frame) },
        { key: 'qualification', heading: words.qualification, cell: (row) => sayQualification(row, frame) },
        {
          key: 'status',
          heading: words.status,
          cell: (row) => (
            <Status kind={kindOfStanding(row.standing)}>{texts.seats.standing[row.standing]}</Status>
          ),
          sort: address.sort('status'),
        },
      ]}
    />
  );
}
