import { describe, expect, it } from 'vitest';
import { AGES } from '../../figures/population.ts';
import { type Band, drawMunicipality, planDraws } from './draw.ts';
import { drawnStep } from './drawn-step.ts';
import { drawnTables, growthProfile } from './drawn-tables.ts';
import { fanOf } from './fan.ts';
import { aRegister } from './fixtures.ts';
import { preparePopulation } from './prepare.ts';
import { projectPopulation } from './project.ts';
import { CELLS } from './shape.ts';

const modelOf = (sizes: Record<string, number>) => {
  const model = preparePopulation(aRegister(sizes), 2020);
  if (!model.ok) throw new Error(JSON.stringify(model.failure));
  return model.value;
};
const model = modelOf({ '1151': 200, '3405': 2500, '3407': 31_000, '4601': 290_000 });
const course = projectPopulation(model, 2040);
const BANDS: readonly Band[] = [
  { from: 0, to: 105 },
  { from: 80, to: 105 },
  { from: 80, to: 105, sex: 0 },
  { from: 80, to: 105, sex: 1 },
];
const plan = planDraws(model, course, { draws: 200, seed: 7 });
const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
const band = (samples: Float64Array, step: number, b: number, draws = 200) =>
  samples.subarray((step * BANDS.length + b) * draws, (step * BANDS.length + b + 1) * draws);

describe('the drawn step', () => {
  it('without anything drawn is the middle course', () => {
    for (let m = 0; m < model.municipalities.length; m++) {
      const tables = drawnTables(model, course, m, growthProfile(model));
      const scalars = { mortalityOfMen: 0, mortalityOfWomen: 0, growth: 0, fertility: 1 };
      const z = new Float64Array(CELLS);
      let now = model.base.slice(m * CELLS, (m + 1) * CELLS);
      let next = new Float64Array(CELLS);
      for (let step = 0; step < course.steps.length; step++) {
        drawnStep(tables, step, scalars, z, now, next);
        [now, next] = [next, now];
        const middle = course.populations[step + 1]!;
        for (let cell = 0; cell < CELLS; cell++) expect(now[cell]).toBeCloseTo(middle[m * CELLS + cell]!, 6);
      }
    }
  });

  it('follows its contract in figures worked by hand', () => {
    const real = drawnTables(model, course, 0, growthProfile(model));
    // The pattern is the model's own; the others are made for the municipality.
    const tables = { ...real, pattern: real.pattern.slice() };
    tables.keep.fill(0.9);
    tables.dying.fill(0.2);
    tables.gain.fill(3);
    tables.noise.fill(2);
    tables.moving.fill(0.5);
    tables.pattern.fill(0);
    tables.pattern[20] = 1;
    tables.children.set([0.5, 0.25]);
    const z = new Float64Array(CELLS).fill(0.5);
    const next = new Float64Array(CELLS);
    const scalars = { mortalityOfMen: 0.5, mortalityOfWomen: -0.5, growth: 0.2, fertility: 2 };
    drawnStep(tables, 0, scalars, z, new Float64Array(CELLS).fill(10), next);
    // Men: 10 · (0.9 - 0.5·0.2 + 0.2·0.5) + 3 + 2·0.5 = 13; women: 10 · (0.9 + 0.1 + 0.1) + 4 = 15.
    expect([next[1], next[104], next[AGES + 1]].map((value) => Math.round(value! * 1e9) / 1e9)).toEqual([
      13, 13, 15,
    ]);
    // The oldest are of two groups: 20 · 0.9 + 4 and 20 · 1.1 + 4.
    expect(next[105]).toBeCloseTo(22, 9);
    expect(next[AGES + 105]).toBeCloseTo(26, 9);
    // Mothers: (10 + 15) / 2, twice the fertility; children 0.5 and 0.25 of them, and noise 2·0.5.
    expect(next[0]).toBeCloseTo(13.5, 9);
    expect(next[AGES]).toBeCloseTo(7.25, 9);
  });
});

describe('draws', () => {
  it('are the same bytes for the same seed, and others for another', () => {
    const again = planDraws(model, projectPopulation(model, 2040), { draws: 200, seed: 7 });
    const other = planDraws(model, course, { draws: 200, seed: 8 });
    const first = drawMunicipality(plan, 1, BANDS);
    expect(drawMunicipality(again, 1, BANDS)).toEqual(first);
    expect(drawMunicipality(other, 1, BANDS)).not.toEqual(first);
  });

  it('of a municipality do not depend on how many are drawn, nor on which others were drawn before', () => {
    const few = planDraws(model, course, { draws: 50, seed: 7 });
    drawMunicipality(few, 0, BANDS);
    const some = drawMunicipality(few, 2, BANDS);
    const all = drawMunicipality(plan, 2, BANDS);
    for (const step of [0, 9, 19])
      expect([...band(some, step, 1, 50)]).toEqual([...band(all, step, 1).subarray(0, 50)]);
  });

  it('of men and of women add up to those of both', () => {
    const samples = drawMunicipality(plan, 3, BANDS);
    for (const draw of [0, 57, 199])
      expect(band(samples, 12, 2)[draw]! + band(samples, 12, 3)[draw]!).toBeCloseTo(
        band(samples, 12, 1)[draw]!,
        6,
      );
  });

  it('lie around the middle course', () => {
    const samples = drawMunicipality(plan, 2, BANDS);
    const middle = course.populations[10]!.subarray(2 * CELLS, 3 * CELLS);
    const people = middle.reduce((sum, value) => sum + value, 0);
    expect(mean(band(samples, 9, 0)) / people).toBeGreaterThan(0.97);
    expect(mean(band(samples, 9, 0)) / people).toBeLessThan(1.03);
  });

  it('stray further each year, and in a small municipality further than in a large one', () => {
    const spread = (m: number, step: number) => {
      const values = band(drawMunicipality(plan, m, BANDS), step, 0);
      const middle = mean(values);
      return Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) / middle;
    };
    expect(spread(1, 9)).toBeGreaterThan(spread(1, 0));
    expect(spread(0, 9)).toBeGreaterThan(spread(3, 9));
  });

  it('share the world between municipalities: those above 80 go together in two large ones', () => {
    const twins = modelOf({ '0301': 700_000, '4601': 700_001 });
    const shared = planDraws(twins, projectPopulation(twins, 2040), { draws: 200, seed: 1 });
    const [a, b] = [0, 1].map((m) => band(drawMunicipality(shared, m, BANDS), 19, 1));
    const [ma, mb] = [mean(a!), mean(b!)];
    const product = mean(a!.map((value, i) => (value - ma) * (b![i]! - mb)));
    const size = (values: Float64Array, middle: number) =>
      Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
    expect(product / (size(a!, ma) * size(b!, mb))).toBeGreaterThan(0.5);
  });

  it('never tell of less than nobody', () => {
    const oldest = drawMunicipality(plan, 0, [{ from: 95, to: 105, sex: 0 }]);
    expect(oldest.every((people) => people >= 0)).toBe(true);
  });
});

describe('the fan', () => {
  it('has the quantiles of each figure, and leaves the draws in their order', () => {
    const samples = Float64Array.from([5, 1, 4, 2, 3, 50, 10, 40, 20, 30]);
    const fan = fanOf(samples, 5);
    expect([...fan].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([
      1.4, 2, 3, 4, 4.6, 14, 20, 30, 40, 46,
    ]);
    expect([...samples.subarray(0, 5)]).toEqual([5, 1, 4, 2, 3]);
  });

  it('is refused when draws are missing', () => {
    expect(() => fanOf(new Float64Array(7), 5)).toThrow(RangeError);
  });
});
