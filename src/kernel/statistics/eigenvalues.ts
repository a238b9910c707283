import { fail, succeed, type Result } from '../result.ts';
import type { SquareMatrix } from './square-matrix.ts';

export type Eigenvalue = { readonly real: number; readonly imaginary: number };

/** QR steps allowed for each eigenvalue; ten is much. */
const MOST_STEPS = 200;
/** After these, what is nothing beside the whole is nothing: eigenvalues that all are 0 have no neighbours to measure by. */
const PATIENT_STEPS = 30;

/**
 * All eigenvalues of a real matrix, largest modulus first, by the shifted QR method on its Hessenberg form
 * (Golub & Van Loan 2013, § 7.4–7.5). Fails in the rare case that the steps do not settle.
 */
export function eigenvalues({
  size,
  values,
}: SquareMatrix): Result<Eigenvalue[], { kind: 'does-not-settle' }> {
  const a = balanced(Array.from({ length: size }, (_, i) => values.slice(i * size, (i + 1) * size)));
  toHessenberg(a);
  const whole = a.reduce((sum, row) => sum + row.reduce((one, value) => one + Math.abs(value), 0), 0);
  const found: Eigenvalue[] = [];

  let end = size - 1;
  let steps = 0;
  while (end >= 0) {
    let start = end;
    const least = steps < PATIENT_STEPS ? Number.EPSILON * whole : whole;
    while (start > 0 && !isNothing(a, start, least)) start--;
    if (start > 0) a[start]![start - 1] = 0;

    if (start === end) {
      found.push({ real: a[end]![end]!, imaginary: 0 });
      end -= 1;
      steps = 0;
    } else if (start === end - 1) {
      found.push(...ofTwoByTwo(a[start]![start]!, a[start]![end]!, a[end]![start]!, a[end]![end]!));
      end -= 2;
      steps = 0;
    } else {
      if (++steps > MOST_STEPS) return fail({ kind: 'does-not-settle' });
      doubleStep(a, start, end, steps % 11 === 10);
    }
  }
  return succeed(found.sort((one, other) => modulus(other) - modulus(one)));
}

export function modulus({ real, imaginary }: Eigenvalue): number {
  return Math.hypot(real, imaginary);
}

/**
 * Whether the element left of the diagonal is nothing beside its neighbours, or beside the least that counts. The
 * elements before and after it count as neighbours: where eigenvalues are a pair of opposites the diagonal itself is 0.
 */
function isNothing(a: readonly Float64Array[], row: number, least: number): boolean {
  const around =
    Math.abs(a[row - 1]![row - 1]!) +
    Math.abs(a[row]![row]!) +
    Math.abs(a[row - 1]![row - 2] ?? 0) +
    Math.abs(a[row + 1]?.[row] ?? 0);
  return Math.abs(a[row]![row - 1]!) <= Number.EPSILON * Math.max(around, least);
}

function ofTwoByTwo(a: number, b: number, c: number, d: number): Eigenvalue[] {
  const half = (a - d) / 2;
  const square = half * half + b * c;
  if (square < 0) {
    const imaginary = Math.sqrt(-square);
    return [1, -1].map((sign) => ({ real: d + half, imaginary: sign * imaginary }));
  }
  // The root that adds is exact; the other follows from it without cancelling.
  const root = half + (half < 0 ? -1 : 1) * Math.sqrt(square);
  return [
    { real: d + root, imaginary: 0 },
    { real: root === 0 ? d : d - (b * c) / root, imaginary: 0 },
  ];
}

/** Rows and columns scaled by powers of two until they weigh alike: matrices of seeds and plants mix 0.001 with 300. */
function balanced(a: Float64Array[]): Float64Array[] {
  for (let again = true, rounds = 0; again && rounds < 100; rounds++) {
    again = false;
    for (let i = 0; i < a.length; i++) {
      let row = 0;
      let column = 0;
      for (let j = 0; j < a.length; j++)
        if (j !== i) {
          row += Math.abs(a[i]![j]!);
          column += Math.abs(a[j]![i]!);
        }
      if (row === 0 || column === 0) continue;
      const factor = 2 ** Math.round(Math.log2(row / column) / 2);
      if (column * factor + row / factor >= 0.95 * (column + row)) continue;
      again = true;
      for (let j = 0; j < a.length; j++) a[i]![j]! /= factor;
      for (let j = 0; j < a.length; j++) a[j]![i]! *= factor;
    }
  }
  return a;
}

