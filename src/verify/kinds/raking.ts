import { z } from 'zod';
import { assertNever, fail, succeed, type Result } from '../../kernel/result.ts';
import { rake, type Margin, type RakingFailure, type Table } from '../../kernel/statistics/raking.ts';
import type { Engine } from '../engine.ts';
import { nameOfType, type Json } from '../json.ts';
import { readInputs } from '../read-inputs.ts';

const Inputs = z.object({
  seed: z.array(z.unknown()),
  margins: z.array(z.union([z.enum(['row', 'column']), z.array(z.int().min(1)).min(1)])).min(1),
  targets: z.array(z.array(z.unknown())),
});

/** More dimensions than any table of people has; without a limit a hostile file decides how deep we go. */
const MOST_DIMENSIONS = 8;

/** Tables are nested lists; a margin is `row`, `column`, or the numbers (from 1) of the dimensions it keeps. */
export const runRaking: Engine = (inputs) => {
  const read = readInputs(Inputs, inputs);
  if (!read.ok) return read;
  const { margins, targets } = read.value;
  if (margins.length !== targets.length)
    return fail(`wrong inputs: ${margins.length} margins and ${targets.length} lists of targets`);

  const seed = readTable(read.value.seed, 'seed');
  if (!seed.ok) return seed;

  const wanted: Margin[] = [];
  for (const [i, margin] of margins.entries()) {
    const name = typeof margin === 'string' ? margin : `margin ${margin.join('×')}`;
    const axes = margin === 'row' ? [0] : margin === 'column' ? [1] : margin.map((axis) => axis - 1);
    const table = readTable(targets[i]!, `the targets of ${name}`);
    if (!table.ok) return table;
    const shape = axes.map((axis) => seed.value.shape[axis]);
    if (shape.some((size, k) => size !== undefined && size !== table.value.shape[k]))
      return fail(
        `wrong shape: ${name} has ${table.value.shape.join('×')} targets, the table ${shape.join('×')}`,
      );
    wanted.push({ name, axes, targets: table.value.values });
  }

  const raked = rake(seed.value, wanted);
  return raked.ok ? succeed(nest(raked.value.values, seed.value.shape)) : fail(describe(raked.failure));
};

function readTable(rows: readonly unknown[], where: string): Result<Table, string> {
  const shape: number[] = [];
  for (let level: unknown = rows; Array.isArray(level); level = level[0]) {
    if (level.length === 0) return fail(`wrong inputs: ${where} has an empty list`);
    if (shape.push(level.length) > MOST_DIMENSIONS)
      return fail(`wrong inputs: ${where} has more than ${MOST_DIMENSIONS} dimensions`);
  }
  const values: number[] = [];
  const problem = flatten(rows, shape, 0, values);
  return problem === undefined
    ? succeed({ shape, values: Float64Array.from(values) })
    : fail(`wrong inputs: ${where} ${problem}`);
}

function flatten(
  level: unknown,
  shape: readonly number[],
  depth: number,
  values: number[],
): string | undefined {
  if (depth === shape.length) {
    if (typeof level !== 'number') return `holds ${nameOfType(level)} where a number belongs`;
    values.push(level);
    return undefined;
  }
  if (!Array.isArray(level)) return `holds ${nameOfType(level)} where a list belongs`;
  if (level.length !== shape[depth]) return `has rows of ${shape[depth]} and of ${level.length}`;
  for (const inner of level) {
    const problem = flatten(inner, shape, depth + 1, values);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function nest(values: Float64Array, shape: readonly number[]): readonly Json[] {
  const [size = values.length, ...inner] = shape;
  if (inner.length === 0) return [...values];
  const step = values.length / size;
  return Array.from({ length: size }, (_, i) => nest(values.subarray(i * step, (i + 1) * step), inner));
}

function describe(failure: RakingFailure): string {
  switch (failure.kind) {
    case 'not-a-weight':
      return `not a weight: ${failure.value} in ${failure.where}, element ${failure.index}`;
    case 'wrong-shape':
      return `wrong shape: ${failure.where} has ${failure.found} elements, not ${failure.expected}`;
    case 'unknown-axis':
      return `unknown dimension: ${failure.margin} names dimension ${failure.axis + 1}`;
    case 'empty-margin':
      return `no positive cell: ${failure.margin}, element ${failure.index}, is to be ${failure.target}`;
    case 'sums-differ':
      return `margins differ: ${failure.margin} adds up to ${failure.sum}, ${failure.other} to ${failure.otherSum}`;
    case 'does-not-converge':
      return (
        `does not converge: after ${failure.rounds} rounds ${failure.margin}, element ${failure.index}, ` +
        `is ${failure.reached} and not ${failure.target}`
      );
    default:
      return assertNever(failure);
  }
}
