import type { Parameters } from '../scenario/parameters.ts';
import type { Figure } from './figure.ts';

/**
 * The course without new measures: what is taken to go on by itself. It is no standstill. Services get a little better and
 * take a little less time, and half of the added years of life are healthy; what must be decided to happen stands at 0.
 */
export const BASE_PARAMETERS: Parameters = {
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
};

type Said = Omit<Figure, 'value'>;
const chosen = (words: string): Said => ({ mark: 'judgement', from: [], words, vintage: '2026' });

/** What each part of the course without new measures stands on. */
export const PARAMETERS_SAID = {
  alternative: {
    mark: 'sourced',
    from: ['ssb-population-course'],
    words: 'Low and high are scenarios.',
    vintage: '2024',
  },
  healthyAgeing: chosen(
    'Between none (as many years with illness as are added) and all (the reference of Statistics Norway). Each future draws its own around it.',
  ),
  standardGrowth: { mark: 'sourced', from: ['helsemod'], vintage: '2024' },
  technology: chosen(
    'Half of the time that better services take is taken to be won back by technology and better ways of working.',
  ),
  stays: chosen('Nothing published says how it will change; it stays as it is.'),
  sickness: {
    mark: 'judgement',
    from: ['ks-absence'],
    words: '9.1 % with self-certified leave for all municipal staff; care lies above that.',
    vintage: '2024',
  },
  phaseIn: chosen('What is decided takes some years to be seen in full, in equal steps.'),
  apprentices: chosen(
    'Two years in the service. No published figure was found for how many complete and stay; start values.',
  ),
  upskilling: chosen('Start value; no published figure was found.'),
  decided: chosen('Happens only when somebody decides it: a lever or a scenario.'),
  span: {
    mark: 'sourced',
    from: ['hdir-leaders'],
    words: 'Close to 40 per leader.',
    vintage: '2024',
  },
} as const satisfies Readonly<Record<string, Said>>;

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
  from: ['ssb-population-course'],
  words: 'At birth from 83.3 years in 2024 to 87.4 in 2050, as published; how it falls with age is chosen.',
  vintage: '2024',
};
