import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectCohorts } from './cohort-component.ts';
import { findRatesFailure } from './municipal-rates.ts';
import { stepMunicipalities, type MunicipalRates } from './municipal-step.ts';
import { AGES, CELLS, farApart, worlds, type World } from './testing/worlds.ts';

const timing = fc.constantFrom('even' as const, 'end' as const);

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
const step = ({ shape, start, rates }: World, when: 'even' | 'end') =>
  stepMunicipalities(start, rates, when, shape);
const expectClose = (found: Float64Array, wanted: Float64Array) =>
  expect(farApart(found, wanted)).toEqual([]);

describe('one year of all municipalities', () => {
  it('creates and loses nobody who moves within the country', () => {
    fc.assert(
      fc.property(worlds, timing, (world, when) => {
        const { domesticIn, domesticOut } = step(world, when).flows;
        expect(sum(domesticIn)).toBeCloseTo(sum(domesticOut), 8);
      }),
    );
  });

  it('ends with those who were there, the born and those who came, without the dead and those who left', () => {
    fc.assert(
      fc.property(worlds, timing, (world, when) => {
        const { population, flows } = step(world, when);
        for (let m = 0; m < world.shape.municipalities; m++) {
          const at = (values: Float64Array) => sum(values.subarray(m * CELLS, (m + 1) * CELLS));
          expect(at(population) - flows.negativeMassRemoved[m]!).toBeCloseTo(
            at(world.start) +
              flows.births[m]! +
              flows.domesticIn[m]! -
              flows.domesticOut[m]! +
              flows.immigration[m]! -
              flows.emigration[m]! -
              flows.deaths[m]!,
            6,
          );
          expect(flows.deaths[m]).toBeGreaterThan(-1e-6);
        }
      }),
    );
  });

  it('only makes everybody older when nobody is born, dies or moves', () => {
    fc.assert(
      fc.property(worlds, timing, ({ shape, start, rates }, when) => {
        const none = new Float64Array(start.length);
        const still: MunicipalRates = {
          ...rates,
          survival: new Float64Array(start.length).fill(1),
          fertility: new Float64Array(rates.fertility.length),
          outMigration: none,
          emigration: none,
          immigration: none,
        };
        const { population } = stepMunicipalities(start, still, when, shape);
        for (let row = 0; row < 2 * shape.municipalities; row++) {
          const before = start.subarray(row * AGES, (row + 1) * AGES);
          const after = population.subarray(row * AGES, (row + 1) * AGES);
          expect(after[0]).toBe(0);
          for (let age = 1; age < AGES - 1; age++) expect(after[age]).toBe(before[age - 1]);
          expect(after[AGES - 1]).toBe(before[AGES - 2]! + before[AGES - 1]!);
        }
      }),
    );
  });

  it('doubles when the people and the immigrants do', () => {
    fc.assert(
      fc.property(worlds, timing, (world, when) => {
        const one = step(world, when);
        fc.pre(sum(one.flows.negativeMassRemoved) === 0);
        const rates = { ...world.rates, immigration: world.rates.immigration.map((n) => 2 * n) };
        const two = step({ ...world, rates, start: world.start.map((n) => 2 * n) }, when);
        expectClose(
          two.population,
          one.population.map((n) => 2 * n),
        );
      }),
    );
  });

  it('gives each municipality the same whatever the order they stand in', () => {
    fc.assert(
      fc.property(worlds, timing, (world, when) => {
        const { municipalities } = world.shape;
        const reversed = (values: Float64Array) => {
          const row = values.length / municipalities;
          return values.map(
            (_, at) => values[(municipalities - 1 - Math.floor(at / row)) * row + (at % row)]!,
          );
        };
        const there = { ...world.rates };
        const rates: MunicipalRates = {
          ...there,
          survival: reversed(there.survival),
          fertility: reversed(there.fertility),
          outMigration: reversed(there.outMigration),
          emigration: reversed(there.emigration),
          immigration: reversed(there.immigration),
          destination: reversed(there.destination).map((_, at, all) => {
            const from = Math.floor(at / municipalities);
            return all[from * municipalities + (municipalities - 1 - (at % municipalities))]!;
          }),
        };
        const turned = step({ shape: world.shape, start: reversed(world.start), rates }, when);
        expectClose(reversed(turned.population), step(world, when).population);
      }),
    );
  });

  it('agrees with the step of one population, for a country of a single municipality', () => {
    fc.assert(
      fc.property(worlds, timing, ({ start, rates }, when) => {
        const one = <T extends Float64Array>(values: T, length = CELLS) => values.slice(0, length);
        const alone: MunicipalRates = {
          ...rates,
          survival: one(rates.survival),
          fertility: one(rates.fertility, AGES).map((rate, age) => (age >= 2 && age <= 4 ? rate : 0)),
          outMigration: new Float64Array(CELLS),
          emigration: one(rates.emigration),
          immigration: one(rates.immigration),
          destination: Float64Array.of(0),
        };
        const shape = { municipalities: 1, ages: AGES };
        const people = one(start);
        const { population, flows } = stepMunicipalities(people, alone, when, shape);
        const net = people.map((n, cell) => alone.immigration[cell]! - n * alone.emigration[cell]!);
        const halves = (values: Float64Array) => ({
          male: [...values.subarray(0, AGES)],
          female: [...values.subarray(AGES)],
        });
        const path = projectCohorts(
          halves(people),
          [
            {
              years: 1,
              survival: halves(alone.survival),
              fertility: [...alone.fertility],
              shareOfBirths: { female: 1 / 2.056, male: 1.056 / 2.056 },
              migration: { in: 'persons', net: halves(net) },
            },
          ],
          { timing: when },
        );
        if (!path.ok) throw new Error(JSON.stringify(path.failure));
        const wanted = path.value[0]!;
        expectClose(population, Float64Array.from([...wanted.population.male!, ...wanted.population.female]));
        expect(flows.births[0]).toBeCloseTo(wanted.births.female + wanted.births.male!, 8);
        expect(flows.deaths[0]).toBeCloseTo(sum(wanted.deaths.female) + sum(wanted.deaths.male!), 6);
      }),
    );
  });
});

