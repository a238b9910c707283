import { PLAN_WORDS } from '../victim-plan-words.ts';
import type { Victim } from '../victim.ts';
import { GJOVIK } from '../words.ts';
import type { Route, Routes } from './route.ts';

const base = (v: Victim): string => `/plans/${v.plans.strategy}/cooperation`;

/** A page of the strategy of Gjøvik's region. */
const page = (...paths: readonly ((v: Victim) => string)[]): Route => ({
  belongs: 'plan',
  at: (v) => paths.map((path) => base(v) + path(v)),
  rightful: 'adviser',
});
const change = (
  path: (v: Victim) => string,
  form: (v: Victim) => Readonly<Record<string, string>>,
): Route => ({
  ...page(path),
  form,
});

const recommendation = (v: Victim): string => `/recommendations/${v.plans.recommendation}`;
const pool = (v: Victim): string => `/pools/${v.plans.pool}`;
const course = (v: Victim): string => `/courses/${v.plans.course}`;

const aRecommendation = { title: 'Anbefalt av en fremmed', body: '', municipality: 'all', competence: '' };
const aCourse = {
  title: 'Kurs fra en fremmed',
  halfYear: '2028-1',
  seats: '10',
  [`seats-${GJOVIK}`]: '4',
  cost: '1',
  status: 'planned',
};
const anArrangement = { form: 'host', host: GJOVIK, key: 'population' };

