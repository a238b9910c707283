import { formatDate } from '../../../web/format.ts';
import type { Station } from '../../../web/types.ts';
import { placeOnJourney, type Stop } from '../domain/journey.ts';
import type { ScheduledCourse } from '../views/cohort.ts';
import { gatheringDates } from './parts.tsx';
import { paths } from './paths.ts';
import type { Words } from './tools.ts';

type StationStop = Stop & Pick<Station, 'title' | 'short' | 'when' | 'href'>;

/** Gatherings and coursework as stations on the strand of education; what is called off is none. */
export function stationsOf(studies: readonly ScheduledCourse[], words: Words): readonly Station[] {
  const stops = studies.flatMap((course) => [
    ...gatheringStops(course, words),
    ...courseworkStops(course, words),
  ]);
  return placeOnJourney(stops, words.today).map(({ stop, state }) => ({
    id: stop.id,
    title: stop.title,
    short: stop.short,
    when: stop.when,
    state,
    href: stop.href,
    on: stop.from,
  }));
}

function gatheringStops(course: ScheduledCourse, words: Words): readonly StationStop[] {
  return course.gatherings
    .filter((gathering) => !gathering.cancelled)
    .map((gathering) => ({
      id: gathering.id,
      from: gathering.startsOn,
      to: gathering.endsOn,
      title: words.texts.gatheringName(gathering.number, course.code),
      short: course.code,
      when: gatheringDates(gathering, words),
      href: paths.gathering(course.cohort, gathering.id),
    }));
}

function courseworkStops(course: ScheduledCourse, { texts, locale }: Words): readonly StationStop[] {
  return course.coursework.map((work) => ({
    id: work.id,
    from: work.dueOn,
    to: work.dueOn,
    title: texts.home.courseworkStation(work.title[locale], course.code),
    short: course.code,
    when: formatDate(work.dueOn, locale),
    href: `${paths.cohort(course.cohort)}#plan`,
  }));
}