describe('rates of municipalities', () => {
  it('are refused with the place where they cannot be', () => {
    fc.assert(
      fc.property(worlds, ({ shape, start, rates }) => {
        const failureOf = (change: Partial<MunicipalRates>) =>
          findRatesFailure(start, { ...rates, ...change }, shape);
        const spoilt = (values: Float64Array, at: number, value: number) =>
          values.map((old, i) => (i === at ? value : old));
        expect(failureOf({})).toBeUndefined();
        expect(failureOf({ survival: spoilt(rates.survival, CELLS + 3, 1.1) })).toMatchObject({
          kind: 'out-of-range',
          where: 'survival',
          municipality: 1,
          index: 3,
        });
        expect(failureOf({ immigration: spoilt(rates.immigration, 0, Number.NaN) })).toMatchObject({
          kind: 'out-of-range',
          where: 'immigration',
        });
        expect(failureOf({ emigration: spoilt(rates.emigration, 1, 1) })).toMatchObject({
          kind: 'more-leave-than-there-are',
          municipality: 0,
          index: 1,
        });
        expect(failureOf({ destination: spoilt(rates.destination, 0, 0.5) })).toMatchObject({
          kind: 'moves-to-itself',
        });
        expect(failureOf({ destination: spoilt(rates.destination, 1, 0) })).toMatchObject({
          kind: 'shares-do-not-add-up',
          municipality: 0,
        });
        expect(failureOf({ fertility: new Float64Array(3) })).toMatchObject({ kind: 'wrong-length' });
        expect(failureOf({ childbearing: [2, AGES - 1] })).toMatchObject({ kind: 'not-childbearing-ages' });
      }),
      { numRuns: 20 },
    );
  });
});
