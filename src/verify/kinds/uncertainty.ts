import { z } from 'zod';
import { fail, succeed } from '../../kernel/result.ts';
import { betaQuantile, gammaQuantile, poissonQuantile } from '../../kernel/statistics/distributions.ts';
import { normalQuantile } from '../../kernel/statistics/normal-quantile.ts';
import { mean, quantile, sortedCopy, standardDeviation } from '../../kernel/statistics/quantile.ts';
import { crps, intervalScore, pinballLoss } from '../../kernel/statistics/scores.ts';
import {
  autoregressiveVariance,
  cholesky,
  lognormalByMean,
  survivalChain,
} from '../../kernel/statistics/variance.ts';
import type { Engine } from '../engine.ts';
import { isObject, own, type Json, type JsonObject } from '../json.ts';
import { readInputs } from '../read-inputs.ts';
import { RandomWords, makeRandomWords, separateRandomWords } from './random-words.ts';

/** Beyond it the sums behind the quantiles have more terms than anybody waits for. */
const LARGEST = 1e8;
const probabilities = z.array(z.number().min(0).max(1)).min(1);
const inside = z.array(z.number().gt(0).lt(1)).min(1);
const positive = z.number().positive().max(LARGEST);

const Sample = z.strictObject({
  sample: z.array(z.number()).min(2),
  observations: z.array(z.number()).optional(),
  p: probabilities.default([0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975]),
});
const Autoregression = z.strictObject({
  phi: z.array(z.number().min(-1).max(1)).min(1),
  sigma: z.number().min(0),
  h: z.array(z.int().min(0).max(1000)).min(1),
});
const Chain = z.strictObject({ start: z.number().min(0), survival: probabilities });
const Correlation = z.strictObject({ correlation: z.array(z.array(z.number())).min(1).max(200) });
const Lognormal = z.strictObject({ mean: z.number().positive(), cv: z.number().min(0) });
const Normal = z.strictObject({ p: inside });
const Quantiles = z.strictObject({
  p: inside,
  gamma_shape: positive.optional(),
  gamma_rate: positive.optional(),
  beta_a: positive.optional(),
  beta_b: positive.optional(),
  poisson_mean: z.number().min(0).max(LARGEST).optional(),
});

const GENERATORS: readonly string[] = ['splitmix64', 'pcg32', 'philox4x32_10'];

type Shape = { readonly named: readonly string[]; readonly run: Engine };

/** What a case is about is told by the names of its inputs; the first shape that has one of its names there is meant. */
const shapes: readonly Shape[] = [
  { named: ['sample'], run: describeSample },
  { named: ['phi'], run: varianceAhead },
  { named: ['survival'], run: survivors },
  { named: ['correlation'], run: lowerTriangle },
  { named: ['cv'], run: lognormal },
  { named: ['gamma_shape', 'beta_a', 'poisson_mean'], run: quantilesOfThree },
  { named: GENERATORS, run: randomWords },
  { named: ['p'], run: normalQuantiles },
];

export const runUncertainty: Engine = (inputs, question) => {
  const shape = shapes.find(({ named }) => named.some((name) => Object.hasOwn(inputs, name)));
  if (shape) return shape.run(inputs, question);
  const names = shapes.flatMap(({ named }) => named).join(', ');
  return fail(`wrong inputs: none of ${names} tells what is to be found`);
};

function describeSample(inputs: JsonObject): ReturnType<Engine> {
  const read = readInputs(Sample, inputs);
  if (!read.ok) return read;
  const { sample, observations = [], p } = read.value;
  const sorted = sortedCopy(sample);
  const low = quantile(sorted, 0.1);
  const high = quantile(sorted, 0.9);
  return succeed({
    quantiles: { p, value: p.map((share) => quantile(sorted, share)) },
    crps: observations.map((y) => crps(sorted, y)),
    interval_score_80: observations.map((y) => intervalScore(low, high, y, 0.8)),
    pinball_q10: observations.map((y) => pinballLoss(low, y, 0.1)),
    mean: mean(sample),
    sd: standardDeviation(sample),
  });
}

