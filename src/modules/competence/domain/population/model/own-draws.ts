import { fillNormals } from '../../../../../kernel/statistics/normal-quantile.ts';
import type { RandomKey } from '../../../../../kernel/statistics/philox.ts';
import { type CountryDraws, STREAMS } from './draw-country.ts';
import { LANES } from './four-steps.ts';
import { UNCERTAINTY } from './uncertainty.ts';

/** Mortality of men and of women, growth, fertility. */
const KINDS = 4;

/** Scalars that four draws need in a step. */
export const SCALARS = KINDS * LANES;

/**
 * The scalars of a municipality's steps, what the country does included: four draws together, step, kind, draw. Where draws
 * are no multiple of four, the last one fills the places.
 *
 * @param base persons of the municipality by cell in the base year: the larger, the less it strays
 */
export function ownScalars(
  key: RandomKey,
  country: CountryDraws,
  baseYear: number,
  code: number,
  base: Float64Array,
): Float64Array {
  const { draws, steps } = country;
  const spread = spreadOf(base);
  const scalars = new Float64Array(Math.ceil(draws / LANES) * steps * SCALARS);
  const lasting = new Float64Array(3);
  const yearly = new Float64Array(steps);
  for (let place = 0; place < Math.ceil(draws / LANES) * LANES; place++) {
    const draw = Math.min(place, draws - 1);
    const cell = { draw, municipality: code, year: baseYear };
    fillNormals(key, { ...cell, stream: STREAMS.municipality }, lasting);
    fillNormals(key, { ...cell, stream: STREAMS.growth }, yearly);
    const growth = lasting[0]! * spread.growthLasting;
    const level = 1 + lasting[1]! * spread.mortality;
    const births = 1 + lasting[2]! * spread.fertility;
    for (let step = 0; step < steps; step++) {
      const of = draw * steps + step;
      const to = (Math.floor(place / LANES) * steps + step) * SCALARS + (place % LANES);
      scalars[to] = country.mortality[2 * of]! * level - 1;
      scalars[to + LANES] = country.mortality[2 * of + 1]! * level - 1;
      scalars[to + 2 * LANES] = growth + yearly[step]! * spread.growthYearly + country.immigration[of]!;
      scalars[to + 3 * LANES] = country.fertility[of]! * births;
    }
  }
  return scalars;
}

function spreadOf(base: Float64Array) {
  const people = Math.max(
    1,
    base.reduce((sum, count) => sum + count, 0),
  );
  const { growthLasting, growthYearly, mortalityLevel, fertilityLevel } = UNCERTAINTY;
  return {
    growthLasting: growthLasting * (people / 5000) ** UNCERTAINTY.growthLastingBySize,
    growthYearly: growthYearly * (people / 5000) ** UNCERTAINTY.growthYearlyBySize,
    mortality: mortalityLevel * Math.min(1, (people / 20_000) ** UNCERTAINTY.mortalityLevelBySize),
    fertility: fertilityLevel * (people / 5000) ** UNCERTAINTY.fertilityLevelBySize,
  };
}
