import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from './groups.ts';
import { discloseTable } from './table.ts';

const five = { threshold: 5 };
const shown = (count: number, total: number) => ({ kind: 'shown', total, count, share: count / total });
const range = (total: number, from: number, to: number) => ({ kind: 'range', total, from, to });
const tooFew = { kind: 'too-few' };

/** Units under one roof: name, how many, how many of them with the property. */
function units(...list: (readonly [name: string, total: number, count: number])[]): Cell<'unit'>[] {
  return list.map(([unit, total, count]) => ({ at: { unit }, total, count }));
}

describe('one cut', () => {
  it('hides a small unit and its smallest neighbour, which would otherwise give it away', () => {
    // 33 - 12 - 9 - 8 = 4.
    const cells = units(['A', 12, 6], ['B', 4, 2], ['C', 9, 4], ['D', 8, 4]);
    const { figureAt } = discloseTable(cells, [[], ['unit']], five);
    expect(figureAt({})).toEqual(shown(16, 33));
    expect(figureAt({ unit: 'B' })).toEqual(tooFew);
    expect(figureAt({ unit: 'D' })).toEqual(tooFew);
    expect(figureAt({ unit: 'C' })).toEqual(range(9, 0, 9));
  });

  it('leaves the neighbours alone when the sum is not told', () => {
    const cells = units(['A', 12, 6], ['B', 4, 2], ['C', 9, 4], ['D', 8, 4]);
    const { figureAt } = discloseTable(cells, [['unit']], five);
    expect(figureAt({ unit: 'D' })).toEqual(range(8, 0, 8));
  });

  it('shows no split at all where it has two parts and one is small', () => {
    const { figureAt } = discloseTable(units(['A', 6, 3], ['B', 3, 1]), [[], ['unit']], five);
    expect(figureAt({})).toEqual(range(9, 0, 9));
    expect(figureAt({ unit: 'A' })).toEqual(tooFew);
    expect(figureAt({ unit: 'B' })).toEqual(tooFew);
  });

  it('hides one more where two small units together are too few to hide each other', () => {
    const { figureAt } = discloseTable(
      units(['A', 1, 0], ['B', 1, 1], ['C', 7, 3], ['D', 30, 15]),
      [[], ['unit']],
      five,
    );
    expect(figureAt({ unit: 'C' })).toEqual(tooFew);
    // Its share would leave only 2 to 4 for those with it among the seven: one number too few.
    expect(figureAt({ unit: 'D' })).toEqual(range(30, 5, 25));
  });

  it('tells less of a large unit when its share would give away that of another', () => {
    // 20 of the 30 are told to be 10 of 20; the other 10 would be 0 of 10, everyone without.
    const { figureAt } = discloseTable(units(['A', 20, 10], ['B', 10, 0]), [[], ['unit']], five);
    expect(figureAt({})).toEqual(shown(10, 30));
    expect(figureAt({ unit: 'B' })).toEqual(range(10, 0, 4));
    expect(figureAt({ unit: 'A' })).toEqual(range(20, 5, 15));
  });

  it('does not leave a rest of three people when two small units are subtracted from', () => {
    const { figureAt } = discloseTable(
      units(['A', 1, 0], ['B', 2, 1], ['C', 12, 6], ['D', 30, 15]),
      [[], ['unit']],
      five,
    );
    expect(figureAt({ unit: 'C' })).toEqual(tooFew);
  });

  it('does not leave a rest of which three have it', () => {
    const { figureAt } = discloseTable(
      units(['A', 20, 1], ['B', 20, 2], ['C', 40, 20], ['D', 60, 30]),
      [[], ['unit']],
      five,
    );
    expect(figureAt({ unit: 'C' })).toEqual(range(40, 5, 35));
  });

  it('does not let units that are all few add up to the share of each', () => {
    // Two units of at most 4 with the property have 8 together: both 4.
    const cells = units(['A', 20, 4], ['B', 20, 4], ['C', 40, 20], ['D', 60, 30]);
    const { figureAt } = discloseTable(cells, [[], ['unit']], five);
    expect(figureAt({})).toEqual(shown(58, 140));
    expect(figureAt({ unit: 'C' })).toEqual(range(40, 5, 35));
    expect(figureAt({ unit: 'D' })).toEqual(shown(30, 60));
  });

  it('tells a unit beside empty ones, for there is nobody in them to protect', () => {
    const { figureAt } = discloseTable(units(['A', 12, 6], ['B', 0, 0], ['C', 0, 0]), [[], ['unit']], five);
    expect(figureAt({ unit: 'A' })).toEqual(shown(6, 12));
    expect(figureAt({ unit: 'B' })).toEqual(tooFew);
  });

  it('adds up cells of the same place before it looks at them', () => {
    const cells = units(['A', 4, 2], ['A', 4, 3], ['A', 4, 1]);
    expect(discloseTable(cells, [['unit']], five).figureAt({ unit: 'A' })).toEqual(shown(6, 12));
  });

  it('has no figure for a group that it was not asked for', () => {
    const { figureAt, groups } = discloseTable(units(['A', 12, 6]), [[]], five);
    expect(groups).toHaveLength(1);
    expect(figureAt({ unit: 'A' })).toBeUndefined();
    expect(discloseTable([], [[]], five).groups).toEqual([]);
  });
});

