import { fillNormals } from '../../../../../kernel/statistics/normal-quantile.ts';
import type { RandomKey } from '../../../../../kernel/statistics/philox.ts';
import { UNCERTAINTY } from './uncertainty.ts';

/** What random numbers are used for; the second part of a counter. */
export const STREAMS = { country: 1, municipality: 2, growth: 3, cells: 4 } as const;

/** The world of each draw, which all municipalities share: draw, then step. */
export type CountryDraws = {
  readonly draws: number;
  readonly steps: number;
  /** Death probabilities over those of the middle course: draw, step, sex. */
  readonly mortality: Float64Array;
  /** Total fertility over that of the middle course. */
  readonly fertility: Float64Array;
  /** Net immigration beyond that of the middle course, as a share of those of 0–66 years. */
  readonly immigration: Float64Array;
};

export function drawCountry(key: RandomKey, baseYear: number, draws: number, steps: number): CountryDraws {
  const mortality = new Float64Array(draws * steps * 2);
  const fertility = new Float64Array(draws * steps);
  const immigration = new Float64Array(draws * steps);
  const normal = new Float64Array(6);
  const together = Math.sqrt(UNCERTAINTY.sexesTogether);
  const apart = Math.sqrt(1 - UNCERTAINTY.sexesTogether);
  for (let draw = 0; draw < draws; draw++) {
    let [male, female, births, moves, drift] = [0, 0, 0, 0, 0];
    for (let step = 0; step < steps; step++) {
      fillNormals(key, { draw, stream: STREAMS.country, municipality: 0, year: baseYear + step }, normal);
      const [both = 0, ofMen = 0, ofWomen = 0, ofBirths = 0, ofMoves = 0, ofDrift = 0] = normal;
      if (step === 0) drift = UNCERTAINTY.mortalityDrift * ofDrift;
      male += drift + UNCERTAINTY.mortalityStep * (together * both + apart * ofMen);
      female += drift + UNCERTAINTY.mortalityStep * (together * both + apart * ofWomen);
      births = UNCERTAINTY.fertilityStays * births + UNCERTAINTY.fertilityStep * ofBirths;
      moves = UNCERTAINTY.immigrationStays * moves + UNCERTAINTY.immigrationStep * ofMoves;
      const at = draw * steps + step;
      mortality[2 * at] = Math.exp(male);
      mortality[2 * at + 1] = Math.exp(female);
      fertility[at] = Math.exp(births);
      immigration[at] = moves;
    }
  }
  return { draws, steps, mortality, fertility, immigration };
}
