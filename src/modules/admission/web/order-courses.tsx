import type { ReactElement } from 'react';
import { Table } from '../../../web/components/table.tsx';
import { formatDateRange, formatNumber } from '../../../web/format.ts';
import type { CourseInPlan } from '../views/order.ts';
import type { OrderView } from '../views/order.ts';
import type { Frame } from './frame.ts';
import { paths } from './paths.ts';

type Row = CourseInPlan & { readonly number: number };

/** The courses in their sequence, with the days that a class would get; a class that is formed has its own days. */
export function OrderCourses(props: { readonly frame: Frame; readonly view: OrderView }): ReactElement {
  const { frame, view } = props;
  const { texts, locale, shell } = frame;
  const words = texts.order;
  const { plan } = view;
  if (plan.courses.length === 0) return <p>{words.noCourses}</p>;
  const rows = plan.courses.map((course, index): Row => ({ ...course, number: index + 1 }));
  return (
    <>
      <Table
        caption={words.coursesCaption}
        captionHidden
        rows={rows}
        rowKey={(row) => row.code}
        texts={shell.table}
        columns={[
          {
            key: 'course',
            heading: words.course,
            cell: (row) => (
              <>
                {row.number}. <a href={paths.course(row.code)}>{row.code}</a> {row.name?.[locale] ?? ''}
              </>
            ),
          },
          {
            key: 'credits',
            heading: words.credits,
            align: 'end',
            cell: (row) => (row.credits === null ? '–' : formatNumber(row.credits, locale)),
            foot: formatNumber(plan.credits, locale),
          },
          ...(view.order.cohort === null
            ? [
                {
                  key: 'gatherings',
                  heading: words.gatheringsProposed,
                  cell: (row: Row) => <Days row={row} frame={frame} />,
                  foot: '',
                },
              ]
            : []),
        ]}
      />
      {view.order.cohort === null ? <p className="ll-subtle">{words.proposedNote}</p> : null}
    </>
  );
}

function Days(props: { readonly row: CourseInPlan; readonly frame: Frame }): ReactElement {
  const { row, frame } = props;
  if (row.dates === null) return <>{frame.texts.order.gatheringsLater}</>;
  return (
    <ul className="ll-plain-list">
      {row.dates.gatherings.map((gathering) => (
        <li key={gathering.number}>{formatDateRange(gathering.startsOn, gathering.endsOn, frame.locale)}</li>
      ))}
    </ul>
  );
}
