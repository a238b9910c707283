import type { Figure } from '../figure.ts';
import type { Cell, GroupAt } from '../groups.ts';
import type { DisclosedTable } from '../table.ts';
import { solve, solveInFractions, type Row } from './whole-numbers.ts';

/** A number about people at some of the places, by their number in the list of cells. */
export type NumberOfPeople = { readonly places: readonly number[]; readonly quantity: 'people' | 'with' };

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
  const rows = table.groups.flatMap(({ at, figure }) => rowsFor(figure, placesOf(cells, at)));
  if (knowledge === 'all sizes')
    for (const [p, { total }] of cells.entries())
      rows.push({ of: [2 * p, 2 * p + 1], least: total, most: total });
  const solutions: (readonly number[])[] = [];

  const unknownsOf = ({ places, quantity }: NumberOfPeople) =>
    places.flatMap((p) => (quantity === 'people' ? [2 * p, 2 * p + 1] : [2 * p + 1]));

  return {
    /** Values that the number can have: all of them, or as many as `enough`. */
    possibleValues(number: NumberOfPeople, enough: number): number[] {
      const of = unknownsOf(number);
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

/** The places of a group, by their number in the list of cells. */
export function placesOf(cells: readonly Cell<string>[], at: GroupAt<string>): number[] {
  return cells.flatMap((cell, p) =>
    Object.entries(at).every(([name, value]) => [cell.at[name]!].flat().includes(value!)) ? [p] : [],
  );
}

function rowsFor(figure: Figure, places: readonly number[]): Row[] {
  if (figure.kind === 'too-few') return [];
  const [from, to] = figure.kind === 'shown' ? [figure.count, figure.count] : [figure.from, figure.to];
  return [
    { of: places.flatMap((p) => [2 * p, 2 * p + 1]), least: figure.total, most: figure.total },
    { of: places.map((p) => 2 * p + 1), least: from, most: to },
  ];
}
