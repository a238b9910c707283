import type { AllocationInput, RefusalReason, SeatApplicant, SeatRules } from './types.ts';

/** How many have a seat so far, in all and by municipality and county. */
type Tally = {
  all: number;
  readonly municipalities: Map<string, number>;
  readonly counties: Map<string, number>;
};

/** The tally over all classes, and of each class that somebody sits in. */
export type SeatsGiven = Tally & { readonly classes: Map<string, Tally> };

export function noSeatsGiven(): SeatsGiven {
  return { ...noTally(), classes: new Map() };
}

function noTally(): Tally {
  return { all: 0, municipalities: new Map(), counties: new Map() };
}

/** Somebody who is not among the applicants takes up a seat, and counts for no municipality and no county. */
export function countSeat(given: SeatsGiven, applicant: SeatApplicant | undefined, classId: string): void {
  const inClass = given.classes.get(classId) ?? noTally();
  given.classes.set(classId, inClass);
  for (const tally of [given, inClass]) {
    tally.all += 1;
    if (applicant === undefined) continue;
    addOne(tally.municipalities, applicant.municipality);
    addOne(tally.counties, applicant.county);
  }
}

/** The first thing in the published order that keeps this applicant from a seat in this class, apart from floors. */
export function capAgainst(
  given: SeatsGiven,
  { municipality, county }: SeatApplicant,
  { id, seats }: { readonly id: string; readonly seats: number },
  rules: SeatRules,
): Extract<RefusalReason, 'full' | `${string} cap${string}`> | undefined {
  const inClass = given.classes.get(id);
  if ((inClass?.all ?? 0) >= seats) return 'full';
  if (count(given.municipalities, municipality) >= (rules.maxPerMunicipality ?? Infinity))
    return 'municipality cap';
  if (count(inClass?.municipalities, municipality) >= (rules.maxPerMunicipalityPerClass ?? Infinity))
    return 'municipality cap in class';
  if (count(given.counties, county) >= limitFor(rules.countyCaps, county, Infinity)) return 'county cap';
  if (count(inClass?.counties, county) >= (rules.maxPerCountyPerClass ?? Infinity))
    return 'county cap in class';
  return undefined;
}

/** Every county of a rule or an applicant, with its floor cut to the number of its applicants. */
export function floorsWithinReach(input: Pick<AllocationInput, 'rules' | 'applicants'>): Map<string, number> {
  const applicants = countBy(input.applicants, ({ county }) => county);
  const floors = new Map<string, number>();
  for (const county of new Set([...applicants.keys(), ...Object.keys(input.rules.countyFloors ?? {})]))
    floors.set(county, Math.min(limitFor(input.rules.countyFloors, county, 0), count(applicants, county)));
  return floors;
}

/** What a rule by county says of this one. A county may have any name, `constructor` too. */
export function limitFor(
  rule: Readonly<Record<string, number>> | undefined,
  county: string,
  otherwise: number,
): number {
  return rule !== undefined && Object.hasOwn(rule, county) ? rule[county]! : otherwise;
}

export function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) addOne(counts, keyOf(item));
  return counts;
}

export function count(counts: ReadonlyMap<string, number> | undefined, key: string): number {
  return counts?.get(key) ?? 0;
}

function addOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
