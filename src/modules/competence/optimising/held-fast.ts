import type { Highs, Model } from 'highs';
import type { MeasuresModel } from '../domain/measures/model.ts';
import { openProgram } from './highs-program.ts';

export type Limits = { readonly column: number; readonly lower: number; readonly upper: number };
export type Optimum = { readonly values: Float64Array; readonly rowDuals: Float64Array };

/** The program with its whole decisions held fast: a linear one, which is solved again in a moment when a limit is moved. */
export type HeldFast = {
  readonly optimum: Optimum;
  /** With other limits on some columns for once; `undefined` where nothing keeps them all. */
  readonly withColumns: (limits: readonly Limits[]) => Optimum | undefined;
  readonly withRow: (row: number, upper: number) => Optimum | undefined;
  readonly dispose: () => void;
};

export function holdFast(highs: Highs, model: MeasuresModel, found: ArrayLike<number>): HeldFast {
  const program = openProgram(highs, model);
  try {
    program.clearIntegrality();
    const held = model.columns.map(({ whole, lower, upper }, i) => {
      const value = Math.round(found[i]!);
      return whole ? { lower: value, upper: value } : { lower, upper };
    });
    for (const [i, { whole, cost }] of model.columns.entries()) {
      if (!whole) continue;
      // Nothing is left to choose here, and prices are those of the money alone.
      program.changeColCost(i, cost);
      program.changeColBounds(i, held[i]!.lower, held[i]!.upper);
    }
    program.options.set({ solver: 'simplex', presolve: 'off' });
    const optimum = solve(highs, program);
    if (optimum === undefined) throw new Error('Whole decisions that HiGHS found cannot be held fast');
    return {
      optimum,
      withColumns: (limits) => {
        for (const { column, lower, upper } of limits) program.changeColBounds(column, lower, upper);
        const other = solve(highs, program);
        for (const { column } of limits)
          program.changeColBounds(column, held[column]!.lower, held[column]!.upper);
        return other;
      },
      withRow: (row, upper) => {
        const { lower, upper: before } = model.rows[row]!;
        program.changeRowBounds(row, lower, upper);
        const other = solve(highs, program);
        program.changeRowBounds(row, lower, before);
        return other;
      },
      dispose: () => program.dispose(),
    };
  } catch (error) {
    program.dispose();
    throw error;
  }
}

function solve(highs: Highs, program: Model): Optimum | undefined {
  const { modelStatus } = highs.constants;
  const { modelStatus: status } = program.run();
  if (status === modelStatus.infeasible) return undefined;
  if (status !== modelStatus.optimal) throw new Error(`HiGHS ended with the status ${status}`);
  const { colValue, rowDual } = program.getSolution();
  return { values: Float64Array.from(colValue), rowDuals: Float64Array.from(rowDual) };
}
