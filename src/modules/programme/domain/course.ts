import type { Credits } from '../../../kernel/credits.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import { contains, type Period } from '../../../kernel/period.ts';
import type { AttendanceRequirement } from './attendance-requirement.ts';
import type { CourseCode } from './codes.ts';
import type { CourseworkRule } from './coursework-rule.ts';
import type { ExamRule } from './exam-rule.ts';
import type { GatheringPattern, Range } from './gathering-pattern.ts';
import type { Localised } from '../../../kernel/locale.ts';
import { type Stated, statedValue } from './standing.ts';

export type Level = 'bachelor' | 'master';

/** The three parts in which the national qualifications framework wants every course described. */
export type LearningOutcomes = {
  readonly knowledge: Stated<readonly Localised[]>;
  readonly skills: Stated<readonly Localised[]>;
  readonly generalCompetence: Stated<readonly Localised[]>;
};

export type ContentBlock = { readonly title: Localised; readonly about: Localised };

/** What a course is from one day to another. Names and rules change over the years; the code does not. */
export type CourseVersion = {
  readonly valid: Period;
  /** Catalogues rarely say on which day a name changed, so the days themselves may be assumed. */
  readonly validity: 'sourced' | 'assumed';
  readonly name: Stated<Localised>;
  /** The institution's own code in its student register. */
  readonly officialCode: Stated<string>;
  readonly credits: Stated<Credits>;
  readonly level: Level;
  readonly semesters: Stated<number>;
  readonly summary: Stated<Localised>;
  readonly outcomes: LearningOutcomes;
  readonly content: Stated<readonly ContentBlock[]>;
  readonly gatherings: Stated<GatheringPattern>;
  readonly coursework: Stated<readonly CourseworkRule[]>;
  readonly exam: ExamRule;
  readonly attendance: Stated<AttendanceRequirement>;
  /** Hours of work in all, gatherings included. */
  readonly workload: Stated<Range>;
};

export type Course = {
  readonly code: CourseCode;
  /** Its number in the recommended order. It is advice: no course asks for another one first. */
  readonly place: number;
  readonly versions: readonly CourseVersion[];
};

/** The version that holds on the day; undefined before the first, after the last and in a pause between two. */
export function versionOn(course: Course, day: LocalDate): CourseVersion | undefined {
  return course.versions.find((version) => contains(version.valid, day));
}

export type EarlierName = { readonly name: Localised; readonly valid: Period };

/** Names the course has had before the day and does not bear on it, the newest first, each once with all its days. */
export function earlierNames(course: Course, day: LocalDate): readonly EarlierName[] {
  const now = versionOn(course, day);
  const nameNow = now && statedValue(now.name)?.nb;
  const earlier = new Map<string, EarlierName>();
  for (const { name: stated, valid } of oldestFirst(course)) {
    const name = statedValue(stated);
    if (name === undefined || name.nb === nameNow || valid.to === null || valid.to >= day) continue;
    // A name that outlived a change of rules is still one name.
    const from = earlier.get(name.nb)?.valid.from ?? valid.from;
    earlier.delete(name.nb);
    earlier.set(name.nb, { name, valid: { from, to: valid.to } });
  }
  return [...earlier.values()].toReversed();
}

/** The version that begins last, which may be in the future; undefined only for a course without versions. */
export function newestVersion(course: Course): CourseVersion | undefined {
  return oldestFirst(course).at(-1);
}

function oldestFirst(course: Course): readonly CourseVersion[] {
  return course.versions.toSorted((a, b) => (a.valid.from < b.valid.from ? -1 : 1));
}

export type Undecided = 'name' | 'credits';

/** What must be decided before anyone can order the version or be given a result in it. */
export function undecidedIn(version: CourseVersion): readonly Undecided[] {
  return (['name', 'credits'] as const).filter((field) => version[field].standing === 'open');
}
