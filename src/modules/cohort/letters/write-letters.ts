import { addDays, dayInNorway, type LocalDate } from '../../../kernel/local-date.ts';
import type { Locale, Localised } from '../../../kernel/locale.ts';
import {
  formatDate,
  formatDateRange,
  formatDeadline,
  formatList,
  formatTimeRange,
} from '../../../web/format.ts';
import { gatheringEvents } from '../web/calendar/events.ts';
import { writeCalendar } from '../web/calendar/write-calendar.ts';
import { daysOf } from '../domain/gathering-time.ts';
import { nextGathering } from '../domain/next-for-participant.ts';
import type { CohortRecord } from '../store/cohorts.ts';
import type { WaitingCoursework } from '../store/coursework.ts';
import type { GatheringRecord, ScheduledCourse } from '../store/schedule.ts';
import { letterTexts } from '../texts/letters.ts';

export type LetterTo = { readonly givenName: string; readonly locale: Locale };
export type WrittenLetter = { readonly subject: string; readonly text: string; readonly calendar?: string };

export type LetterCohort = Pick<CohortRecord, 'id' | 'name' | 'programmeName' | 'startsOn'>;

type Sent = { readonly publicUrl: string; readonly today: LocalDate };

/** To a manager: who it is about, what it costs in days, and where to answer. One letter for all in the class. */
export function approvalAskedLetter(
  to: LetterTo,
  names: readonly string[],
  cohort: LetterCohort,
  schedule: readonly ScheduledCourse[],
  { publicUrl, today }: Sent,
): WrittenLetter {
  const texts = letterTexts[to.locale].approvalAsked;
  const days = gatheringDaysOf(schedule);
  const [first] = days;
  const last = days.at(-1);
  const deadline =
    cohort.startsOn > today ? formatDeadline(addDays(cohort.startsOn, -1), today, to.locale) : texts.soon;
  return letter(to, texts.subject(names, cohort.name), [
    texts.about(formatList(names, to.locale), cohort.name, local(cohort.programmeName, to)),
    first === undefined || last === undefined
      ? ''
      : texts.cost(days.length, formatDate(first, to.locale), formatDate(last, to.locale)),
    `${texts.answer(deadline)}\n${publicUrl}/approvals`,
    texts.wrong,
  ]);
}

/** To a participant who has just been enrolled. */
export function welcomeLetter(
  to: LetterTo,
  cohort: LetterCohort,
  schedule: readonly ScheduledCourse[],
  approved: boolean,
  { publicUrl, today }: Sent,
): WrittenLetter {
  const texts = letterTexts[to.locale].welcome;
  const first = nextGathering(
    schedule.flatMap((course) => course.gatherings),
    today,
  );
  return letter(to, texts.subject(cohort.name), [
    texts.about(cohort.name, local(cohort.programmeName, to)),
    first === undefined
      ? ''
      : texts.first(
          formatDateRange(first.startsOn, first.endsOn, to.locale),
          formatTimeRange(first.startTime, first.endTime, to.locale),
          first.venue,
        ),
    approved ? '' : texts.approval,
    `${texts.see}\n${publicUrl}/cohorts/${cohort.id}`,
    `${texts.calendar}\n${publicUrl}/calendar`,
  ]);
}

/** To a participant, when a gathering has moved or been called off; the calendar entry goes with it. */
export function gatheringLetter(
  to: LetterTo,
  cohort: LetterCohort,
  course: ScheduledCourse,
  gathering: GatheringRecord,
  formerDays: number,
  { publicUrl }: Pick<Sent, 'publicUrl'>,
): WrittenLetter {
  const texts = letterTexts[to.locale];
  const title = texts.calendar.gathering(course.code, gathering.number, '');
  const when = formatDateRange(gathering.startsOn, gathering.endsOn, to.locale);
  const calendar = writeCalendar({
    name: texts.calendar.name,
    language: to.locale,
    method: gathering.cancelled ? 'cancel' : 'publish',
    events: gatheringEvents(
      course,
      gathering,
      { locale: to.locale, publicUrl, cohortName: cohort.name },
      formerDays,
    ),
  });
  if (gathering.cancelled) {
    const { subject, about, later, see } = texts.gatheringCancelled;
    const paragraphs = [about(title, cohort.name, when), later, `${see}\n${publicUrl}/cohorts/${cohort.id}`];
    return { ...letter(to, subject(title), paragraphs), calendar };
  }
  const { subject, about, calendar: attached, see } = texts.gatheringChanged;
  const hours = formatTimeRange(gathering.startTime, gathering.endTime, to.locale);
  const paragraphs = [
    about(title, cohort.name),
    [`${when}, ${hours}`, gathering.venue, gathering.address].filter(Boolean).join('\n'),
    gathering.note,
    attached,
    `${see}\n${publicUrl}/cohorts/${cohort.id}/gatherings/${gathering.id}`,
  ];
  return { ...letter(to, subject(title), paragraphs), calendar };
}

export function cohortCancelledLetter(
  to: LetterTo,
  cohort: LetterCohort,
  reason: string,
  { publicUrl }: Pick<Sent, 'publicUrl'>,
): WrittenLetter {
  const texts = letterTexts[to.locale].cohortCancelled;
  return letter(to, texts.subject(cohort.name), [
    texts.about(cohort.name),
    ...(reason === '' ? [] : [texts.reason(reason)]),
    texts.keeps,
    `${texts.see}\n${publicUrl}/path`,
  ]);
}

/**
 * To whoever judges: who has handed in what, whether it came in time, and where to read and judge it. In a class that nobody
 * teaches that is the programme, which is told why.
 */
export function handedInLetter(
  to: LetterTo,
  work: WaitingCoursework,
  { publicUrl }: Pick<Sent, 'publicUrl'>,
  { isTaught }: { readonly isTaught: boolean },
): WrittenLetter {
  const texts = letterTexts[to.locale].handedIn;
  const day = dayInNorway(work.handedInAt);
  return letter(to, texts.subject(work.courseCode, work.className), [
    texts.about(work.name, local(work.title, to), work.courseCode, work.className),
    (day > work.dueOn ? texts.late : texts.inTime)(
      formatDate(day, to.locale),
      formatDate(work.dueOn, to.locale),
    ),
    `${texts.see}\n${publicUrl}${work.shownAt}`,
    isTaught ? '' : texts.noLecturer(work.className),
  ]);
}

/** Every day of every gathering that is to be held, in order. */
export function gatheringDaysOf(schedule: readonly ScheduledCourse[]): readonly LocalDate[] {
  return schedule
    .flatMap((course) => course.gatherings)
    .filter((gathering) => !gathering.cancelled)
    .flatMap(daysOf)
    .toSorted();
}

function letter(to: LetterTo, subject: string, paragraphs: readonly string[]): WrittenLetter {
  const texts = letterTexts[to.locale];
  const text = [texts.greeting(to.givenName), ...paragraphs, texts.signature].filter(
    (paragraph) => paragraph !== '',
  );
  // Hard spaces are for pages; some mail programs show them as question marks.
  return { subject: soft(subject), text: `${soft(text.join('\n\n'))}\n` };
}

const soft = (text: string) => text.replaceAll('\u00a0', ' ');
const local = (text: Localised, to: LetterTo) => text[to.locale];
