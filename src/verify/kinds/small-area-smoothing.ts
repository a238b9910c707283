import { z } from 'zod';
import { assertNever, fail, succeed, type Result } from '../../kernel/result.ts';
import { gammaPoisson, marshall, type SmallAreaFailure } from '../../kernel/statistics/small-area.ts';
import { whittaker, type WhittakerFailure } from '../../kernel/statistics/whittaker.ts';
import type { Engine } from '../engine.ts';
import { readInputs } from '../read-inputs.ts';

const numbers = z.array(z.number()).min(1);
const Areas = z.strictObject({ events: numbers, population: numbers });
const Ratios = z.strictObject({ observed: numbers, expected: numbers });
const Series = z.strictObject({
  age: z.array(z.int()).optional(),
  deaths: numbers.optional(),
  exposure: numbers,
  rate: numbers.optional(),
  lambda: z.number(),
  order: z.int(),
});

/** Empirical Bayes of areas' rates (`events`), gamma-Poisson of their ratios (`observed`), or Whittaker–Henderson over age (`lambda`). */
export const runSmallAreaSmoothing: Engine = (inputs) => {
  if (Object.hasOwn(inputs, 'events')) {
    const read = readInputs(Areas, inputs);
    if (!read.ok) return read;
    const made = marshall(read.value.events, read.value.population);
    if (!made.ok) return fail(describeAreas(made.failure));
    const { rate, estimate, mean, variance } = made.value;
    return succeed({ rate, estimate, a: variance, b: mean });
  }
  if (Object.hasOwn(inputs, 'observed')) {
    const read = readInputs(Ratios, inputs);
    if (!read.ok) return read;
    const made = gammaPoisson(read.value.observed, read.value.expected);
    if (!made.ok) return fail(describeAreas(made.failure));
    return succeed({ nu: made.value.shape, alpha: made.value.rate, theta: made.value.ratio });
  }
  if (Object.hasOwn(inputs, 'lambda')) {
    const read = readInputs(Series, inputs);
    if (!read.ok) return read;
    const values = valuesOf(read.value);
    if (!values.ok) return values;
    const made = whittaker(values.value, read.value.exposure, read.value.lambda, read.value.order);
    return made.ok ? succeed({ smooth: [...made.value] }) : fail(describeSeries(made.failure));
  }
  return fail('wrong inputs: neither "events", "observed" nor "lambda" tells which smoothing is meant');
};

/** The rates to smooth: as they stand, or deaths over exposure, and 0 where there is no exposure to tell. */
function valuesOf({
  age,
  deaths,
  exposure,
  rate,
}: z.infer<typeof Series>): Result<readonly number[], string> {
  const gap = age?.findIndex((value, i) => i > 0 && value !== age[i - 1]! + 1) ?? -1;
  if (gap >= 0) return fail(`ages with gaps: ${age![gap - 1]} and ${age![gap]} follow each other`);
  if (age && age.length !== exposure.length)
    return fail(`lists of unequal length: ${age.length} ages and ${exposure.length} exposures`);
  if (rate) return succeed(rate);
  if (!deaths) return fail('wrong inputs: neither "rate" nor "deaths" to smooth');
  if (deaths.length !== exposure.length)
    return fail(`lists of unequal length: ${deaths.length} deaths and ${exposure.length} exposures`);
  return succeed(deaths.map((count, i) => (exposure[i]! > 0 ? count / exposure[i]! : 0)));
}

function describeAreas(failure: SmallAreaFailure): string {
  switch (failure.kind) {
    case 'unequal-lengths':
      return `lists of unequal length: ${failure.events} counts and ${failure.exposure} exposures`;
    case 'too-few-areas':
      return `too few areas: ${failure.areas}, and ${failure.needed} are needed`;
    case 'not-a-count':
      return `not a count: ${failure.value} at element ${failure.index}`;
    case 'no-exposure':
      return `no exposure: ${failure.value} at element ${failure.index}`;
    case 'no-events':
      return 'no events: nothing was observed anywhere';
    case 'does-not-converge':
      return `does not converge: after ${failure.rounds} rounds, so the areas differ by no more than chance`;
    default:
      return assertNever(failure);
  }
}

function describeSeries(failure: WhittakerFailure): string {
  switch (failure.kind) {
    case 'unequal-lengths':
      return `lists of unequal length: ${failure.values} rates and ${failure.weights} exposures`;
    case 'not-an-order':
      return `not an order of differences: ${failure.order}`;
    case 'too-short':
      return `too short: ${failure.length} ages for differences of order ${failure.order}`;
    case 'not-a-lambda':
      return `not a stiffness: lambda ${failure.lambda}`;
    case 'not-a-value':
      return `not a rate: ${failure.value} at element ${failure.index}`;
    case 'not-a-weight':
      return `not an exposure: ${failure.value} at element ${failure.index}`;
    case 'too-few-weights':
      return `too little exposure: ${failure.positive} ages have any, order ${failure.order}`;
    case 'too-stiff':
      return `too stiff: with lambda ${failure.lambda} rounding decides the result`;
    default:
      return assertNever(failure);
  }
}