function varianceAhead(inputs: JsonObject): ReturnType<Engine> {
  const read = readInputs(Autoregression, inputs);
  if (!read.ok) return read;
  const { phi, sigma, h } = read.value;
  return succeed({
    variance: phi.map((one) => h.map((steps) => autoregressiveVariance(one, sigma, steps))),
    random_walk_variance: h.map((steps) => autoregressiveVariance(1, sigma, steps)),
  });
}

function survivors(inputs: JsonObject): ReturnType<Engine> {
  const read = readInputs(Chain, inputs);
  return read.ok ? succeed(survivalChain(read.value.start, read.value.survival)) : read;
}

function lowerTriangle(inputs: JsonObject): ReturnType<Engine> {
  const read = readInputs(Correlation, inputs);
  if (!read.ok) return read;
  const made = cholesky(read.value.correlation);
  if (made.ok) return succeed({ lower: made.value });
  const { failure } = made;
  switch (failure.kind) {
    case 'not-square':
      return fail(`not square: row ${failure.row} has another length than the matrix has rows`);
    case 'not-symmetric':
      return fail(`not symmetric: row ${failure.row}, column ${failure.column}`);
    case 'not-positive-definite':
      return fail(`not positive definite: row ${failure.row} follows from the rows before it`);
  }
}

function lognormal(inputs: JsonObject): ReturnType<Engine> {
  const read = readInputs(Lognormal, inputs);
  return read.ok ? succeed(lognormalByMean(read.value.mean, read.value.cv)) : read;
}

function normalQuantiles(inputs: JsonObject): ReturnType<Engine> {
  const read = readInputs(Normal, inputs);
  return read.ok ? succeed({ z: read.value.p.map(normalQuantile) }) : read;
}

function quantilesOfThree(inputs: JsonObject): ReturnType<Engine> {
  const read = readInputs(Quantiles, inputs);
  if (!read.ok) return read;
  const { p, gamma_shape, gamma_rate, beta_a, beta_b, poisson_mean } = read.value;
  if ((gamma_shape === undefined) !== (gamma_rate === undefined))
    return fail('wrong inputs: a gamma distribution needs both gamma_shape and gamma_rate');
  if ((beta_a === undefined) !== (beta_b === undefined))
    return fail('wrong inputs: a beta distribution needs both beta_a and beta_b');
  return succeed({
    ...(gamma_shape === undefined || gamma_rate === undefined
      ? {}
      : { gamma: p.map((share) => gammaQuantile(share, gamma_shape, gamma_rate)) }),
    ...(beta_a === undefined || beta_b === undefined
      ? {}
      : { beta: p.map((share) => betaQuantile(share, beta_a, beta_b)) }),
    ...(poisson_mean === undefined
      ? {}
      : { poisson: p.map((share) => poissonQuantile(share, poisson_mean)) }),
  });
}

function randomWords(inputs: JsonObject): ReturnType<Engine> {
  const read = readInputs(RandomWords, inputs);
  return read.ok ? succeed(makeRandomWords(read.value)) : read;
}

/** Published test vectors of random numbers come without `inputs`: what the generators were given stands among the words. */
export function readUncertaintyFile(file: JsonObject): JsonObject {
  const cases = own(file, 'cases');
  if (!Array.isArray(cases)) return file;
  return {
    ...file,
    cases: cases.map((one: Json) => {
      const expected = isObject(one) && !Object.hasOwn(one, 'inputs') ? own(one, 'expected') : undefined;
      return isObject(one) &&
        isObject(expected) &&
        Object.keys(expected).some((name) => GENERATORS.includes(name))
        ? { ...one, inputs: separateRandomWords(expected) }
        : one;
    }),
  };
}