/** By elimination with the largest pivot; the eigenvalues stay. */
function toHessenberg(a: Float64Array[]): void {
  const n = a.length;
  for (let m = 1; m < n - 1; m++) {
    let pivot = m;
    for (let i = m + 1; i < n; i++) if (Math.abs(a[i]![m - 1]!) > Math.abs(a[pivot]![m - 1]!)) pivot = i;
    if (a[pivot]![m - 1] === 0) continue;
    [a[pivot], a[m]] = [a[m]!, a[pivot]!];
    for (const row of a) [row[pivot], row[m]] = [row[m]!, row[pivot]!];
    for (let i = m + 1; i < n; i++) {
      const factor = a[i]![m - 1]! / a[m]![m - 1]!;
      if (factor === 0) continue;
      for (let j = 0; j < n; j++) a[i]![j]! -= factor * a[m]![j]!;
      for (let j = 0; j < n; j++) a[j]![m]! += factor * a[j]![i]!;
      a[i]![m - 1] = 0;
    }
  }
}

/** One implicit double-shift step on rows start…end: a bulge is made at the top and chased down by reflections. */
function doubleStep(a: Float64Array[], start: number, end: number, exceptional: boolean): void {
  const top = a[start]!;
  const next = a[start + 1]!;
  const opening = (trace: number, determinant: number) => [
    top[start]! * top[start]! + top[start + 1]! * next[start]! - trace * top[start]! + determinant,
    next[start]! * (top[start]! + next[start + 1]! - trace),
    next[start]! * a[start + 2]![start + 1]!,
  ];
  const last = a[end]!;
  const before = a[end - 1]!;
  const size = Math.abs(last[end - 1]!) + Math.abs(before[end - 2]!);
  // Ordinary shifts can go in a circle; an odd one breaks it.
  let [x = 0, y = 0, z = 0] = exceptional
    ? opening(1.5 * size, size * size)
    : opening(before[end - 1]! + last[end]!, before[end - 1]! * last[end]! - before[end]! * last[end - 1]!);

  for (let k = start; k < end; k++) {
    const three = k < end - 1;
    reflect(a, [x, y, three ? z : 0], k, three ? 3 : 2, start, end);
    if (k === end - 1) break;
    x = a[k + 1]![k]!;
    y = a[k + 2]![k]!;
    z = k + 3 <= end ? a[k + 3]![k]! : 0;
  }
}

/** Householder reflection that turns the vector into a multiple of the first unit vector, used on rows and columns k… */
function reflect(
  a: Float64Array[],
  vector: readonly [number, number, number],
  k: number,
  width: 2 | 3,
  start: number,
  end: number,
): void {
  const length = Math.hypot(...vector);
  if (length === 0) return;
  const v = [vector[0] + (vector[0] < 0 ? -length : length), vector[1], vector[2]];
  const norm = v[0]! * v[0]! + v[1]! * v[1]! + v[2]! * v[2]!;
  for (let j = Math.max(start, k - 1); j <= end; j++) {
    let dot = 0;
    for (let i = 0; i < width; i++) dot += v[i]! * a[k + i]![j]!;
    for (let i = 0; i < width; i++) a[k + i]![j]! -= ((2 * dot) / norm) * v[i]!;
  }
  for (let i = start; i <= Math.min(end, k + 3); i++) {
    let dot = 0;
    for (let j = 0; j < width; j++) dot += v[j]! * a[i]![k + j]!;
    for (let j = 0; j < width; j++) a[i]![k + j]! -= ((2 * dot) / norm) * v[j]!;
  }
  if (k > start) for (let i = 1; i < width; i++) a[k + i]![k - 1] = 0;
}
