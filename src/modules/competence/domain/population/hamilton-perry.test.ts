import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../kernel/result.ts';
import {
  cohortChange,
  nationalRatios,
  projectHamiltonPerry,
  shrunkRatios,
  type PopulationShape,
} from './hamilton-perry.ts';

const AGES = 106;
const shape: PopulationShape = { municipalities: 3, sexes: 2 };
const size = shape.municipalities * shape.sexes * AGES;

const population = fc
  .array(fc.nat(400), { minLength: size, maxLength: size })
  .map((people) => Float64Array.from(people));
const years = fc.array(population, { minLength: 2, maxLength: 4 });

function made<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

function project(seen: readonly Float64Array[], kappa: number, form: PopulationShape = shape, steps = 3) {
  const change = made(cohortChange(seen, form));
  const ratios = made(shrunkRatios(change, nationalRatios(change), kappa));
  return made(projectHamiltonPerry(seen.at(-1)!, ratios, steps));
}

const turned = (people: Float64Array) => {
  const block = shape.sexes * AGES;
  const blocks = [0, 1, 2].map((m) => people.subarray(m * block, (m + 1) * block));
  return Float64Array.from(blocks.toReversed().flatMap((part) => [...part]));
};

describe('Hamilton–Perry', () => {
  it('gives every municipality the ratios of the country when endlessly many persons are added', () => {
    fc.assert(
      fc.property(years, (seen) => {
        const change = made(cohortChange(seen, shape));
        const national = nationalRatios(change);
        const ends = made(shrunkRatios(change, national, Infinity));
        const nearly = made(shrunkRatios(change, national, 1e15));
        for (let row = 0; row < 6; row++)
          for (let age = 0; age < 105; age++) {
            expect(ends.ratios[row * 105 + age]).toBe(national.ratios[(row % 2) * 105 + age]);
            expect(nearly.ratios[row * 105 + age]).toBeCloseTo(national.ratios[(row % 2) * 105 + age]!, 6);
          }
      }),
      { numRuns: 20 },
    );
  });

  it('gives the same figures in another order when the municipalities stand in another order', () => {
    fc.assert(
      fc.property(years, fc.constantFrom(0, 25, 400), (seen, kappa) => {
        const there = project(seen, kappa);
        const back = project(seen.map(turned), kappa);
        for (const [i, people] of back.entries()) {
          const again = turned(people);
          for (const [j, value] of there[i]!.entries())
            expect(Math.abs(again[j]! - value)).toBeLessThan(1e-9 * Math.max(1, value));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('finds the observed population again when it goes on as it went', () => {
    fc.assert(
      fc.property(population, population, (before, now) => {
        const whole = before.map((people) => people + 1);
        const change = made(cohortChange([whole, now], shape));
        const ratios = made(shrunkRatios(change, nationalRatios(change), 0));
        const [next] = made(projectHamiltonPerry(whole, ratios, 1));
        for (const [i, value] of next!.entries()) expect(value).toBeCloseTo(now[i]!, 6);
      }),
      { numRuns: 20 },
    );
  });

  it('never makes people of nobody, nor fewer than nobody', () => {
    fc.assert(
      fc.property(
        years,
        fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e300, noNaN: true })),
        (seen, kappa) => {
          for (const people of project(seen, kappa))
            for (const value of people) expect(value).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 20 },
    );
    const nobody = [new Float64Array(size), new Float64Array(size)];
    expect(project(nobody, 0)[2]).toEqual(new Float64Array(size));
  });

  it('says which figure is wrong', () => {
    const people = new Float64Array(size);
    const wrong = people.with(7, -1);
    expect(cohortChange([people], shape)).toMatchObject({ failure: { kind: 'too-few-years', years: 1 } });
    expect(cohortChange([people, wrong], shape)).toMatchObject({
      failure: { kind: 'not-a-count', what: 'population 2', index: 7, value: -1 },
    });
    expect(cohortChange([people, people], { municipalities: 2, sexes: 2 })).toMatchObject({
      failure: { kind: 'wrong-size', expected: 424, found: 636 },
    });
    const change = made(cohortChange([people, people], shape));
    for (const kappa of [Number.NaN, -1, 1e-300])
      expect(shrunkRatios(change, nationalRatios(change), kappa)).toMatchObject({
        failure: { kind: 'not-a-shrinkage' },
      });
  });
});

const published = new URL(
  '../../../../../../shared/data/oracles/projection-hamilton-perry-norway.json',
  import.meta.url,
);
const register = new URL(
  '../../../../../../shared/data/folkemengde_kommune_kjonn_alder_2006_2025.csv',
  import.meta.url,
);
const absent =
  existsSync(published) && existsSync(register) ? '' : ' (skipped: ../shared/data is not beside the project)';

describe('the sums that ratios are made of', () => {
  it.skipIf(absent)(`are those published for Oslo and for a place of 216 people${absent}`, () => {
    const { municipalities } = JSON.parse(readFileSync(published, 'utf8')) as {
      municipalities: (Record<string, unknown> & { municipality: string })[];
    };
    const rows = readFileSync(register, 'utf8')
      .split('\n')
      .map((line) => line.split(','));
    for (const code of ['0301', '1151']) {
      const expected = municipalities.find(({ municipality }) => municipality.endsWith(code))!;
      const seen = [2006, 2007, 2008, 2009, 2010, 2011].map((year) => {
        const both = rows.filter((cells) => cells[0] === code && cells[2] === String(year));
        expect(both).toHaveLength(2);
        return Float64Array.from(
          { length: AGES },
          (_, age) => Number(both[0]![age + 3]) + Number(both[1]![age + 3]),
        );
      });
      const change = made(cohortChange(seen, { municipalities: 1, sexes: 1 }));
      expect([...change.later]).toEqual(expected['sum_numerator']);
      expect([...change.before]).toEqual(expected['sum_denominator']);
      expect(change.children[0]).toBe(expected['births_numerator']);
      expect(change.parents[0]).toBe(expected['births_denominator']);
    }
  });
});
