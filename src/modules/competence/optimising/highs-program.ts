import type { Highs, Model, ModelData } from 'highs';
import type { MeasuresModel } from '../domain/measures/model.ts';

/** A hundred-millionth of the objective and less: enough to choose between two answers that are equally good. */
const TIE_BREAK = 1e-7;

/** The program as HiGHS takes it: by rows, in the model's own order. */
export function programOf(model: MeasuresModel): ModelData {
  const { columns, rows } = model;
  const starts = [0];
  for (const row of rows) starts.push(starts.at(-1)! + row.columns.length);
  const shape = { numCols: columns.length, numRows: rows.length };
  return {
    ...shape,
    colCost: Float64Array.from(columns, ({ cost, whole }, i) => (whole ? cost + TIE_BREAK * i : cost)),
    colLower: Float64Array.from(columns, ({ lower }) => lower),
    colUpper: Float64Array.from(columns, ({ upper }) => upper),
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    matrix: {
      format: 'csr',
      ...shape,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(rows.flatMap((row) => row.columns)),
      values: Float64Array.from(rows.flatMap((row) => row.values)),
    },
    integrality: Int32Array.from(columns, ({ whole }) => (whole ? 1 : 0)),
  };
}

/** At most this much of the objective that the search saw was tie-break. Whole columns alone have it, and they are bounded. */
export function mostTieBreak(model: MeasuresModel): number {
  return model.columns.reduce((sum, { whole, upper }, i) => (whole ? sum + TIE_BREAK * i * upper : sum), 0);
}

/** One seed and no output. There is one thread, because the WebAssembly has no other. */
export function openProgram(highs: Highs, model: MeasuresModel): Model {
  const program = highs.createModel(programOf(model));
  program.options.set({ output_flag: false, random_seed: 0 });
  return program;
}
