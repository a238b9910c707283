import { type Credits, sumCredits } from '../../../kernel/credits.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import { assertNever } from '../../../kernel/result.ts';
import type { CourseCode } from './codes.ts';
import { type Course, undecidedIn, versionOn } from './course.ts';
import type { Localised } from '../../../kernel/locale.ts';
import type { Participation } from './participation.ts';
import { type Programme, recommendedOrder, type Stage } from './programme.ts';
import { statedValue } from './standing.ts';

type ParticipationState = 'taken' | 'running' | 'awaiting-result' | 'planned' | 'not-passed' | 'withdrawn';

export type PathState = Exclude<ParticipationState, 'withdrawn'> | 'missing' | 'not-offered';

/** One course on a person's path. Name and credits are those of the version taken, else those of the day; null is undecided. */
export type PathStep = {
  readonly course: CourseCode;
  readonly state: PathState;
  readonly name: Localised | null;
  readonly credits: Credits | null;
  readonly participation: Participation | null;
};

/**
 * A person's path through a programme as it stood on a day: every course once, in the recommended order, whichever
 * classes and municipalities the parts were taken in. A late joiner sees the courses that the class took before
 * as missing, nothing else.
 */
export function pathOf(
  programme: Programme,
  participations: readonly Participation[],
  day: LocalDate,
): readonly PathStep[] {
  return recommendedOrder(programme).map((course) => {
    const telling = mostTelling(course.code, participations, day);
    return telling === undefined
      ? stepNotBegun(course, day)
      : {
          course: course.code,
          state: telling.state,
          name: telling.participation.taken.name,
          credits: telling.participation.taken.credits,
          participation: telling.participation,
        };
  });
}

/** Courses that the person could still take on the day: neither taken nor under way nor planned. */
export function missingCourses(
  programme: Programme,
  participations: readonly Participation[],
  day: LocalDate,
): readonly CourseCode[] {
  return pathOf(programme, participations, day)
    .filter((step) => step.state === 'missing')
    .map((step) => step.course);
}

/** Credits earned by the day. A course counts once however often it was taken, and not at all without an exam. */
export function creditsTaken(participations: readonly Participation[], day: LocalDate): Credits {
  return sumCredits([...passed(participations, day).values()]);
}

export type Progress = {
  readonly taken: Credits;
  readonly of: Credits;
  /** Courses that still lack credits, whether or not they have been attended. */
  readonly missing: readonly CourseCode[];
};

/** The way towards a stage. Only its own courses count: the 60 credits cannot be filled up with a course from outside. */
export function progressTowards(
  stage: Stage,
  participations: readonly Participation[],
  day: LocalDate,
): Progress {
  const credits = passed(participations, day);
  return {
    taken: sumCredits(stage.courses.flatMap((course) => credits.get(course) ?? [])),
    of: stage.credits,
    missing: stage.courses.filter((course) => !credits.has(course)),
  };
}

function passed(participations: readonly Participation[], day: LocalDate): ReadonlyMap<CourseCode, Credits> {
  const credits = new Map<CourseCode, Credits>();
  // The first pass counts; a later one improves a grade and adds nothing.
  for (const { taken, outcome } of participations.toSorted(byFirstDay))
    if (outcome.kind === 'passed' && outcome.on <= day && !credits.has(taken.course))
      credits.set(taken.course, taken.credits);
  return credits;
}

function stateOn({ period, outcome }: Participation, day: LocalDate): ParticipationState {
  if (outcome.kind === 'none-yet' || outcome.on > day) {
    if (day < period.from) return 'planned';
    return period.to === null || day <= period.to ? 'running' : 'awaiting-result';
  }
  switch (outcome.kind) {
    case 'passed':
    case 'attended':
      return 'taken';
    case 'failed':
      return 'not-passed';
    case 'withdrew':
      return 'withdrawn';
    default:
      return assertNever(outcome);
  }
}

// Someone who failed and is taking the course again wants to see that it runs; someone who has passed and sits in
// once more with colleagues has still taken it.
const TELLING: readonly PathState[] = ['taken', 'running', 'awaiting-result', 'planned', 'not-passed'];

function mostTelling(
  course: CourseCode,
  participations: readonly Participation[],
  day: LocalDate,
): { state: PathState; participation: Participation } | undefined {
  return participations
    .toSorted(byFirstDay)
    .filter((participation) => participation.taken.course === course)
    .flatMap((participation) => {
      const state = stateOn(participation, day);
      return state === 'withdrawn' ? [] : [{ state, participation }];
    })
    .toSorted((a, b) => rank(a) - rank(b))[0];
}

function rank({ state, participation }: { state: PathState; participation: Participation }): number {
  const withoutCredits = participation.outcome.kind === 'attended' ? 1 : 0;
  return TELLING.indexOf(state) * 2 + withoutCredits;
}

function stepNotBegun(course: Course, day: LocalDate): PathStep {
  const version = versionOn(course, day);
  const offered = version !== undefined && undecidedIn(version).length === 0;
  return {
    course: course.code,
    state: offered ? 'missing' : 'not-offered',
    name: (version && statedValue(version.name)) ?? null,
    credits: (version && statedValue(version.credits)) ?? null,
    participation: null,
  };
}

function byFirstDay(a: Participation, b: Participation): number {
  return a.period.from < b.period.from ? -1 : a.period.from > b.period.from ? 1 : 0;
}
