import type { Figure } from './figure.ts';

/** Ages of those who come: some straight from the education, the others from other employers, each as a bell. */
export const RECRUIT_AGES: Figure<{
  readonly fresh: number;
  readonly freshSpread: number;
  /** The middle of the others: this age, or so many years after the education. */
  readonly seasoned: number;
  readonly seasonedAfter: number;
  readonly seasonedSpread: number;
}> = {
  value: { fresh: 0.5, freshSpread: 2, seasoned: 38, seasonedAfter: 6, seasonedSpread: 8 },
  mark: 'judgement',
  from: [],
  words: 'Half come straight from the education, half from other employers at all ages up to the fifties.',
  vintage: '2026',
};

export const APPRENTICE_AGE: Figure<{ readonly middle: number; readonly spread: number }> = {
  value: { middle: 20, spread: 1.5 },
  mark: 'judgement',
  from: [],
  words: 'Usual age at the end of the education.',
  vintage: '2026',
};

/** Other exits at 55 and over, when the middle age of retirement is found from the published mean. */
export const EXIT_FROM_55: Figure = {
  value: 0.04,
  mark: 'judgement',
  from: ['ks-turnover-ages'],
  words: 'Published are 5.2 % in all, most of it for other reasons than a pension.',
  vintage: '2020–2021',
};

/** How the curves of leaving run over age; they are numbers of the curve and are published with it. */
export const CURVES: Omit<Figure, 'value'> = {
  mark: 'judgement',
  from: ['ks-turnover-ages'],
  words:
    'Published are over 60 % under 20 years and 5.2 % at 55–60. How it runs between and after is chosen; the level of each group is its own turnover.',
  vintage: '2020–2021',
};
