/** On the straight line between two points of a curve, and level beyond its ends. */
export function between(xs: readonly number[], ys: readonly number[], x: number): number {
  const right = xs.findIndex((one) => one >= x);
  if (right === 0) return ys[0]!;
  if (right === -1) return ys.at(-1)!;
  const share = (x - xs[right - 1]!) / (xs[right]! - xs[right - 1]!);
  return ys[right - 1]! + share * (ys[right]! - ys[right - 1]!);
}
