import { GJOVIK } from '../words.ts';
import type { Routes } from './route.ts';

/** Figures about groups, for those who act for the municipality and those who follow the country. */
export const steering: Routes = {
  'GET /coverage': {
    belongs: 'own-list',
    at: () => ['/coverage', '/coverage?q=Gj%C3%B8vik', '/coverage?sort=-share'],
  },
  'GET /coverage/file/:format': {
    belongs: 'own-list',
    at: () => ['/coverage/file/csv', '/coverage/file/xlsx'],
  },
  'GET /coverage/municipalities/:code': {
    belongs: 'figures',
    at: () => [`/coverage/municipalities/${GJOVIK}`],
    rightful: 'adviser',
  },
};