describe('two cuts of the same people', () => {
  const cells = [
    { at: { municipality: '3407', service: 'home' }, total: 14, count: 6 },
    { at: { municipality: '3407', service: 'institution' }, total: 13, count: 6 },
    { at: { municipality: '3443', service: 'home' }, total: 12, count: 6 },
    { at: { municipality: '3443', service: 'institution' }, total: 3, count: 1 },
  ];

  it('hides a rectangle, not a row: otherwise the other cut subtracts it', () => {
    const { figureAt } = discloseTable(
      cells,
      [['municipality'], ['service'], ['municipality', 'service']],
      five,
    );
    const kinds = cells.map(({ at }) => figureAt(at)?.kind);
    expect(kinds).toEqual(['too-few', 'too-few', 'too-few', 'too-few']);
    expect(figureAt({ municipality: '3443' })).toEqual(shown(7, 15));
    expect(figureAt({ service: 'institution' })).toEqual(shown(7, 16));
  });

  it('names a group by its dimensions in any order', () => {
    const { figureAt } = discloseTable(cells, [['municipality', 'service']], five);
    expect(figureAt({ service: 'home', municipality: '3407' })).toEqual(shown(6, 14));
  });
});

describe('regions that overlap', () => {
  it('are not told side by side when their difference is a small municipality', () => {
    const place = (municipality: string, region: string[], total: number, count: number) => ({
      at: { municipality, region },
      total,
      count,
    });
    const cells = [
      place('3407', ['one', 'two'], 40, 20),
      place('3443', ['one', 'two'], 30, 15),
      place('3450', ['one'], 3, 1),
    ];
    // 73 in the one and 70 in the other would tell of three people.
    const both = discloseTable(cells, [['region'], ['municipality']], five);
    expect(both.figureAt({ municipality: '3450' })).toEqual(tooFew);
    expect(both.figureAt({ region: 'one' })).toEqual(shown(36, 73));
    expect(both.figureAt({ region: 'two' })).toEqual(tooFew);
  });
});

describe('groups that are not in the table', () => {
  it('are protected all the same when the regions that overlap are all that is shown', () => {
    const cells = [
      { at: { municipality: '3407', region: ['one', 'two'] }, total: 70, count: 35 },
      { at: { municipality: '3450', region: ['one'] }, total: 3, count: 1 },
    ];
    const { figureAt } = discloseTable(cells, [['region']], five);
    expect([figureAt({ region: 'one' })?.kind, figureAt({ region: 'two' })?.kind]).toEqual([
      'shown',
      'too-few',
    ]);
  });

  it('are protected when one service lies in one municipality only', () => {
    const place = (municipality: string, service: string, total: number, count: number) => ({
      at: { municipality, service },
      total,
      count,
    });
    // 15 in the municipality and 12 in a service that only it has: three others.
    const cells = [
      place('3407', 'rehabilitation', 12, 6),
      place('3407', 'home', 3, 2),
      place('3443', 'home', 30, 15),
    ];
    const { figureAt } = discloseTable(cells, [['municipality'], ['service']], five);
    expect(figureAt({ service: 'rehabilitation' })).toEqual(tooFew);
    expect(figureAt({ municipality: '3407' })).toEqual(shown(8, 15));
  });
});

describe('any table', () => {
  const cells = fc.array(
    fc.record({
      at: fc.record({ a: fc.constantFrom('1', '2', '3', '4'), b: fc.constantFrom('x', 'y', 'z') }),
      total: fc.integer({ min: 0, max: 25 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 20 },
  );
  const asCells = (
    list: { at: { a: string; b: string }; total: number; part: number }[],
  ): Cell<'a' | 'b'>[] => list.map(({ at, total, part }) => ({ at, total, count: Math.round(total * part) }));
  const cuts = [[], ['a'], ['b'], ['a', 'b']] as const;

  it('comes out the same whatever the order of its rows', () => {
    const shuffled = cells.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, again]) => {
        expect(discloseTable(asCells(again), cuts, five).groups).toEqual(
          discloseTable(asCells(list), cuts, five).groups,
        );
      }),
    );
  });

  it('tells nothing but what is true, and never more of a group than the group alone allows', () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 2, max: 7 }), (list, threshold) => {
        for (const { at, figure } of discloseTable(asCells(list), cuts, { threshold }).groups) {
          const inside = asCells(list).filter(
            (cell) => (at.a ?? cell.at.a) === cell.at.a && (at.b ?? cell.at.b) === cell.at.b,
          );
          const total = inside.reduce((sum, cell) => sum + cell.total, 0);
          const count = inside.reduce((sum, cell) => sum + cell.count, 0);
          if (figure.kind === 'too-few') continue;
          expect(figure.total).toBe(total);
          expect(total).toBeGreaterThanOrEqual(threshold);
          if (figure.kind === 'shown') {
            expect(figure.count).toBe(count);
            expect(Math.min(count, total - count)).toBeGreaterThanOrEqual(threshold);
          } else {
            expect(count).toBeGreaterThanOrEqual(figure.from);
            expect(count).toBeLessThanOrEqual(figure.to);
            expect(figure.to - figure.from + 1).toBeGreaterThanOrEqual(Math.max(2, threshold - 1));
          }
        }
      }),
    );
  });

  it('tells everything at threshold 1', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const { groups } = discloseTable(asCells(list), cuts, { threshold: 1 });
        for (const { figure } of groups)
          expect(figure.kind === 'shown' || (figure.kind === 'range' && figure.total === 0)).toBe(true);
      }),
    );
  });

  it('is refused when a cell lies nowhere in a dimension, instead of leaving its people out', () => {
    const cell = { at: { a: '1' }, total: 6, count: 3 } as unknown as Cell<'a' | 'b'>;
    expect(() => discloseTable([cell], [['b']], five)).toThrow(/nowhere in b/);
    expect(() => discloseTable([{ at: { a: [] }, total: 6, count: 3 }], [[]], five)).toThrow(/nowhere in a/);
    expect(() => discloseTable([{ at: { a: '1' }, total: 3, count: 6 }], [[]], five)).toThrow(RangeError);
  });
});
