import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { addDays } from '../../../../../kernel/local-date.ts';
import type { OutColumn } from '../../../../../platform/spreadsheet/write-table.ts';
import type { PlanCourse } from '../../../domain/plan/region/course.ts';
import type { CoursesTexts } from '../../../texts/plan/region-courses.ts';
import type { CoursesView } from '../../../views/plan/region/courses.ts';
import { sayHalf } from './course-pages.tsx';

/** A line for each course, with a column of seats for each municipality of today. */
export function courseColumns(view: CoursesView, words: CoursesTexts): readonly OutColumn<PlanCourse>[] {
  const { fields } = words;
  return [
    { heading: fields.halfYear, value: ({ halfYear }) => sayHalf(halfYear, words) },
    { heading: fields.title, value: ({ title }) => title },
    { heading: fields.startsOn, value: ({ startsOn }) => startsOn },
    { heading: fields.place, value: ({ place }) => place },
    { heading: fields.provider, value: ({ provider }) => provider },
    { heading: fields.targetGroup, value: ({ targetGroup }) => targetGroup },
    { heading: fields.competence, value: ({ competenceName }) => competenceName },
    {
      heading: fields.responsible,
      value: ({ responsible }) => (responsible === null ? '' : (view.names.get(responsible) ?? responsible)),
    },
    { heading: fields.seats, value: ({ seats }) => seats },
    ...view.present.map(({ code, name }) => ({
      heading: words.seatsFor(name),
      value: ({ seatsBy }: PlanCourse) =>
        seatsBy.find(({ municipality }) => municipality === code)?.seats ?? null,
    })),
    { heading: words.cost, value: ({ cost }) => cost / 100 },
    { heading: fields.status, value: ({ status }) => words.statuses[status] },
  ];
}

/**
 * Courses with a day, as whole days for a calendar. Each keeps its name through every change and counts its changes, so that a
 * calendar moves what it has; one that was called off says so.
 */
export function courseCalendar(
  courses: readonly PlanCourse[],
  given: { readonly name: string; readonly stamp: Date; readonly url: (course: PlanCourse) => string },
): string {
  return ical({
    name: given.name,
    method: ICalCalendarMethod.PUBLISH,
    events: courses.flatMap((course) =>
      course.startsOn === null
        ? []
        : [
            {
              id: `${course.id}@lederloft`,
              sequence: course.version - 1,
              stamp: given.stamp,
              allDay: true,
              start: midnight(course.startsOn),
              end: midnight(addDays(course.startsOn, 1)),
              summary: course.title,
              description: [course.provider, course.targetGroup].filter(Boolean).join('\n'),
              location: course.place,
              url: given.url(course),
              status: course.status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
            },
          ],
    ),
  }).toString();
}

// The library takes the day of a whole-day event from the machine's own clock.
function midnight(day: string): Date {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, date);
}
