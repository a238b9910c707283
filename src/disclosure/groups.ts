import { checkNumbers } from './figure.ts';

/**
 * The people at one place in the table, for instance the leaders of one level in one service of one municipality.
 * A place can lie in several values of a dimension at once, as a municipality in several regions.
 */
export type Cell<Dimension extends string> = {
  readonly at: { readonly [D in Dimension]: string | readonly string[] };
  readonly total: number;
  /** How many of them have the property. */
  readonly count: number;
};

/** Dimensions by which a table is cut into groups; no dimension means everyone together. */
export type Cut<Dimension extends string> = readonly Dimension[];

/** Which value of each dimension of its cut a group has. */
export type GroupAt<Dimension extends string> = { readonly [D in Dimension]?: string };

export type Group<Dimension extends string> = {
  readonly by: Cut<Dimension>;
  readonly at: GroupAt<Dimension>;
  readonly total: number;
  readonly count: number;
  readonly places: readonly number[];
  /** Whether the group is one of those that are asked for. The others can be thought of, and need protection too. */
  readonly isListed: boolean;
};

export type Place = { readonly total: number; readonly count: number; readonly groups: readonly number[] };

/** A table as numbers: places and groups know each other by number, in an order that is not the cells'. */
export type Population<Dimension extends string> = {
  readonly places: readonly Place[];
  readonly groups: readonly Group<Dimension>[];
};

/** More than any country has, and few enough for sums and differences in 32 bits. */
const MOST_PEOPLE = 500_000_000;

/** Every dimension doubles the groups that can be thought of. */
const MOST_DIMENSIONS = 6;

/** One dimension: its values in sorted order, and where in them each cell lies. */
type Axis<Dimension extends string> = {
  readonly name: Dimension;
  readonly values: readonly string[];
  /** The different answers to where a cell can lie, mostly one value each, as numbers of values. */
  readonly spans: readonly (readonly number[])[];
  readonly spanOfCell: readonly number[];
};

/** Cells may come in any order; several for the same place are added together. */
export function readPopulation<Dimension extends string>(
  cells: readonly Cell<Dimension>[],
  cuts: readonly Cut<Dimension>[],
): Population<Dimension> {
  const names = new Set<Dimension>(cuts.flat());
  for (const { at } of cells) for (const name in at) names.add(name);
  const axes = [...names].toSorted().map((name) => readAxis(cells, name));

  const spots = readSpots(cells, axes);
  if (spots.reduce((sum, { total }) => sum + total, 0) > MOST_PEOPLE)
    throw new RangeError('More people than can be counted');
  const groups = [
    ...cuts.flatMap((by) => readGroups(by, true, axes, spots)),
    ...otherCuts(cuts, axes).flatMap((by) => readGroups(by, false, axes, spots)),
  ];
  const groupsOf: number[][] = spots.map(() => []);
  for (const [g, group] of groups.entries()) for (const p of group.places) groupsOf[p]!.push(g);
  return { places: spots.map(({ total, count }, p) => ({ total, count, groups: groupsOf[p]! })), groups };
}

/** @throws RangeError where a cell lies nowhere in the dimension: it would be left out of the sums without a word */
function readAxis<Dimension extends string>(
  cells: readonly Cell<Dimension>[],
  name: Dimension,
): Axis<Dimension> {
  const spanNumbers = new Map<string, number>();
  const found: (readonly string[])[] = [];
  const spanOfCell = cells.map(({ at }) => {
    const value: string | readonly string[] | undefined = Object.hasOwn(at, name) ? at[name] : undefined;
    if (value === undefined || value.length === 0) throw new RangeError(`A cell lies nowhere in ${name}`);
    const values = typeof value === 'string' ? [value] : [...new Set(value)].toSorted();
    const key = values.length === 1 ? values[0]! : JSON.stringify(values);
    let number = spanNumbers.get(key);
    if (number === undefined) spanNumbers.set(key, (number = found.push(values) - 1));
    return number;
  });

  const values = [...new Set(found.flat())].toSorted();
  const numbers = new Map(values.map((value, number) => [value, number]));
  const spans = found.map((span) => span.map((value) => numbers.get(value)!));
  const order = spans.map((_, i) => i).toSorted((a, b) => compareLists(spans[a]!, spans[b]!));
  const rank: number[] = [];
  for (const [i, span] of order.entries()) rank[span] = i;
  return {
    name,
    values,
    spans: order.map((i) => spans[i]!),
    spanOfCell: spanOfCell.map((span) => rank[span]!),
  };
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((value, k) => value !== b[k]);
  return i < 0 ? a.length - b.length : a[i]! - (b[i] ?? -1);
}

