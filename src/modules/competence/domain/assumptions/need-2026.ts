import type { Band, ShapeGroup } from './derive-rates.ts';
import type { Figure } from './figure.ts';

/**
 * Recipients of municipal health and care in per cent of the people, by sex, 2022. It counts all services and everybody in
 * the year, so only its relations are used: between the ages below 67, and between men and women at all ages.
 */
const RECIPIENTS: Figure<readonly ShapeGroup[]> = {
  value: [
    { from: 0, to: 17, men: 2.1, women: 1.4 },
    { from: 18, to: 49, men: 3.5, women: 3.9 },
    { from: 50, to: 66, men: 4.4, women: 4.9 },
    { from: 67, to: 79, men: 11.4, women: 13.7 },
    { from: 80, to: 89, men: 36.7, women: 50.9 },
    { from: 90, to: 105, men: 78.9, women: 92.2 },
  ],
  mark: 'sourced',
  from: ['hdir-recipients'],
  vintage: '2022',
};

/** Users over people at the next 1 January, by age; both figures as published. */
const HOME_2004: Figure<readonly (readonly [from: number, to: number, users: number, people: number])[]> = {
  value: [
    [67, 74, 16_393, 250_159],
    [75, 79, 21_842, 140_620],
    [80, 84, 34_913, 119_258],
    [85, 89, 28_153, 64_174],
  ],
  mark: 'sourced',
  from: ['ssb-home-ages', 'ssb-people'],
  words:
    'The last table with five-year groups. The register changed in 2007 and 2017, so only relations are used.',
  vintage: '2004',
};

/** Home services 90 and over against 80–89, and residents by age. */
const HOME_2008 = { at80to89: 58_101 / 184_972, from90: 18_068 / 34_659 };
const RESIDENTS_2010: Figure<
  readonly (readonly [from: number, to: number, users: number, people: number])[]
> = {
  value: [
    [0, 66, 4529, 4_283_268],
    [67, 79, 7431, 415_884],
    [80, 89, 19_552, 182_902],
    [90, 105, 11_945, 38_251],
  ],
  mark: 'sourced',
  from: ['ssb-resident-ages', 'ssb-people'],
  vintage: '2010',
};

/** What a sex has of the recipients of its age, against both sexes together (0.48 men, 0.52 women is near enough). */
function bySex(age: number, rate: number): { men: number; women: number } {
  const group = RECIPIENTS.value.find(({ from, to }) => age >= from && age <= to);
  if (!group) throw new RangeError(`No recipients of age ${age}`);
  const both = 0.48 * group.men + 0.52 * group.women;
  return { men: (rate * group.men) / both, women: (rate * group.women) / both };
}

function rateOf([, , users, people]: readonly [number, number, number, number]): number {
  return users / people;
}

/** Home 2008 in the measure of 2004: the group 80–89 ties the two tables together. */
function home90(): number {
  const [, , a, b] = HOME_2004.value;
  const at80to89 = (a![2] + b![2]) / (a![3] + b![3]);
  return (at80to89 * HOME_2008.from90) / HOME_2008.at80to89;
}

