import { GOALS } from '../../../stories/plans/ids.ts';
import type { Routes } from './route.ts';

/** The projection that a plan stands on: what it expects of its place, and what is made of that. */
export const planFigures: Routes = {
  'GET /plans/:planId/figures': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/figures`, `/plans/${v.plans.strategy}/figures?done`],
    rightful: 'adviser',
  },
  'GET /plans/:planId/figures/sets/:setId': {
    belongs: 'plan',
    at: (v) => [
      `/plans/${v.plans.plan}/figures/sets/${v.plans.figureSet}`,
      `/plans/${v.plans.strategy}/figures/sets/${v.plans.regionalSet}`,
    ],
    rightful: 'adviser',
  },
  'GET /plans/:planId/figures/sets/:setId/:file{file\\.(csv|xlsx)}': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/figures/sets/${v.plans.figureSet}/file.csv`],
    rightful: 'adviser',
  },
  'GET /plans/:planId/figures/take': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/figures/take`, `/plans/${v.plans.strategy}/figures/take`],
    rightful: 'adviser',
  },
  // Without the seal of what one has seen one is led to look first.
  'POST /plans/:planId/figures/take': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/figures/take`],
    rightful: 'adviser',
    form: (v) => ({ seal: '', after: v.plans.figureSet }),
  },
  'POST /plans/:planId/figures/drawing': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/figures/drawing`],
    rightful: 'adviser',
    form: () => ({ do: 'again' }),
  },
  'GET /plans/:planId/figures/requirements': {
    belongs: 'plan',
    at: (v) => [
      `/plans/${v.plans.plan}/figures/requirements`,
      `/plans/${v.plans.strategy}/figures/requirements?quantile=p80`,
    ],
    rightful: 'adviser',
  },
  'POST /plans/:planId/figures/requirements': {
    belongs: 'plan',
    at: (v) => [`/plans/${v.plans.plan}/figures/requirements`],
    rightful: 'adviser',
    form: (v) => ({
      set: v.plans.figureSet,
      quantile: 'p80',
      goal: GOALS.home,
      'take-physician': 'yes',
      'amount-physician': '52,5',
    }),
  },
};
