import type { History } from './history.ts';
import { believedMean } from './credibility.ts';
import { type Gains, yearsSeen } from './gains.ts';
import { levelShare } from './oldness.ts';
import { SETTINGS } from './settings.ts';
import { STEPS } from './shape.ts';

/**
 * A municipality's deaths at 67–95 over those expected at the country's rates, less one: its county's towards the country as
 * if so many expected deaths more had been seen (gamma–Poisson), and its own towards the county's by {@link believedMean}.
 */
export function readMortalityLevels(
  history: History,
  gains: readonly Gains[],
  county: Int32Array,
): Float64Array {
  const municipalities = history.municipalities.length;
  const excess = new Float64Array(municipalities);
  const expected = new Float64Array(municipalities);
  const used = gains.slice(-SETTINGS.levelYears);
  const years = yearsSeen(used);
  for (const { before, gain, ratio } of used) {
    for (let row = 0; row < municipalities * 2; row++) {
      const m = Math.floor(row / 2);
      for (let age: number = SETTINGS.levelFrom; age <= SETTINGS.levelTo; age++) {
        const i = row * STEPS + age;
        excess[m]! -= gain[i]!;
        expected[m]! += before[i]! * (1 - ratio[i % (2 * STEPS)]!) * levelShare(age);
      }
    }
  }
  const counties = Math.max(...county) + 1;
  const countyExcess = new Float64Array(counties);
  const countyExpected = new Float64Array(counties);
  for (let m = 0; m < municipalities; m++) {
    countyExcess[county[m]!]! += excess[m]!;
    countyExpected[county[m]!]! += expected[m]!;
  }
  return excess.map((sum, m) => {
    const c = county[m]!;
    const ofCounty = countyExcess[c]! / (countyExpected[c]! + SETTINGS.countyLevelShrinkage);
    return believedMean({ sum, over: expected[m]!, years: years[m]! }, ofCounty, {
      shrinkage: SETTINGS.municipalLevelShrinkage,
      ofAYear: SETTINGS.levelOfAYear,
    });
  });
}
