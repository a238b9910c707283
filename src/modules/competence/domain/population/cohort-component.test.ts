import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { times } from '../../../../kernel/statistics/square-matrix.ts';
import { projectCohorts, type BySex, type StepRates, type StepRules } from './cohort-component.ts';
import { daughtersPerWoman, leslieMatrix } from './leslie.ts';

const GROUPS = 6;
const list = (min: number, max: number, length = GROUPS) =>
  fc.array(fc.double({ min, max, noNaN: true }), { minLength: length, maxLength: length });
const both = (of: fc.Arbitrary<number[]>) => fc.record({ female: of, male: of });

const people = both(list(500, 5000));
const rates = fc.record({
  years: fc.constantFrom(1, 5),
  survival: both(fc.oneof(list(0.3, 1), list(0.3, 1, GROUPS + 1))),
  fertility: list(0, 0.2),
  shareOfBirths: fc.constant({ female: 0.48, male: 0.52 }),
  migration: fc.record({ in: fc.constant('persons' as const), net: both(list(-100, 100)) }),
});
const timing = fc.constantFrom('even' as const, 'end' as const);

const sum = (...lists: (ArrayLike<number> | undefined)[]) =>
  lists.reduce((total, one) => total + Array.from(one ?? []).reduce((a, b) => a + b, 0), 0);

function stepOf(start: BySex<number[]>, of: StepRates, rules: StepRules) {
  const path = projectCohorts(start, [of], rules);
  if (!path.ok) throw new Error(JSON.stringify(path.failure));
  return path.value[0]!;
}

describe('one step of a population', () => {
  it('ends with those who were there, the born and the migrants, without the dead', () => {
    fc.assert(
      fc.property(people, rates, timing, (start, of, when) => {
        const { population, births, deaths, migrants, negativeMassRemoved } = stepOf(start, of, {
          timing: when,
        });
        expect(sum(population.female, population.male) - negativeMassRemoved).toBeCloseTo(
          sum(start.female, start.male) +
            births.female +
            births.male! +
            sum(migrants.female, migrants.male) -
            sum(deaths.female, deaths.male),
          6,
        );
      }),
    );
  });

  it('is the same whenever migrants come, if none come', () => {
    fc.assert(
      fc.property(people, rates, (start, { migration: _, ...closed }) => {
        const even = stepOf(start, closed, { timing: 'even' });
        expect(stepOf(start, closed, { timing: 'end' })).toEqual(even);
      }),
    );
  });

  it('only makes everybody older when nobody is born, dies or moves', () => {
    const { population } = stepOf(
      { female: [1, 2, 3, 4] },
      {
        years: 1,
        survival: { female: [1, 1, 1, 1] },
        fertility: [0, 0, 0, 0],
        shareOfBirths: { female: 0.5 },
      },
      { timing: 'even' },
    );
    expect([...population.female]).toEqual([0, 1, 2, 7]);
  });

  it('doubles when the population and the migrants do', () => {
    fc.assert(
      fc.property(people, rates, timing, (start, of, when) => {
        const twice = (lists: { female: number[]; male: number[] }) => ({
          female: lists.female.map((n) => 2 * n),
          male: lists.male.map((n) => 2 * n),
        });
        const one = stepOf(start, of, { timing: when }).population;
        const two = stepOf(
          twice(start),
          { ...of, migration: { in: 'persons', net: twice(of.migration.net) } },
          { timing: when },
        ).population;
        for (const [g, women] of two.female.entries()) expect(women).toBeCloseTo(2 * one.female[g]!, 6);
      }),
    );
  });

  it('is one multiplication by the matrix when nobody moves', () => {
    fc.assert(
      fc.property(list(500, 5000), list(0.3, 1), list(0, 0.2), (women, survival, fertility) => {
        fertility[0] = fertility[GROUPS - 1] = 0;
        const of = { years: 5, survival: { female: survival }, fertility, shareOfBirths: { female: 0.48 } };
        const daughters = daughtersPerWoman(fertility, survival.slice(1), {
          years: 5,
          survivalOfNewborn: survival[0]!,
          shareOfGirls: 0.48,
        });
        const matrix = leslieMatrix({ survival: survival.slice(1), daughters, staying: survival.at(-1)! });
        const { population } = stepOf({ female: women }, of, { timing: 'even' });
        for (const [g, count] of times(matrix, women).entries())
          expect(count).toBeCloseTo(population.female[g]!, 6);
      }),
    );
  });

  it('says how many it took away where more left than there were', () => {
    const { population, negativeMassRemoved } = stepOf(
      { female: [10, 10, 10] },
      {
        years: 1,
        survival: { female: [1, 1, 1] },
        fertility: [0, 0, 0],
        shareOfBirths: { female: 0.5 },
        migration: { in: 'persons', net: { female: [0, -15, 0] } },
      },
      { timing: 'end' },
    );
    expect([...population.female]).toEqual([0, 0, 20]);
    expect(negativeMassRemoved).toBe(5);
  });

  it('names the list and the element that cannot be', () => {
    const of: StepRates = {
      years: 1,
      survival: { female: [1, 1, 1] },
      fertility: [0, 0, 0],
      shareOfBirths: { female: 0.5 },
    };
    const failureOf = (start: number[], change: Partial<StepRates>) =>
      projectCohorts({ female: start }, [of, { ...of, ...change }], { timing: 'even' });
    expect(failureOf([1, 1], {})).toMatchObject({ failure: { kind: 'too-few-groups', groups: 2 } });
    expect(failureOf([1, 1, 1], { fertility: [0, -1, 0] })).toMatchObject({
      failure: { kind: 'out-of-range', where: 'fertility', step: 1, index: 1, value: -1 },
    });
    expect(failureOf([1, 1, 1], { survival: { female: [1, 1] } })).toMatchObject({
      failure: { kind: 'wrong-length', where: 'survival, female', found: 2, wanted: 3 },
    });
    expect(failureOf([1, Number.NaN, 1], {})).toMatchObject({
      failure: { where: 'population, female', index: 1 },
    });
  });
});
