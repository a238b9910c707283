import type { Locale } from '../../../kernel/locale.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import { overlap } from '../../../kernel/period.ts';
import type { CourseCode, ProgrammeCode } from './codes.ts';
import { type Course, type CourseVersion, newestVersion } from './course.ts';
import { fitsGatherings } from './coursework-rule.ts';
import { sumOfWeights } from './exam-rule.ts';
import { everyText, missingLanguages } from './localised.ts';
import type { Catalogue, Programme, Stage } from './programme.ts';
import { type SourceKey, statedValue } from './standing.ts';

export type CatalogueFault =
  | { kind: 'missing-text'; where: string; languages: readonly Locale[] }
  | { kind: 'unknown-source'; where: string; source: SourceKey }
  | { kind: 'same-code-twice'; code: CourseCode | ProgrammeCode }
  | { kind: 'same-place-twice'; programme: ProgrammeCode; place: number }
  | { kind: 'no-version'; course: CourseCode }
  | { kind: 'ends-before-it-begins'; course: CourseCode; version: LocalDate }
  | { kind: 'two-versions-on-a-day'; course: CourseCode; versions: readonly [LocalDate, LocalDate] }
  | { kind: 'coursework-outside-gatherings'; course: CourseCode; version: LocalDate }
  | { kind: 'weights-are-not-a-hundred'; course: CourseCode; version: LocalDate; sum: number }
  | { kind: 'stage-of-unknown-course'; programme: ProgrammeCode; course: CourseCode }
  | { kind: 'stage-does-not-add-up'; programme: ProgrammeCode; credits: number; sum: number };

/** Everything that must be mended before the catalogue can be loaded; an empty list is a sound one. */
export function findCatalogueFaults(catalogue: Catalogue): readonly CatalogueFault[] {
  const courses = catalogue.programmes.flatMap((programme) => programme.courses);
  const codes = [
    ...catalogue.programmes.map((programme) => programme.code),
    ...courses.map((course) => course.code),
  ];
  return [
    ...everyText(catalogue).flatMap(({ where, text }): CatalogueFault[] => {
      const missing = missingLanguages(text);
      return missing.length === 0 ? [] : [{ kind: 'missing-text', where, languages: missing }];
    }),
    ...unknownSources(catalogue),
    ...twice(codes).map((code): CatalogueFault => ({ kind: 'same-code-twice', code })),
    ...courses.flatMap(faultsInCourse),
    ...catalogue.programmes.flatMap(faultsInProgramme),
  ];
}

function faultsInProgramme(programme: Programme): readonly CatalogueFault[] {
  return [
    ...twice(programme.courses.map((course) => course.place)).map((place): CatalogueFault => ({
      kind: 'same-place-twice',
      programme: programme.code,
      place,
    })),
    ...programme.stages.flatMap((stage) => faultsInStage(programme, stage)),
  ];
}

function faultsInStage(programme: Programme, stage: Stage): readonly CatalogueFault[] {
  const known = new Map(programme.courses.map((course) => [course.code, course]));
  const unknown = stage.courses.filter((code) => !known.has(code));
  if (unknown.length > 0)
    return unknown.map((course) => ({
      kind: 'stage-of-unknown-course',
      programme: programme.code,
      course,
    }));

  // The newest version of each course: what the stage adds up to for someone who begins today.
  const credits = stage.courses.map((code) => {
    const course = known.get(code);
    const newest = course && newestVersion(course);
    return newest && statedValue(newest.credits);
  });
  if (credits.includes(undefined)) return [];
  const sum = credits.reduce<number>((total, value) => total + (value ?? 0), 0);
  return sum === stage.credits
    ? []
    : [{ kind: 'stage-does-not-add-up', programme: programme.code, credits: stage.credits, sum }];
}

function faultsInCourse(course: Course): readonly CatalogueFault[] {
  if (course.versions.length === 0) return [{ kind: 'no-version', course: course.code }];
  const clashes = course.versions.flatMap((version, i) =>
    course.versions
      .slice(i + 1)
      .filter((later) => overlap(version.valid, later.valid))
      .map((later): CatalogueFault => ({
        kind: 'two-versions-on-a-day',
        course: course.code,
        versions: [version.valid.from, later.valid.from],
      })),
  );
  return [...clashes, ...course.versions.flatMap((version) => faultsInVersion(course.code, version))];
}

function faultsInVersion(course: CourseCode, version: CourseVersion): readonly CatalogueFault[] {
  const faults: CatalogueFault[] = [];
  const at = { course, version: version.valid.from };

  if (version.valid.to !== null && version.valid.to < version.valid.from)
    faults.push({ kind: 'ends-before-it-begins', ...at });

  const pattern = statedValue(version.gatherings);
  const coursework = statedValue(version.coursework) ?? [];
  if (pattern && coursework.some((rule) => !fitsGatherings(rule, pattern.gatherings.length)))
    faults.push({ kind: 'coursework-outside-gatherings', ...at });

  const sum = sumOfWeights(statedValue(version.exam.parts) ?? []);
  const hasParts = (statedValue(version.exam.parts) ?? []).length > 0;
  if (hasParts && sum !== undefined && sum !== 100)
    faults.push({ kind: 'weights-are-not-a-hundred', ...at, sum });

  return faults;
}

function unknownSources(catalogue: Catalogue): readonly CatalogueFault[] {
  const known = new Set(catalogue.sources.map((source) => source.key));
  return everySource(catalogue.programmes)
    .filter(({ source }) => !known.has(source))
    .map(({ where, source }) => ({ kind: 'unknown-source', where, source }));
}

/** Where each source is leaned on. A stated value is recognised by its standing, wherever it lies. */
function everySource(value: unknown, where = 'programmes'): readonly { where: string; source: SourceKey }[] {
  if (typeof value !== 'object' || value === null) return [];
  const here =
    'standing' in value && value.standing === 'sourced' && 'sources' in value && Array.isArray(value.sources)
      ? value.sources.map((source) => ({ where, source: String(source) }))
      : [];
  return [...here, ...Object.entries(value).flatMap(([key, inner]) => everySource(inner, `${where}.${key}`))];
}

function twice<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}
