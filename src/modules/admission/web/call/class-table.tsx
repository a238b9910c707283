import type { ReactElement } from 'react';
import { Table } from '../../../../web/components/table.tsx';
import { Tag } from '../../../../web/components/tag.tsx';
import { formatDate, formatNumber } from '../../../../web/format.ts';
import { type Call, type CallClass, seatsOf } from '../../domain/call/call.ts';
import type { Frame } from '../frame.ts';
import { callPaths } from './paths.ts';

/** The classes of a call; in a draft the name leads to where it is changed. */
export function ClassTable({
  frame,
  call,
}: {
  readonly frame: Frame;
  readonly call: Call;
}): ReactElement | null {
  const { texts, shell, locale } = frame;
  const words = texts.call.manage;
  if (call.classes.length === 0) return null;
  return (
    <Table
      caption={words.classesCaption}
      captionHidden
      rows={call.classes}
      rowKey={(row) => row.id}
      rowHref={(row) => (call.status === 'draft' ? callPaths.callClass(call.id, row.id) : undefined)}
      texts={shell.table}
      columns={[
        {
          key: 'name',
          heading: words.className,
          cell: (row) => (row.cancelled === null ? row.name : `${row.name} (${words.classCancelled})`),
          foot: words.total,
        },
        { key: 'city', heading: words.city, cell: (row) => row.city },
        { key: 'starts', heading: words.starts, cell: (row) => formatDate(row.startsOn, locale) },
        {
          key: 'seats',
          heading: words.seats,
          align: 'end',
          cell: (row) => formatNumber(row.seats, locale),
          foot: formatNumber(seatsOf(call), locale),
        },
        ...(call.status === 'decided' || call.status === 'published'
          ? [{ key: 'next', heading: words.cohort, cell: (row: CallClass) => next(row, frame, call) }]
          : []),
      ]}
    />
  );
}

function next(row: CallClass, { texts }: Frame, call: Call): ReactElement | null {
  const words = texts.call.manage;
  if (row.cancelled !== null) return <Tag>{words.classCancelled}</Tag>;
  if (row.cohort !== null) return <a href={callPaths.cohort(row.cohort)}>{row.name}</a>;
  const links = [
    ...(call.status === 'decided'
      ? [{ href: callPaths.formClass(call.id, row.id), label: words.formClass }]
      : []),
    { href: callPaths.cancelClass(call.id, row.id), label: words.cancelClass },
  ];
  return (
    <div className="ll-stack">
      {links.map(({ href, label }) => (
        <div key={href}>
          <a href={href}>
            {label} <span className="ds-sr-only">{row.name}</span>
          </a>
        </div>
      ))}
    </div>
  );
}
