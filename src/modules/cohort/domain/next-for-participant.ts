import type { CohortId, CourseworkId, GatheringId } from '../../../kernel/ids.ts';
import { addDays, type LocalDate } from '../../../kernel/local-date.ts';
import { type CohortStatus, isOpenForChange } from './cohort-status.ts';

export type CourseworkStatus = 'not-handed-in' | 'submitted' | 'approved' | 'returned';

/** What is known of one participant in one class, as far as it decides what comes next. */
export type ParticipantSituation = {
  readonly cohort: CohortId;
  readonly status: CohortStatus;
  readonly gatherings: readonly {
    readonly id: GatheringId;
    readonly startsOn: LocalDate;
    readonly endsOn: LocalDate;
    readonly cancelled: boolean;
  }[];
  readonly coursework: readonly {
    readonly id: CourseworkId;
    readonly dueOn: LocalDate;
    readonly status: CourseworkStatus;
  }[];
  /** Whether the participant has said what is needed to take part, also when that was nothing. */
  readonly needsTold: boolean;
};

export type NextThing =
  | { kind: 'mend-coursework'; cohort: CohortId; coursework: CourseworkId }
  | { kind: 'do-coursework'; cohort: CohortId; coursework: CourseworkId; deadline: LocalDate }
  | { kind: 'attend-gathering'; cohort: CohortId; gathering: GatheringId; deadline: LocalDate }
  | { kind: 'tell-needs'; cohort: CohortId; deadline: LocalDate };

const DAYS_TO_ORDER_FOOD = 7;
const DAYS_AHEAD_FOR_COURSEWORK = 60;

/**
 * What a participant can do now, the most pressing first: what has come in return has waited longest, then by the
 * nearest deadline. Each class gives its next gathering and its next coursework, not the whole plan.
 */
export function nextForParticipant(
  situations: readonly ParticipantSituation[],
  today: LocalDate,
): readonly NextThing[] {
  const things = situations
    .filter((situation) => isOpenForChange(situation.status))
    .flatMap((situation) => [
      ...courseworkIn(situation, today),
      ...nextGatheringIn(situation, today),
      ...needsIn(situation, today),
    ]);
  return things.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

function dayOf(thing: NextThing): string {
  return thing.kind === 'mend-coursework' ? '' : thing.deadline;
}

function courseworkIn({ cohort, coursework }: ParticipantSituation, today: LocalDate): readonly NextThing[] {
  const returned = coursework
    .filter((work) => work.status === 'returned')
    .map((work): NextThing => ({ kind: 'mend-coursework', cohort, coursework: work.id }));
  const next = coursework
    .filter((work) => work.status === 'not-handed-in' && work.dueOn >= today)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
  if (next === undefined || next.dueOn > addDays(today, DAYS_AHEAD_FOR_COURSEWORK)) return returned;
  return [...returned, { kind: 'do-coursework', cohort, coursework: next.id, deadline: next.dueOn }];
}

/** The gathering that the class meets for next, or is in the middle of. */
export function nextGathering<
  Gathering extends {
    readonly startsOn: LocalDate;
    readonly endsOn: LocalDate;
    readonly cancelled: boolean;
  },
>(gatherings: readonly Gathering[], today: LocalDate): Gathering | undefined {
  return gatherings
    .filter((gathering) => !gathering.cancelled && gathering.endsOn >= today)
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))[0];
}

function nextGatheringIn(situation: ParticipantSituation, today: LocalDate): readonly NextThing[] {
  const next = nextGathering(situation.gatherings, today);
  if (next === undefined) return [];
  // In the middle of a gathering the deadline is the day one is needed: today.
  const deadline = next.startsOn < today ? today : next.startsOn;
  return [{ kind: 'attend-gathering', cohort: situation.cohort, gathering: next.id, deadline }];
}

/** Kitchen and rooms are ordered before the first gathering; once it has begun nobody is nagged any more. */
function needsIn(situation: ParticipantSituation, today: LocalDate): readonly NextThing[] {
  if (situation.needsTold) return [];
  const first = situation.gatherings
    .filter((gathering) => !gathering.cancelled)
    .map((gathering) => gathering.startsOn)
    .toSorted()[0];
  if (first === undefined || first <= today) return [];
  const wanted = addDays(first, -DAYS_TO_ORDER_FOOD);
  const deadline = wanted < today ? today : wanted;
  return [{ kind: 'tell-needs', cohort: situation.cohort, deadline }];
}
