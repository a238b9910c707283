import { type Actor, allowedActions, NotFound } from '../../../access/index.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import { nobody } from '../../../platform/database/scope.ts';
import type { Platform } from '../../../platform/platform.ts';
import { programmeAccess } from '../access.ts';
import { citedSources } from '../domain/cited-sources.ts';
import {
  type Course,
  type CourseVersion,
  type EarlierName,
  earlierNames,
  versionOn,
} from '../domain/course.ts';
import { decideOrderability, type Orderability } from '../domain/orderability.ts';
import { type Programme, recommendedOrder } from '../domain/programme.ts';
import type { Source } from '../domain/standing.ts';
import { findCatalogue, type StoredCatalogue } from '../store/catalogue.ts';

/** The catalogue is public: who reads decides only whether there is a button to order. */
export type Visitor = Actor | undefined;

function readCatalogue(visitor: Visitor, { db }: Platform): Promise<StoredCatalogue> {
  return db.read(visitor ?? { scope: nobody }, findCatalogue);
}

/** Orders are made on behalf of a municipality. */
function mayOrder(visitor: Visitor): boolean {
  return visitor !== undefined && visitor.scope.municipal.length > 0;
}

export type CourseInProgramme = {
  readonly code: string;
  /** Undefined when nothing is on offer that day. */
  readonly version: CourseVersion | undefined;
};

export type ProgrammeView = {
  readonly programme: Programme;
  readonly courses: readonly CourseInProgramme[];
  readonly sources: readonly Source[];
  readonly mayOrder: boolean;
};

export async function viewProgrammes(
  visitor: Visitor,
  platform: Platform,
): Promise<readonly ProgrammeView[]> {
  const catalogue = await readCatalogue(visitor, platform);
  return catalogue.programmes.map((programme) =>
    programmeView(programme, catalogue, visitor, platform.today),
  );
}

export async function viewProgramme(
  visitor: Visitor,
  code: string,
  platform: Platform,
): Promise<ProgrammeView> {
  const catalogue = await readCatalogue(visitor, platform);
  const programme = catalogue.programmes.find((one) => one.code === code);
  if (programme === undefined) throw new NotFound('programme');
  return programmeView(programme, catalogue, visitor, platform.today);
}

function programmeView(
  programme: Programme,
  catalogue: StoredCatalogue,
  visitor: Visitor,
  today: LocalDate,
): ProgrammeView {
  const { about, targetGroup, wayOfWorking, pace, stages } = programme;
  return {
    programme,
    courses: recommendedOrder(programme).map((course) => ({
      code: course.code,
      version: versionOn(course, today) ?? course.versions.at(-1),
    })),
    sources: sourcesFor([about, targetGroup, wayOfWorking, pace, stages], catalogue),
    mayOrder: mayOrder(visitor) && programme.entry === 'order',
  };
}

export type CourseView = {
  readonly course: Course;
  readonly programme: Programme;
  readonly day: LocalDate;
  readonly version: CourseVersion | undefined;
  readonly earlierNames: readonly EarlierName[];
  readonly sources: readonly Source[];
  /** What becomes of an order with the first day today; undefined for those who do not order. */
  readonly orderability: Orderability | undefined;
  readonly mayPublish: boolean;
};

/** A course as it was, is or will be on a day. */
export async function viewCourse(
  visitor: Visitor,
  code: string,
  day: LocalDate,
  platform: Platform,
): Promise<CourseView> {
  const catalogue = await readCatalogue(visitor, platform);
  for (const programme of catalogue.programmes) {
    const course = programme.courses.find((one) => one.code === code);
    if (course === undefined) continue;
    const version = versionOn(course, day);
    return {
      course,
      programme,
      day,
      version,
      earlierNames: earlierNames(course, day),
      sources: sourcesFor(version === undefined ? [] : inReadingOrder(version), catalogue),
      orderability: mayOrder(visitor) ? decideOrderability(programme, course, platform.today) : undefined,
      mayPublish:
        visitor !== undefined && allowedActions(visitor, programmeAccess, null).has('publish-version'),
    };
  }
  throw new NotFound('course');
}

/** The facts of a version as the page tells them, so that its sources are numbered from the top. */
function inReadingOrder(version: CourseVersion): readonly unknown[] {
  const { name, summary, outcomes, content, gatherings, coursework, exam, attendance } = version;
  const { knowledge, skills, generalCompetence } = outcomes;
  return [
    name,
    summary,
    [knowledge, skills, generalCompetence],
    content,
    gatherings,
    coursework,
    [exam.parts, exam.scale, exam.attempts, exam.examiners],
    attendance,
    [version.credits, version.semesters, version.workload, version.officialCode],
  ];
}

function sourcesFor(facts: readonly unknown[], catalogue: StoredCatalogue): readonly Source[] {
  const known = new Map(catalogue.sources.map((source) => [source.key, source]));
  return citedSources(facts).flatMap((key) => known.get(key) ?? []);
}
