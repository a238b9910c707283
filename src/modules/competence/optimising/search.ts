import type { Highs } from 'highs';
import type { MeasuresModel } from '../domain/measures/model.ts';
import { mostTieBreak, openProgram } from './highs-program.ts';
import type { SearchEnd } from './question.ts';
import type { Start } from './start.ts';

export type Found = {
  /** By column. */
  readonly values: Float64Array;
  readonly end: SearchEnd;
  readonly bound: number;
  readonly steps: number;
};

const TELL_EVERY_MS = 250;

export type SearchLimits = { readonly seconds: number; readonly gap: number; readonly steps: number };

/**
 * Searches for the best plan from one that keeps every limit. It is stopped after a number of steps of the simplex method, which is the same on every
 * machine and on a busy day; the clock stops it only where that takes too long, and then it says so.
 */
export function search(
  highs: Highs,
  model: MeasuresModel,
  start: Start,
  limits: SearchLimits,
  onFound: (values: Float64Array, bound: number, steps: number) => void,
  onBound: (bound: number) => void,
): Found {
  const { callbackType, modelStatus, solutionStatus } = highs.constants;
  const isMixed = model.columns.some(({ whole }) => whole);
  const program = openProgram(highs, model);
  try {
    // Without restarts the way to a proof is a little shorter here, and it is one thing less that may go another way.
    program.options.set({
      mip_rel_gap: limits.gap,
      mip_abs_gap: 1e-6,
      mip_allow_restart: false,
      time_limit: limits.seconds,
    });
    program.setSolution({ colValue: start.values });
    let steps = 0;
    let isStopped = false;
    let toldAt = performance.now();
    const { modelStatus: status } = program.run({
      [callbackType.mipInterrupt]({ data, interrupt }) {
        steps = Number(data.mip_total_lp_iterations ?? 0n);
        isStopped = steps >= limits.steps;
        if (isStopped) interrupt();
        // Told a few times a second, to whoever waits; the search itself knows nothing of it.
        if (performance.now() - toldAt > TELL_EVERY_MS) {
          toldAt = performance.now();
          onBound(boundOf(model, start, data.mip_dual_bound));
        }
        return undefined;
      },
      [callbackType.mipImprovingSolution]({ data }) {
        if (data.mip_solution !== undefined)
          onFound(data.mip_solution, boundOf(model, start, data.mip_dual_bound), steps);
        return undefined;
      },
    });
    const hasPlan = program.info.get('primal_solution_status') === solutionStatus.feasible;
    steps = Number(program.info.get('simplex_iteration_count'));
    const values = hasPlan ? Float64Array.from(program.getSolution().colValue) : start.values;
    // A program without whole decisions is a linear one, and its optimum needs no bound.
    const lowest = isMixed ? Number(program.info.get('mip_dual_bound')) : program.getObjectiveValue();
    const bound = boundOf(model, start, lowest);
    if (status === modelStatus.optimal) return { values, end: 'near-enough', bound, steps };
    if (status === modelStatus.interrupted && isStopped) return { values, end: 'out-of-steps', bound, steps };
    if (status === modelStatus.timeLimit) return { values, end: 'out-of-time', bound, steps };
    throw new Error(`HiGHS ended with the status ${status}`);
  } finally {
    program.dispose();
  }
}

/** Of a search that was ended early, the bound may be worse than that from before it began. */
function boundOf(model: MeasuresModel, start: Start, dualBound: number | undefined): number {
  return Math.max(start.bound, (dualBound ?? 0) - mostTieBreak(model));
}
