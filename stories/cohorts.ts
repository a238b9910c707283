import {
  catalogue,
  courseVersionIdOf,
  programmeIdOf,
  statedValue,
  versionOn,
} from '../src/modules/programme/index.ts';
import type { CohortCourseId, CohortId, CourseworkId, ParticipantId, PersonId } from '../src/kernel/ids.ts';
import { addDays, type LocalDate, weekday } from '../src/kernel/local-date.ts';
import type { MunicipalityCode } from '../src/kernel/municipality-code.ts';
import { idOf } from './random.ts';
import type { World } from './world.ts';

export type Attendee = {
  person: PersonId;
  municipality: MunicipalityCode | null;
  track: 'credit' | 'non-credit';
  potential: boolean;
  manager: PersonId | null;
  approval: 'asked' | 'approved';
};

export type CohortStory = {
  key: string;
  name: string;
  programme: string;
  kind: 'ordered' | 'open' | 'national';
  place: string;
  venue: string;
  address: string;
  lead: MunicipalityCode | null;
  municipalities: readonly MunicipalityCode[];
  seats: readonly [min: number, max: number];
  /** Course codes in the order of the class, with the first day of each. */
  courses: readonly (readonly [code: string, firstDay: LocalDate])[];
  attendees: readonly Attendee[];
  today: LocalDate;
};

const WEEKS_BETWEEN_GATHERINGS = 6;

/** A class with everything that follows from its courses: gatherings, coursework, participants, and what is passed. */
export function addCohort(world: World, story: CohortStory): CohortId {
  const id = idOf<CohortId>(`cohort:${story.key}`);
  // A class begins with its first gathering.
  const first = workingDay(story.courses[0]?.[1] ?? story.today);
  const last = story.courses.reduce((latest, [, day]) => (day > latest ? day : latest), first);
  const ends = addDays(last, 130);
  world.add('cohort', {
    id,
    programme_id: programmeIdOf(story.programme),
    name: story.name,
    kind: story.kind,
    status: ends < story.today ? 'finished' : first <= story.today ? 'running' : 'planned',
    place: story.place,
    seats_min: story.seats[0],
    seats_max: story.seats[1],
    starts_on: first,
    lead_municipality_code: story.lead,
  });
  for (const code of story.municipalities) {
    world.add('cohort_municipality', { cohort_id: id, municipality_code: code });
  }
  const participants = story.attendees.map((attendee) => addParticipant(world, story, id, attendee, first));
  for (const [index, [code, day]] of story.courses.entries()) {
    addCourse(world, story, id, participants, code, workingDay(day), index + 1);
  }
  return id;
}

type Participant = { id: ParticipantId; attendee: Attendee };

/** Asked two months ahead, and answered two weeks later; nothing in a story has happened in the future. */
function addParticipant(
  world: World,
  { today }: CohortStory,
  cohort: CohortId,
  attendee: Attendee,
  first: LocalDate,
): Participant {
  const asked = at(notAfter(addDays(first, -60), addDays(today, -2)));
  const id = idOf<ParticipantId>(`participant:${cohort}:${attendee.person}`);
  world.add('participant', {
    id,
    cohort_id: cohort,
    person_id: attendee.person,
    municipality_code: attendee.municipality,
    track: attendee.track,
    potential_leader: attendee.potential,
    status: 'enrolled',
    enrolled_at: asked,
  });
  world.add('manager_approval', {
    participant_id: id,
    manager_person_id: attendee.manager,
    municipality_code: attendee.municipality,
    status: attendee.approval,
    asked_at: asked,
    ...(attendee.approval === 'approved'
      ? { decided_by: attendee.manager, decided_at: at(notAfter(addDays(first, -45), addDays(today, -1))) }
      : {}),
  });
  return { id, attendee };
}

function addCourse(
  world: World,
  story: CohortStory,
  cohort: CohortId,
  participants: readonly Participant[],
  code: string,
  firstDay: LocalDate,
  sequence: number,
): void {
  const course = catalogue.programmes
    .flatMap((programme) => programme.courses)
    .find((one) => one.code === code);
  const version = course && versionOn(course, firstDay);
  if (version === undefined) throw new Error(`${code} is not in the catalogue on ${firstDay}`);
  const cohortCourse = idOf<CohortCourseId>(`cohort-course:${cohort}:${code}`);
  const pattern = statedValue(version.gatherings)?.gatherings ?? [];
  const starts = pattern.map((_, i) => workingDay(addDays(firstDay, i * WEEKS_BETWEEN_GATHERINGS * 7)));
  const ends = addDays(starts.at(-1) ?? firstDay, 28);
  const versionId = courseVersionIdOf(code, version.valid.from);
  world.add('cohort_course', {
    id: cohortCourse,
    cohort_id: cohort,
    course_version_id: versionId,
    sequence,
    starts_on: firstDay,
    ends_on: ends,
  });
  for (const [i, gathering] of pattern.entries()) {
    const start = starts[i] ?? firstDay;
    world.add('gathering', {
      id: idOf(`gathering:${cohortCourse}:${i + 1}`),
      cohort_id: cohort,
      cohort_course_id: cohortCourse,
      number: i + 1,
      starts_on: start,
      ends_on: addDays(start, gathering.days.from - 1),
      start_time: '09:00',
      end_time: '15:30',
      venue: story.venue,
      address: story.address,
      changed_at: at(notAfter(addDays(firstDay, -60), addDays(story.today, -2))),
    });
  }
  addCoursework(world, cohort, cohortCourse, version, starts, participants, story.today);
  if (ends >= story.today) return;
  for (const { attendee } of participants.filter((one) => one.attendee.track === 'credit')) {
    world.add('course_completion', {
      id: idOf(`completion:${attendee.person}:${code}`),
      person_id: attendee.person,
      course_version_id: versionId,
      cohort_id: cohort,
      completed_on: ends,
      source: 'programme',
    });
  }
}

function addCoursework(
  world: World,
  cohort: CohortId,
  cohortCourse: CohortCourseId,
  version: NonNullable<ReturnType<typeof versionOn>>,
  starts: readonly LocalDate[],
  participants: readonly Participant[],
  today: LocalDate,
): void {
  const rules = (statedValue(version.coursework) ?? []).filter((rule) => rule.obligation === 'compulsory');
  for (const [i, rule] of rules.entries()) {
    const next = rule.between.before === null ? undefined : starts[rule.between.before - 1];
    const due = next === undefined ? addDays(starts.at(-1) ?? today, 21) : addDays(next, -7);
    const id = idOf<CourseworkId>(`coursework:${cohortCourse}:${i + 1}`);
    world.add('coursework', {
      id,
      cohort_id: cohort,
      cohort_course_id: cohortCourse,
      number: i + 1,
      title: rule.name,
      due_on: due,
    });
    if (due >= today) continue;
    for (const { id: participant, attendee } of participants) {
      world.add('coursework_status', {
        coursework_id: id,
        participant_id: participant,
        person_id: attendee.person,
        cohort_id: cohort,
        status: 'approved',
        changed_at: at(addDays(due, 5)),
      });
    }
  }
}

/** The Tuesday of that week: gatherings of two to four days then fit before the weekend. */
function workingDay(day: LocalDate): LocalDate {
  return addDays(day, 2 - weekday(day));
}

/** Noon on that day, as near as an invented moment needs to be. */
function notAfter(day: LocalDate, last: LocalDate): LocalDate {
  return day < last ? day : last;
}

function at(day: LocalDate): Date {
  return new Date(`${day}T11:00:00Z`);
}
