import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Cut } from './groups.ts';
import { discloseOne } from './figure.ts';
import { discloseTable } from './table.ts';
import { aReader, placesOf, type Knowledge } from './testing/reader.ts';

const valuesOf = { a: ['a1', 'a2', 'a3'], b: ['b1', 'b2', 'b3'], c: ['c1', 'c2'] } as const;
type Dimension = keyof typeof valuesOf;

const person = fc.record({
  total: fc.integer({ min: 0, max: 9 }),
  part: fc.double({ min: 0, max: 1, noNaN: true }),
});
const allCuts: Cut<Dimension>[] = [
  [],
  ['a'],
  ['b'],
  ['c'],
  ['a', 'b'],
  ['a', 'c'],
  ['b', 'c'],
  ['a', 'b', 'c'],
];

const tables = fc
  .record({
    sizes: fc.tuple(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 2 }),
    ),
    cuts: fc.uniqueArray(fc.constantFrom(...allCuts), { minLength: 1, maxLength: 8 }),
    threshold: fc.integer({ min: 2, max: 6 }),
  })
  .chain(({ sizes: [a, b, c], ...rest }) => {
    const places = valuesOf.a
      .slice(0, a)
      .flatMap((a) =>
        valuesOf.b.slice(0, b).flatMap((b) => valuesOf.c.slice(0, c).map((c) => ({ a, b, c }))),
      );
    return fc.record({
      cells: fc.array(person, { minLength: places.length, maxLength: places.length }).map((people) =>
        people.map(({ total, part }, i): Cell<Dimension> => ({
          at: places[i]!,
          total,
          count: Math.round(total * part),
        })),
      ),
      cuts: fc.constant(rest.cuts),
      threshold: fc.constant(rest.threshold),
    });
  });

/** Towns in one to three regions each, so that regions overlap as they like. */
const overlapping = fc.record({
  cells: fc.array(
    fc.record({
      total: fc.integer({ min: 0, max: 12 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      region: fc.uniqueArray(fc.constantFrom('north', 'coast', 'hills'), { minLength: 1, maxLength: 3 }),
      service: fc.constantFrom('home', 'institution'),
    }),
    { minLength: 1, maxLength: 9 },
  ),
  cuts: fc.uniqueArray(
    fc.constantFrom<readonly string[]>(
      [],
      ['region'],
      ['town'],
      ['service'],
      ['region', 'service'],
      ['town', 'service'],
    ),
    { minLength: 1, maxLength: 6 },
  ),
  threshold: fc.integer({ min: 2, max: 6 }),
});

/**
 * The numbers that a reader can know too well, with what is left of them: of all groups that the dimensions can name,
 * shown or not. For a group that is not in the table only what might not be told of it counts.
 */
function leaks(
  cells: readonly Cell<string>[],
  cuts: readonly Cut<string>[],
  threshold: number,
  knowledge: Knowledge,
) {
  const table = discloseTable(cells, cuts, { threshold });
  const reader = aReader(cells, table, knowledge);
  const open = Math.max(2, threshold - 1);

  return nameableGroups(cells).flatMap(({ at, places, total, count }) => {
    const { kind } = table.figureAt(at) ?? discloseOne(count, total, { threshold });
    if (total === 0 || kind === 'shown') return [];
    const wanted = [
      ...(kind === 'too-few' && knowledge === 'the table'
        ? [{ quantity: 'people' as const, values: open }]
        : []),
      { quantity: 'with' as const, values: Math.min(open, total + 1) },
    ];
    return wanted.flatMap(({ quantity, values }) => {
      const possible = reader.possibleValues({ places, quantity }, values);
      return possible.length < values ? [{ at, quantity, possible }] : [];
    });
  });
}

function nameableGroups(cells: readonly Cell<string>[]) {
  const names = Object.keys(cells[0]?.at ?? {});
  const found = new Map<string, Record<string, string>>();
  for (const { at } of cells) {
    let groups: Record<string, string>[] = [{}];
    for (const name of names)
      groups = groups.flatMap((group) => [
        group,
        ...[at[name]!].flat().map((value) => ({ ...group, [name]: value })),
      ]);
    for (const group of groups) found.set(JSON.stringify(group), group);
  }
  return [...found.values()].map((at) => {
    const places = placesOf(cells, at);
    const sum = (part: 'total' | 'count') => places.reduce((all, p) => all + cells[p]![part], 0);
    return { at, places, total: sum('total'), count: sum('count') };
  });
}

describe('a reader who works out all that can be worked out', () => {
  it('finds no hidden number narrower than the threshold leaves it', () => {
    fc.assert(
      fc.property(tables, ({ cells, cuts, threshold }) => {
        expect(leaks(cells, cuts, threshold, 'the table')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('finds no share either when every size is known beforehand', () => {
    fc.assert(
      fc.property(tables, ({ cells, cuts, threshold }) => {
        expect(leaks(cells, cuts, threshold, 'all sizes')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('cannot use the sizes of places to work out that all six in one of them have it', () => {
    const place = (a: string, b: string, total: number, count: number) => ({ at: { a, b }, total, count });
    const cells = [
      place('a1', 'b1', 6, 6),
      place('a1', 'b2', 2, 1),
      place('a2', 'b2', 1, 1),
      place('a3', 'b2', 7, 2),
      place('a2', 'b1', 0, 0),
      place('a3', 'b1', 0, 0),
    ];
    expect(leaks(cells, [[], ['a'], ['a', 'b']], 2, 'all sizes')).toEqual([]);
  });

  it('gets no further where regions overlap', () => {
    fc.assert(
      fc.property(overlapping, ({ cells, cuts, threshold }) => {
        const towns = cells.map(({ total, part, region, service }, i) => ({
          at: { town: `town ${i % 5}`, region, service },
          total,
          count: Math.round(total * part),
        }));
        expect(leaks(towns, cuts, threshold, 'the table')).toEqual([]);
        expect(leaks(towns, cuts, threshold, 'all sizes')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a table of a whole country', () => {
  it('still tells most municipalities, every service and every level', () => {
    const cells = aCountry(120);
    const { groups } = discloseTable(cells, [[], ['a'], ['b'], ['c'], ['a', 'b', 'c']], { threshold: 5 });
    const told = (...by: string[]) =>
      groups.filter((group) => `${group.by}` === `${by}` && group.figure.kind === 'shown').length;
    expect([told(), told('b'), told('c')]).toEqual([1, 12, 3]);
    expect(told('a')).toBeGreaterThan(100);
  });
});

/** Leaders by municipality, service and level, mostly one or two at a place; the same every time. */
function aCountry(municipalities: number): Cell<Dimension>[] {
  let state = 1;
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  return Array.from({ length: municipalities }, (_, m) => {
    const size = 0.5 + 2 * random();
    return Array.from({ length: 36 }, (__, place): Cell<Dimension> => {
      const total = Math.floor(random() * random() * size * (1 + (place % 3)) * 4);
      const count = Array.from({ length: total }, random).filter((luck) => luck < 0.3).length;
      return { at: { a: `m${m}`, b: `s${Math.floor(place / 3)}`, c: `l${place % 3}` }, total, count };
    });
  }).flat();
}
