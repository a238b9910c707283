import type { Highs } from 'highs';
import { costOf } from '../domain/measures/explanation.ts';
import type { Decides, MeasuresModel } from '../domain/measures/model.ts';
import { mostTieBreak, openProgram } from './highs-program.ts';

export type Start = {
  /** By column: a plan that keeps every limit. */
  readonly values: Float64Array;
  /** No plan is cheaper than if people came in parts. */
  readonly bound: number;
};

const floor = (value: number) => Math.floor(value + 1e-6);

/**
 * What is set up in part is set up, if there is money for it. Without anything that must be set up the budgets hold, because
 * the rest costs less than it did in parts; and nobody need be given a plan that is dearer than to do nothing.
 */
const WAYS_TO_BE_WHOLE: readonly ((kind: Decides['kind'], value: number) => number)[] = [
  (kind, value) => (kind === 'z_tr' || kind === 'z_pt' ? Math.ceil(value - 1e-6) : floor(value)),
  (kind, value) => (kind === 'rec' || kind === 'sh' ? floor(value) : 0),
  () => 0,
];

/**
 * A plan to begin from: what would be best if people came in parts, with every part of a person left out. The time of a
 * large problem may be out before the search has come to a plan of its own. `undefined` when there was no time even for this.
 */
export function findStart(highs: Highs, model: MeasuresModel, seconds: number): Start | undefined {
  const { modelStatus } = highs.constants;
  const program = openProgram(highs, model);
  try {
    program.clearIntegrality();
    program.options.set({ solver: 'simplex', time_limit: seconds });
    if (program.run().modelStatus !== modelStatus.optimal) return undefined;
    const bound = Math.max(0, program.getObjectiveValue() - mostTieBreak(model));
    const inParts = program.getSolution().colValue;
    let best: { readonly values: Float64Array; readonly cost: number } | undefined;
    for (const wholeOf of WAYS_TO_BE_WHOLE) {
      for (const [i, { whole, decides }] of model.columns.entries()) {
        if (!whole) continue;
        const value = wholeOf(decides.kind, inParts[i]!);
        program.changeColBounds(i, value, value);
      }
      if (program.run().modelStatus !== modelStatus.optimal) continue;
      const values = Float64Array.from(program.getSolution().colValue);
      const cost = costOf(model, values);
      if (best === undefined || cost < best.cost) best = { values, cost };
    }
    return best && { values: best.values, bound };
  } finally {
    program.dispose();
  }
}
