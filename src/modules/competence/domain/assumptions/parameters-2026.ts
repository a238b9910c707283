import type { Parameters } from '../scenario/parameters.ts';
import type { Figure } from './figure.ts';

/** What is taken to happen when nobody says anything else; scenarios are patches on this. */
export const BASE_PARAMETERS: Figure<Parameters> = {
  value: {
    population: { alternative: 'main' },
    need: {
      healthyAgeing: 0.5,
      standardGrowth: 0.005,
      technology: 0.0025,
      familyCare: 0,
      userGrowth: 0,
      yearsTowardsNational: 'never',
    },
    phaseInYears: 4,
    position: { points: 0 },
    sickness: { rate: 0.105, change: 0 },
    retirement: { laterYears: 0 },
    turnover: { change: 0 },
    recruitment: { factor: 1 },
    apprentices: { perYear: 0, years: 2, completion: 0.8, stay: 0.6 },
    upskilling: { assistantsToSkilled: 0, skilledToNurse: 0, nursesToSpecialist: 0, completion: 0.8 },
    taskSharing: { nursesToSkilled: 0, skilledToAssistants: 0, years: 5 },
    leaders: { span: 40, deputies: 0, seatsPerYear: 0, completion: 0.9 },
  },
  mark: 'judgement',
  source:
    'Standard growth: reference of HELSEMOD. Sick leave: KS 2024, 9.1 % with self-certified for all municipal staff, care above that. The others are chosen so that nothing happens unless somebody decides it.',
  vintage: '2024–2026',
};

/**
 * Years that remaining life expectancy grows by per calendar year, by age, for when the population model does not say
 * what its mortality means. Between the ages given it is a straight line.
 */
export const ADDED_YEARS: Figure<readonly (readonly [age: number, years: number])[]> = {
  value: [
    [0, 0.158],
    [50, 0.145],
    [65, 0.115],
    [75, 0.085],
    [85, 0.045],
    [95, 0.015],
    [105, 0],
  ],
  mark: 'judgement',
  source:
    'At birth 83.3 in 2024 to 87.4 in 2050 (Statistics Norway, national projection 2024, main alternative); how it falls with age is chosen',
  vintage: '2024',
};
