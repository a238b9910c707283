import { checkThreshold, toFigure, type DisclosureOptions, type Figure } from './figure.ts';
import { readPopulation, type Cell, type Cut, type GroupAt } from './groups.ts';
import { decideTelling } from './hide-more.ts';

export type DisclosedGroup<Dimension extends string> = {
  readonly by: Cut<Dimension>;
  readonly at: GroupAt<Dimension>;
  readonly figure: Figure;
};

export type DisclosedTable<Dimension extends string> = {
  /** Cut by cut as they were asked for, and within a cut by the values of its dimensions. */
  readonly groups: readonly DisclosedGroup<Dimension>[];
  /** The figure for one group, named by the dimensions of its cut; undefined where the table has no such group. */
  readonly figureAt: (at: GroupAt<Dimension>) => Figure | undefined;
};

/**
 * What may be told about the groups of a table, all cuts seen together: no group below the threshold, no number of
 * people with or without the property below it, and nothing from which such a number can be worked out.
 *
 * Everything one reader gets to see of the same people must be asked for in one call. Two tables that are safe one by
 * one need not be safe side by side.
 */
export function discloseTable<Dimension extends string>(
  cells: readonly Cell<Dimension>[],
  cuts: readonly Cut<Dimension>[],
  { threshold }: DisclosureOptions,
): DisclosedTable<Dimension> {
  checkThreshold(threshold);
  const population = readPopulation(cells, cuts);
  const told = decideTelling(population, threshold);
  const groups = population.groups.flatMap(({ by, at, total, count, isListed }, g) =>
    isListed ? [{ by, at, figure: toFigure(told[g]!, count, total, threshold) }] : [],
  );

  let figures: ReadonlyMap<string, Figure> | undefined;
  return {
    groups,
    figureAt: (at) => {
      figures ??= new Map(groups.map((group) => [nameOf(group.at), group.figure]));
      return figures.get(nameOf(at));
    },
  };
}

/** The same for the same group, whatever the order of its dimensions. */
function nameOf(at: GroupAt<string>): string {
  return JSON.stringify(Object.entries(at).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
