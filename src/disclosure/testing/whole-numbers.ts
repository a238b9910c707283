/** The sum of some unknowns lies between two numbers. */
export type Row = { readonly of: readonly number[]; readonly least: number; readonly most: number };

const NEARLY = 1e-7;

/**
 * Whole numbers between `least` and `most` that agree with every row, or nothing when there are none. Exact: asks for
 * any numbers first, and where they are not whole tries below and above.
 */
export function solve(
  least: readonly number[],
  most: readonly number[],
  rows: readonly Row[],
  guess: readonly number[],
): number[] | undefined {
  const found = solveInFractions(least, most, rows, guess);
  if (!found) return undefined;
  const broken = found.findIndex((value) => Math.abs(value - Math.round(value)) > NEARLY);
  if (broken < 0) return found.map(Math.round);
  const below = Math.floor(found[broken]!);
  return (
    solve(least, most.with(broken, below), rows, found) ??
    solve(least.with(broken, below + 1), most, rows, found)
  );
}

/**
 * The same for any numbers: the simplex method for bounds (Dutertre & de Moura 2006). Each row's sum is one more unknown
 * with bounds of its own. Some unknowns, as many as there are rows, are written as sums of the others; one that is out of
 * bounds changes places with one that has room, always the first of each, so that it cannot go round in circles.
 */
export function solveInFractions(
  least: readonly number[],
  most: readonly number[],
  rows: readonly Row[],
  guess: readonly number[],
): number[] | undefined {
  const count = least.length;
  const low = [...least, ...rows.map((row) => row.least)];
  const high = [...most, ...rows.map((row) => row.most)];
  if (low.some((value, i) => value > high[i]!)) return undefined;

  const value = guess.map((near, i) => Math.min(Math.max(near, low[i]!), high[i]!));
  for (const { of } of rows) value.push(of.reduce((sum, i) => sum + value[i]!, 0));
  const free = least.map((_, i) => i);
  const bound = rows.map((_, r) => count + r);
  const matrix = rows.map(({ of }) => {
    const line = free.map(() => 0);
    for (const i of of) line[i]! += 1;
    return line;
  });

  for (;;) {
    const r = indexOfFirst(bound, (i) => value[i]! < low[i]! - NEARLY || value[i]! > high[i]! + NEARLY);
    if (r < 0) return value.slice(0, count);
    const leaving = bound[r]!;
    const goal = value[leaving]! < low[leaving]! ? low[leaving]! : high[leaving]!;
    const up = goal > value[leaving]!;
    const line = matrix[r]!;
    const c = indexOfFirst(free, (i, k) => {
      const slope = line[k]!;
      if (Math.abs(slope) < NEARLY) return false;
      return slope > 0 === up ? value[i]! < high[i]! - NEARLY : value[i]! > low[i]! + NEARLY;
    });
    if (c < 0) return undefined;
    exchange(r, c, goal);
  }

  function exchange(r: number, c: number, goal: number): void {
    const line = matrix[r]!;
    const slope = line[c]!;
    const shift = (goal - value[bound[r]!]!) / slope;
    value[free[c]!]! += shift;
    for (const [i, other] of matrix.entries())
      value[bound[i]!] = i === r ? goal : value[bound[i]!]! + other[c]! * shift;

    [bound[r], free[c]] = [free[c]!, bound[r]!];
    for (const k of line.keys()) line[k] = k === c ? 1 / slope : -line[k]! / slope;
    for (const [i, other] of matrix.entries()) {
      const factor = other[c]!;
      if (i === r || factor === 0) continue;
      for (const k of other.keys()) other[k] = k === c ? factor * line[k]! : other[k]! + factor * line[k]!;
    }
  }
}

/** Where in the list the smallest element that fits stands, or -1. */
function indexOfFirst(list: readonly number[], fits: (element: number, index: number) => boolean): number {
  let best = -1;
  for (const [index, element] of list.entries())
    if ((best < 0 || element < list[best]!) && fits(element, index)) best = index;
  return best;
}
