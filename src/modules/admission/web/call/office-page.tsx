import type { ReactElement } from 'react';
import { LinkButton } from '../../../../web/components/button.tsx';
import { EmptyState } from '../../../../web/components/empty-state.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Table } from '../../../../web/components/table.tsx';
import { Status } from '../../../../web/components/tag.tsx';
import { formatDate, formatNumber } from '../../../../web/format.ts';
import type { CallInOffice } from '../../views/call/office.ts';
import type { Frame } from '../frame.ts';
import { callPaths } from './paths.ts';
import { kindOfStatus, nameOfCall } from './say.ts';

/** Every call that the programme works with, drafts first. */
export function OfficePage(props: {
  readonly frame: Frame;
  readonly calls: readonly CallInOffice[];
}): ReactElement {
  const { frame, calls } = props;
  const { texts, shell, locale } = frame;
  const words = texts.call.list;
  const begin = <LinkButton href={callPaths.begin}>{words.begin}</LinkButton>;
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} actions={calls.length === 0 ? undefined : begin} />
      {calls.length === 0 ? (
        <EmptyState heading={words.emptyTitle} action={begin}>
          <p>{words.emptyText}</p>
        </EmptyState>
      ) : (
        <Table
          caption={words.caption}
          captionHidden
          rows={calls}
          rowKey={({ call }) => call.id}
          rowHref={({ call }) => callPaths.manage(call.id)}
          texts={shell.table}
          columns={[
            { key: 'name', heading: words.name, cell: ({ call }) => nameOfCall(call, frame) },
            {
              key: 'deadline',
              heading: words.deadline,
              cell: ({ call }) =>
                call.days.deadlineOn === null ? words.noDay : formatDate(call.days.deadlineOn, locale),
            },
            {
              key: 'seats',
              heading: words.seats,
              align: 'end',
              cell: ({ seats }) => formatNumber(seats, locale),
            },
            {
              key: 'applicants',
              heading: words.applicants,
              align: 'end',
              cell: ({ applicants }) => formatNumber(applicants, locale),
            },
            {
              key: 'status',
              heading: words.status,
              cell: ({ call }) => (
                <Status kind={kindOfStatus(call.status)}>{texts.call.status[call.status]}</Status>
              ),
            },
          ]}
        />
      )}
      <p>
        <a href={callPaths.calls}>{words.asApplicants}</a>
      </p>
    </>
  );
}
