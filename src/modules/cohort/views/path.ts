import type { Actor } from '../../../access/index.ts';
import type { Credits } from '../../../kernel/credits.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { Platform } from '../../../platform/platform.ts';
import {
  adviseOnPace,
  type CatalogueIds,
  creditsTaken,
  findCatalogue,
  type Participation,
  pathOf,
  type PathStep,
  type Programme,
  type SemesterLoad,
  type Stage,
  type Progress,
  progressTowards,
  statedValue,
} from '../../programme/index.ts';
import { type CourseworkOfPerson, courseworkOf, findPlaces } from '../store/coursework.ts';
import { listOwnEnrolments, type OwnEnrolment } from '../store/enrolments.ts';
import { type CompletionRecord, findCompletionsOf } from '../store/results.ts';
import { findSchedule, type ScheduledCourse } from '../store/schedule.ts';

export type ProgrammePath = {
  readonly programme: Programme;
  readonly steps: readonly PathStep[];
  readonly stages: readonly { readonly stage: Stage; readonly progress: Progress }[];
  /** Semesters in which the person takes more than the programme calls possible, counted across classes. (rule R4) */
  readonly tooMany: readonly SemesterLoad[];
};

/** One's own coursework, and where it is written when that is in the house. */
export type OwnCoursework = CourseworkOfPerson & { readonly place: string | null };

export type OwnPath = {
  readonly programmes: readonly ProgrammePath[];
  readonly credits: Credits;
  /** In classes that go on, the nearest deadline first. */
  readonly coursework: readonly OwnCoursework[];
};

/** What the person has taken, is taking and lacks, in the programmes they have set foot in. */
export async function viewOwnPath(actor: Actor, { db, today }: Platform): Promise<OwnPath> {
  const [{ programmes, ids }, enrolments, schedule, completions, works, places] = await db.read(actor, (tx) =>
    Promise.all([
      findCatalogue(tx),
      listOwnEnrolments(tx, actor.person.id),
      findSchedule(tx, actor.scope.cohorts, actor.person.id),
      findCompletionsOf(tx, actor.person.id),
      courseworkOf(tx, actor.person.id),
      findPlaces(tx),
    ]),
  );
  const participations = participationsOf(ids, enrolments, schedule, completions);
  const walked = programmes.filter((programme) =>
    participations.some(({ taken }) => programme.courses.some((course) => course.code === taken.course)),
  );
  return {
    programmes: walked.map((programme) => pathIn(programme, participations, today)),
    credits: creditsTaken(participations, today),
    coursework: works
      .filter(({ classStatus }) => classStatus === 'planned' || classStatus === 'running')
      .map((work) => ({ ...work, place: places.get(work.id) ?? null })),
  };
}

function pathIn(
  programme: Programme,
  participations: readonly Participation[],
  today: LocalDate,
): ProgrammePath {
  const own = new Set(programme.courses.map((course) => course.code));
  const plan = participations
    .filter(({ taken, outcome }) => own.has(taken.course) && outcome.kind === 'none-yet')
    .map(({ taken, period }) => ({ course: taken.course, firstDay: period.from }));
  const pace = statedValue(programme.pace);
  return {
    programme,
    steps: pathOf(programme, participations, today),
    stages: programme.stages.map((stage) => ({
      stage,
      progress: progressTowards(stage, participations, today),
    })),
    tooMany: pace === undefined ? [] : adviseOnPace(plan, pace).filter((load) => load.advice === 'too-many'),
  };
}

/** A course in a class, and the result of it when there is one; a result from elsewhere stands on its own. */
export function participationsOf(
  ids: Pick<CatalogueIds, 'versions'>,
  enrolments: readonly OwnEnrolment[],
  schedule: readonly ScheduledCourse[],
  completions: readonly CompletionRecord[],
): readonly Participation[] {
  // A lecturer's classes are in the schedule too, and nobody studies by teaching.
  const enrolled = new Set(enrolments.map((enrolment) => enrolment.cohort));
  const inClasses = schedule
    .filter((course) => enrolled.has(course.cohort))
    .flatMap((course): Participation[] => {
      const taken = versionTakenIn(ids, course.version);
      const completion = completions.find((one) => one.version === course.version);
      return taken === undefined
        ? []
        : [
            {
              taken,
              period: { from: course.startsOn, to: course.endsOn },
              outcome: outcomeOf(completion),
              cohort: course.cohort,
            },
          ];
    });
  const shown = new Set(inClasses.map(({ taken }) => `${taken.course} ${taken.validFrom}`));
  const elsewhere = completions.flatMap((completion): Participation[] => {
    const taken = versionTakenIn(ids, completion.version);
    return taken === undefined || shown.has(`${taken.course} ${taken.validFrom}`)
      ? []
      : [
          {
            taken,
            period: { from: completion.completedOn, to: completion.completedOn },
            outcome: outcomeOf(completion),
            cohort: completion.cohort,
          },
        ];
  });
  return [...inClasses, ...elsewhere];
}

function outcomeOf(completion: CompletionRecord | undefined): Participation['outcome'] {
  return completion === undefined
    ? { kind: 'none-yet' }
    : { kind: completion.outcome, on: completion.completedOn };
}

function versionTakenIn(
  { versions }: Pick<CatalogueIds, 'versions'>,
  id: ScheduledCourse['version'],
): Participation['taken'] | undefined {
  const found = versions.get(id);
  const name = found && statedValue(found.version.name);
  const credits = found && statedValue(found.version.credits);
  if (found === undefined || name === undefined || credits === undefined) return undefined;
  return {
    course: found.course,
    validFrom: found.version.valid.from,
    name,
    officialCode: statedValue(found.version.officialCode) ?? null,
    credits,
    level: found.version.level,
  };
}