export const HOME_SERVICES: {
  readonly shape: Figure<readonly ShapeGroup[]>;
  readonly level: Figure<readonly Band[]>;
  readonly hoursPerWeek: Figure<readonly (readonly [from: number, to: number, hours: number])[]>;
} = {
  shape: {
    value: [
      ...RECIPIENTS.value.slice(0, 3),
      ...HOME_2004.value.map((group) => ({
        from: group[0],
        to: group[1],
        ...bySex(group[0], rateOf(group)),
      })),
      { from: 90, to: 105, ...bySex(90, home90()) },
    ],
    mark: 'inferred',
    from: [...RECIPIENTS.from, ...HOME_2004.from],
    words:
      'Only relations between ages within 0–66, 67–79 and 80 and over are used; the level of each is that of 2025.',
    vintage: '2004, 2008, 2022',
  },
  level: {
    value: [
      { from: 0, to: 66, rate: 0.0209 },
      { from: 67, to: 79, rate: 0.0642 },
      { from: 80, to: 105, rate: 0.248 },
    ],
    mark: 'inferred',
    from: ['ssb-kostra-care', 'ssb-panel'],
    words:
      '80 and over is the country. 0–66 follows from the country’s 47 % of users who are under 67. 67–79 is 36 municipalities that publish all ages.',
    vintage: '2025',
  },
  hoursPerWeek: {
    value: [
      [0, 17, 20.5],
      [18, 49, 16.4],
      [50, 66, 12.3],
      [67, 79, 5.7],
      [80, 89, 4.3],
      [90, 105, 5.5],
    ],
    mark: 'sourced',
    from: ['ssb-hours'],
    words:
      'Time with the user by decision; the table does not state its year. Only relations are used; the level follows from full-time equivalents.',
    vintage: '2009–',
  },
};

export const INSTITUTION: {
  readonly shape: Figure<readonly ShapeGroup[]>;
  readonly level: Figure<readonly Band[]>;
  readonly ftePerUser: Figure;
} = {
  shape: {
    value: [
      { from: 0, to: 17, men: 0, women: 0 },
      { from: 18, to: 49, men: 0.25, women: 0.25 },
      { from: 50, to: 66, men: 1, women: 1 },
      ...RESIDENTS_2010.value
        .slice(1)
        .map((group) => ({ from: group[0], to: group[1], ...bySex(group[0], rateOf(group)) })),
    ],
    mark: 'inferred',
    from: [...RESIDENTS_2010.from, 'hdir-recipients'],
    words: 'Men against women as among all recipients of 2022. Below 67 the split is judgement.',
    vintage: '2010, 2022',
  },
  level: {
    value: [
      { from: 0, to: 66, rate: 0.00081 },
      { from: 67, to: 79, rate: 0.0134 },
      { from: 80, to: 105, rate: 0.09 },
    ],
    mark: 'inferred',
    from: ['ssb-kostra-care', 'ssb-panel'],
    words: '80 and over is the country. Younger is eight municipalities that publish all ages.',
    vintage: '2025',
  },
  ftePerUser: {
    value: 1.5,
    mark: 'judgement',
    from: ['ssb-kostra-care'],
    words:
      '5543 kroner per day of stay is 2 023 000 a year; taken that three quarters are pay and a full-time equivalent costs a million. It decides how care is split between homes and institutions, not how much there is.',
    vintage: '2025',
  },
};

/** Full-time equivalents as agreed in contracts, sick leave and other leave counted in. */
export const STAFFING = {
  all: {
    value: 325.1,
    mark: 'sourced',
    from: ['ssb-kostra-care'],
    vintage: '2025',
  },
  childHealth: {
    value: 54.9,
    mark: 'sourced',
    from: ['ssb-kostra-care'],
    vintage: '2025',
  },
  physiotherapy: {
    value: 9.5,
    mark: 'sourced',
    from: ['ssb-kostra-care'],
    words: 'The same at all ages, because no source here says how use differs by age.',
    vintage: '2025',
  },
  medical: {
    value: 12.8,
    mark: 'sourced',
    from: ['ssb-kostra-care'],
    words: 'The same at all ages, because no source here says how use differs by age.',
    vintage: '2025',
  },
} as const satisfies Record<string, Figure>;

export const HOURS_PER_FTE: Figure = {
  value: 1576,
  mark: 'inferred',
  from: [],
  words:
    '52 weeks of 35.5 hours (rota), less 25 days of holiday, 10 public holidays and 3 days of training of 7.1 hours. Sick leave is not taken off here; it is on the side of supply.',
  vintage: '2025',
};

export const LEVEL_PRIOR: Figure = {
  value: 25,
  mark: 'judgement',
  from: [],
  words: 'As for cohort change ratios in small places.',
  vintage: '2026',
};
