import { fail, succeed, type Result } from '../../../../kernel/result.ts';

export type TaskSharing = {
  readonly from: number;
  readonly to: number;
  /** Share of the hours of `from` that `to` takes over, 0..1. */
  readonly share: number;
};

export type MixFailure =
  | { kind: 'not-a-share'; index: number; share: number }
  | { kind: 'shares-do-not-add-up'; sum: number }
  | { kind: 'unequal-lengths'; today: number; target: number };

/** Today's mix with hours moved between competences. The sum stays what it was: the work is done by somebody. */
export function shareTasks(mix: Float64Array, moves: readonly TaskSharing[]): Float64Array {
  const target = Float64Array.from(mix);
  for (const { from, to, share } of moves) {
    const moved = mix[from]! * share;
    target[from] = target[from]! - moved;
    target[to] = target[to]! + moved;
  }
  return target;
}

/** The mix on the way from today's to the target, in equal steps over `years`; there at once when years is 0. */
export function mixAfter(
  today: ArrayLike<number>,
  target: ArrayLike<number>,
  year: number,
  years: number,
  into: Float64Array,
): void {
  const way = years <= 0 ? 1 : Math.min(1, Math.max(0, year / years));
  for (let k = 0; k < into.length; k++) into[k] = today[k]! + (target[k]! - today[k]!) * way;
}

/** Shares of competences must be shares and make a whole, to one part in a million. */
export function checkMix(today: ArrayLike<number>, target: ArrayLike<number>): Result<undefined, MixFailure> {
  if (today.length !== target.length)
    return fail({ kind: 'unequal-lengths', today: today.length, target: target.length });
  for (const mix of [today, target]) {
    let sum = 0;
    for (let k = 0; k < mix.length; k++) {
      if (!(mix[k]! >= 0 && mix[k]! <= 1)) return fail({ kind: 'not-a-share', index: k, share: mix[k]! });
      sum += mix[k]!;
    }
    if (Math.abs(sum - 1) > 1e-6) return fail({ kind: 'shares-do-not-add-up', sum });
  }
  return succeed(undefined);
}

/**
 * Leaders that a number of staff needs: one per span of control, and deputies beside them.
 *
 * @param span staff per leader, above 0 @param deputies per leader
 */
export function leadersNeeded(headcount: number, span: number, deputies: number): number {
  return (headcount / span) * (1 + deputies);
}
