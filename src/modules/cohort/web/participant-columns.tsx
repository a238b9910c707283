import type { OutColumn } from '../../../platform/spreadsheet/write-table.ts';
import type { Column } from '../../../web/components/table.tsx';
import { formatShortDate } from '../../../web/format.ts';
import type { ListAddress } from '../../../web/list-address.ts';
import type { ParticipantList } from '../views/participants.ts';
import { ApprovalSign } from './parts.tsx';
import type { Words } from './tools.ts';

type Row = ParticipantList['rows'][number];

export function participantColumns(address: ListAddress, words: Words): readonly Column<Row>[] {
  const { texts, locale } = words;
  const { columns: headings } = texts.participants;
  return [
    {
      key: 'name',
      heading: headings.name,
      cell: (row) => `${row.familyName}, ${row.givenName}`,
      sort: address.sort('name'),
    },
    {
      key: 'municipality',
      heading: headings.municipality,
      cell: (row) => row.municipality ?? '–',
      sort: address.sort('municipality'),
    },
    { key: 'email', heading: headings.email, cell: (row) => row.email, sort: address.sort('email') },
    {
      key: 'track',
      heading: headings.track,
      cell: (row) => texts.participants.credit[row.track],
      sort: address.sort('track'),
    },
    {
      key: 'potential-leader',
      heading: headings['potential-leader'],
      cell: (row) => (row.potentialLeader ? texts.yes : texts.no),
      sort: address.sort('potential-leader'),
    },
    {
      key: 'approval',
      heading: headings.approval,
      cell: (row) => <ApprovalSign status={row.approval} hasManager={row.manager !== null} words={words} />,
      sort: address.sort('approval'),
    },
    {
      key: 'enrolled',
      heading: headings.enrolled,
      cell: (row) => formatShortDate(row.enrolledOn, locale),
      sort: address.sort('enrolled'),
    },
    {
      key: 'status',
      heading: headings.status,
      cell: (row) => texts.enrolments[row.status],
      sort: address.sort('status'),
    },
  ];
}

/** The same list as a file, with the names in columns of their own and the dates as text that sorts. */
export function participantFileColumns({ texts }: Words): readonly OutColumn<Row>[] {
  const { columns: headings } = texts.participants;
  return [
    { heading: texts.participant.familyName, value: (row) => row.familyName },
    { heading: texts.participant.givenName, value: (row) => row.givenName },
    { heading: headings.municipality, value: (row) => row.municipality },
    { heading: headings.email, value: (row) => row.email },
    { heading: headings.track, value: (row) => texts.participants.credit[row.track] },
    { heading: headings['potential-leader'], value: (row) => (row.potentialLeader ? texts.yes : texts.no) },
    { heading: headings.approval, value: (row) => texts.approvals[row.approval] },
    { heading: headings.manager, value: (row) => row.manager?.name ?? null },
    { heading: headings.reason, value: (row) => row.reason },
    { heading: headings.enrolled, value: (row) => row.enrolledOn },
    { heading: headings.status, value: (row) => texts.enrolments[row.status] },
  ];
}
