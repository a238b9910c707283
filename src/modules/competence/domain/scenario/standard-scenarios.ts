import type { Scenario } from './scenario.ts';

const AUTHOR = 'Lederløft';
const NO_SOURCE = 'Chosen by us as a round figure to compare with';

/**
 * The scenarios that every municipality can compare with. Each changes one thing, so that the difference to the base is
 * the effect of that thing. The names are codes; what a reader meets is in the texts.
 */
export const STANDARD_SCENARIOS: readonly Scenario[] = [
  scenario(
    'low-national-growth',
    'Low fertility, life expectancy and immigration',
    'Ours: towards the long run of alternative LLL of Statistics Norway (2024), and higher than it on the way',
    { population: { alternative: 'low' } },
  ),
  scenario(
    'high-national-growth',
    'High fertility, life expectancy and immigration',
    'Ours: towards the long run of alternative HHH of Statistics Norway (2024), and higher than it on the way',
    { population: { alternative: 'high' } },
  ),
  scenario(
    'no-healthy-ageing',
    'None of the added years of life is healthy',
    'Expansion of morbidity; alternative in Statistics Norway’s projections of care',
    { need: { healthyAgeing: 0 } },
  ),
  scenario(
    'half-healthy-ageing',
    'Half of the added years of life is healthy',
    'Between expansion and compression of morbidity',
    { need: { healthyAgeing: 0.5 } },
  ),
  scenario(
    'full-healthy-ageing',
    'All added years of life are healthy',
    'Compression of morbidity; reference in Statistics Norway’s projections of care',
    { need: { healthyAgeing: 1 } },
  ),
  scenario(
    'no-standard-growth',
    'Hours per user stay as they are',
    'Low alternative of HELSEMOD (Statistics Norway)',
    { need: { standardGrowth: 0 } },
  ),
  scenario(
    'half-standard-growth',
    'Hours per user grow by 0.5 % a year',
    'Reference alternative of HELSEMOD (Statistics Norway)',
    { need: { standardGrowth: 0.005 } },
  ),
  scenario(
    'full-standard-growth',
    'Hours per user grow by 1 % a year',
    'High alternative of HELSEMOD (Statistics Norway)',
    { need: { standardGrowth: 0.01 } },
  ),
  scenario('full-time-culture', 'Mean position five points larger', NO_SOURCE, {
    position: { points: 0.05 },
  }),
  scenario('less-sick-leave', 'Sick leave one point lower', NO_SOURCE, { sickness: { change: -0.01 } }),
  scenario('later-retirement', 'Retirement one year later', NO_SOURCE, { retirement: { laterYears: 1 } }),
  scenario('lower-turnover', 'Turnover two points lower', NO_SOURCE, { turnover: { change: -0.02 } }),
  scenario('more-apprentices', 'Ten more apprentices a year', NO_SOURCE, { apprentices: { perYear: 10 } }),
  scenario('task-sharing', 'Skilled health workers take over a tenth of the nurses’ hours', NO_SOURCE, {
    taskSharing: { nursesToSkilled: 0.1 },
  }),
  scenario('more-programme-seats', 'Ten leaders a year in the leadership programme', NO_SOURCE, {
    leaders: { seatsPerYear: 10 },
  }),
];

function scenario(name: string, text: string, source: string, patch: Scenario['patch']): Scenario {
  return { name, text, source, author: AUTHOR, patch };
}
