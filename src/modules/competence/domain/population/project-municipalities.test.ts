import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectMunicipalities } from './project-municipalities.ts';
import { AGES, CELLS, farApart, worlds, type World } from './testing/worlds.ts';

describe('a projection of municipalities', () => {
  const aProjection = ({ shape, start, rates: { survival: _, ...rates } }: World) => ({
    shape,
    start,
    rates,
    mortality: start.map((_people, at) => 0.01 + (at % AGES) * 0.05),
    factors: [1, 0.9, 0.8].map((mortality) => ({ mortality, fertility: 1, immigration: 1 })),
    timing: 'even' as 'even' | 'end',
  });
  const years = (of: Parameters<typeof projectMunicipalities>[0]) => {
    const found = projectMunicipalities(of);
    if (!found.ok) throw new Error(JSON.stringify(found.failure));
    return found.value;
  };
  const nationally = (population: Float64Array) => {
    const sums = new Float64Array(CELLS);
    for (const [at, people] of population.entries()) sums[at % CELLS]! += people;
    return sums;
  };

  it('hits the national figure of every sex and age after each year, and goes on from there', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const free = years(aProjection(world));
        const targets = free.map(({ population }) => nationally(population).map((people) => people * 1.05));
        const raked = years({ ...aProjection(world), targets });
        for (const [t, { population, rakingFactors }] of raked.entries()) {
          expect(farApart(nationally(population), targets[t]!)).toEqual([]);
          if (t === 0) for (const factor of rakingFactors!) expect(factor).toBeCloseTo(1.05, 9);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('changes nothing when it is raked to what it finds itself', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const free = years(aProjection(world));
        const raked = years({
          ...aProjection(world),
          targets: free.map(({ population }) => nationally(population)),
        });
        expect(farApart(raked.at(-1)!.population, free.at(-1)!.population)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('warns of migrants that do not fit and of factors far from one', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const everybody = world.rates.outMigration.map((p, cell) => (cell < CELLS ? 1 : p));
        const emigration = world.rates.emigration.map((p, cell) => (cell < CELLS ? 0 : p));
        // All leave the first municipality; at the end of the year those who grew a year older are not enough.
        const start = world.start.map((people, cell) =>
          cell < CELLS && cell % 2 === 0 ? 1000 * people : people,
        );
        const left = { ...world, start, rates: { ...world.rates, outMigration: everybody, emigration } };
        const targets = [0, 1, 2].map(() => new Float64Array(CELLS).fill(1));
        const [first] = years({ ...aProjection(left), timing: 'end', targets });
        expect(first!.warnings).toContainEqual(
          expect.objectContaining({ kind: 'negative-mass', municipality: 0 }),
        );
        expect(first!.warnings).toContainEqual(expect.objectContaining({ kind: 'raking-factor' }));
      }),
      { numRuns: 10 },
    );
  });

  it('is refused when a year has no target, no factor or no life table', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const of = aProjection(world);
        expect(projectMunicipalities({ ...of, targets: [] })).toMatchObject({
          failure: { kind: 'wrong-targets' },
        });
        const factors = [{ mortality: Number.NaN, fertility: 1, immigration: 1 }];
        expect(projectMunicipalities({ ...of, factors })).toMatchObject({
          failure: { kind: 'not-a-factor', year: 0 },
        });
        const mortality = of.mortality.map(() => 0);
        expect(projectMunicipalities({ ...of, mortality })).toMatchObject({
          failure: { kind: 'no-life-table', municipality: 0, sex: 0, year: 0 },
        });
      }),
      { numRuns: 5 },
    );
  });
});
