import { believedMean } from './credibility.ts';
import { type Gains, yearsSeen } from './gains.ts';
import { levelShare } from './oldness.ts';
import { SETTINGS } from './settings.ts';
import { ramp, STEPS } from './shape.ts';

/** A sum and what it is a sum over, by place and age before the step. */
type Sums = { readonly left: Float64Array; readonly people: Float64Array };

/**
 * How the cohorts of a municipality above middle age change unlike the country's, after the level of mortality has had its
 * part: who moves late in life, and where fewer of the oldest die than the level says. By municipality and age, for both sexes
 * together over eleven ages: the county's towards the country's, and its own towards the county's.
 */
export function oldDeviations(
  gains: readonly Gains[],
  levels: Float64Array,
  county: Int32Array,
): Float64Array {
  const used = gains.slice(-SETTINGS.levelYears);
  const years = yearsSeen(used);
  const own = overAges(leftBy(used, levels));
  const ofCounty = byCounty(own, county);
  return own.left.map((sum, i) => {
    const m = Math.floor(i / STEPS);
    const age = i % STEPS;
    return believedMean(
      { sum, over: own.people[i]!, years: years[m]! },
      ofCounty[county[m]! * STEPS + age]!,
      {
        shrinkage: SETTINGS.oldShrinkage + ramp(age, 75, 85) * SETTINGS.oldestShrinkage,
        ofAYear: SETTINGS.oldOfAYear,
      },
    );
  });
}

/** What the level of mortality leaves of the gains, and the people who had them. */
function leftBy(gains: readonly Gains[], levels: Float64Array): Sums {
  const left = new Float64Array(levels.length * STEPS);
  const people = new Float64Array(levels.length * STEPS);
  for (const { before, gain, ratio } of gains) {
    for (let i = 0; i < gain.length; i++) {
      const m = Math.floor(i / (2 * STEPS));
      const at = m * STEPS + (i % STEPS);
      const deaths = before[i]! * (1 - ratio[i % (2 * STEPS)]!);
      left[at]! += gain[i]! + levels[m]! * levelShare(i % STEPS) * deaths;
      people[at]! += before[i]!;
    }
  }
  return { left, people };
}

function overAges({ left, people }: Sums): Sums {
  const around = (values: Float64Array): Float64Array =>
    values.map((_, i) => {
      const age = i % STEPS;
      const first = i - Math.min(age, SETTINGS.oldNeighbours);
      const last = i + Math.min(STEPS - 1 - age, SETTINGS.oldNeighbours);
      let sum = 0;
      for (let near = first; near <= last; near++) sum += values[near]!;
      return sum;
    });
  return { left: around(left), people: around(people) };
}

/** The mean of each county, by age. */
function byCounty({ left, people }: Sums, county: Int32Array): Float64Array {
  const counties = Math.max(...county) + 1;
  const sum = new Float64Array(counties * STEPS);
  const seen = new Float64Array(counties * STEPS).fill(SETTINGS.oldShrinkage);
  for (let i = 0; i < left.length; i++) {
    const at = county[Math.floor(i / STEPS)]! * STEPS + (i % STEPS);
    sum[at]! += left[i]!;
    seen[at]! += people[i]!;
  }
  return sum.map((gain, at) => gain / seen[at]!);
}
