import { z } from 'zod';
import { assertNever, fail, succeed, type Result } from '../../kernel/result.ts';
import {
  projectHamiltonPerry,
  shrunkRatios,
  type HamiltonPerryFailure,
} from '../../modules/competence/domain/population/hamilton-perry.ts';
import type { Engine } from '../engine.ts';
import type { Answer, JsonObject } from '../json.ts';
import { readInputs } from '../read-inputs.ts';
import { runBacktest } from './hamilton-perry-register.ts';

const RATIOS = 105;
const MOST_YEARS = 200;
const counts = (length: number) => z.array(z.number()).length(length);

const Municipality = z.object({
  national_R: counts(RATIOS),
  national_b: z.number(),
  /** How many persons who do as the country does are added; "Inf" for nothing but the country. */
  kappa: z.union([z.number(), z.literal('Inf')]),
  sum_numerator: counts(RATIOS),
  sum_denominator: counts(RATIOS),
  births_numerator: z.number(),
  births_denominator: z.number(),
});

const POPULATION = /^pop_(\d{4})$/;

/** One municipality carried forward, or the look back at all municipalities. */
export const runHamiltonPerry: Engine = (inputs, question) => {
  if (Object.hasOwn(inputs, 'backtest')) return runBacktest(inputs, question);
  return carryForward(inputs, question.asked);
};

function carryForward(inputs: JsonObject, asked: readonly string[]): ReturnType<Engine> {
  const read = readInputs(Municipality, inputs);
  if (!read.ok) return read;
  const start = readStart(inputs);
  if (!start.ok) return start;

  const one = read.value;
  const shape = { municipalities: 1, sexes: 1 } as const;
  const ratios = shrunkRatios(
    {
      ...shape,
      later: Float64Array.from(one.sum_numerator),
      before: Float64Array.from(one.sum_denominator),
      children: Float64Array.of(one.births_numerator),
      parents: Float64Array.of(one.births_denominator),
    },
    { ratios: Float64Array.from(one.national_R), births: Float64Array.of(one.national_b) },
    one.kappa === 'Inf' ? Infinity : one.kappa,
  );
  if (!ratios.ok) return fail(describe(ratios.failure));

  const wanted = asked.flatMap((name) => POPULATION.exec(name)?.[1] ?? []).map(Number);
  const years = Math.max(1, ...wanted.map((year) => year - start.value.year));
  if (years > MOST_YEARS) return fail(`too many years: ${years}, and we go ${MOST_YEARS}`);
  const made = projectHamiltonPerry(start.value.population, ratios.value, years);
  if (!made.ok) return fail(describe(made.failure));
  const byYear = made.value.map((population, i): [string, Answer] => [
    `pop_${start.value.year + i + 1}`,
    [...population],
  ]);
  return succeed(Object.fromEntries(byYear));
}

function readStart(inputs: JsonObject): Result<{ year: number; population: Float64Array }, string> {
  const names = Object.keys(inputs).filter((name) => POPULATION.test(name));
  const [name] = names;
  if (name === undefined || names.length > 1)
    return fail(`wrong inputs: ${names.length} populations to begin with, not one named "pop_" and its year`);
  const read = readInputs(z.object({ [name]: counts(RATIOS + 1) }), inputs);
  if (!read.ok) return read;
  return succeed({
    year: Number(POPULATION.exec(name)![1]),
    population: Float64Array.from(read.value[name]!),
  });
}

function describe(failure: HamiltonPerryFailure): string {
  switch (failure.kind) {
    case 'wrong-size':
      return `wrong size: ${failure.what} has ${failure.found} numbers, not ${failure.expected}`;
    case 'too-few-years':
      return `too few years: ${failure.years}, and a step needs two`;
    case 'not-a-count':
      return `not a number of persons: ${failure.value} in ${failure.what}, element ${failure.index}`;
    case 'not-a-shrinkage':
      return `not a shrinkage: kappa ${failure.kappa}`;
    default:
      return assertNever(failure);
  }
}