/** What the municipalities of a region do together. */
export const planRegion: Routes = {
  'GET /plans/:planId/cooperation': page(() => ''),
  'GET /plans/:planId/cooperation/file/:format': page(
    () => '/file/csv',
    () => '/file/xlsx',
  ),
  'GET /plans/:planId/cooperation/recommendations': page(() => '/recommendations'),
  'GET /plans/:planId/cooperation/recommendations/file/:format': page(
    () => '/recommendations/file/csv',
    () => '/recommendations/file/xlsx',
  ),
  'GET /plans/:planId/cooperation/recommendations/new': page(() => '/recommendations/new'),
  'POST /plans/:planId/cooperation/recommendations/new': change(
    () => '/recommendations/new',
    () => aRecommendation,
  ),
  'GET /plans/:planId/cooperation/recommendations/:recommendationId': page(recommendation),
  'GET /plans/:planId/cooperation/recommendations/:recommendationId/edit': page(
    (v) => `${recommendation(v)}/edit`,
  ),
  'POST /plans/:planId/cooperation/recommendations/:recommendationId/edit': change(
    (v) => `${recommendation(v)}/edit`,
    () => ({
      ...aRecommendation,
      seen: JSON.stringify({ ...aRecommendation, title: PLAN_WORDS.measure }),
    }),
  ),
  'POST /plans/:planId/cooperation/recommendations/:recommendationId/move': change(
    (v) => `${recommendation(v)}/move`,
    () => ({ by: 'up' }),
  ),
  'GET /plans/:planId/cooperation/recommendations/:recommendationId/remove': page(
    (v) => `${recommendation(v)}/remove`,
  ),
  // One that somebody has answered is not taken away; that is what the page says to those who may.
  'POST /plans/:planId/cooperation/recommendations/:recommendationId/remove': change(
    (v) => `/recommendations/${v.plans.unanswered}/remove`,
    () => ({}),
  ),
  'GET /plans/:planId/cooperation/recommendations/:recommendationId/answers/:code': page(
    (v) => `${recommendation(v)}/answers/${GJOVIK}`,
  ),
  'POST /plans/:planId/cooperation/recommendations/:recommendationId/answers/:code': change(
    (v) => `${recommendation(v)}/answers/${GJOVIK}`,
    () => ({
      outcome: 'declined',
      reason: 'Avslått av en fremmed',
      seen: JSON.stringify({ outcome: 'later', reason: '' }),
    }),
  ),
  'POST /plans/:planId/cooperation/recommendations/:recommendationId/take-in': change(
    (v) => `${recommendation(v)}/take-in`,
    (v) => ({ into: v.plans.plan, as: 'measure' }),
  ),
  'GET /plans/:planId/cooperation/pools': page(() => '/pools'),
  'GET /plans/:planId/cooperation/pools/file/:format': page(
    () => '/pools/file/csv',
    () => '/pools/file/xlsx',
  ),
  'GET /plans/:planId/cooperation/pools/new': page(() => '/pools/new'),
  'POST /plans/:planId/cooperation/pools/new': change(
    () => '/pools/new',
    (v) => ({
      competence: v.plans.poolable,
      hoursACase: '4',
      hoursAnFte: '1400',
      mostTravelMinutes: '60',
    }),
  ),
  'GET /plans/:planId/cooperation/pools/:poolId': page(pool),
  'GET /plans/:planId/cooperation/pools/:poolId/edit': page((v) => `${pool(v)}/edit`),
  'POST /plans/:planId/cooperation/pools/:poolId/edit': change(
    (v) => `${pool(v)}/edit`,
    (v) => {
      const stored = {
        competence: v.plans.competence,
        hoursACase: '4',
        hoursAnFte: '1700',
        mostTravelMinutes: '60',
      };
      const seen = { ...stored, note: PLAN_WORDS.measure };
      return { ...stored, note: 'Endret av en fremmed', seen: JSON.stringify(seen) };
    },
  ),
  'GET /plans/:planId/cooperation/pools/:poolId/remove': page((v) => `${pool(v)}/remove`),
  'POST /plans/:planId/cooperation/pools/:poolId/remove': change(
    (v) => `${pool(v)}/remove`,
    () => ({}),
  ),
  'GET /plans/:planId/cooperation/pools/:poolId/municipalities/:code': page(
    (v) => `${pool(v)}/municipalities/${GJOVIK}`,
  ),
  'POST /plans/:planId/cooperation/pools/:poolId/municipalities/:code': change(
    (v) => `${pool(v)}/municipalities/${GJOVIK}`,
    () => ({
      cases: '99',
      holders: 'more',
      duty: 'met',
      seen: JSON.stringify({ cases: '', holders: 'none', duty: 'not-told' }),
    }),
  ),
  'GET /plans/:planId/cooperation/courses': page(
    () => '/courses',
    () => '/courses?half=2028-1',
  ),
  'GET /plans/:planId/cooperation/courses/file/:format': page(
    () => '/courses/file/csv',
    () => '/courses/file/xlsx',
  ),
  'GET /plans/:planId/cooperation/courses/calendar': page(() => '/courses/calendar'),
  'POST /plans/:planId/cooperation/courses/copy': change(
    () => '/courses/copy',
    () => ({ from: '2028-1' }),
  ),
  'GET /plans/:planId/cooperation/courses/new': page(() => '/courses/new'),
  'POST /plans/:planId/cooperation/courses/new': change(
    () => '/courses/new',
    () => aCourse,
  ),
  'GET /plans/:planId/cooperation/courses/:courseId': page(course),
  'GET /plans/:planId/cooperation/courses/:courseId/edit': page((v) => `${course(v)}/edit`),
  'POST /plans/:planId/cooperation/courses/:courseId/edit': change(
    (v) => `${course(v)}/edit`,
    () => ({ ...aCourse, seen: JSON.stringify({ ...aCourse, title: PLAN_WORDS.measure }) }),
  ),
  'GET /plans/:planId/cooperation/courses/:courseId/cancel': page((v) => `${course(v)}/cancel`),
  'POST /plans/:planId/cooperation/courses/:courseId/cancel': change(
    (v) => `${course(v)}/cancel`,
    () => ({}),
  ),
  'GET /plans/:planId/cooperation/arrangement': page(() => '/arrangement'),
  'GET /plans/:planId/cooperation/arrangement/file/:format': page(
    () => '/arrangement/file/csv',
    () => '/arrangement/file/xlsx',
  ),
  'GET /plans/:planId/cooperation/arrangement/edit': page(() => '/arrangement/edit'),
  'POST /plans/:planId/cooperation/arrangement/edit': change(
    () => '/arrangement/edit',
    () => ({
      ...anArrangement,
      note: 'Endret av en fremmed',
      seen: JSON.stringify({ ...anArrangement, note: PLAN_WORDS.measure }),
    }),
  ),
  'POST /plans/:planId/cooperation/arrangement/split': change(
    () => '/arrangement/split',
    () => ({}),
  ),
};
