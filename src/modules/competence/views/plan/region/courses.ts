import type { Actor } from '../../../../../access/index.ts';
import type { PlanCourseId, PlanId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { halfYearsOf, type PlanCourse } from '../../../domain/plan/region/course.ts';
import { type CompetenceItem, listCompetences } from '../../../store/plan/analysis/references.ts';
import { getCourse, listCourses, type OfCourse } from '../../../store/plan/region/courses.ts';
import type { PlanAction } from '../plan-shell.ts';
import { type RegionShell, viewRegionShell } from './region-shell.ts';

type Ask = { readonly platform: Platform; readonly locale: Locale };

export type CoursesView = RegionShell & {
  readonly courses: readonly PlanCourse[];
  readonly halfYears: readonly string[];
  /** Courses are planned and held as long as the strategy lives. */
  readonly writesCourses: boolean;
};

const writesCourses = ({ shell }: RegionShell): boolean =>
  shell.actions.has('write-plan') && (shell.open.content || shell.open.reports);

export async function viewCourses(
  actor: Actor,
  plan: PlanId,
  { platform, locale }: Ask,
): Promise<CoursesView> {
  return platform.db.read(actor, async (tx) => {
    const [region, courses] = await Promise.all([
      viewRegionShell(tx, actor, plan),
      listCourses(tx, plan, locale),
    ]);
    return {
      ...region,
      courses,
      halfYears: halfYearsOf(region.shell.plan),
      writesCourses: writesCourses(region),
    };
  });
}

export type CourseView = RegionShell & { readonly course: PlanCourse; readonly writesCourses: boolean };

export async function viewCourse(
  actor: Actor,
  given: OfCourse,
  { platform, locale }: Ask,
  action: PlanAction = 'see-plan',
): Promise<CourseView> {
  return platform.db.read(actor, async (tx) => {
    const [region, course] = await Promise.all([
      viewRegionShell(tx, actor, given.plan, action),
      getCourse(tx, given, locale),
    ]);
    return { ...region, course, writesCourses: writesCourses(region) };
  });
}

export type CourseFormView = RegionShell & {
  readonly course: PlanCourse | undefined;
  readonly halfYears: readonly string[];
  readonly competences: readonly CompetenceItem[];
};

/** @param given.course the one that is changed; none for a new one */
export async function viewCourseForm(
  actor: Actor,
  given: { readonly plan: PlanId; readonly course?: PlanCourseId },
  { platform, locale }: Ask,
): Promise<CourseFormView> {
  return platform.db.read(actor, async (tx) => {
    const { plan, course: id } = given;
    const [region, course] = await Promise.all([
      viewRegionShell(tx, actor, plan, 'write-plan'),
      id === undefined ? undefined : getCourse(tx, { plan, course: id }, locale),
    ]);
    const all = await listCompetences(tx, region.shell.plan, locale);
    const competences = all.filter((one) => one.endedOn === null || one.id === course?.competence);
    return { ...region, course, competences, halfYears: halfYearsOf(region.shell.plan) };
  });
}
