import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure.ts';
import type { Cell } from '../groups.ts';
import type { DisclosedTable } from '../table.ts';
import { aReader, placesOf } from './reader.ts';

/** A table as a careless publisher would print it. */
function printed(
  figures: readonly (readonly [at: Record<string, string>, figure: Figure])[],
): DisclosedTable<string> {
  const groups = figures.map(([at, figure]) => ({ by: Object.keys(at), at, figure }));
  return { groups, figureAt: () => undefined };
}

const shown = (count: number, total: number): Figure => ({
  kind: 'shown',
  total,
  count,
  share: count / total,
});
const tooFew: Figure = { kind: 'too-few' };

describe('the reader of the attack tests', () => {
  const cells: Cell<string>[] = [
    { at: { unit: 'A' }, total: 12, count: 6 },
    { at: { unit: 'B' }, total: 4, count: 1 },
    { at: { unit: 'C' }, total: 9, count: 5 },
  ];

  it('subtracts the units that are shown from the sum', () => {
    const table = printed([
      [{}, shown(12, 25)],
      [{ unit: 'A' }, shown(6, 12)],
      [{ unit: 'B' }, tooFew],
      [{ unit: 'C' }, shown(5, 9)],
    ]);
    const reader = aReader(cells, table, 'the table');
    expect(reader.possibleValues({ places: [1], quantity: 'people' }, 99)).toEqual([4]);
    expect(reader.possibleValues({ places: [1], quantity: 'with' }, 99)).toEqual([1]);
  });

  it('finds every number that two hidden units can have', () => {
    const table = printed([
      [{}, shown(12, 25)],
      [{ unit: 'A' }, shown(6, 12)],
      [{ unit: 'B' }, tooFew],
      [{ unit: 'C' }, tooFew],
    ]);
    const all = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];
    expect(
      aReader(cells, table, 'the table').possibleValues({ places: [1], quantity: 'people' }, 99),
    ).toEqual(all);
    // With 4 and 9 people known, the 6 that have it can be 0 to 4 of the four.
    const colleague = aReader(cells, table, 'all sizes');
    expect(colleague.possibleValues({ places: [1], quantity: 'with' }, 99)).toEqual([0, 1, 2, 3, 4]);
  });

  it('sees through a pattern with two hidden in every row and column', () => {
    // Two squares that share no row or column, and a cell that belongs to neither: it is on no way round.
    const rows = ['hhs.', 'hhss', 'shhh', 'sshh'];
    const square: Cell<string>[] = [];
    const figures: [Record<string, string>, Figure][] = [];
    for (const [r, line] of rows.entries()) {
      for (const [c, mark] of [...line].entries()) {
        if (mark === '.') continue;
        square.push({ at: { r: `${r}`, c: `${c}` }, total: 20, count: 10 });
        figures.push([{ r: `${r}`, c: `${c}` }, mark === 'h' ? tooFew : shown(10, 20)]);
      }
    }
    for (const name of ['r', 'c'])
      for (const value of ['0', '1', '2', '3']) {
        const total = square.filter((cell) => cell.at[name] === value).length * 20;
        figures.push([{ [name]: value }, shown(total / 2, total)]);
      }
    const reader = aReader(square, printed(figures), 'the table');
    const lonely = placesOf(square, { r: '2', c: '1' });
    expect(reader.possibleValues({ places: lonely, quantity: 'people' }, 99)).toEqual([20]);
    const inSquare = placesOf(square, { r: '0', c: '0' });
    expect(reader.possibleValues({ places: inSquare, quantity: 'people' }, 5)).toHaveLength(5);
  });
});
