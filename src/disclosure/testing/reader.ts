import type { Figure } from '../figure.ts';
import type { Cell } from '../groups.ts';
import type { DisclosedTable } from '../table.ts';
import { solve, solveInFractions, type Row } from './whole-numbers.ts';

/** A number about one of the table's groups that is not told. */
export type HiddenNumber = { readonly group: number; readonly quantity: 'people' | 'with' };

/** What a reader knows beside the table: nothing, or how many people every place has. */
export type Knowledge = 'the table' | 'all sizes';

/**
 * A reader who works out everything that can be worked out. Knows which places there are and what is told, and asks of
 * each value of a hidden number whether any table of whole people agrees with it: an exact search, with nothing in
 * common with the way in which the table was made.
 */
export function aReader(cells: readonly Cell<string>[], table: DisclosedTable<string>, knowledge: Knowledge) {
  // Two unknowns per place: people without the property, and people with it.
  const truth = cells.flatMap(({ total, count }) => [total - count, count]);
  const many = cells.reduce((sum, { total }) => sum + total, 0) + 20;
  const least = truth.map(() => 0);
  const most = cells.flatMap(({ total }) => (knowledge === 'all sizes' ? [total, total] : [many, many]));
  const members = table.groups.map(({ by, at }) =>
    cells.flatMap((cell, p) => (by.every((name) => [cell.at[name]!].flat().includes(at[name]!)) ? [p] : [])),
  );
  const rows = table.groups.flatMap(({ figure }, g) => rowsFor(figure, members[g]!));
  if (knowledge === 'all sizes')
    for (const [p, { total }] of cells.entries())
      rows.push({ of: [2 * p, 2 * p + 1], least: total, most: total });
  const solutions: (readonly number[])[] = [];

  const unknownsOf = ({ group, quantity }: HiddenNumber) =>
    members[group]!.flatMap((p) => (quantity === 'people' ? [2 * p, 2 * p + 1] : [2 * p + 1]));

  return {
    /** Values that the number can have: all of them, or as many as `enough`. */
    possibleValues(hidden: HiddenNumber, enough: number): number[] {
      const of = unknownsOf(hidden);
      const sumIn = (solution: readonly number[]) => of.reduce((sum, i) => sum + solution[i]!, 0);
      const found = new Set(solutions.map(sumIn));
      const start = sumIn(truth);
      for (const step of [-1, 1])
        for (let value = start; value >= 0 && value <= many && found.size < enough; value += step) {
          if (found.has(value)) continue;
          const asked = [...rows, { of, least: value, most: value }];
          // Whole numbers may leave gaps; past the last fraction there is nothing more.
          const nearest = solveInFractions(least, most, asked, solutions.at(-1) ?? truth);
          if (!nearest) break;
          const solution = solve(least, most, asked, nearest);
          if (!solution) continue;
          solutions.push(solution);
          found.add(value);
        }
      return [...found].toSorted((a, b) => a - b);
    },
  };
}

/** Every number that the table does not tell. */
export function hiddenNumbers(table: DisclosedTable<string>): HiddenNumber[] {
  return table.groups.flatMap(({ figure }, group): HiddenNumber[] => {
    if (figure.kind === 'shown') return [];
    const share = { group, quantity: 'with' } as const;
    return figure.kind === 'range' ? [share] : [share, { group, quantity: 'people' }];
  });
}

function rowsFor(figure: Figure, places: readonly number[]): Row[] {
  if (figure.kind === 'too-few') return [];
  const [from, to] = figure.kind === 'shown' ? [figure.count, figure.count] : [figure.from, figure.to];
  return [
    { of: places.flatMap((p) => [2 * p, 2 * p + 1]), least: figure.total, most: figure.total },
    { of: places.map((p) => 2 * p + 1), least: from, most: to },
  ];
}
