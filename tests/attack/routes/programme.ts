import type { Routes } from './route.ts';

/** The catalogue is open to everybody; the programme alone publishes a version. */
export const programme: Routes = {
  'GET /programmes': { belongs: 'public', at: () => ['/programmes'] },
  'GET /programmes/:code': {
    belongs: 'public',
    at: () => ['/programmes/helse-omsorg', '/programmes/nasjonal'],
  },
  'GET /courses/:code': { belongs: 'public', at: () => ['/courses/M1', '/courses/HL'] },
  'GET /courses/:code/new-version': {
    belongs: 'catalogue',
    at: () => ['/courses/M8/new-version'],
    rightful: 'coordinator',
  },
  'POST /courses/:code/new-version': {
    belongs: 'catalogue',
    at: () => ['/courses/M8/new-version'],
    form: () => ({
      nb: 'Et nytt navn',
      nn: 'Eit nytt namn',
      en: 'A new name',
      credits: '7,5',
      from: '2099-08-01',
      decision: 'Studieplan vedtatt 3. mars 2099',
      address: '',
    }),
    rightful: 'coordinator',
  },
};
