// Small random calls and a slow, plain reading of the rules, for the tests of this folder.
import fc from 'fast-check';
import { sha256 } from '../../../../kernel/sha256.ts';
import { drawLots, inPriorityOrder } from './priority.ts';
import type { Allocation, AllocationInput, SeatApplicant, SeatRules } from './types.ts';

export function anApplicant(
  id: string,
  classes: readonly string[],
  more: Partial<SeatApplicant> = {},
): SeatApplicant {
  return {
    id,
    municipality: `m-${id}`,
    county: 'k',
    municipalRank: 1,
    formalLeadershipEducation: false,
    classes,
    ...more,
  };
}

/** Classes by name and number of seats, and applicants whose priority is the order in which they stand here. */
export function aCall(
  seats: Readonly<Record<string, number>>,
  applicants: readonly SeatApplicant[],
  rules: SeatRules = {},
): AllocationInput {
  return {
    seed: 'test',
    classes: Object.entries(seats).map(([id, count]) => ({ id, seats: count })),
    rules: { ...rules, tiers: rules.tiers ?? [{ by: 'points', name: 'order', first: 'lowest' }] },
    applicants: applicants.map((one, i) => ({ ...one, points: { order: i, ...one.points } })),
  };
}

export function classOf(allocation: Allocation): ReadonlyMap<string, string> {
  return new Map(
    allocation.outcomes.flatMap((one) => (one.outcome === 'seat' ? [[one.applicant, one.class]] : [])),
  );
}

const CLASSES = ['A', 'B', 'C'];
const COUNTY_OF: Readonly<Record<string, string>> = { m1: 'k1', m2: 'k1', m3: 'k2', m4: 'k2', m5: 'k3' };
const COUNTIES = ['k1', 'k2', 'k3'];

const wishes = fc.shuffledSubarray(CLASSES, { minLength: 1 });
const maybe = (most: number) => fc.option(fc.integer({ min: 0, max: most }), { nil: null, freq: 2 });
const byCounty = (least: number, most: number) =>
  fc.dictionary(fc.constantFrom(...COUNTIES), fc.integer({ min: least, max: most }), {
    noNullPrototype: true,
  });

const applicant = fc.record({
  municipality: fc.constantFrom(...Object.keys(COUNTY_OF)),
  municipalRank: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null, freq: 8 }),
  formalLeadershipEducation: fc.boolean(),
  classes: wishes,
  groups: fc.subarray(['nn', 'north']),
});

/** Calls that are small enough to try everything on, and where something is scarce more often than not. */
export function smallCalls(most = 7): fc.Arbitrary<AllocationInput> {
  return fc
    .record({
      seed: fc.constantFrom('one', 'two', 'three', 'four'),
      seats: fc.tuple(...CLASSES.map(() => fc.integer({ min: 0, max: 3 }))),
      applicants: fc.array(applicant, { minLength: 1, maxLength: most }),
      maxPerMunicipality: maybe(3),
      maxPerMunicipalityPerClass: maybe(2),
      countyFloors: byCounty(0, 3),
      countyCaps: byCounty(3, 4),
    })
    .map(({ seats, applicants, seed, ...rules }) => ({
      seed,
      classes: CLASSES.map((id, i) => ({ id, seats: seats[i]! })),
      rules,
      applicants: applicants.map((one, i) => ({ ...one, id: `a${i}`, county: COUNTY_OF[one.municipality]! })),
    }));
}

/** The same call with its rows, and the fields of its rules, in another order. */
export function shuffled(input: AllocationInput): fc.Arbitrary<AllocationInput> {
  const inAnyOrder = <Item>(items: readonly Item[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length });
  return fc
    .tuple(
      inAnyOrder(input.applicants),
      inAnyOrder(input.classes),
      inAnyOrder(Object.entries(input.rules.countyFloors ?? {})),
      inAnyOrder(Object.entries(input.rules.countyCaps ?? {})),
    )
    .map(([applicants, classes, floors, caps]) => ({
      ...input,
      applicants,
      classes,
      rules: {
        countyCaps: Object.fromEntries(caps),
        countyFloors: Object.fromEntries(floors),
        ...withoutCounties(input.rules),
      },
    }));
}

