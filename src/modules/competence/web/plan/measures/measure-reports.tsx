import type { ReactElement } from 'react';
import { Section } from '../../../../../web/components/section.tsx';
import { Table } from '../../../../../web/components/table.tsx';
import { formatNumber, formatShortDate } from '../../../../../web/format.ts';
import type { MeasureView } from '../../../views/plan/measures/measure.ts';
import type { MeasuresFrame } from './frame.tsx';

export function MeasureReports(props: {
  readonly frame: MeasuresFrame;
  readonly view: MeasureView;
}): ReactElement {
  const { frame, view } = props;
  const { words, locale, shell } = frame;
  const figure = (value: number | null) => (value === null ? '–' : formatNumber(value, locale));
  return (
    <Section heading={words.page.reports} id="reports">
      {view.reports.length === 0 ? (
        <p>{words.page.noReports}</p>
      ) : (
        <Table
          caption={words.page.reportsCaption}
          captionHidden
          rows={view.reports}
          rowKey={(one) => one.id}
          texts={shell.table}
          columns={[
            {
              key: 'date',
              heading: words.page.date,
              cell: (one) => formatShortDate(one.reportedOn, locale),
            },
            { key: 'status', heading: words.page.status, cell: (one) => words.statuses[one.status] },
            {
              key: 'note',
              heading: words.page.note,
              cell: (one) => <span className="ll-typed">{one.note || '–'}</span>,
            },
            {
              key: 'reached',
              heading: words.page.reached,
              align: 'end',
              cell: (one) => figure(one.personsReached),
            },
            {
              key: 'measured',
              heading: words.page.measured,
              align: 'end',
              cell: (one) => figure(one.effect),
            },
            { key: 'by', heading: words.page.by, cell: (one) => one.writer || '–' },
          ]}
        />
      )}
    </Section>
  );
}
