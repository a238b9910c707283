import { credits } from '../../kernel/credits.ts';
import type { Localised } from '../../kernel/locale.ts';
import { localDate } from '../../kernel/local-date.ts';
import type { Period } from '../../kernel/period.ts';
import { courseCode, programmeCode } from './domain/codes.ts';
import type { Course, CourseVersion } from './domain/course.ts';
import { gatheringsOf } from './domain/gathering-pattern.ts';
import { localised } from './domain/localised.ts';
import type { Outcome, Participation } from './domain/participation.ts';
import type { Programme } from './domain/programme.ts';
import { assumed, undecided } from './domain/standing.ts';

export function aText(text: string): Localised {
  return localised(text, `${text} (nn)`, `${text} (en)`);
}

/** `aPeriod('2023-08-01')` has an open end. */
export function aPeriod(from: string, to?: string): Period {
  return { from: localDate(from), to: to === undefined ? null : localDate(to) };
}

export function aVersion(change: Partial<CourseVersion> = {}): CourseVersion {
  return {
    valid: aPeriod('2012-08-01'),
    validity: 'assumed',
    name: assumed(aText('Økonomistyring')),
    officialCode: undecided(),
    credits: assumed(credits(7.5)),
    level: 'bachelor',
    semesters: assumed(1),
    summary: undecided(),
    outcomes: { knowledge: undecided(), skills: undecided(), generalCompetence: undecided() },
    content: undecided(),
    gatherings: assumed(gatheringsOf(2, 2)),
    coursework: assumed([]),
    exam: { parts: undecided(), scale: undecided(), attempts: assumed(3), examiners: undecided() },
    attendance: assumed({ kind: 'none' }),
    workload: undecided(),
    ...change,
  };
}

export function aCourse(code: string, change: Partial<Omit<Course, 'code'>> = {}): Course {
  return {
    code: courseCode(code),
    place: Number(code.replace(/\D/g, '')),
    versions: [aVersion()],
    ...change,
  };
}

export function aProgramme(change: Partial<Programme> = {}): Programme {
  return {
    code: programmeCode('helse-omsorg'),
    name: aText('Lederutdanning'),
    offeredBy: aText('Høgskolen'),
    level: 'bachelor',
    entry: 'order',
    about: undecided(),
    targetGroup: undecided(),
    wayOfWorking: undecided(),
    pace: assumed({ recommended: 1, most: 2 }),
    courses: [aCourse('M1'), aCourse('M2'), aCourse('M3')],
    stages: [],
    ...change,
  };
}

/** A course of 7.5 credits taken in the autumn of 2024, with no result yet. */
export function aParticipation(
  code: string,
  change: {
    from?: string;
    to?: string;
    outcome?: Outcome;
    name?: string;
    credits?: number;
    cohort?: Participation['cohort'];
  } = {},
): Participation {
  const from = change.from ?? '2024-09-10';
  return {
    taken: {
      course: courseCode(code),
      validFrom: localDate('2012-08-01'),
      name: aText(change.name ?? 'Økonomistyring'),
      officialCode: null,
      credits: credits(change.credits ?? 7.5),
      level: 'bachelor',
    },
    period: aPeriod(from, change.to ?? '2024-12-15'),
    outcome: change.outcome ?? { kind: 'none-yet' },
    cohort: change.cohort ?? null,
  };
}

export function onDay<Kind extends 'passed' | 'attended' | 'failed' | 'withdrew'>(kind: Kind, day: string) {
  return { kind, on: localDate(day) };
}
