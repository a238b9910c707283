import type { OutColumn } from '../../../platform/spreadsheet/write-table.ts';
import { ScreenOnly } from '../../../web/components/only.tsx';
import type { Column } from '../../../web/components/table.tsx';
import { formatShortDate } from '../../../web/format.ts';
import type { ListAddress } from '../../../web/list-address.ts';
import { isOpenForChange } from '../domain/cohort-status.ts';
import type { ParticipantList } from '../views/participants.ts';
import { ApprovalSign } from './parts.tsx';
import { paths } from './paths.ts';
import type { Words } from './tools.ts';

type Row = ParticipantList['rows'][number];

export function participantColumns(
  list: ParticipantList,
  address: ListAddress,
  words: Words,
): readonly Column<Row>[] {
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
      cell: (row) => <Approval row={row} list={list} words={words} />,
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
      cell: (row) => <Enrolment row={row} list={list} words={words} />,
      sort: address.sort('status'),
    },
  ];
}

type CellProps = { readonly row: Row; readonly list: ParticipantList; readonly words: Words };

function Approval({ row, list, words }: CellProps) {
  const { texts } = words;
  const open =
    row.approval !== 'approved' && row.status === 'enrolled' && isOpenForChange(list.cohort.status);
  return (
    <>
      <ApprovalSign status={row.approval} hasManager={row.manager !== null} words={words} />
      {row.manager === null ? null : <div className="ll-subtle">{row.manager.name}</div>}
      {row.reason === '' ? null : <div>{row.reason}</div>}
      {open ? (
        <ScreenOnly>
          <a href={paths.manager(list.cohort.id, row.id)}>{texts.participants.setManager}</a>
        </ScreenOnly>
      ) : null}
    </>
  );
}

function Enrolment({ row, list, words }: CellProps) {
  const { texts } = words;
  return (
    <>
      {texts.enrolments[row.status]}
      {row.status === 'enrolled' && list.actions.has('change-cohort') ? (
        <ScreenOnly>
          <a
            href={paths.withdraw(list.cohort.id, row.id)}
            aria-label={`${texts.participants.withdraw}: ${row.givenName} ${row.familyName}`}
          >
            {texts.participants.withdraw}
          </a>
        </ScreenOnly>
      ) : null}
    </>
  );
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
