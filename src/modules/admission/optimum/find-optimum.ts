import {
  optimumProblem,
  ORDINARY_WORTH,
  withoutEachRule,
  worthOfSeats,
  type PricedRule,
  type Worth,
} from '../domain/allocation/optimum.ts';
import type { AllocationInput } from '../domain/allocation/types.ts';
import { solve } from './solver.ts';

export type Optimum =
  | {
      readonly outcome: 'found';
      /** In the units of the worth that was asked for. */
      readonly worth: number;
      /** By applicant. There may be other seatings of the same worth; this one is always the same. */
      readonly classOf: ReadonlyMap<string, string>;
      readonly municipalitiesServed: number;
    }
  | { readonly outcome: 'time limit' };

export type OptimumOptions = { readonly seconds: number; readonly worth?: Worth };

/**
 * The best that can be had within the rules, floors as far as they can be met. A yardstick and never a judge: it cannot
 * tell anybody why, and it rewards those who write a clever list. The input must be without faults.
 */
export async function findOptimum(
  input: AllocationInput,
  { seconds, worth = ORDINARY_WORTH }: OptimumOptions,
): Promise<Optimum> {
  const { lp, seats } = optimumProblem(input, worth);
  const classOf = new Map<string, string>();
  const served = new Set<string>();
  if (seats.length > 0) {
    const answer = await solve({ lp, seconds });
    if (answer.status === 'time limit') return { outcome: 'time limit' };
    if (answer.status === 'failed') throw new Error(`The optimum was not found: ${answer.cause}`);
    for (const [i, seat] of seats.entries()) {
      if (isTaken(answer.values[i])) {
        classOf.set(seat.applicant.id, seat.class);
        served.add(seat.applicant.municipality);
      }
    }
  }
  return {
    outcome: 'found',
    worth: worthOfSeats(input, classOf, worth),
    classOf,
    municipalitiesServed: served.size,
  };
}

function isTaken(value: number | undefined): boolean {
  if (value === undefined || Math.min(Math.abs(value), Math.abs(value - 1)) > 1e-6)
    throw new Error(`A seat is taken or it is not, and the solver says ${value}`);
  return value > 0.5;
}

/** What the optimum would gain if a rule did not exist. Never negative but for municipalities, who are not what it seeks. */
export type RulePrice = PricedRule & {
  readonly worth: number;
  readonly seats: number;
  readonly municipalities: number;
};

/**
 * What each rule costs: the optimum without it, less the optimum with it. Rules that there was no time for are left out,
 * and so is everything when the optimum itself was not found in time. `seconds` are for all together.
 */
export async function findRulePrices(
  input: AllocationInput,
  { seconds, worth = ORDINARY_WORTH }: OptimumOptions,
): Promise<{ readonly optimum: Optimum; readonly prices: readonly RulePrice[] }> {
  const end = performance.now() + seconds * 1000;
  const optimum = await findOptimum(input, { seconds, worth });
  const prices: RulePrice[] = [];
  if (optimum.outcome === 'time limit') return { optimum, prices };
  for (const { rule, input: without } of withoutEachRule(input)) {
    const left = (end - performance.now()) / 1000;
    if (left <= 0) break;
    const freer = await findOptimum(without, { seconds: left, worth });
    if (freer.outcome === 'time limit') break;
    prices.push({
      ...rule,
      worth: freer.worth - optimum.worth,
      seats: freer.classOf.size - optimum.classOf.size,
      municipalities: freer.municipalitiesServed - optimum.municipalitiesServed,
    });
  }
  return { optimum, prices };
}
