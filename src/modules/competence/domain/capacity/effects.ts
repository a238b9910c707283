import { spreadOverDraws } from '../workforce/gap.ts';
import type { AreaNeed } from './picture.ts';
import { differenceIn, rangeIn } from './picture.ts';

export type Effects = {
  /** Educations whose gap moves most, the one that moves most first: change in full-time equivalents, the middle of the draws. */
  readonly educations: readonly { readonly index: number; readonly change: number }[];
  /** Leaders with formal leadership education without the change and with it, and posts with it. */
  readonly leaders: { readonly before: number; readonly after: number; readonly posts: number };
};

const MOST_NAMED = 3;
/** Less than this would be said as 0,0. */
const LEAST = 0.05;
/** Beside what moves most, what moves less than this share of it is not worth a word. */
const WORTH_SAYING = 0.1;

/** What a change moves, draw by draw, where the sum alone would not tell. */
export function effectsOf(now: AreaNeed, base: AreaNeed, years: readonly number[], year: number): Effects {
  const items = now.gap.length / now.allGap.length;
  const moved = now.gap.map((value, i) => value - base.gap[i]!);
  const changes = Array.from({ length: items }, (_, index) => ({
    index,
    change: spreadOverDraws(moved, years.length * items, years.indexOf(year) * items + index).p50,
  })).sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const least = Math.max(LEAST, WORTH_SAYING * Math.abs(changes[0]?.change ?? 0));
  const middle = (table: Float64Array): number => rangeIn(table, years, { year }).p50;
  return {
    educations: changes.filter(({ change }) => Math.abs(change) >= least).slice(0, MOST_NAMED),
    leaders: {
      before: middle(base.educatedLeaders),
      after: middle(now.educatedLeaders),
      posts: middle(now.leaderPosts),
    },
  };
}

/** How the gap of one education, or of all together, differs from the base in a year. */
export function gapDifference(
  now: AreaNeed,
  base: AreaNeed,
  years: readonly number[],
  of: { readonly year: number; readonly education?: number },
) {
  if (of.education === undefined) return differenceIn(now.allGap, base.allGap, years, of.year);
  const items = now.gap.length / now.allGap.length;
  return spreadOverDraws(
    now.gap.map((value, i) => value - base.gap[i]!),
    years.length * items,
    years.indexOf(of.year) * items + of.education,
  );
}
