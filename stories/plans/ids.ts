import type { PlanChapterId, PlanGoalId, PlanId } from '../../src/kernel/ids.ts';
import type { MunicipalityCode } from '../../src/kernel/municipality-code.ts';
import type { ChapterKey } from '../../src/modules/competence/index.ts';
import { idOf } from '../random.ts';

// What the parts of the story hang on: the same in every demo world.

export const GJOVIK = '3407' as MunicipalityCode;
export const GJOVIK_PLAN = idOf<PlanId>('plan:gjovik-2027');
export const REGION_PLAN = idOf<PlanId>('plan:gjovikregionen-2027');

export const chapterIdOf = (plan: PlanId, key: ChapterKey): PlanChapterId =>
  idOf<PlanChapterId>(`plan-chapter:${plan}:${key}`);

const goal = (key: string) => idOf<PlanGoalId>(`plan-goal:${key}`);
/** Gjøvik's goals. */
export const GOALS = {
  home: goal('gjovik:home'),
  dementia: goal('gjovik:dementia'),
  core: goal('gjovik:core'),
  professionals: goal('gjovik:professionals'),
  leaders: goal('gjovik:leaders'),
  technology: goal('gjovik:technology'),
} as const;
/** The goals that the five have together. */
export const REGION_GOALS = {
  share: goal('region:share'),
  learn: goal('region:learn'),
  recruit: goal('region:recruit'),
} as const;
