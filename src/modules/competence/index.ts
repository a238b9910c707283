import { Hono } from 'hono';
import { type Actor, allowedActions } from '../../access/index.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Platform } from '../../platform/platform.ts';
import type { HomePart, Module, NavigationItem, WebEnv } from '../../web/types.ts';
import { ownMunicipalities } from '../organisation/index.ts';
import { competenceAccess } from './access.ts';
import { competenceJobs, competenceLongJobs, competenceTimetable } from './jobs.ts';
import { figuresTexts } from './texts/figures.ts';
import { needTexts } from './texts/need.ts';
import { figuresRoutes } from './web/figures-routes.tsx';
import { needHome } from './web/need/home.tsx';
import { needPaths } from './web/need/paths.ts';
import { needPublicRoutes, needRoutes } from './web/need/routes.tsx';
import { paths } from './web/paths.ts';
import { plansAccess } from './plan-access.ts';
import { plansTexts } from './texts/plan/plans.ts';
import { planPaths } from './web/plan/paths.ts';
import { plansHome } from './web/plan/plans/home.tsx';
import { planRoutes } from './web/plan/routes.ts';
import { waitingNext } from './web/plan/waiting.ts';

/** Others come to the figures from what is computed out of them. */
function navigation(actor: Actor, locale: Locale): readonly NavigationItem[] {
  const may = allowedActions(actor, competenceAccess, null);
  return [
    ...(may.has('see-need') && hasRoomForNeed(actor)
      ? [{ href: needPaths.choose, label: needTexts[locale].navigation }]
      : []),
    ...(allowedActions(actor, plansAccess, null).has('list-plans') && hasRoomForNeed(actor)
      ? [{ href: planPaths.plans, label: plansTexts[locale].navigation }]
      : []),
    ...(may.has('keep-figures') ? [{ href: paths.figures, label: figuresTexts[locale].title }] : []),
  ];
}

/** The menu has five words. Those whose five are taken by daily work come to the need from their front page. */
function hasRoomForNeed(actor: Actor): boolean {
  return ownMunicipalities(actor).length === 0 && !actor.scope.programme;
}

async function home(actor: Actor, platform: Platform, locale: Locale): Promise<HomePart> {
  const [need, plans, waiting] = await Promise.all([
    needHome(actor, platform, locale),
    plansHome(actor, platform, locale),
    waitingNext(actor, platform, locale),
  ]);
  return {
    ...need,
    next: [...need.next, ...waiting, ...plans.next],
    sections: [...plans.sections, ...need.sections],
  };
}

/** Published figures, and what they say about the need for services, staff and competence. */
export const competence: Module = {
  name: 'competence',
  routes: new Hono<WebEnv>().route('/', figuresRoutes).route('/', needRoutes).route('/', planRoutes),
  publicRoutes: needPublicRoutes,
  jobs: competenceJobs,
  longJobs: competenceLongJobs,
  timetable: competenceTimetable,
  navigation,
  home,
};

export { beginFetch, type FetchStep, stepFetch } from './actions/fetch-figures.ts';
export { type FiguresReport, importFigures, settle } from './actions/import-figures.ts';
export { loadFigures } from './actions/load-figures.ts';
export type { FigureKind } from './domain/figures/series.ts';
export { splitByWeights } from './domain/plan/region/cost-split.ts';
export { type ChapterKey, skeletonOf } from './domain/plan/skeleton.ts';
export { FETCHED, type FetchedSeries } from './domain/statbank/plan.ts';
export { type FigureFailure, sayFigureFailure } from './texts/say-figure-failure.ts';
export { chapterTexts } from './texts/plan/chapters.ts';
export { figuresTexts } from './texts/figures.ts';
