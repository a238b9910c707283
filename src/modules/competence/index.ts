import type { Module } from '../../web/types.ts';
import { competenceJobs, competenceTimetable } from './jobs.ts';
import { figuresRoutes } from './web/figures-routes.tsx';

/** Published figures, and what they say about the need for services, staff and competence. */
export const competence: Module = {
  name: 'competence',
  routes: figuresRoutes,
  jobs: competenceJobs,
  timetable: competenceTimetable,
};

export { acceptFigures, discardFigures } from './actions/decide-figures.ts';
export { beginFetch, type FetchStep, stepFetch } from './actions/fetch-figures.ts';
export { type FiguresReport, importFigures, settle } from './actions/import-figures.ts';
export { loadFigures } from './actions/load-figures.ts';
export type { FigureKind } from './domain/figures/series.ts';
export { FETCHED, type FetchedSeries } from './domain/statbank/plan.ts';
export { type FigureFailure, sayFigureFailure } from './texts/say-figure-failure.ts';
export { figuresTexts } from './texts/figures.ts';
export {
  type PopulationView,
  viewIndicators,
  viewPopulation,
  viewPopulationOfCountry,
  viewPublishedProjections,
} from './views/figures.ts';
