import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import { formatTimeRange } from '../../../../web/format.ts';
import { daysOf } from '../../domain/gathering-time.ts';
import type { CourseworkRecord, GatheringRecord, ScheduledCourse } from '../../views/cohort.ts';
import { letterTexts } from '../../texts/letters.ts';
import type { CalendarEvent } from './write-calendar.ts';

export type CalendarContext = {
  readonly locale: Locale;
  readonly publicUrl: string;
  readonly cohortName: string;
};

type Course = Pick<ScheduledCourse, 'cohort' | 'code' | 'name'>;

/**
 * One event a day, since nobody is at a gathering through the night. The day's number is part of its name, so that a
 * gathering that moves takes its days along; days that it had before and has no more are called off.
 */
export function gatheringEvents(
  course: Course,
  gathering: GatheringRecord,
  context: CalendarContext,
  formerDays = 0,
): readonly CalendarEvent[] {
  const texts = letterTexts[context.locale].calendar;
  const days = daysOf(gathering);
  const last = days.at(-1) ?? gathering.endsOn;
  const event = (day: LocalDate, index: number, cancelled: boolean): CalendarEvent => {
    const title = texts.gathering(course.code, gathering.number, course.name?.[context.locale] ?? '');
    return {
      uid: `${gathering.id}-${index + 1}`,
      sequence: gathering.revision,
      changedAt: new Date(gathering.changedAt),
      when: { kind: 'hours', day, from: gathering.startTime, to: gathering.endTime },
      summary: cancelled ? texts.cancelled(title) : title,
      description: [
        context.cohortName,
        days.length > 1 && index < days.length
          ? texts.day(
              index + 1,
              days.length,
              formatTimeRange(gathering.startTime, gathering.endTime, context.locale),
            )
          : formatTimeRange(gathering.startTime, gathering.endTime, context.locale),
        gathering.note,
      ]
        .filter((line) => line !== '')
        .join('\n'),
      place: { venue: gathering.venue, address: gathering.address },
      url: `${context.publicUrl}/cohorts/${course.cohort}/gatherings/${gathering.id}`,
      cancelled,
    };
  };
  const gone = Array.from({ length: Math.max(0, formerDays - days.length) }, (_, i) => days.length + i);
  return [
    ...days.map((day, index) => event(day, index, gathering.cancelled)),
    ...gone.map((index) => event(last, index, true)),
  ];
}

export function courseworkEvent(
  course: Course,
  coursework: CourseworkRecord,
  context: CalendarContext,
): CalendarEvent {
  const texts = letterTexts[context.locale].calendar;
  return {
    uid: coursework.id,
    sequence: coursework.revision,
    changedAt: new Date(coursework.changedAt),
    when: { kind: 'whole-day', day: coursework.dueOn },
    summary: texts.coursework(course.code, coursework.title[context.locale]),
    description: context.cohortName,
    url: `${context.publicUrl}/cohorts/${course.cohort}`,
    cancelled: false,
  };
}

/** Everything in a plan, gatherings and deadlines, course by course. */
export function scheduleEvents(
  schedule: readonly ScheduledCourse[],
  contextOf: (course: ScheduledCourse) => CalendarContext,
): readonly CalendarEvent[] {
  return schedule.flatMap((course) => [
    ...course.gatherings.flatMap((gathering) => gatheringEvents(course, gathering, contextOf(course))),
    ...course.coursework.map((work) => courseworkEvent(course, work, contextOf(course))),
  ]);
}
