import { byCodeUnit } from './compare.ts';
import { limitFor } from './caps.ts';
import type { AllocationInput, Mechanism, SeatApplicant, Tier } from './types.ts';

type Where = 'classes' | 'applicants' | 'counties';
type Rule = 'maxPerMunicipality' | 'maxPerMunicipalityPerClass' | 'maxPerCountyPerClass';
type CountyRule = 'countyFloors' | 'countyCaps';

/** What is wrong with an input, precise enough to be pointed at. Ids are those of the input. */
export type Fault =
  | { readonly kind: 'no-classes' }
  | { readonly kind: 'empty-id'; readonly where: Where }
  | { readonly kind: 'listed-twice'; readonly where: Where; readonly id: string }
  | { readonly kind: 'seats-not-a-count'; readonly class: string; readonly seats: number }
  | {
      readonly kind: 'reserve-not-a-count';
      readonly class: string;
      readonly group: string;
      readonly seats: number;
    }
  | { readonly kind: 'cap-not-a-count'; readonly rule: Rule; readonly cap: number }
  | {
      readonly kind: 'county-rule-not-a-count';
      readonly rule: CountyRule;
      readonly county: string;
      readonly seats: number;
    }
  | { readonly kind: 'unknown-county-in-rule'; readonly rule: CountyRule; readonly county: string }
  | {
      readonly kind: 'floor-above-cap';
      readonly county: string;
      readonly floor: number;
      readonly cap: number;
    }
  | { readonly kind: 'unknown-county'; readonly applicant: string; readonly county: string }
  | {
      readonly kind: 'municipality-in-two-counties';
      readonly municipality: string;
      readonly counties: readonly string[];
    }
  | { readonly kind: 'rank-not-a-rank'; readonly applicant: string; readonly rank: number }
  | { readonly kind: 'points-not-a-number'; readonly applicant: string; readonly name: string }
  | { readonly kind: 'no-class-wanted'; readonly applicant: string }
  | { readonly kind: 'unknown-class'; readonly applicant: string; readonly class: string }
  | { readonly kind: 'class-wanted-twice'; readonly applicant: string; readonly class: string }
  /** Two steps of one order ask the same: the second would never decide anything. */
  | { readonly kind: 'tier-twice'; readonly class: string | undefined; readonly tier: Tier }
  /** A rule that this mechanism cannot keep. `class` where it is the class's own. */
  | { readonly kind: 'not-with-this-mechanism'; readonly rule: string; readonly class?: string }
  /** Together they would make refusals that are taken back later. */
  | { readonly kind: 'reserves-with-caps'; readonly class: string };

/** Everything that is wrong with an input for a mechanism. Without faults every mechanism gives a result, always. */
export function findFaults(input: AllocationInput, mechanism: Mechanism): readonly Fault[] {
  return [
    ...faultsOfClasses(input),
    ...faultsOfRules(input),
    ...faultsOfApplicants(input),
    ...faultsOfMechanism(input, mechanism),
  ];
}

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;

function* faultsOfClasses({ classes, rules }: AllocationInput): Generator<Fault> {
  if (classes.length === 0) yield { kind: 'no-classes' };
  yield* faultsOfIds(
    'classes',
    classes.map(({ id }) => id),
  );
  yield* faultsOfTiers(undefined, rules.tiers);
  for (const { id, seats, reserves = [], tiers } of classes) {
    if (!isCount(seats)) yield { kind: 'seats-not-a-count', class: id, seats };
    for (const reserve of reserves)
      if (!isCount(reserve.seats)) yield { kind: 'reserve-not-a-count', class: id, ...reserve };
    yield* faultsOfTiers(id, tiers);
  }
}

function* faultsOfTiers(classId: string | undefined, tiers: readonly Tier[] = []): Generator<Fault> {
  const seen = new Set<string>();
  for (const tier of tiers) {
    const key = JSON.stringify([
      tier.by,
      tier.by === 'group' ? tier.group : tier.by === 'points' ? tier.name : '',
    ]);
    if (seen.has(key)) yield { kind: 'tier-twice', class: classId, tier };
    seen.add(key);
  }
}

