import { fail, succeed, type Result } from '../../../../kernel/result.ts';

/** `from` and `to` are both inside the group. */
export type AgeGroup = { readonly from: number; readonly to: number; readonly rate: number };

export type SpreadFailure =
  | { kind: 'groups-do-not-follow'; index: number }
  | { kind: 'not-a-rate'; index: number; rate: number }
  | { kind: 'not-people'; age: number; people: number };

/**
 * Rates per age group made into rates per single year of age, so that every group keeps exactly its number of users.
 *
 * The running sum of users is drawn as a curve over the running sum of people, monotone and cubic between the borders
 * of the groups (Fritsch & Carlson 1980, slopes as in Fritsch & Butland 1984); the rate at an age is the rise of the curve over the people of that age. Monotone means
 * that no rate is negative, and passing through the borders means that no user is lost. Sprague's formula keeps the
 * sums too, but may give negative rates beside a steep rise, and a steep rise is what need by age looks like.
 *
 * @param groups contiguous from age 0; rates are users per person, not negative
 * @param people how many there are of each age (length = last age + 1), not negative; the weight of each age in its group
 */
export function spreadToSingleAges(
  groups: readonly AgeGroup[],
  people: ArrayLike<number>,
): Result<Float64Array, SpreadFailure> {
  const failure = findFailure(groups, people);
  if (failure) return fail(failure);

  // An age without people still needs a rate, for it may have people another year.
  const weight = Float64Array.from(people, (n) => Math.max(n, 1e-9));
  const x = [0];
  const y = [0];
  for (const { from, to, rate } of groups) {
    let width = 0;
    for (let age = from; age <= to; age++) width += weight[age]!;
    x.push(x.at(-1)! + width);
    y.push(y.at(-1)! + width * rate);
  }
  const curve = monotoneCubic(x, y);

  const rates = new Float64Array(weight.length);
  for (const [g, { from, to }] of groups.entries()) {
    let left = x[g]!;
    let before = y[g]!;
    for (let age = from; age <= to; age++) {
      // The border itself, and not the sum of the ages up to it, so that rounding loses nobody.
      const right = age === to ? x[g + 1]! : left + weight[age]!;
      const after = age === to ? y[g + 1]! : curve(g, right);
      rates[age] = Math.max(0, (after - before) / weight[age]!);
      left = right;
      before = after;
    }
  }
  return succeed(rates);
}

function findFailure(groups: readonly AgeGroup[], people: ArrayLike<number>): SpreadFailure | undefined {
  let next = 0;
  for (const [index, { from, to, rate }] of groups.entries()) {
    if (from !== next || to < from || !Number.isInteger(to)) return { kind: 'groups-do-not-follow', index };
    if (!(rate >= 0 && Number.isFinite(rate))) return { kind: 'not-a-rate', index, rate };
    next = to + 1;
  }
  if (next !== people.length || next === 0)
    return { kind: 'groups-do-not-follow', index: Math.max(0, groups.length - 1) };
  for (let age = 0; age < people.length; age++)
    if (!(people[age]! >= 0 && Number.isFinite(people[age])))
      return { kind: 'not-people', age, people: people[age]! };
  return undefined;
}

/** The value of the curve at a point in interval `i` (between knot i and i + 1). */
function monotoneCubic(x: readonly number[], y: readonly number[]): (i: number, at: number) => number {
  const intervals = x.length - 1;
  const width = Array.from({ length: intervals }, (_, i) => x[i + 1]! - x[i]!);
  const slope = Array.from({ length: intervals }, (_, i) => (y[i + 1]! - y[i]!) / width[i]!);
  const tangent = Array.from({ length: intervals + 1 }, (_, i) => {
    if (i === 0 || i === intervals) return endTangent(i === 0, width, slope);
    return innerTangent(width[i - 1]!, width[i]!, slope[i - 1]!, slope[i]!);
  });
  return (i, at) => {
    const h = width[i]!;
    const t = (at - x[i]!) / h;
    const t2 = t * t;
    const t3 = t2 * t;
    return (
      (2 * t3 - 3 * t2 + 1) * y[i]! +
      (t3 - 2 * t2 + t) * h * tangent[i]! +
      (3 * t2 - 2 * t3) * y[i + 1]! +
      (t3 - t2) * h * tangent[i + 1]!
    );
  };
}

/** Weighted harmonic mean of the slopes on both sides; flat where one of them is. */
function innerTangent(left: number, right: number, before: number, after: number): number {
  if (before <= 0 || after <= 0) return 0;
  const w1 = 2 * right + left;
  const w2 = right + 2 * left;
  return (w1 + w2) / (w1 / before + w2 / after);
}

/** Three-point formula at an end, held within what keeps the curve monotone. */
function endTangent(first: boolean, width: readonly number[], slope: readonly number[]): number {
  const own = first ? 0 : slope.length - 1;
  const next = first ? 1 : slope.length - 2;
  if (slope.length === 1) return slope[0]!;
  const [h, k, d, e] = [width[own]!, width[next]!, slope[own]!, slope[next]!];
  const tangent = ((2 * h + k) * d - h * e) / (h + k);
  return Math.min(Math.max(tangent, 0), 3 * d);
}
