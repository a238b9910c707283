import { ore, type Ore } from '../../../../../kernel/ore.ts';
import { type CourseContent, yearOfHalf } from './course.ts';
import { splitByWeights } from './cost-split.ts';

/** Something that the municipalities pay together in a year. */
export type JointCost = {
  readonly year: number;
  readonly kind: 'course' | 'post';
  readonly what: string;
  readonly cost: Ore;
};

/** Courses in the year they are held, and shared posts in every year of the plan. */
export function jointCosts(
  years: readonly number[],
  courses: readonly Pick<CourseContent, 'title' | 'halfYear' | 'cost' | 'status'>[],
  posts: readonly { readonly competenceName: string; readonly cost: Ore | null }[],
): readonly JointCost[] {
  return years.flatMap((year) => [
    ...courses
      .filter(
        ({ halfYear, status, cost }) => yearOfHalf(halfYear) === year && status !== 'cancelled' && cost > 0,
      )
      .map(({ title, cost }): JointCost => ({ year, kind: 'course', what: title, cost })),
    ...posts.flatMap(({ competenceName, cost }): JointCost[] =>
      cost === null || cost === 0 ? [] : [{ year, kind: 'post', what: competenceName, cost }],
    ),
  ]);
}

export type SplitCost = JointCost & { readonly parts: readonly Ore[] };

/** Each cost by itself, so that every bill adds up. The parts are in the order of the weights. */
export function splitCosts(costs: readonly JointCost[], weights: readonly number[]): readonly SplitCost[] {
  return costs.map((one) => ({
    ...one,
    parts: (splitByWeights(one.cost, weights) ?? weights.map(() => 0)).map(ore),
  }));
}

/** What one of them pays in a year, or in all years. */
export function paidBy(costs: readonly SplitCost[], index: number, year?: number): Ore {
  const own = costs.filter((one) => year === undefined || one.year === year);
  return ore(own.reduce((sum, { parts }) => sum + (parts[index] ?? 0), 0));
}
