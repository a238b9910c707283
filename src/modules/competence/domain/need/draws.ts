import { betaQuantile } from '../../../../kernel/statistics/distributions.ts';
import { fillNormals } from '../../../../kernel/statistics/normal-quantile.ts';
import { fillUniforms, type RandomKey } from '../../../../kernel/statistics/philox.ts';

/**
 * One draw of what is uncertain about need and supply, as standard normal numbers and one uniform number. They depend on
 * the seed, the draw and the municipality and not on any parameter: two scenarios compared draw by draw meet the
 * same luck, and the difference between them is smooth.
 */
export type Variation = {
  /** Uniform; place of the draw's healthy ageing in its distribution. */
  readonly healthyAgeing: number;
  readonly growth: number;
  readonly exit: number;
  readonly retirement: number;
  readonly recruits: number;
  readonly completion: number;
  /** How much services are used in this municipality, one per service. */
  readonly userLevel: Float64Array;
  /** The start and every year after it. */
  readonly sickness: Float64Array;
};

/** How wide each of them is. */
export type Uncertainty = {
  /** Standard deviations: of yearly growth of hours per user, of years of retirement, of the logs of the others. */
  readonly growth: number;
  readonly exit: number;
  readonly retirement: number;
  readonly recruits: number;
  readonly completion: number;
  /** Of national rates of use, per service, beside what the municipality's own figures leave open. */
  readonly userRates: number;
  /** Between municipalities whose own figures are not known. */
  readonly unknownLevel: number;
  /** Of sick leave in the long run, in logits, and its correlation from year to year. */
  readonly sickness: number;
  readonly sicknessMemory: number;
};

/** Streams of random numbers for need and supply, a hundred from 200 on; other models have others. */
const NATIONAL = 200;
const HEALTHY_AGEING = 201;
const SICKNESS = 202;
const MUNICIPAL = 203;

/** @param municipality the number of the municipality; what is national is the same for all of them */
export function drawVariation(
  key: RandomKey,
  draw: number,
  municipality: number,
  services: number,
  years: number,
): Variation {
  const national = new Float64Array(5);
  fillNormals(key, { draw, stream: NATIONAL, municipality: 0, year: 0 }, national);
  const uniform = new Float64Array(1);
  fillUniforms(key, { draw, stream: HEALTHY_AGEING, municipality: 0, year: 0 }, uniform);
  const sickness = new Float64Array(years + 1);
  fillNormals(key, { draw, stream: SICKNESS, municipality: 0, year: 0 }, sickness);
  const userLevel = new Float64Array(services);
  fillNormals(key, { draw, stream: MUNICIPAL, municipality, year: 0 }, userLevel);
  const [growth, exit, retirement, recruits, completion] = national as unknown as readonly [
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    healthyAgeing: uniform[0]!,
    growth,
    exit,
    retirement,
    recruits,
    completion,
    userLevel,
    sickness,
  };
}

/** The middle course: nothing differs. */
export function noVariation(services: number, years: number): Variation {
  return {
    healthyAgeing: 0.5,
    growth: 0,
    exit: 0,
    retirement: 0,
    recruits: 0,
    completion: 0,
    userLevel: new Float64Array(services),
    sickness: new Float64Array(years + 1),
  };
}

/**
 * Healthy ageing of a draw: beta with the chosen value as mean, Beta(2, 2) at one half. Who chooses 0 or 1 has chosen
 * an end, and it is not spread.
 */
export function healthyAgeingOf(mean: number, uniform: number): number {
  return mean <= 0 || mean >= 1
    ? Math.min(1, Math.max(0, mean))
    : betaQuantile(uniform, 4 * mean, 4 * (1 - mean));
}

/** Sick leave of a draw in logits: it remembers itself from year to year, and is as wide at the start as later. */
export function sickLogits(normals: ArrayLike<number>, sd: number, memory: number): Float64Array {
  const path = new Float64Array(normals.length);
  const news = sd * Math.sqrt(1 - memory * memory);
  for (let t = 1; t < path.length; t++) path[t] = memory * path[t - 1]! + news * normals[t]!;
  return path;
}
