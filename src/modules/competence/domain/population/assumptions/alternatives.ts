import type { Alternative } from './long-run.ts';

/** The country in 2030 and in 2050. */
type Totals = readonly [in2030: number, in2050: number];

/**
 * What our alternatives are beside Statistics Norway's of 2024. Ours go from where the register stands in the base year to the
 * long run of theirs; theirs begin apart from the first year. So the names are alike, and the courses are not.
 */
type BesideOfficial = {
  /** Statistics Norway's national alternative, 5 June 2024, and the sum of its municipalities (table 14288). CC BY 4.0. */
  readonly national: { readonly name: string; readonly people: Totals };
  readonly regional: { readonly name: string; readonly people: Totals };
  /** What the model gives from base year 2024. */
  readonly ours: Totals;
};

export const BESIDE_OFFICIAL: Readonly<Record<Alternative, BesideOfficial>> = {
  main: {
    national: { name: 'MMM', people: [5_749_712, 6_146_321] },
    regional: { name: 'MMMM', people: [5_744_565, 6_114_899] },
    ours: [5_790_428, 6_166_118],
  },
  low: {
    national: { name: 'LLL', people: [5_608_599, 5_411_859] },
    regional: { name: 'LLML', people: [5_604_337, 5_369_939] },
    ours: [5_746_930, 5_618_167],
  },
  high: {
    national: { name: 'HHH', people: [5_883_155, 6_857_366] },
    regional: { name: 'HHMH', people: [5_874_685, 6_826_537] },
    ours: [5_911_422, 6_931_101],
  },
};
