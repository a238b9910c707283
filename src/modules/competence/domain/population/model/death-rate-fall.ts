import { DEATH_RATE_AGES, type DeathRates } from '../assumptions/death-rates.ts';
import { between } from './line.ts';
import { SETTINGS } from './settings.ts';
import { STEPS } from './shape.ts';

/** Years of a period. */
const PERIOD = 5;

/**
 * How fast the logarithm of a sex's death rates has fallen a year, by single year of age: the mean of the falls from one five
 * years to the next, the later counting most. Early in the thirty years the men who had smoked the most were old, and heart
 * disease killed far more; so the later years say more of what comes, and the earlier keep one good or bad period from being
 * taken for the rule.
 *
 * @param known periods of five years in order, the latest last, without gaps
 * @throws RangeError when they do not go as far back as the fall is measured
 */
export function fallOfRates(known: readonly DeathRates[], sex: number): Float64Array {
  const fall = new Float64Array(STEPS + 1);
  let weights = 0;
  for (let back = 0; back < SETTINGS.declineYears / PERIOD; back++) {
    const later = known.at(-1 - back);
    const earlier = known.at(-2 - back);
    if (later === undefined || earlier === undefined || earlier.from !== later.from - PERIOD)
      throw new RangeError('Death rates are not kept as far back as their fall is measured');
    const weight = SETTINGS.declineMemory ** back;
    const [after, before] = [logRates(later, sex), logRates(earlier, sex)];
    for (let age = 0; age <= STEPS; age++) fall[age]! += (weight * (before[age]! - after[age]!)) / PERIOD;
    weights += weight;
  }
  return fall.map((sum) => sum / weights);
}

/** Logarithms of the rates by single year of age, on straight lines between the middles of the groups. */
export function logRates(rates: DeathRates, sex: number): Float64Array {
  const values = (sex === 0 ? rates.male : rates.female).map((rate) => Math.log(rate / 1000));
  const middles = DEATH_RATE_AGES.map((age) => (age === 0 ? 0.8 : age === 1 ? 3 : age + 2.5));
  return Float64Array.from({ length: STEPS + 1 }, (_, age) => between(middles, values, age + 0.5));
}