function* faultsOfRules({ rules, counties }: AllocationInput): Generator<Fault> {
  for (const rule of ['maxPerMunicipality', 'maxPerMunicipalityPerClass', 'maxPerCountyPerClass'] as const) {
    const cap = rules[rule];
    if (cap !== undefined && cap !== null && !isCount(cap)) yield { kind: 'cap-not-a-count', rule, cap };
  }
  if (counties) yield* faultsOfIds('counties', counties);
  const known = counties && new Set(counties);
  for (const rule of ['countyFloors', 'countyCaps'] as const)
    for (const [county, seats] of Object.entries(rules[rule] ?? {})) {
      if (!isCount(seats)) yield { kind: 'county-rule-not-a-count', rule, county, seats };
      if (known && !known.has(county)) yield { kind: 'unknown-county-in-rule', rule, county };
    }
  for (const [county, floor] of Object.entries(rules.countyFloors ?? {})) {
    const cap = limitFor(rules.countyCaps, county, Infinity);
    if (floor > cap) yield { kind: 'floor-above-cap', county, floor, cap };
  }
}

function* faultsOfApplicants(input: AllocationInput): Generator<Fault> {
  yield* faultsOfIds(
    'applicants',
    input.applicants.map(({ id }) => id),
  );
  const classes = new Set(input.classes.map(({ id }) => id));
  const known = input.counties && new Set(input.counties);
  const countiesOf = new Map<string, Set<string>>();
  for (const applicant of input.applicants) {
    yield* faultsOfApplicant(applicant, classes);
    const { id, county, municipality } = applicant;
    if (known && !known.has(county)) yield { kind: 'unknown-county', applicant: id, county };
    countiesOf.set(municipality, (countiesOf.get(municipality) ?? new Set()).add(county));
  }
  for (const [municipality, counties] of countiesOf)
    if (counties.size > 1)
      yield { kind: 'municipality-in-two-counties', municipality, counties: [...counties].sort(byCodeUnit) };
}

function* faultsOfApplicant(applicant: SeatApplicant, known: ReadonlySet<string>): Generator<Fault> {
  const { id, municipalRank, classes, points = {} } = applicant;
  if (municipalRank !== null && !(isCount(municipalRank) && municipalRank > 0))
    yield { kind: 'rank-not-a-rank', applicant: id, rank: municipalRank };
  for (const [name, value] of Object.entries(points))
    if (!Number.isFinite(value)) yield { kind: 'points-not-a-number', applicant: id, name };
  if (classes.length === 0) yield { kind: 'no-class-wanted', applicant: id };
  for (const [i, wanted] of classes.entries()) {
    if (!known.has(wanted)) yield { kind: 'unknown-class', applicant: id, class: wanted };
    if (classes.indexOf(wanted) < i) yield { kind: 'class-wanted-twice', applicant: id, class: wanted };
  }
}

function* faultsOfIds(where: Where, ids: readonly string[]): Generator<Fault> {
  const seen = new Set<string>();
  for (const id of ids) {
    if (id === '') yield { kind: 'empty-id', where };
    else if (seen.has(id)) yield { kind: 'listed-twice', where, id };
    seen.add(id);
  }
}

function* faultsOfMechanism({ rules, classes }: AllocationInput, mechanism: Mechanism): Generator<Fault> {
  const never = (rule: string, classId?: string): Fault => ({
    kind: 'not-with-this-mechanism',
    rule,
    ...(classId !== undefined && { class: classId }),
  });
  const isCap = (cap: number | null | undefined) => cap !== undefined && cap !== null;
  if (mechanism === 'deferred-acceptance') {
    if (isCap(rules.maxPerMunicipality)) yield never('maxPerMunicipality');
    for (const rule of ['countyFloors', 'countyCaps'] as const)
      if (Object.keys(rules[rule] ?? {}).length > 0) yield never(rule);
    const capped = isCap(rules.maxPerMunicipalityPerClass) || isCap(rules.maxPerCountyPerClass);
    for (const { id, reserves } of classes)
      if (capped && reserves && reserves.length > 0) yield { kind: 'reserves-with-caps', class: id };
    return;
  }
  if (isCap(rules.maxPerCountyPerClass)) yield never('maxPerCountyPerClass');
  for (const { id, tiers, reserves } of classes) {
    if (tiers) yield never('tiers', id);
    if (reserves && reserves.length > 0) yield never('reserves', id);
  }
}
