import { FIRST_WORKING_AGE, WORKING_AGES } from '../need/ages.ts';

/** Halvings of an interval: more than a double can tell apart. */
const HALVINGS = 60;

/** How steeply the curve of ages rises where the education is completed and falls where people retire, in years. */
export const PROFILE_CURVE = { spread: 1.5 } as const;

/**
 * How a staff is spread over the ages 18..74 when only the share aged 55 and over is published: a curve that rises
 * where the education is completed and falls where people retire, tilted (× e^{k·age}) until that share is right.
 * Adds up to 1.
 */
export function ageProfile(published: {
  /** Age at which half of those who will come have come. */
  readonly entryAge: number;
  /** Age at which half have gone. */
  readonly retirementAge: number;
  readonly shareFrom55: number;
}): Float64Array {
  const profile = new Float64Array(WORKING_AGES);
  const fill = (tilt: number): number => {
    let [sum, old] = [0, 0];
    for (let x = 0; x < WORKING_AGES; x++) {
      const age = x + FIRST_WORKING_AGE;
      const density =
        Math.exp(tilt * (age - 45)) /
        (1 + Math.exp(-(age - published.entryAge) / PROFILE_CURVE.spread)) /
        (1 + Math.exp((age - published.retirementAge) / PROFILE_CURVE.spread));
      profile[x] = density;
      sum += density;
      if (age >= 55) old += density;
    }
    for (let x = 0; x < WORKING_AGES; x++) profile[x] = profile[x]! / sum;
    return old / sum;
  };
  fill(bisect(-0.5, 0.5, (tilt) => fill(tilt) - published.shareFrom55));
  return profile;
}

/** The profile tilted (× e^{k·age}) until this share of it is 55 and over. */
export function tiltProfile(profile: ArrayLike<number>, shareFrom55: number): Float64Array {
  const tilted = new Float64Array(WORKING_AGES);
  const fill = (tilt: number): number => {
    let [sum, old] = [0, 0];
    for (let x = 0; x < WORKING_AGES; x++) {
      tilted[x] = profile[x]! * Math.exp(tilt * (x + FIRST_WORKING_AGE - 45));
      sum += tilted[x]!;
      if (x + FIRST_WORKING_AGE >= 55) old += tilted[x]!;
    }
    for (let x = 0; x < WORKING_AGES; x++) tilted[x] = tilted[x]! / sum;
    return old / sum;
  };
  fill(bisect(-0.5, 0.5, (tilt) => fill(tilt) - shareFrom55));
  return tilted;
}

/**
 * Published for all municipal staff: under 20 years over 60 % leave in a year, at 55–60 years 5.2 % (KS, 2020–21). Years over
 * which the surplus of the young falls to 1/e: about a fifth leave at 26, a tenth at 34. Judgement.
 */
export const EXIT_CURVE = { at18: 0.62, settled: 0.052, fadesOver: 6 } as const;

/** Nobody is a pensioner before 55, and nobody in these services works beyond 74. */
export const RETIREMENT_CURVE = { from: 55, all: 74, most: 0.9, spread: 1.8 } as const;

/**
 * Probability of leaving the employer other than by retirement, by age 18..74: falling as published from the young to
 * those in their fifties, at a level that gives the staff the published turnover once retirement is counted in.
 */
export function exitByAge(profile: Float64Array, retire: Float64Array, turnover: number): Float64Array {
  const { at18, settled, fadesOver } = EXIT_CURVE;
  const exit = new Float64Array(WORKING_AGES);
  const fill = (level: number): number => {
    let leaving = 0;
    for (let x = 0; x < WORKING_AGES; x++) {
      const shape = settled + (at18 - settled) * Math.exp(-x / fadesOver);
      exit[x] = Math.min(0.95, level * shape);
      leaving += profile[x]! * (1 - (1 - exit[x]!) * (1 - retire[x]!));
    }
    return leaving;
  };
  fill(bisect(0, 20, (level) => fill(level) - turnover));
  return exit;
}

/**
 * Probability of retiring by age, a logistic rise from 55 on whose middle lies where those who leave at 55 or later
 * are on average as old as published.
 *
 * @param exitAt55 yearly probability of leaving otherwise at these ages
 */
export function retirementByAge(meanExitAge: number, exitAt55: number): Float64Array {
  const { from, all, most, spread } = RETIREMENT_CURVE;
  const retire = new Float64Array(WORKING_AGES);
  const fill = (middle: number): number => {
    let [staying, leavers, ages] = [1, 0, 0];
    for (let x = 0; x < WORKING_AGES; x++) {
      const age = x + FIRST_WORKING_AGE;
      retire[x] = age < from ? 0 : age >= all ? 1 : most / (1 + Math.exp(-(age - middle) / spread));
      if (age < from) continue;
      const leaving = staying * (1 - (1 - exitAt55) * (1 - retire[x]!));
      leavers += leaving;
      ages += leaving * (age + 0.5);
      staying -= leaving;
    }
    return ages / leavers;
  };
  fill(bisect(50, 85, (middle) => fill(middle) - meanExitAge));
  return retire;
}

/** Retirement moved by some years (later when above 0): the probability at an age becomes that of a younger one. */
export function laterRetirement(retire: ArrayLike<number>, years: number, into: Float64Array): void {
  const last = WORKING_AGES - 1;
  for (let x = 0; x <= last; x++) {
    const at = Math.min(last, Math.max(0, x - years));
    const below = Math.min(last - 1, Math.floor(at));
    into[x] = retire[below]! + (at - below) * (retire[below + 1]! - retire[below]!);
  }
}

/** Where a rising function is 0; the end of the interval that is nearest when it is nowhere. */
function bisect(low: number, high: number, rising: (at: number) => number): number {
  let [from, to] = [low, high];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (from + to) / 2;
    if (rising(middle) < 0) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
