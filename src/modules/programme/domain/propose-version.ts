import type { Credits } from '../../../kernel/credits.ts';
import { addDays, type LocalDate } from '../../../kernel/local-date.ts';
import { type Locale, type Localised } from '../../../kernel/locale.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { findCatalogueFaults } from './catalogue-faults.ts';
import { type Course, type CourseVersion, newestVersion } from './course.ts';
import { missingLanguages } from './localised.ts';
import type { Catalogue } from './programme.ts';
import { publishVersion } from './publish-version.ts';
import { type Source, sourced, statedValue } from './standing.ts';

/** What can be decided anew about a course; all other facts are carried over as they stand. */
export type VersionWish = {
  readonly name: Localised;
  readonly credits: Credits;
  readonly from: LocalDate;
  /** Where it was decided, such as the study plan and its date. */
  readonly decision: { readonly title: string; readonly address: string | null };
};

export type ProposeFailure =
  | { kind: 'name-missing'; languages: readonly Locale[] }
  | { kind: 'decision-missing' }
  | { kind: 'begins-too-early'; earliest: LocalDate }
  | { kind: 'nothing-new' }
  | { kind: 'stage-does-not-add-up'; credits: number; sum: number };

export type Proposal = { readonly version: CourseVersion; readonly source: Source };

/**
 * The next version of a course, with the decision as the source of what is new. It begins tomorrow at the earliest, so
 * that no class has begun on it unawares.
 */
export function proposeVersion(
  catalogue: Catalogue,
  course: Course,
  wish: VersionWish,
  today: LocalDate,
): Result<Proposal, ProposeFailure> {
  const languages = missingLanguages(wish.name);
  if (languages.length > 0) return fail({ kind: 'name-missing', languages });
  if (wish.decision.title.trim() === '') return fail({ kind: 'decision-missing' });
  const newest = newestVersion(course);
  if (newest === undefined) throw new Error(`${course.code} has no version to go on from`);
  if (isTheSame(newest, wish)) return fail({ kind: 'nothing-new' });
  const tomorrow = addDays(today, 1);
  const afterNewest = addDays(newest.valid.from, 1);
  const earliest = afterNewest > tomorrow ? afterNewest : tomorrow;
  if (wish.from < earliest) return fail({ kind: 'begins-too-early', earliest });

  const source: Source = {
    key: `${course.code.toLowerCase()}-${wish.from}`,
    // A decision has the name that was given to it, whatever language one reads in.
    title: { nb: wish.decision.title, nn: wish.decision.title, en: wish.decision.title },
    address: wish.decision.address,
  };
  const version: CourseVersion = {
    ...newest,
    valid: { from: wish.from, to: null },
    validity: 'sourced',
    name: sourced([source.key], wish.name),
    credits: sourced([source.key], wish.credits),
  };
  const published = publishVersion(course, version);
  if (!published.ok) throw new Error(`The version was checked and still refused: ${published.failure.kind}`);

  const faults = findCatalogueFaults(withCourse(catalogue, published.value, source));
  const stage = faults.find((fault) => fault.kind === 'stage-does-not-add-up');
  if (stage !== undefined) return fail({ kind: stage.kind, credits: stage.credits, sum: stage.sum });
  if (faults.length > 0) throw new Error(`The catalogue would have faults: ${JSON.stringify(faults)}`);
  return succeed({ version, source });
}

function isTheSame(version: CourseVersion, { name, credits }: VersionWish): boolean {
  const now = statedValue(version.name);
  return (
    statedValue(version.credits) === credits &&
    now?.nb === name.nb &&
    now.nn === name.nn &&
    now.en === name.en
  );
}

function withCourse(catalogue: Catalogue, course: Course, source: Source): Catalogue {
  return {
    sources: [...catalogue.sources, source],
    programmes: catalogue.programmes.map((programme) => ({
      ...programme,
      courses: programme.courses.map((one) => (one.code === course.code ? course : one)),
    })),
  };
}
