import type { ReactElement } from 'react';
import { Card } from '../../../web/components/card.tsx';
import { Status } from '../../../web/components/tag.tsx';
import { Table } from '../../../web/components/table.tsx';
import { formatDate, formatDateRange } from '../../../web/format.ts';
import type { CohortAction, ScheduledCourse } from '../views/cohort.ts';
import { courseName, CourseworkSign, gatheringDates, gatheringHours } from './parts.tsx';
import { paths } from './paths.ts';
import type { Words } from './tools.ts';

/** One course as the class takes it: when it meets, and what is to be done between. */
export function CoursePlan(props: {
  readonly course: ScheduledCourse;
  readonly showsOwnStatus: boolean;
  readonly actions: ReadonlySet<CohortAction>;
  readonly words: Words;
}): ReactElement {
  const { course, actions, words } = props;
  const { texts, locale } = words;
  return (
    <Card
      level={3}
      heading={courseName(course, words)}
      kicker={formatDateRange(course.startsOn, course.endsOn, locale)}
      foot={
        actions.has('register-completion') ? (
          <a href={paths.completions(course.cohort, course.id)}>{texts.cohort.complete(course.code)}</a>
        ) : undefined
      }
    >
      <ul>
        {course.gatherings.map((gathering) => (
          <li key={gathering.id}>
            <a href={paths.gathering(course.cohort, gathering.id)}>{gatheringDates(gathering, words)}</a>{' '}
            {gatheringHours(gathering, words)}, {gathering.venue}{' '}
            {gathering.cancelled ? <Status kind="stopped">{texts.cohort.cancelled}</Status> : null}
          </li>
        ))}
      </ul>
      {course.coursework.length === 0 ? null : <Coursework {...props} />}
    </Card>
  );
}

function Coursework({
  course,
  showsOwnStatus,
  actions,
  words,
}: {
  readonly course: ScheduledCourse;
  readonly showsOwnStatus: boolean;
  readonly actions: ReadonlySet<CohortAction>;
  readonly words: Words;
}): ReactElement {
  const { texts, shell, locale } = words;
  const { courseworkColumns: headings } = texts.cohort;
  return (
    <Table
      caption={texts.cohort.courseworkDue}
      captionHidden
      columns={[
        { key: 'title', heading: headings.title, cell: (work) => work.title[locale] },
        { key: 'due', heading: headings.due, cell: (work) => formatDate(work.dueOn, locale) },
        ...(showsOwnStatus
          ? [
              {
                key: 'status',
                heading: headings.status,
                cell: (work: ScheduledCourse['coursework'][number]) => (
                  <CourseworkSign status={work.status ?? 'not-handed-in'} words={words} />
                ),
              },
            ]
          : []),
      ]}
      rows={course.coursework}
      rowKey={(work) => work.id}
      rowHref={(work) =>
        actions.has('judge-coursework') ? paths.coursework(course.cohort, work.id) : undefined
      }
      texts={shell.table}
    />
  );
}
