import { fillNormals, normalQuantile } from '../../../../../kernel/statistics/normal-quantile.ts';
import { philox, randomKey, type RandomKey } from '../../../../../kernel/statistics/philox.ts';
import { AGES } from '../../figures/population.ts';
import { type CountryDraws, drawCountry, STREAMS } from './draw-country.ts';
import { type DrawnScalars, drawnStep } from './drawn-step.ts';
import { drawnTables, growthProfile } from './drawn-tables.ts';
import type { ProjectionModel } from './prepare.ts';
import type { CentralCourse } from './project.ts';
import { CELLS } from './shape.ts';
import { UNCERTAINTY } from './uncertainty.ts';

/** Ages that are told as one number, both included; both sexes where none is said. */
export type Band = { readonly from: number; readonly to: number; readonly sex?: 0 | 1 };

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
 */
export function drawMunicipality(
  { model, course, key, country, moving }: DrawPlan,
  municipality: number,
  bands: readonly Band[],
): Float64Array {
  const tables = drawnTables(model, course, municipality, moving);
  const { draws, steps } = country;
  const code = Number(model.municipalities[municipality]);
  const base = model.base.subarray(municipality * CELLS, (municipality + 1) * CELLS);
  const spread = spreadOf(base);
  const lasting = new Float64Array(3);
  const yearly = new Float64Array(steps);
  const scalars: DrawnScalars = { mortalityOfMen: 0, mortalityOfWomen: 0, growth: 0, fertility: 1 };
  const z = new Float64Array(CELLS);
  const out = new Float64Array(steps * bands.length * draws);
  let now = new Float64Array(CELLS);
  let next = new Float64Array(CELLS);
  for (let draw = 0; draw < draws; draw++) {
    const cell = { draw, municipality: code, year: model.baseYear };
    fillNormals(key, { ...cell, stream: STREAMS.municipality }, lasting);
    fillNormals(key, { ...cell, stream: STREAMS.growth }, yearly);
    const growth = lasting[0]! * spread.growthLasting;
    const level = 1 + lasting[1]! * spread.mortality;
    const births = 1 + lasting[2]! * spread.fertility;
    now.set(base);
    for (let step = 0; step < steps; step++) {
      const at = draw * steps + step;
      scalars.mortalityOfMen = country.mortality[2 * at]! * level - 1;
      scalars.mortalityOfWomen = country.mortality[2 * at + 1]! * level - 1;
      scalars.growth = growth + yearly[step]! * spread.growthYearly + country.immigration[at]!;
      scalars.fertility = country.fertility[at]! * births;
      fillNoise(key, draw, code, model.baseYear + step, z);
      drawnStep(tables, step, scalars, z, now, next);
      [now, next] = [next, now];
      for (let b = 0; b < bands.length; b++)
        out[(step * bands.length + b) * draws + draw] = sumOf(now, bands[b]!);
    }
  }
  return out;
}

function sumOf(people: Float64Array, { from, to, sex }: Band): number {
  let sum = 0;
  if (sex !== 1) for (let age = from; age <= to; age++) sum += people[age]!;
  if (sex !== 0) for (let age = from; age <= to; age++) sum += people[AGES + age]!;
  return Math.max(0, sum);
}

/** How far this municipality strays by its size. */
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

/**
 * 256 equally likely values of mean 0 and variance 1, nearly normal. A sum of some of them is as good as a sum of normal
 * numbers, and one random word gives four.
 */
const VALUES = scaled(Float64Array.from({ length: 256 }, (_, i) => normalQuantile((i + 0.5) / 256)));

function scaled(values: Float64Array): Float64Array {
  const variance = values.reduce((sum, value) => sum + value * value, 0) / values.length;
  return values.map((value) => value / Math.sqrt(variance));
}

const words = new Uint32Array(4);

/** Fills `z` with the noise of a municipality's cells in a year: byte i of the cell's random words is that of cell i. */
function fillNoise(key: RandomKey, draw: number, municipality: number, year: number, z: Float64Array): void {
  const stream = STREAMS.cells << 16;
  for (let at = 0; at < CELLS; at += 16) {
    philox(key[0], key[1], draw, stream | (at >> 4), municipality, year, words, 0);
    const end = Math.min(4, (CELLS - at) >> 2);
    for (let w = 0; w < end; w++) {
      const word = words[w]!;
      const i = at + 4 * w;
      z[i] = VALUES[word & 255]!;
      z[i + 1] = VALUES[(word >>> 8) & 255]!;
      z[i + 2] = VALUES[(word >>> 16) & 255]!;
      z[i + 3] = VALUES[word >>> 24]!;
    }
  }
}
