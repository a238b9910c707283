import type { LeversTexts } from './levers.nb.ts';

export const leversEn: LeversTexts = {
  heading: 'The levers',
  lead: 'Pull the levers and see what changes. They work in full after four years.',
  names: {
    position: 'Larger positions',
    sickness: 'Lower sick leave',
    turnover: 'Fewer who leave',
    apprentices: 'More apprentices',
    sharing: 'Skilled health workers take over from nurses',
    technology: 'Fewer hours per user',
    ageing: 'How many of the added years are healthy?',
    standard: 'How much better shall the services be?',
    seats: 'Seats in leadership education',
  },
  units: {
    points: 'percentage points',
    'points-lower': 'percentage points lower',
    percent: '% of the hours',
    'percent-a-year': '% a year',
    share: '',
    'persons-a-year': 'a year',
  },
  choices: {
    ageing: { '0': 'None', '0.5': 'Half', '1': 'All' },
    standard: { '0': 'As today', '0.5': '0.5% a year', '1': '1% a year' },
  },
  year: 'Year',
  show: 'Compute',
  reset: 'Take all changes away',
  none: (year: number, gap: string) => `Without new measures ${gap} in ${year}.`,
  changed: (year: number, gap: string) => `With the changes ${gap} in ${year}.`,
  less: (range: string) => `That is ${range} less than without them.`,
  more: (range: string) => `That is ${range} more than without them.`,
  mixed: (low: string, high: string) =>
    `The difference lies between ${low} fewer and ${high} more than without them.`,
  same: 'That is the same as without them.',
  slow: 'The answer did not come. Try again, or press the button.',
  wrong: {
    scale: (name: string, low: string, high: string) => `“${name}” must be a number from ${low} to ${high}.`,
    choice: (name: string, choices: string) => `“${name}” must be one of these: ${choices}.`,
    year: (years: string) => `The year must be one of these: ${years}.`,
    compare: (typed: string) => `There is no future called “${typed}”. Choose among those on the page.`,
    education: (typed: string) => `There is no group called “${typed}”. Choose among those on the page.`,
    answer: 'Put this right to see the answer.',
  },
  sameInAll: 'In all that is the same as without them.',
  byEducation: (changes: string) =>
    `What is lacking changes most like this: ${changes} full-time equivalents.`,
  leaders: (before: string, after: string, posts: string) =>
    `Leaders with formal leadership education go from ${before} to ${after} of ${posts}.`,
};
