import { populationFile } from '../../../src/modules/competence/testing/figure-files.ts';
import type { Route, Routes } from './route.ts';

const keeping = (at: Route['at'], form?: NonNullable<Route['form']>): Route => ({
  belongs: 'figure-keeping',
  at,
  rightful: 'steward',
  ...(form === undefined ? {} : { form }),
});

/** Published figures are for everybody who has logged in; what comes in is for those who keep them. */
export const figures: Routes = {
  'GET /figures': { belongs: 'own-list', at: () => ['/figures'] },
  'POST /figures': keeping(
    () => ['/figures'],
    () => ({
      kind: 'population',
      file: new File([new Uint8Array(populationFile(['3407'], [2025]))], 'nye.csv'),
    }),
  ),
  'GET /figures/sources/:id': keeping((v) => [`/figures/sources/${v.figures.ready}`]),
  'POST /figures/sources/:id/accept': keeping(
    (v) => [`/figures/sources/${v.figures.ready}/accept`],
    () => ({}),
  ),
  'POST /figures/sources/:id/discard': keeping(
    (v) => [`/figures/sources/${v.figures.ready}/discard`],
    () => ({}),
  ),
  'POST /figures/fetches': keeping(
    () => ['/figures/fetches'],
    () => ({ series: 'population-by-age' }),
  ),
  'GET /figures/fetches/:id': keeping((v) => [`/figures/fetches/${v.figures.fetching}`]),
  'POST /figures/fetches/:id/stop': keeping(
    (v) => [`/figures/fetches/${v.figures.fetching}/stop`],
    () => ({}),
  ),
  'POST /figures/fetches/:id/resume': keeping(
    (v) => [`/figures/fetches/${v.figures.fetching}/resume`],
    () => ({}),
  ),
};
