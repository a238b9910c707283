import type { CohortId, CourseworkId, PersonId, PlanChapterId, PlanId } from '../../../../../kernel/ids.ts';
import { planPaths } from '../paths.ts';

export const courseworkPaths = {
  mark: (plan: PlanId, chapter: PlanChapterId): string => `${planPaths.chapter(plan, chapter)}/coursework`,
  undo: (plan: PlanId, chapter: PlanChapterId, coursework: CourseworkId): string =>
    `${planPaths.chapter(plan, chapter)}/coursework/${coursework}/undo`,
  handIn: (plan: PlanId, chapter: PlanChapterId, coursework: CourseworkId): string =>
    `${planPaths.chapter(plan, chapter)}/coursework/${coursework}/hand-in`,
  /** Not below the plan: who reads it sees nothing else of the plan, not even which it is. */
  handedIn: (chapter: PlanChapterId, coursework: CourseworkId, person: PersonId): string =>
    `${planPaths.plans}/coursework/${chapter}/${coursework}/${person}`,
  judge: (cohort: CohortId, coursework: CourseworkId): string =>
    `/cohorts/${cohort}/coursework/${coursework}`,
} as const;
