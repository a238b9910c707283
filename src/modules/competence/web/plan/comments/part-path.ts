import type { PlanChapterId, PlanId, PlanRequirementId } from '../../../../../kernel/ids.ts';
import type { CommentSubject } from '../../../domain/plan/comment.ts';
import { analysisPaths } from '../analysis/paths.ts';
import { planPaths } from '../paths.ts';

/** The page of a part of the plan that can be commented on. A need stands with its requirement. */
export function partPath(plan: PlanId, subject: CommentSubject, id: string): string {
  switch (subject) {
    case 'plan':
      return planPaths.plan(plan);
    case 'chapter':
      return planPaths.chapter(plan, id as PlanChapterId);
    case 'goal':
      return `${planPaths.step(plan, 'goals')}/${id}`;
    case 'requirement':
      return analysisPaths.requirement(plan, id as PlanRequirementId);
    case 'need':
      return analysisPaths.need(plan, id as PlanRequirementId);
    case 'measure':
      return `${planPaths.step(plan, 'measures')}/${id}`;
    case 'recommendation':
      return `${planPaths.cooperation(plan)}/recommendations/${id}`;
    case 'pool':
      return `${planPaths.cooperation(plan)}/pools/${id}`;
    case 'course':
      return `${planPaths.cooperation(plan)}/courses/${id}`;
  }
}
