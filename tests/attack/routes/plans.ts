import { GJOVIK } from '../words.ts';
import type { Routes } from './route.ts';

/** Competence plans: of the municipality, and of the region that it is in. */
export const plans: Routes = {
  'GET /plans': { belongs: 'own-list', at: () => ['/plans', '/plans?q=gjøvik&stage=in-work'] },
  'GET /plans/new': {
    belongs: 'own-list',
    at: (v) => [`/plans/new?owner=m-${GJOVIK}`, `/plans/new?owner=r-${v.region}`],
  },
  'POST /plans/new': {
    belongs: 'plan',
    at: () => ['/plans/new'],
    rightful: 'adviser',
    form: () => ({ owner: `m-${GJOVIK}`, name: 'En plan til', firstYear: '2029', language: 'nb' }),
    chooses: 'own',
  },
};