type Spot = { readonly code: number; readonly cell: number; total: number; count: number };

function readSpots<Dimension extends string>(
  cells: readonly Cell<Dimension>[],
  axes: readonly Axis<Dimension>[],
): Spot[] {
  const spots = new Map<number, Spot>();
  for (const [cell, { total, count }] of cells.entries()) {
    checkNumbers(count, total);
    let code = 0;
    for (const { spans, spanOfCell } of axes) code = digit(code, spans.length, spanOfCell[cell]!);
    const spot = spots.get(code);
    if (spot === undefined) spots.set(code, { code, cell, total, count });
    else {
      spot.total += total;
      spot.count += count;
    }
  }
  return [...spots.values()].toSorted((a, b) => a.code - b.code);
}

/** All other ways in which the dimensions can cut the table. */
function otherCuts<Dimension extends string>(
  cuts: readonly Cut<Dimension>[],
  axes: readonly Axis<Dimension>[],
): Cut<Dimension>[] {
  if (axes.length > MOST_DIMENSIONS) throw new RangeError(`More than ${MOST_DIMENSIONS} dimensions`);
  const nameOf = (by: Cut<Dimension>) => JSON.stringify([...new Set(by)].toSorted());
  const asked = new Set(cuts.map(nameOf));
  const all = Array.from({ length: 2 ** axes.length }, (_, set) =>
    axes.filter((__, i) => (set >> i) % 2 === 1).map(({ name }) => name),
  );
  return all.filter((by) => !asked.has(nameOf(by)));
}

function readGroups<Dimension extends string>(
  by: Cut<Dimension>,
  isListed: boolean,
  axes: readonly Axis<Dimension>[],
  spots: readonly Spot[],
): Group<Dimension>[] {
  const dimensions = [...new Set(by)].map((name) => axes.find((axis) => axis.name === name)!);
  const found = new Map<number, { total: number; count: number; places: number[] }>();

  for (const [p, spot] of spots.entries()) {
    let codes = [0];
    for (const { values, spans, spanOfCell } of dimensions) {
      const span = spans[spanOfCell[spot.cell]!]!;
      codes =
        span.length === 1 && codes.length === 1
          ? [digit(codes[0]!, values.length, span[0]!)]
          : codes.flatMap((code) => span.map((value) => digit(code, values.length, value)));
    }
    for (const code of codes) {
      let group = found.get(code);
      if (group === undefined) found.set(code, (group = { total: 0, count: 0, places: [] }));
      group.total += spot.total;
      group.count += spot.count;
      group.places.push(p);
    }
  }
  return [...found]
    .toSorted(([a], [b]) => a - b)
    .map(([code, { total, count, places }]) => ({
      by,
      at: decode(code, dimensions),
      total,
      count,
      places,
      isListed,
    }));
}

/** One more digit on a number that stands for a place or a group. */
function digit(code: number, size: number, value: number): number {
  const longer = code * size + value;
  if (!Number.isSafeInteger(longer)) throw new RangeError('The table has more groups than can be numbered');
  return longer;
}

function decode<Dimension extends string>(
  code: number,
  dimensions: readonly Axis<Dimension>[],
): GroupAt<Dimension> {
  const at: { [D in Dimension]?: string } = {};
  let rest = code;
  for (const { name, values } of dimensions.toReversed()) {
    at[name] = values[rest % values.length]!;
    rest = Math.floor(rest / values.length);
  }
  return at;
}
