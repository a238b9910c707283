import type { PlanCourseId, PlanId, PlanPoolId, PlanRecommendationId } from '../../../../../kernel/ids.ts';
import { planPaths } from '../paths.ts';

const base = planPaths.cooperation;
const pools = (plan: PlanId): string => `${base(plan)}/pools`;
const recommendations = (plan: PlanId): string => `${base(plan)}/recommendations`;
const courses = (plan: PlanId): string => `${base(plan)}/courses`;
const arrangement = (plan: PlanId): string => `${base(plan)}/arrangement`;

/** Addresses of the cooperation in the strategy of a region. */
export const regionPaths = {
  overview: base,
  overviewFile: (plan: PlanId, format: 'csv' | 'xlsx'): string => `${base(plan)}/file/${format}`,
  pools,
  addPool: (plan: PlanId): string => `${pools(plan)}/new`,
  poolsFile: (plan: PlanId, format: 'csv' | 'xlsx'): string => `${pools(plan)}/file/${format}`,
  pool: (plan: PlanId, id: PlanPoolId): string => `${pools(plan)}/${id}`,
  editPool: (plan: PlanId, id: PlanPoolId): string => `${pools(plan)}/${id}/edit`,
  removePool: (plan: PlanId, id: PlanPoolId): string => `${pools(plan)}/${id}/remove`,
  share: (plan: PlanId, id: PlanPoolId, municipality: string): string =>
    `${pools(plan)}/${id}/municipalities/${municipality}`,
  recommendations,
  addRecommendation: (plan: PlanId): string => `${recommendations(plan)}/new`,
  recommendationsFile: (plan: PlanId, format: 'csv' | 'xlsx'): string =>
    `${recommendations(plan)}/file/${format}`,
  recommendation: (plan: PlanId, id: PlanRecommendationId): string => `${recommendations(plan)}/${id}`,
  editRecommendation: (plan: PlanId, id: PlanRecommendationId): string =>
    `${recommendations(plan)}/${id}/edit`,
  moveRecommendation: (plan: PlanId, id: PlanRecommendationId): string =>
    `${recommendations(plan)}/${id}/move`,
  removeRecommendation: (plan: PlanId, id: PlanRecommendationId): string =>
    `${recommendations(plan)}/${id}/remove`,
  answer: (plan: PlanId, id: PlanRecommendationId, municipality: string): string =>
    `${recommendations(plan)}/${id}/answers/${municipality}`,
  takeIn: (plan: PlanId, id: PlanRecommendationId): string => `${recommendations(plan)}/${id}/take-in`,
  courses,
  addCourse: (plan: PlanId): string => `${courses(plan)}/new`,
  coursesFile: (plan: PlanId, format: 'csv' | 'xlsx'): string => `${courses(plan)}/file/${format}`,
  calendar: (plan: PlanId): string => `${courses(plan)}/calendar`,
  copyCourses: (plan: PlanId): string => `${courses(plan)}/copy`,
  course: (plan: PlanId, id: PlanCourseId): string => `${courses(plan)}/${id}`,
  editCourse: (plan: PlanId, id: PlanCourseId): string => `${courses(plan)}/${id}/edit`,
  cancelCourse: (plan: PlanId, id: PlanCourseId): string => `${courses(plan)}/${id}/cancel`,
  arrangement,
  editArrangement: (plan: PlanId): string => `${arrangement(plan)}/edit`,
  splitAgain: (plan: PlanId): string => `${arrangement(plan)}/split`,
  splitFile: (plan: PlanId, format: 'csv' | 'xlsx'): string => `${arrangement(plan)}/file/${format}`,
} as const;
