import type { Band, ShapeGroup } from './derive-rates.ts';
import type { Figure } from './figure.ts';

export type ConditionAssumption = {
  readonly id: 'dementia' | 'diabetes' | 'copd' | 'stroke' | 'hip-fracture';
  /** People who have it, or new cases in a year. */
  readonly counts: 'people' | 'new-cases';
  readonly shape: Figure<readonly ShapeGroup[]>;
  /** Left out where the shape is the rate itself. */
  readonly level?: Figure<readonly Band[]>;
  readonly trend: Figure;
};

const STEADY: Figure = {
  value: 0,
  mark: 'judgement',
  from: [],
  words: 'The risk at an age stays what it was.',
  vintage: '2026',
};

const group = (from: number, to: number, men: number, women: number): ShapeGroup => ({
  from,
  to,
  men,
  women,
});
const everybody = (rate: number): readonly Band[] => [{ from: 0, to: 105, rate }];

/** How common diseases are. They stand beside need: many of these people are users already, so they are never added. */
export const CONDITIONS: readonly ConditionAssumption[] = [
  {
    id: 'dementia',
    counts: 'people',
    shape: {
      value: [
        group(0, 29, 0, 0),
        group(30, 64, 0.000838, 0.000873),
        group(65, 69, 0.005717, 0.00886),
        group(70, 74, 0.063894, 0.048112),
        group(75, 79, 0.100285, 0.089572),
        group(80, 84, 0.177985, 0.18018),
        group(85, 89, 0.304476, 0.345687),
        group(90, 105, 0.414735, 0.50916),
      ],
      mark: 'inferred',
      from: ['gjora'],
      words:
        'With the register population of 2020 the rates give 101 118, the study’s own total, to the person.',
      vintage: '2017–2019',
    },
    trend: STEADY,
  },
  {
    id: 'diabetes',
    counts: 'people',
    shape: {
      value: [
        group(0, 19, 0.3, 0.3),
        group(20, 39, 1, 1),
        group(40, 54, 4.2, 3.4),
        group(55, 64, 9.5, 7),
        group(65, 79, 14, 10.5),
        group(80, 105, 13, 11.5),
      ],
      mark: 'judgement',
      from: ['fhi-diabetes'],
      words: 'More than 10 % of those over 80; the rest is chosen.',
      vintage: '2020–',
    },
    level: {
      value: everybody(0.05),
      mark: 'sourced',
      from: ['fhi-diabetes'],
      words: '270 000 diagnosed, 5 % of the people.',
      vintage: '2020–',
    },
    trend: STEADY,
  },
  {
    id: 'copd',
    counts: 'people',
    shape: {
      value: [
        group(0, 39, 0, 0),
        group(40, 54, 2, 2),
        group(55, 64, 6, 6),
        group(65, 74, 10, 10),
        group(75, 105, 12, 10),
      ],
      mark: 'judgement',
      from: [],
      words: 'Rising with age from 40.',
      vintage: '2026',
    },
    level: {
      value: [
        { from: 0, to: 39, rate: 0 },
        { from: 40, to: 105, rate: 0.06 },
      ],
      mark: 'sourced',
      from: ['fhi-copd'],
      words:
        'Published: 6–7 % of those over 40, and about 150 000. The latter is 5.7 %; 6 % lies between the two.',
      vintage: '2018',
    },
    trend: STEADY,
  },
  {
    id: 'stroke',
    counts: 'new-cases',
    shape: {
      value: [
        group(0, 44, 0.15, 0.15),
        group(45, 54, 1, 0.6),
        group(55, 64, 2.6, 1.4),
        group(65, 74, 6, 3.8),
        group(75, 84, 12, 9.5),
        group(85, 105, 18, 18),
      ],
      mark: 'judgement',
      from: ['stroke-register'],
      words: 'Chosen so that the mean age is near the published 72 for men and 77.5 for women.',
      vintage: '2015',
    },
    level: {
      value: everybody(12_000 / 5_165_802),
      mark: 'sourced',
      from: ['stroke-register'],
      words: 'About 12 000 a year.',
      vintage: '2015',
    },
    trend: STEADY,
  },
  {
    id: 'hip-fracture',
    counts: 'new-cases',
    shape: {
      value: [
        group(0, 49, 0.05, 0.03),
        group(50, 64, 0.5, 0.7),
        group(65, 74, 1.7, 3),
        group(75, 84, 6, 10.5),
        group(85, 105, 17, 25),
      ],
      mark: 'judgement',
      from: ['fhi-fractures'],
      words: 'Chosen so that two of three are women, as published.',
      vintage: '2019',
    },
    level: {
      value: everybody(9000 / 5_367_580),
      mark: 'sourced',
      from: ['fhi-fractures'],
      words:
        'About 9000 a year. At a given age the risk fell by 27 % from 1999 to 2019; whether it goes on falling is not known.',
      vintage: '2019',
    },
    trend: STEADY,
  },
];
