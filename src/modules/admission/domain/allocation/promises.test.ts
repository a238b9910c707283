// What is promised of every result of mechanism A and mechanism B, tried on small random calls.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical.ts';
import { coverageFirst } from './coverage-first.ts';
import { serialDictatorship } from './serial-dictatorship.ts';
import { classOf, everyList, everySeating, floorsByTrying, shuffled, smallCalls } from './testing.ts';
import type { AllocationInput } from './types.ts';

const mechanisms = [
  ['serial dictatorship', serialDictatorship],
  ['coverage first', coverageFirst],
] as const;

describe.each(mechanisms)('%s', (_, allocate) => {
  it('never seats more in a class than it has seats, and gives nobody a class that is not on the list', () => {
    fc.assert(
      fc.property(smallCalls(), (input) => {
        const seats = classOf(allocate(input));
        for (const { id, seats: most } of input.classes)
          expect([...seats.values()].filter((one) => one === id).length).toBeLessThanOrEqual(most);
        for (const { id, classes } of input.applicants)
          if (seats.has(id)) expect(classes).toContain(seats.get(id));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the caps of municipalities, of municipalities in a class, and of counties', () => {
    fc.assert(
      fc.property(smallCalls(), (input) => {
        const seats = classOf(allocate(input));
        const seated = input.applicants.filter(({ id }) => seats.has(id));
        const most = (keyOf: (one: (typeof seated)[number]) => string, limitOf: (key: string) => number) => {
          const counts = Map.groupBy(seated, keyOf);
          for (const [key, those] of counts) expect(those.length).toBeLessThanOrEqual(limitOf(key));
        };
        const { maxPerMunicipality, maxPerMunicipalityPerClass, countyCaps } = input.rules;
        most(
          ({ municipality }) => municipality,
          () => maxPerMunicipality ?? Infinity,
        );
        most(
          ({ id, municipality }) => `${municipality} ${seats.get(id)}`,
          () => maxPerMunicipalityPerClass ?? Infinity,
        );
        most(
          ({ county }) => county,
          (county) => countyCaps?.[county] ?? Infinity,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('tells what every floor lacks of the number of applicants that the county has', () => {
    fc.assert(
      fc.property(smallCalls(), (input) => {
        const allocation = allocate(input);
        const seats = classOf(allocation);
        for (const { county, given, applicants, floor, unmet } of allocation.counties) {
          const from = input.applicants.filter((one) => one.county === county);
          const seated = from.filter(({ id }) => seats.has(id)).length;
          expect({ given, applicants }).toEqual({ given: seated, applicants: from.length });
          expect(floor).toBe(input.rules.countyFloors?.[county] ?? 0);
          expect(unmet).toBe(Math.max(0, Math.min(floor, from.length) - seated));
        }
        for (const county of Object.keys(input.rules.countyFloors ?? {}))
          expect(allocation.counties.map((one) => one.county)).toContain(county);
      }),
    );
  });

  it('tells every applicant one outcome, with a reason for every class that was wanted more', () => {
    fc.assert(
      fc.property(smallCalls(), (input) => {
        const { outcomes, waitingList } = allocate(input);
        expect(outcomes.map(({ applicant }) => applicant).sort()).toEqual(
          input.applicants.map(({ id }) => id).sort(),
        );
        expect(outcomes.map(({ turn }) => turn)).toEqual(outcomes.map((_one, i) => i + 1));
        const lists = new Map(input.applicants.map(({ id, classes }) => [id, classes]));
        for (const one of outcomes) {
          const list = lists.get(one.applicant)!;
          const refused = one.outcome === 'seat' ? list.slice(0, one.wish - 1) : list;
          expect(one.refusals.map((refusal) => refusal.class)).toEqual(refused);
          if (one.outcome === 'seat') expect(list[one.wish - 1]).toBe(one.class);
          else expect(waitingList[one.place - 1]).toBe(one.applicant);
        }
        expect(waitingList).toHaveLength(outcomes.filter(({ outcome }) => outcome === 'waiting').length);
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        smallCalls().chain((input) => fc.tuple(fc.constant(input), shuffled(input))),
        ([input, other]) => {
          expect(canonicalJson(allocate(other))).toBe(canonicalJson(allocate(input)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('serves no fewer applicants when a class has one seat more', () => {
    fc.assert(
      fc.property(smallCalls(), fc.nat({ max: 2 }), (input, which) => {
        expect(allocate(oneMoreSeat(input, which)).waitingList.length).toBeLessThanOrEqual(
          allocate(input).waitingList.length,
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an applicant', () => {
  it('never does better by another list than the true one in serial dictatorship', () => {
    const lists = everyList(['A', 'B', 'C']);
    fc.assert(
      fc.property(smallCalls(6), (input) => {
        const truth = classOf(serialDictatorship(input));
        for (const { id, classes } of input.applicants)
          for (const list of lists) {
            const lied = classOf(serialDictatorship(withList(input, id, list))).get(id);
            if (lied === undefined || !classes.includes(lied)) continue;
            expect(truth.has(id)).toBe(true);
            expect(classes.indexOf(truth.get(id)!)).toBeLessThanOrEqual(classes.indexOf(lied));
          }
      }),
      { numRuns: 300 },
    );
  });

  it('has a seat that nobody behind in the same county and municipality was given instead, in serial dictatorship', () => {
    fc.assert(
      fc.property(smallCalls(), (input) => {
        const { outcomes } = serialDictatorship(input);
        const home = new Map(input.applicants.map((one) => [one.id, `${one.county} ${one.municipality}`]));
        for (const one of outcomes)
          for (const { class: wanted } of one.refusals)
            for (const other of outcomes)
              if (other.turn > one.turn && home.get(other.applicant) === home.get(one.applicant))
                expect(other.outcome === 'seat' && other.class === wanted).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('floors', () => {
  it('are all met by coverage first when any seating can meet them, and else as far as rounds go', () => {
    fc.assert(
      fc.property(smallCalls(6), (input) => {
        const floors = floorsByTrying(input, everySeating(input));
        for (const { county, given } of coverageFirst(input).counties)
          expect(given).toBeGreaterThanOrEqual(floors.get(county)!);
      }),
      { numRuns: 500 },
    );
  });

  it('are all met by serial dictatorship when everybody lists every class and no cap is in the way', () => {
    fc.assert(
      fc.property(smallCalls(), ({ applicants, rules, ...input }) => {
        const { counties, classes } = serialDictatorship({
          ...input,
          applicants: applicants.map((one) => ({ ...one, classes: ['A', 'B', 'C'] })),
          rules: { countyFloors: rules.countyFloors ?? {} },
        });
        const seats = classes.reduce((sum, one) => sum + one.seats, 0);
        const floors = counties.reduce((sum, { floor, applicants: from }) => sum + Math.min(floor, from), 0);
        fc.pre(floors <= seats);
        expect(counties.filter(({ unmet }) => unmet > 0)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

function withList(input: AllocationInput, id: string, classes: readonly string[]): AllocationInput {
  return { ...input, applicants: input.applicants.map((one) => (one.id === id ? { ...one, classes } : one)) };
}

function oneMoreSeat(input: AllocationInput, which: number): AllocationInput {
  return {
    ...input,
    classes: input.classes.map((one, i) => (i === which ? { ...one, seats: one.seats + 1 } : one)),
  };
}
