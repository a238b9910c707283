import { fail, succeed, type Result } from '../result.ts';

export type WhittakerFailure =
  | { kind: 'unequal-lengths'; values: number; weights: number }
  | { kind: 'not-an-order'; order: number }
  | { kind: 'too-short'; length: number; order: number }
  | { kind: 'not-a-lambda'; lambda: number }
  | { kind: 'not-a-value'; index: number; value: number }
  | { kind: 'not-a-weight'; index: number; value: number }
  | { kind: 'too-few-weights'; positive: number; order: number }
  | { kind: 'too-stiff'; lambda: number };

/**
 * Whittaker–Henderson smoothing: the series z that makes Σ w(z - y)² + λ Σ (Δᵈz)² least, d being the order of
 * differences; that is (W + λD'D)⁻¹W y. Places of weight 0 are filled from their neighbours, at the ends too; whatever
 * value stands there is not looked at, as long as it is a number. At least `order` places must have a weight.
 */
export function whittaker(
  values: readonly number[],
  weights: readonly number[],
  lambda: number,
  order: number,
): Result<Float64Array, WhittakerFailure> {
  const n = values.length;
  if (weights.length !== n) return fail({ kind: 'unequal-lengths', values: n, weights: weights.length });
  if (!Number.isInteger(order) || order < 1 || order > 5) return fail({ kind: 'not-an-order', order });
  if (n <= order) return fail({ kind: 'too-short', length: n, order });
  if (!(lambda >= 0 && lambda < Infinity)) return fail({ kind: 'not-a-lambda', lambda });
  let positive = 0;
  for (let i = 0; i < n; i++) {
    if (!Number.isFinite(values[i])) return fail({ kind: 'not-a-value', index: i, value: values[i]! });
    if (!(weights[i]! >= 0 && weights[i]! < Infinity))
      return fail({ kind: 'not-a-weight', index: i, value: weights[i]! });
    if (weights[i]! > 0) positive++;
  }
  if (positive < (lambda > 0 ? order : n)) return fail({ kind: 'too-few-weights', positive, order });

  // Row i of `band` holds the matrix elements (i, i - order) … (i, i); the rest is symmetric or 0.
  const width = order + 1;
  const band = new Float64Array(n * width);
  for (let i = 0; i < n; i++) band[i * width + order] = weights[i]!;
  const difference = differenceOf(order);
  for (let row = 0; row + order < n; row++)
    for (let i = 0; i <= order; i++)
      for (let j = 0; j <= i; j++)
        band[(row + i) * width + order - i + j]! += lambda * difference[i]! * difference[j]!;

  const solution = Float64Array.from(values, (value, i) => weights[i]! * value);
  return solveBanded(band, width, solution) ? succeed(solution) : fail({ kind: 'too-stiff', lambda });
}

/** The coefficients of the difference of an order: -1, 1; 1, -2, 1; -1, 3, -3, 1; … */
function differenceOf(order: number): readonly number[] {
  let row = [1];
  for (let d = 0; d < order; d++) row = [...row, 0].map((value, i) => (row[i - 1] ?? 0) - value);
  return row;
}

/** Cholesky's method within the band; the right-hand side becomes the solution. False where rounding has eaten the matrix. */
function solveBanded(band: Float64Array, width: number, side: Float64Array): boolean {
  const n = side.length;
  const order = width - 1;
  for (let i = 0; i < n; i++) {
    for (let j = Math.max(0, i - order); j <= i; j++) {
      let rest = band[i * width + order - (i - j)]!;
      for (let k = Math.max(0, i - order, j - order); k < j; k++)
        rest -= band[i * width + order - (i - k)]! * band[j * width + order - (j - k)]!;
      if (j < i) band[i * width + order - (i - j)] = rest / band[j * width + order]!;
      else if (rest > 0) band[i * width + order] = Math.sqrt(rest);
      else return false;
    }
  }
  for (let i = 0; i < n; i++) {
    let rest = side[i]!;
    for (let j = Math.max(0, i - order); j < i; j++) rest -= band[i * width + order - (i - j)]! * side[j]!;
    side[i] = rest / band[i * width + order]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    let rest = side[i]!;
    for (let j = i + 1; j < Math.min(n, i + width); j++)
      rest -= band[j * width + order - (j - i)]! * side[j]!;
    side[i] = rest / band[i * width + order]!;
  }
  return side.every((value) => Number.isFinite(value));
}
