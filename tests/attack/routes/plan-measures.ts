import type { Fields, Route, Routes } from './route.ts';
import type { Victim } from '../victim.ts';
import { PLAN_WORDS } from '../victim-plan-words.ts';
import { GJOVIK } from '../words.ts';

const LIST = '/plans/:planId/measures';
const FOLLOW_UP = '/plans/:planId/follow-up';

const list = (v: Victim, path = '') => `/plans/${v.plans.plan}/measures${path}`;
const one = (v: Victim, path = '') => list(v, `/${v.plans.measure}${path}`);
const adopted = (v: Victim, path = '') => `/plans/${v.plans.adopted}/follow-up${path}`;

const page = (at: Route['at'], belongs: 'plan' | 'staff' = 'plan'): Route => ({
  belongs,
  at,
  rightful: 'adviser',
});
const change = (
  at: (v: Victim) => string,
  form: (v: Victim) => Fields,
  given: Partial<Route> = {},
): Route => ({ belongs: 'plan', at: (v) => [at(v)], rightful: 'adviser', form, ...given });

/** What is in the plan to be done, how it goes, and how the plan is carried on. */
export const planMeasures: Routes = {
  [`GET ${LIST}`]: page((v) => [
    list(v),
    list(v, '?q=opplæring&missing=owner'),
    `/plans/${v.plans.strategy}/measures`,
  ]),
  [`GET ${LIST}/file/:format`]: page((v) => [list(v, '/file/csv'), list(v, '/file/xlsx')]),
  [`POST ${LIST}/statuses`]: change(
    (v) => list(v, '/statuses'),
    (v) => ({ measures: [v.plans.measure], to: 'dropped', reason: 'En fremmed vil det' }),
  ),
  [`GET ${LIST}/new`]: page((v) => [list(v, '/new')]),
  [`POST ${LIST}/new`]: change(
    (v) => list(v, '/new'),
    () => ({ title: 'Et tiltak fra en fremmed', kind: 'develop', 'cost-2028-own-budget': '1000' }),
  ),
  [`GET ${LIST}/:measureId`]: page((v) => [
    one(v),
    `/plans/${v.plans.adopted}/measures/${v.plans.adoptedMeasure}`,
  ]),
  [`GET ${LIST}/:measureId/edit`]: page((v) => [one(v, '/edit')]),
  [`POST ${LIST}/:measureId/edit`]: change(
    (v) => one(v, '/edit'),
    () => ({
      seen: JSON.stringify({ title: PLAN_WORDS.measure, kind: 'develop' }),
      title: 'Et tiltak fra en fremmed',
      kind: 'develop',
    }),
  ),
  [`POST ${LIST}/:measureId/status`]: change(
    (v) => one(v, '/status'),
    () => ({ to: 'idea', reason: 'En fremmed vil det' }),
  ),
  [`GET ${LIST}/:measureId/report`]: page((v) => [one(v, '/report')]),
  [`POST ${LIST}/:measureId/report`]: change(
    (v) => one(v, '/report'),
    () => ({ reportedOn: '2026-06-15', status: 'prioritised', note: 'Et ord fra en fremmed' }),
  ),
  [`GET ${LIST}/:measureId/remove`]: page((v) => [one(v, '/remove')]),
  [`POST ${LIST}/:measureId/remove`]: change(
    (v) => one(v, '/remove'),
    () => ({ reason: 'En fremmed vil det' }),
  ),
  // What is held can be worked out of a search, so it is the municipality's own.
  [`GET ${LIST}/mix`]: page((v) => [list(v, '/mix')], 'staff'),
  [`POST ${LIST}/mix`]: change(
    (v) => list(v, '/mix'),
    () => Object.fromEntries([2027, 2028, 2029, 2030].map((year) => [`budget-${GJOVIK}-${year}`, '1000'])),
    { belongs: 'staff' },
  ),
  [`GET ${LIST}/mix/compare`]: page(
    (v) => [list(v, `/mix/compare?first=${v.plans.run}&second=${v.plans.run}`)],
    'staff',
  ),
  [`GET ${LIST}/mix/:runId`]: page((v) => [list(v, `/mix/${v.plans.run}`)], 'staff'),
  [`POST ${LIST}/mix/:runId/stop`]: change(
    (v) => list(v, `/mix/${v.plans.run}/stop`),
    () => ({}),
    { belongs: 'staff' },
  ),
  [`POST ${LIST}/mix/:runId/take`]: change(
    (v) => list(v, `/mix/${v.plans.run}/take`),
    (v) => ({ lines: [v.plans.mixLine] }),
    { belongs: 'staff' },
  ),
  [`GET ${FOLLOW_UP}`]: page((v) => [adopted(v), `/plans/${v.plans.strategy}/follow-up`]),
  [`GET ${FOLLOW_UP}/years/:year`]: page((v) => [adopted(v, '/years/2025')]),
  [`GET ${FOLLOW_UP}/years/:year/edit`]: page((v) => [adopted(v, '/years/2025/edit')]),
  [`POST ${FOLLOW_UP}/years/:year/edit`]: change(
    (v) => adopted(v, '/years/2025/edit'),
    () => ({
      seen: JSON.stringify({ achieved: PLAN_WORDS.measure, missed: '', ahead: '' }),
      achieved: 'Et ord fra en fremmed',
      missed: '',
      ahead: '',
    }),
  ),
  [`POST ${FOLLOW_UP}/years/:year/approve`]: change(
    (v) => adopted(v, '/years/2025/approve'),
    () => ({ approve: 'yes' }),
    { rightful: 'headOfServices' },
  ),
  [`GET ${FOLLOW_UP}/roll`]: page((v) => [adopted(v, '/roll')]),
  [`POST ${FOLLOW_UP}/roll`]: change(
    (v) => adopted(v, '/roll'),
    (v) => ({
      [`outcome-${v.plans.adoptedMeasure}`]: 'dropped',
      [`cause-${v.plans.adoptedMeasure}`]: 'En fremmed vil det',
    }),
  ),
  [`POST ${FOLLOW_UP}/roll/proposals`]: change(
    (v) => adopted(v, '/roll/proposals'),
    () => ({}),
  ),
  [`POST ${FOLLOW_UP}/roll/make`]: change(
    (v) => adopted(v, '/roll/make'),
    () => ({}),
  ),
  [`POST ${FOLLOW_UP}/roll/undo`]: change(
    (v) => `/plans/${v.plans.rolled}/follow-up/roll/undo`,
    () => ({}),
  ),
};
