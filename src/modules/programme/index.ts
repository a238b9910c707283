import type { Actor } from '../../access/index.ts';
import { hasRole } from '../../access/index.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Module, NavigationItem } from '../../web/types.ts';
import { programmeTexts } from './texts/index.ts';
import { catalogueRoutes } from './web/catalogue-routes.tsx';
import { newVersionRoutes } from './web/new-version-routes.tsx';
import { paths } from './web/paths.ts';

/** Those who order, and those who answer for the programme, look things up here; others find it from their own course. */
function navigation(actor: Actor, locale: Locale): readonly NavigationItem[] {
  const has = actor.scope.municipal.length > 0 || hasRole(actor, 'programme-coordinator');
  return has ? [{ href: paths.programmes, label: programmeTexts[locale].list.navigation }] : [];
}

/** What can be studied. The catalogue is open to everybody; the programme publishes new versions. */
export const programme: Module = {
  name: 'programme',
  publicRoutes: catalogueRoutes,
  routes: newVersionRoutes,
  navigation,
};

export { loadCatalogue } from './actions/load-catalogue.ts';
export { catalogue } from './catalogue/index.ts';
export type { CourseCode, ProgrammeCode } from './domain/codes.ts';
export { type Course, type CourseVersion, versionOn } from './domain/course.ts';
export { decideOrderability, orderableCourses } from './domain/orderability.ts';
export { adviseOnPace, type Pace, type SemesterLoad } from './domain/pace.ts';
export type { Participation } from './domain/participation.ts';
export { creditsTaken, pathOf, type PathStep, type Progress, progressTowards } from './domain/path.ts';
export { type Catalogue, compareWithRecommended, type Programme, type Stage } from './domain/programme.ts';
export { type Stated, statedValue } from './domain/standing.ts';
export { type CatalogueIds, findCatalogue } from './store/catalogue.ts';
export { courseIdOf, courseVersionIdOf, programmeIdOf } from './store/catalogue-rows.ts';