function withoutCounties({ countyFloors: _floors, countyCaps: _caps, ...rules }: SeatRules): SeatRules {
  return rules;
}

/** Every list that can be made of these classes, in every order. */
export function everyList(ids: readonly string[]): readonly (readonly string[])[] {
  const longer = (list: readonly string[]): (readonly string[])[] =>
    ids.filter((id) => !list.includes(id)).flatMap((id) => [[...list, id], ...longer([...list, id])]);
  return longer([]);
}

type Seating = ReadonlyMap<string, string>;

/** Every seating that breaks no cap, whether it meets the floors or not, by trying all. */
export function everySeating(input: AllocationInput): readonly Seating[] {
  const { maxPerMunicipality, maxPerMunicipalityPerClass, countyCaps } = input.rules;
  const fits = (seats: ReadonlyMap<string, string>) => {
    const there = input.applicants.filter(({ id }) => seats.has(id));
    const number = (test: (one: SeatApplicant) => boolean) => there.filter(test).length;
    return (
      input.classes.every(({ id, seats: most }) => number((one) => seats.get(one.id) === id) <= most) &&
      there.every(
        ({ id, municipality, county }) =>
          number((one) => one.municipality === municipality) <= (maxPerMunicipality ?? Infinity) &&
          number((one) => one.municipality === municipality && seats.get(one.id) === seats.get(id)) <=
            (maxPerMunicipalityPerClass ?? Infinity) &&
          number((one) => one.county === county) <= (countyCaps?.[county] ?? Infinity),
      )
    );
  };
  return input.applicants.reduce<readonly Seating[]>(
    (seatings, { id, classes }) =>
      seatings.flatMap((seats) => [
        seats,
        ...classes.map((wanted) => new Map([...seats, [id, wanted]])).filter(fits),
      ]),
    [new Map()],
  );
}

/** The floors that can be met together, by the published rounds; each round in the order of the counties' lots. */
export function floorsByTrying(
  input: AllocationInput,
  seatings: readonly Seating[],
): ReadonlyMap<string, number> {
  const floors = new Map(COUNTIES.map((county) => [county, 0]));
  const fromCounty = (seats: Seating, county: string) =>
    input.applicants.filter((one) => one.county === county && seats.has(one.id)).length;
  const canBeMet = () =>
    seatings.some((seats) => [...floors].every(([county, floor]) => fromCounty(seats, county) >= floor));
  const byLot = [...COUNTIES].sort((a, b) =>
    sha256(`${input.seed}:${a}`) < sha256(`${input.seed}:${b}`) ? -1 : 1,
  );
  for (let round = 1; round <= input.applicants.length; round++)
    for (const county of byLot) {
      if ((input.rules.countyFloors?.[county] ?? 0) < round || floors.get(county)! < round - 1) continue;
      floors.set(county, round);
      if (!canBeMet()) floors.set(county, round - 1);
    }
  return floors;
}

/** Mechanism B read off its definition: all seatings, and in priority order only those that still fit. */
export function coverageFirstByTrying(input: AllocationInput): Seating {
  const order = inPriorityOrder(drawLots(input.seed, input.applicants), input.rules.tiers).map(
    ({ applicant: one }) => one,
  );
  const all = everySeating(input);
  const floors = floorsByTrying(input, all);
  let left = all.filter((seats) =>
    [...floors].every(
      ([county, floor]) =>
        input.applicants.filter((one) => one.county === county && seats.has(one.id)).length >= floor,
    ),
  );
  for (const { id } of order) {
    const withThis = left.filter((seats) => seats.has(id));
    left = withThis.length > 0 ? withThis : left.filter((seats) => !seats.has(id));
  }
  for (const { id, classes } of order)
    for (const wanted of classes) {
      const there = left.filter((seats) => seats.get(id) === wanted);
      if (there.length === 0) continue;
      left = there;
      break;
    }
  return left[0]!;
}
