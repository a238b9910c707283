import { type Actor, allowedActions } from '../../access/index.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Module, NavigationItem } from '../../web/types.ts';
import { competenceAccess } from './access.ts';
import { competenceJobs, competenceTimetable } from './jobs.ts';
import { figuresTexts } from './texts/figures.ts';
import { figuresRoutes } from './web/figures-routes.tsx';
import { paths } from './web/paths.ts';

/** Others come to the figures from what is computed out of them. */
function navigation(actor: Actor, locale: Locale): readonly NavigationItem[] {
  return allowedActions(actor, competenceAccess, null).has('keep-figures')
    ? [{ href: paths.figures, label: figuresTexts[locale].title }]
    : [];
}

/** Published figures, and what they say about the need for services, staff and competence. */
export const competence: Module = {
  name: 'competence',
  routes: figuresRoutes,
  jobs: competenceJobs,
  timetable: competenceTimetable,
  navigation,
};

export { beginFetch, type FetchStep, stepFetch } from './actions/fetch-figures.ts';
export { type FiguresReport, importFigures, settle } from './actions/import-figures.ts';
export { loadFigures } from './actions/load-figures.ts';
export type { FigureKind } from './domain/figures/series.ts';
export { FETCHED, type FetchedSeries } from './domain/statbank/plan.ts';
export { type FigureFailure, sayFigureFailure } from './texts/say-figure-failure.ts';
export { figuresTexts } from './texts/figures.ts';
