import { existsSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPopulationFile } from '../../../store/files/population-file.ts';
import { AGES } from '../../figures/population.ts';
import { aRegister, until } from './fixtures.ts';
import { type ProjectionModel, preparePopulation } from './prepare.ts';
import { projectPopulation } from './project.ts';
import { CELLS, STEPS } from './shape.ts';

const SIZES = { '3403': 32_000, '3405': 900, '3407': 31_000, '1151': 200, '4601': 290_000 };
const prepared = (...of: Parameters<typeof preparePopulation>): ProjectionModel => {
  const model = preparePopulation(...of);
  if (!model.ok) throw new Error(JSON.stringify(model.failure));
  return model.value;
};
const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

describe('the projection', () => {
  const model = prepared(aRegister(SIZES), 2020);
  const course = projectPopulation(model, 2050);

  it('has a population for each year, with neither less than nobody nor anything that is no number', () => {
    expect(course.years).toEqual(Array.from({ length: 31 }, (_, i) => 2020 + i));
    for (const population of course.populations)
      expect(population.every((people) => people >= 0 && people < Infinity)).toBe(true);
  });

  it('gives municipalities that together are the country, by sex and age', () => {
    for (const [i, step] of course.steps.entries())
      for (const c of [0, 3, 25, 66, 80, 104, STEPS, STEPS + 40, STEPS + 90]) {
        const sex = Math.floor(c / STEPS);
        let sum = 0;
        for (let m = 0; m < 5; m++)
          sum += course.populations[i + 1]![m * CELLS + sex * AGES + (c % STEPS) + 1]!;
        expect(sum).toBeCloseTo(step.starters[c]! * step.ratio[c]!, 6);
      }
  });

  it('lets fewer die of each age as the years go by', () => {
    const [first, later] = [course.steps[0]!.dying, course.steps[20]!.dying];
    for (const age of [0, 30, 70, 85]) expect(later[age]).toBeLessThan(first[age]!);
  });

  it('gives children to a municipality of 200 where no man is 23', () => {
    const small = model.municipalities.indexOf('1151' as (typeof model.municipalities)[number]);
    expect(course.populations[10]![small * CELLS]).toBeGreaterThan(0);
  });

  it('does not look at years after the base year', () => {
    const whole = aRegister(SIZES);
    const early = projectPopulation(prepared(whole, 2016), 2024);
    const cut = projectPopulation(prepared(until(whole, 2016), 2016), 2024);
    expect(cut.populations).toEqual(early.populations);
  });

  it('does not depend on the order of municipalities', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([320, 900, 5000, 18_000], { minLength: 4 }), (sizes) => {
        const codes = ['3401', '3403', '3405', '3407'];
        const of = (list: readonly number[]) =>
          projectPopulation(
            prepared(aRegister(Object.fromEntries(list.map((size, i) => [codes[i]!, size]))), 2020),
            2026,
          ).populations.at(-1)!;
        const sorted = of([320, 900, 5000, 18_000]);
        const shuffled = of(sizes);
        for (const [i, size] of sizes.entries()) {
          const j = [320, 900, 5000, 18_000].indexOf(size);
          for (const cell of [0, 24, 70, 130, 200])
            expect(shuffled[i * CELLS + cell]).toBeCloseTo(sorted[j * CELLS + cell]!, 6);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('works for one municipality of 200 alone', () => {
    const alone = projectPopulation(prepared(aRegister({ '1151': 200 }), 2020), 2045);
    const people = total(alone.populations.at(-1)!);
    expect(people).toBeGreaterThan(50);
    expect(people).toBeLessThan(500);
  });

  it('has more people with high growth than with low, where both are known', () => {
    const register = aRegister(SIZES, { from: 2014, to: 2024 });
    const [low, main, high] = (['low', 'main', 'high'] as const).map((alternative) =>
      total(projectPopulation(prepared(register, 2024, alternative), 2044).populations.at(-1)!),
    );
    expect(low).toBeLessThan(main!);
    expect(main).toBeLessThan(high!);
  });
});

describe('a register that does not reach', () => {
  const register = aRegister(SIZES);

  it('is refused with the years that it tells of', () => {
    expect(preparePopulation(register, 2021)).toMatchObject({
      ok: false,
      failure: { kind: 'year-not-told', year: 2021, years: register.years },
    });
  });

  it('is refused when nothing is told of the year before', () => {
    expect(preparePopulation(register, 2010)).toMatchObject({
      ok: false,
      failure: { kind: 'no-step-before' },
    });
  });

  it('is refused where no official alternative was known', () => {
    expect(preparePopulation(register, 2020, 'low')).toMatchObject({
      ok: false,
      failure: { kind: 'alternative-not-known' },
    });
  });

  it('leaves out a municipality that has ended', () => {
    const told = register.told.slice();
    told[told.length - 5] = 0;
    const model = preparePopulation({ ...register, told }, 2020);
    expect(model.ok && model.value.municipalities).toEqual(register.municipalities.slice(1));
  });
});

const REAL = path.resolve(
  import.meta.dirname,
  '../../../../../../../shared/data/folkemengde_kommune_kjonn_alder_2006_2025.csv',
);

describe.skipIf(!existsSync(REAL))('with the real register (../shared/data; skipped where it is not)', () => {
  it('from 2015 hits the country of 2025 within five percent, and those above 67 within two', async () => {
    const register = await readPopulationFile({ path: REAL });
    if (!register.ok) throw new Error(JSON.stringify(register.failure).slice(0, 300));
    const { counts } = register.value;
    const said = projectPopulation(prepared(register.value, 2015), 2025).populations.at(-1)!;
    const came = counts.subarray(counts.length - said.length);
    const above = (values: Float64Array, from: number) =>
      total(values.map((people, i) => (i % AGES >= from ? people : 0)));
    expect(Math.abs(above(said, 0) / above(came, 0) - 1)).toBeLessThan(0.05);
    for (const age of [67, 80]) expect(Math.abs(above(said, age) / above(came, age) - 1)).toBeLessThan(0.02);
  }, 60_000);
});
