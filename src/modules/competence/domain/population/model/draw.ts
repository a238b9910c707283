import { randomKey, type RandomKey } from '../../../../../kernel/statistics/philox.ts';
import { type Band, type Pieces, piecesOf, sumOfBand, sumPieces } from './bands.ts';
import { type CountryDraws, drawCountry } from './draw-country.ts';
import { drawnTables, growthProfile } from './drawn-tables.ts';
import { fourSteps, LANES } from './four-steps.ts';
import { fillNoise, VALUES } from './noise.ts';
import { ownScalars, SCALARS } from './own-draws.ts';
import type { ProjectionModel } from './prepare.ts';
import type { CentralCourse } from './project.ts';
import { CELLS } from './shape.ts';

export type { Band } from './bands.ts';

/** All that the draws of municipalities need in common. A draw is one world: the same in every municipality. */
export type DrawPlan = {
  readonly model: ProjectionModel;
  readonly course: CentralCourse;
  readonly key: RandomKey;
  readonly country: CountryDraws;
  readonly moving: Float64Array;
};

export function planDraws(
  model: ProjectionModel,
  course: CentralCourse,
  { draws, seed }: { readonly draws: number; readonly seed: number | string },
): DrawPlan {
  const key = randomKey(seed);
  const country = drawCountry(key, model.baseYear, draws, course.steps.length);
  return { model, course, key, country, moving: growthProfile(model) };
}

/**
 * Draws one municipality (its place in the model): persons by step, band and draw, the draw running fastest. Random numbers
 * belong to seed, draw, year and municipality code, so it does not matter which municipalities are drawn, in which order
 * or by whom; draw 7 of a region is the sum of draw 7 of its municipalities.
 *
 * A band that comes out below 0 is told as 0. Whoever adds up what is told, such as ages to bands, asks for it `as-drawn` and
 * cuts the sum: cutting first would find people in a small place who are not there.
 *
 * @param into where to write, for whoever draws many and keeps none; else new memory
 */
export function drawMunicipality(
  { model, course, key, country, moving }: DrawPlan,
  municipality: number,
  bands: readonly Band[],
  told: 'cut' | 'as-drawn' = 'cut',
  into?: Float64Array,
): Float64Array {
  if (model.municipalities[municipality] === undefined)
    throw new RangeError(`No municipality at place ${municipality}`);
  const tables = drawnTables(model, course, municipality, moving);
  const { draws, steps } = country;
  const code = Number(model.municipalities[municipality]);
  const base = model.base.subarray(municipality * CELLS, (municipality + 1) * CELLS);
  const scalars = ownScalars(key, country, model.baseYear, code, base);
  const pieces = piecesOf(bands);
  const sums = new Float64Array(2 * pieces.count * LANES);
  const noise = new Uint8Array(CELLS * LANES);
  const out = roomFor(steps * bands.length * draws, into);
  let now = new Float64Array(CELLS * LANES);
  let next = new Float64Array(CELLS * LANES);
  for (let draw = 0; draw < draws; draw += LANES) {
    for (let i = 0; i < now.length; i++) now[i] = base[Math.floor(i / LANES)]!;
    const lanes = Math.min(LANES, draws - draw);
    for (let step = 0; step < steps; step++) {
      for (let lane = 0; lane < lanes; lane++)
        fillNoise(key, draw + lane, code, model.baseYear + step, lane, noise);
      const of = ((draw / LANES) * steps + step) * SCALARS;
      fourSteps(tables, step, scalars, of, VALUES, noise, now, next);
      [now, next] = [next, now];
      sumPieces(pieces, now, sums);
      writeBands(pieces, sums, lanes, out, step * bands.length * draws + draw, draws);
    }
  }
  if (told === 'cut') for (let i = 0; i < out.length; i++) if (!(out[i]! > 0)) out[i] = 0;
  return out;
}

function roomFor(numbers: number, into: Float64Array | undefined): Float64Array {
  if (into === undefined) return new Float64Array(numbers);
  if (into.length < numbers) throw new RangeError(`No room for ${numbers} figures`);
  return into.subarray(0, numbers);
}

function writeBands(
  pieces: Pieces,
  sums: Float64Array,
  lanes: number,
  out: Float64Array,
  at: number,
  stride: number,
): void {
  for (let band = 0; band < pieces.runs.length / 4; band++)
    for (let lane = 0; lane < lanes; lane++)
      out[at + band * stride + lane] = sumOfBand(pieces, sums, band, lane);
}
