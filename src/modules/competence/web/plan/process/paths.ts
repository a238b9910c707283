import type { PlanHearingId, PlanId, PlanVersionId } from '../../../../../kernel/ids.ts';
import type { PlainStep } from '../../../actions/plan/process/take-step.ts';
import { planPaths } from '../paths.ts';

/** Addresses of the official way. */
export const processPaths = {
  process: planPaths.process,
  step: (plan: PlanId, step: PlainStep): string => `/plans/${plan}/process/steps/${step}`,
  newHearing: (plan: PlanId): string => `/plans/${plan}/process/hearings/new`,
  hearing: (plan: PlanId, hearing: PlanHearingId): string => `/plans/${plan}/process/hearings/${hearing}`,
  extend: (plan: PlanId, hearing: PlanHearingId): string =>
    `/plans/${plan}/process/hearings/${hearing}/extension`,
  answer: (plan: PlanId, hearing: PlanHearingId): string =>
    `/plans/${plan}/process/hearings/${hearing}/answer`,
  answersFile: (plan: PlanId, hearing: PlanHearingId): string =>
    `/plans/${plan}/process/hearings/${hearing}/answers.csv`,
  reply: (plan: PlanId, hearing: PlanHearingId, answer: string): string =>
    `/plans/${plan}/process/hearings/${hearing}/answers/${answer}`,
  newReview: (plan: PlanId): string => `/plans/${plan}/process/reviews/new`,
  review: (plan: PlanId, review: string): string => `/plans/${plan}/process/reviews/${review}`,
  newCase: (plan: PlanId): string => `/plans/${plan}/process/cases/new`,
  case: (plan: PlanId, id: string): string => `/plans/${plan}/process/cases/${id}`,
  decision: (plan: PlanId, id: string): string => `/plans/${plan}/process/cases/${id}/decision`,
  /** Shown with the documents, because it is read as one. */
  version: (plan: PlanId, version: PlanVersionId): string => `/plans/${plan}/versions/${version}`,
} as const;

/** The page of the way, which says that this step is not open now. */
export const notNowAt = (plan: PlanId): string => `${processPaths.process(plan)}?failed=not-now`;
