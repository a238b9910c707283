import { z } from 'zod';
import { assertNever, fail, succeed } from '../../kernel/result.ts';
import { matrixOf, type MatrixFailure } from '../../kernel/statistics/square-matrix.ts';
import {
  longRun,
  projectByMatrix,
  type LongRunFailure,
} from '../../modules/competence/domain/population/leslie.ts';
import type { Engine } from '../engine.ts';
import { readInputs } from '../read-inputs.ts';

const Inputs = z.object({ A: z.array(z.array(z.number())).max(400) });

/** A file asks for some number of steps by the name it gives the path; more than these are no projection. */
const MOST_STEPS = 1000;
const PATH = /^projection_from_ones_(\d{1,6})_steps$/;

/** A projection matrix by age or stage: long run, elasticities, and a path that starts with one in every group. */
export const runLeslieMatrix: Engine = (inputs, { asked }) => {
  const read = readInputs(Inputs, inputs);
  if (!read.ok) return read;
  const matrix = matrixOf(read.value.A);
  if (!matrix.ok) return fail(describeMatrix(matrix.failure));
  const found = longRun(matrix.value);
  if (!found.ok) return fail(describeLongRun(found.failure));

  const paths: Record<string, number[][]> = {};
  for (const name of asked) {
    const steps = Number(PATH.exec(name)?.[1] ?? Number.NaN);
    if (!Number.isFinite(steps)) continue;
    if (steps > MOST_STEPS) return fail(`too many steps: ${steps}, and the most is ${MOST_STEPS}`);
    const ones = read.value.A.map(() => 1);
    const path = projectByMatrix(matrix.value, ones, steps);
    paths[name] = ones.map((_, group) => path.map((population) => population[group]!));
  }
  const { lambda, stable, reproductiveValue, dampingRatio, elasticity } = found.value;
  return succeed({
    lambda,
    stable_stage: stable,
    reproductive_value: reproductiveValue,
    damping_ratio: dampingRatio,
    elasticity,
    ...paths,
  });
};

function describeMatrix(failure: MatrixFailure): string {
  switch (failure.kind) {
    case 'empty-matrix':
      return 'empty matrix: it has no rows';
    case 'not-square':
      return `not a square matrix: ${failure.rows} rows, and row ${failure.row + 1} has ${failure.columns} elements`;
    case 'not-a-number':
      return `not a number: row ${failure.row + 1}, column ${failure.column + 1}`;
    default:
      return assertNever(failure);
  }
}

export function describeLongRun(failure: LongRunFailure): string {
  switch (failure.kind) {
    case 'negative-element':
      return `negative element: ${failure.value} in row ${failure.row + 1}, column ${failure.column + 1}`;
    case 'dies-out':
      return 'dies out: nobody is left after some steps, so there is no growth factor';
    case 'no-single-long-run':
      return 'no single long run: parts of the matrix grow alike, and the start decides between them';
    case 'first-group-worthless':
      return 'first group without worth: reproductive values cannot be counted in it, for it leaves nothing to the long run';
    case 'beyond-numbers':
      return 'beyond numbers: the elements are too far apart to be reckoned with';
    case 'does-not-settle':
      return 'does not settle: the other eigenvalues were not found';
    default:
      return assertNever(failure);
  }
}
