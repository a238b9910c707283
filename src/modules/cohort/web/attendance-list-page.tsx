import type { ReactElement } from 'react';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { PrintButton } from '../../../web/components/print-button.tsx';
import { ScreenOnly } from '../../../web/components/only.tsx';
import { type Column, Table } from '../../../web/components/table.tsx';
import { formatShortDate } from '../../../web/format.ts';
import { daysOf } from '../domain/gathering-time.ts';
import type { AttendanceList } from '../views/participants.ts';
import { courseName, gatheringDates, gatheringHours } from './parts.tsx';
import type { Words } from './tools.ts';

/** Made for paper: a name a row, a box a day. */
export function AttendanceListPage({
  list,
  words,
}: {
  readonly list: AttendanceList;
  readonly words: Words;
}): ReactElement {
  const { texts, shell, locale } = words;
  const { cohort, course, gathering, classmates } = list;
  const own = texts.attendanceList;
  const name = texts.gatheringName(gathering.number, courseName(course, words));
  const days = daysOf(gathering).map((day): Column<(typeof classmates)[number]> => ({
    key: day,
    heading: formatShortDate(day, locale),
    cell: () => (
      <span className="ll-tick" aria-hidden="true">
        ☐
      </span>
    ),
  }));
  return (
    <>
      <PageHeading
        kicker={cohort.name}
        title={own.title}
        lead={`${name}, ${gatheringDates(gathering, words)} ${gatheringHours(gathering, words)}, ${gathering.venue}`}
        actions={<PrintButton label={own.print} />}
      />
      {classmates.length === 0 ? (
        <p className="ll-subtle">{own.empty}</p>
      ) : (
        <>
          <ScreenOnly>
            <p>{own.lead}</p>
          </ScreenOnly>
          <Table
            caption={own.caption(name)}
            captionHidden
            columns={[
              { key: 'name', heading: own.name, cell: (one) => `${one.familyName}, ${one.givenName}` },
              { key: 'municipality', heading: own.municipality, cell: (one) => one.municipality ?? '' },
              ...days,
            ]}
            rows={classmates}
            rowKey={(one) => one.person}
            texts={shell.table}
          />
        </>
      )}
    </>
  );
}
