import { whittaker } from '../../../../../kernel/statistics/whittaker.ts';
import { DEATH_RATES } from '../assumptions/death-rates.ts';
import { knownEntries } from '../assumptions/dated.ts';
import { fallOfRates, logRates } from './death-rate-fall.ts';
import { type History, sumOver } from './history.ts';
import { SETTINGS } from './settings.ts';
import { ramp, STEPS } from './shape.ts';

/** The country's mortality in the step that begins in the base year, and how it falls from there. */
export type Mortality = {
  /** Probability of dying within the year, by sex and age on 1 January; the last is of 104 and above. */
  readonly probability: Float64Array;
  /** Yearly fall of its logarithm. */
  readonly decline: Float64Array;
};

const SMOOTH_FROM = 60;
const LONGEST = 0.95;

/**
 * Death probabilities of the country: below 64 from the latest five-year rates that were known, from 70 as the register's
 * own cohorts shrank in the last five steps (net migration is next to nothing there), smoothed over age. They fall as
 * rates have fallen over thirty years, the later ones most.
 */
export function readMortality(history: History, declineFactor: number): Mortality {
  const known = knownEntries(DEATH_RATES, history.baseYear);
  const latest = known.at(-1);
  if (latest === undefined)
    throw new RangeError(`No death rates were kept that were known in ${history.baseYear}`);

  const used = Math.min(SETTINGS.mortalityYears, history.steps.length);
  const before = new Float64Array(2 * STEPS);
  const after = new Float64Array(2 * STEPS);
  for (let back = 1; back <= used; back++) {
    add(before, sumOver(history.before.at(-back)!, 2 * STEPS));
    add(after, sumOver(history.after.at(-back)!, 2 * STEPS));
  }
  // The mean step began so many years before the base year.
  const age0 = (used + 1) / 2;

  const probability = new Float64Array(2 * STEPS);
  const decline = new Float64Array(2 * STEPS);
  for (let sex = 0; sex < 2; sex++) {
    const now = logRates(latest, sex);
    const fall = fallOfRates(known, sex);
    const typed = new Float64Array(STEPS);
    for (let age = 0; age < STEPS; age++) {
      const i = sex * STEPS + age;
      decline[i] = fall[age]! * declineFactor;
      // From the middle of the five-year period to the middle of the step.
      const years = history.baseYear + 0.5 - (latest.from + 2.5);
      const rate = (Math.exp(now[age]!) + Math.exp(now[age + 1]!)) / 2;
      typed[age] = 1 - Math.exp(-rate * Math.exp(-decline[i]! * years));
    }
    const fromRegister = smoothed(before, after, sex, typed);
    for (let age = 0; age < STEPS; age++) {
      const i = sex * STEPS + age;
      const share = ramp(age, SETTINGS.registerMortalityFrom, SETTINGS.registerMortalityAll);
      const seen = share === 0 ? 0 : fromRegister[age - SMOOTH_FROM]! * Math.exp(-decline[i]! * age0);
      probability[i] = Math.min(LONGEST, typed[age]! * (1 - share) + seen * share);
    }
  }
  return { probability, decline };
}

/** The probabilities of the step that begins `years` after the base year. */
export function deathsIn({ probability, decline }: Mortality, years: number): Float64Array {
  return probability.map((q, i) => Math.min(LONGEST, q * Math.exp(-decline[i]! * years)));
}

/** The shares that were gone a year later, with some years of the published rates among them where few people are. */
function smoothed(before: Float64Array, after: Float64Array, sex: number, typed: Float64Array): Float64Array {
  const logs: number[] = [];
  const weights: number[] = [];
  for (let age = SMOOTH_FROM; age < STEPS; age++) {
    const people = before[sex * STEPS + age]! + SETTINGS.mortalityShrinkage;
    const gone = people - SETTINGS.mortalityShrinkage - after[sex * STEPS + age]!;
    const deaths = Math.max(0.5, gone + SETTINGS.mortalityShrinkage * typed[age]!);
    logs.push(Math.log(Math.min(0.9, deaths / people)));
    weights.push(deaths);
  }
  const smooth = whittaker(logs, weights, SETTINGS.mortalityStiffness, 2);
  if (!smooth.ok) throw new Error(`Deaths could not be smoothed: ${smooth.failure.kind}`);
  return smooth.value.map(Math.exp);
}

function add(sum: Float64Array, more: Float64Array): void {
  for (let i = 0; i < sum.length; i++) sum[i]! += more[i]!;
}
