import { AGES } from '../../figures/population.ts';
import { migrationSchedule } from '../assumptions/migration-schedule.ts';
import { type History, sumOver } from './history.ts';
import { type Gains, gainsByStep } from './gains.ts';
import { readMortalityLevels } from './mortality-level.ts';
import { oldDeviations } from './old-deviations.ts';
import { oldness } from './oldness.ts';
import { SETTINGS } from './settings.ts';
import { startersInto, STEPS } from './shape.ts';

/** What is a municipality's own. */
export type Local = {
  /** Cohort change ratio over the country's, as a difference: municipality, sex, age before the step. */
  readonly deviation: Float64Array;
  /** Deaths over those expected, less one, at the ages and to the degree of {@link levelShare}; one number per municipality. */
  readonly mortality: Float64Array;
  /** Share of the country's people of a sex and age: municipality, sex, age before the step. */
  readonly share: Float64Array;
  /** The part of a cell's people that leaves in a year and is replaced from the whole country, by age before the step. */
  readonly mobility: Float64Array;
};

export function readLocal(history: History): Local {
  const municipalities = history.municipalities.length;
  const county = countiesOf(history);
  const gains = gainsByStep(history);
  const levels = readMortalityLevels(history, gains, county);
  const young = youngDeviations(history, gains, county);
  const old = oldDeviations(gains, levels, county);
  const deviation = new Float64Array(municipalities * 2 * STEPS);
  for (let i = 0; i < deviation.length; i++) {
    const age = i % STEPS;
    const m = Math.floor(i / (2 * STEPS));
    deviation[i] = young[i]! * (1 - oldness(age)) + old[m * STEPS + age]! * oldness(age);
  }
  const mobility = migrationSchedule(STEPS, SETTINGS.movesInALife).map(
    (rate, age) => rate * (1 - oldness(age)),
  );
  return { deviation, mortality: levels, share: readShares(history), mobility };
}

/** A county is told by the first two digits of a municipality's code. */
function countiesOf(history: History): Int32Array {
  const codes = [...new Set(history.municipalities.map((code) => code.slice(0, 2)))];
  return Int32Array.from(history.municipalities, (code) => codes.indexOf(code.slice(0, 2)));
}

/**
 * By sex and age: county towards the country, municipality towards the county, sex towards both sexes; later years count
 * most, and each age borrows from its two neighbours.
 */
function youngDeviations(history: History, gains: readonly Gains[], county: Int32Array): Float64Array {
  const rows = history.municipalities.length * 2;
  const sumOfGain = new Float64Array(rows * STEPS);
  const sumOfPeople = new Float64Array(rows * STEPS);
  for (let back = 1; back <= Math.min(SETTINGS.deviationYears, gains.length); back++) {
    const { before, gain } = gains.at(-back)!;
    const weight = SETTINGS.deviationMemory ** (back - 1);
    for (let i = 0; i < gain.length; i++) {
      sumOfGain[i]! += weight * gain[i]!;
      sumOfPeople[i]! += weight * before[i]!;
    }
  }
  const gain = overNeighbours(sumOfGain);
  const people = overNeighbours(sumOfPeople);

  const counties = Math.max(...county) + 1;
  const countyGain = new Float64Array(counties * STEPS);
  const countyPeople = new Float64Array(counties * STEPS);
  for (let i = 0; i < gain.length; i++) {
    const at = county[Math.floor(i / (2 * STEPS))]! * STEPS + (i % STEPS);
    countyGain[at]! += gain[i]!;
    countyPeople[at]! += people[i]!;
  }
  const deviation = new Float64Array(rows * STEPS);
  for (let m = 0; m < rows / 2; m++) {
    for (let age = 0; age < STEPS; age++) {
      const c = county[m]! * STEPS + age;
      const male = m * 2 * STEPS + age;
      const female = male + STEPS;
      const ofCounty = countyGain[c]! / (countyPeople[c]! + SETTINGS.countyShrinkage);
      const both =
        (gain[male]! + gain[female]! + SETTINGS.municipalShrinkage * ofCounty) /
        (people[male]! + people[female]! + SETTINGS.municipalShrinkage);
      for (const i of [male, female])
        deviation[i] = (gain[i]! + SETTINGS.sexShrinkage * both) / (people[i]! + SETTINGS.sexShrinkage);
    }
  }
  return deviation;
}

function overNeighbours(values: Float64Array): Float64Array {
  return values.map((value, i) => {
    const age = i % STEPS;
    const below = age === 0 ? value : values[i - 1]!;
    const above = age === STEPS - 1 ? value : values[i + 1]!;
    return (below + 2 * value + above) / 4;
  });
}

/** In the base year, as the mean of five ages; a municipality without men of 23 has some of the country's all the same. */
function readShares(history: History): Float64Array {
  const rows = history.municipalities.length * 2;
  const people = new Float64Array(rows * STEPS);
  for (let row = 0; row < rows; row++) startersInto(history.base, row * AGES, people, row * STEPS);
  const all = sumOver(people, 2 * STEPS);
  const raw = people.map((count, i) => (all[i % (2 * STEPS)]! > 0 ? count / all[i % (2 * STEPS)]! : 0));
  const smooth = raw.map((_, i) => {
    const age = i % STEPS;
    let sum = 0;
    for (let off = -2; off <= 2; off++) sum += raw[i - age + Math.min(STEPS - 1, Math.max(0, age + off))]!;
    return sum / 5;
  });
  const sums = sumOver(smooth, 2 * STEPS);
  return smooth.map((share, i) => (sums[i % (2 * STEPS)]! > 0 ? share / sums[i % (2 * STEPS)]! : 0));
}
