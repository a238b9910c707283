import { GJOVIK } from '../words.ts';
import type { Routes } from './route.ts';

const PAGES = ['what-if', 'futures', 'staff', 'people', 'trust', 'whole'] as const;
const FIGURES = ['population.csv', 'gap.json', 'all.csv', 'own-staff.csv', 'own-staff.xlsx'] as const;

/** Published figures and what is computed from them: of whatever municipality, and of regions that one works in. */
export const need: Routes = {
  'GET /capacity': { belongs: 'own-list', at: () => ['/capacity', `/capacity?municipality=${GJOVIK}`] },
  'GET /capacity/:place': {
    belongs: 'own-list',
    at: () => [
      `/capacity/${GJOVIK}`,
      `/capacity/${GJOVIK}?position=5&compare=task-sharing`,
      '/capacity/country',
    ],
  },
  'GET /capacity/method': { belongs: 'public', at: () => ['/capacity/method'] },
  'GET /capacity/:place/:page': {
    belongs: 'own-list',
    at: () => PAGES.map((page) => `/capacity/${GJOVIK}/${page}?position=5&compare=task-sharing`),
  },
  'GET /capacity/:place/levers': {
    belongs: 'own-list',
    at: () => [`/capacity/${GJOVIK}/levers?sickness=1`],
  },
  'POST /capacity/:place/drawing': {
    belongs: 'own-list',
    at: () => [`/capacity/${GJOVIK}/drawing`],
    form: () => ({ do: 'stop' }),
  },
  'GET /capacity/:place/files/:file': {
    belongs: 'own-list',
    at: () => FIGURES.map((file) => `/capacity/${GJOVIK}/files/${file}`),
  },
  'GET /capacity/regions/:regionId': { belongs: 'own-list', at: (v) => [`/capacity/regions/${v.region}`] },
  'GET /capacity/regions/:regionId/:page': {
    belongs: 'own-list',
    at: (v) => PAGES.map((page) => `/capacity/regions/${v.region}/${page}`),
  },
  'GET /capacity/regions/:regionId/levers': {
    belongs: 'own-list',
    at: (v) => [`/capacity/regions/${v.region}/levers?sickness=1`],
  },
  'POST /capacity/regions/:regionId/drawing': {
    belongs: 'own-list',
    at: (v) => [`/capacity/regions/${v.region}/drawing`],
    form: () => ({ do: 'again' }),
  },
  'GET /capacity/regions/:regionId/files/:file': {
    belongs: 'own-list',
    at: (v) => FIGURES.map((file) => `/capacity/regions/${v.region}/files/${file}`),
  },
};
