import type { PlanChapterId, PlanId } from '../../../../../kernel/ids.ts';
import { planPaths } from '../paths.ts';

export const chapterPaths = {
  list: (plan: PlanId): string => `${planPaths.plan(plan)}/chapters`,
  read: planPaths.chapter,
  edit: (plan: PlanId, chapter: PlanChapterId): string => `${planPaths.chapter(plan, chapter)}/edit`,
  version: (plan: PlanId, chapter: PlanChapterId, version: number): string =>
    `${planPaths.chapter(plan, chapter)}/versions/${version}`,
  restore: (plan: PlanId, chapter: PlanChapterId, version: number): string =>
    `${planPaths.chapter(plan, chapter)}/versions/${version}/restore`,
  move: (plan: PlanId, chapter: PlanChapterId): string => `${planPaths.chapter(plan, chapter)}/move`,
  remove: (plan: PlanId, chapter: PlanChapterId): string => `${planPaths.chapter(plan, chapter)}/remove`,
  bringBack: (plan: PlanId, chapter: PlanChapterId): string =>
    `${planPaths.chapter(plan, chapter)}/bring-back`,
} as const;
