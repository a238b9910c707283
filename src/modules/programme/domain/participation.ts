import type { Credits } from '../../../kernel/credits.ts';
import type { CohortId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { Period } from '../../../kernel/period.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import type { CourseCode } from './codes.ts';
import { type Course, type Level, type Undecided, undecidedIn, versionOn } from './course.ts';
import type { Localised } from '../../../kernel/locale.ts';
import { statedValue } from './standing.ts';

/**
 * What a result keeps of the course for ever: name, codes and credits as they were. A course that is renamed
 * later does not rename what people have already taken.
 */
export type VersionTaken = {
  readonly course: CourseCode;
  readonly validFrom: LocalDate;
  readonly name: Localised;
  readonly officialCode: string | null;
  readonly credits: Credits;
  readonly level: Level;
};

export type Outcome =
  | { readonly kind: 'none-yet' }
  | { readonly kind: 'passed'; readonly on: LocalDate }
  /** Took part without credits, and has a course certificate. */
  | { readonly kind: 'attended'; readonly on: LocalDate }
  | { readonly kind: 'failed'; readonly on: LocalDate }
  | { readonly kind: 'withdrew'; readonly on: LocalDate };

/** One person's way through one course, in whichever class and municipality it was. */
export type Participation = {
  readonly taken: VersionTaken;
  /** From the first gathering to the last day of the course. */
  readonly period: Period;
  readonly outcome: Outcome;
  /** Null for what was taken before the house kept classes. */
  readonly cohort: CohortId | null;
};

export type NoVersionToTake = { kind: 'not-offered' } | { kind: 'undecided'; missing: readonly Undecided[] };

/** The version is settled by the first gathering; a later exam, or a second attempt, does not move it. */
export function versionTaken(course: Course, firstDay: LocalDate): Result<VersionTaken, NoVersionToTake> {
  const version = versionOn(course, firstDay);
  if (version === undefined) return fail({ kind: 'not-offered' });

  const name = statedValue(version.name);
  const credits = statedValue(version.credits);
  if (name === undefined || credits === undefined)
    return fail({ kind: 'undecided', missing: undecidedIn(version) });

  return succeed({
    course: course.code,
    validFrom: version.valid.from,
    name,
    officialCode: statedValue(version.officialCode) ?? null,
    credits,
    level: version.level,
  });
}
