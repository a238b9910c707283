import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from './allocate.ts';
import { findFaults, type Fault } from './check-inputs.ts';
import { anApplicant } from './testing.ts';
import type { AllocationInput, Mechanism, SeatApplicant, SeatRules } from './types.ts';

const good: AllocationInput = {
  seed: 's',
  classes: [{ id: 'A', seats: 1 }],
  rules: {},
  applicants: [anApplicant('a', ['A'], { municipality: 'm', county: '34' })],
};
const MECHANISMS = ['serial-dictatorship', 'coverage-first', 'deferred-acceptance'] as const;

function faults(change: Partial<AllocationInput>, mechanism: Mechanism = 'coverage-first'): readonly Fault[] {
  return findFaults({ ...good, ...change }, mechanism);
}
const withRules = (rules: SeatRules, mechanism?: Mechanism) => faults({ rules }, mechanism);
const withApplicant = (more: Partial<SeatApplicant>) =>
  faults({ applicants: [{ ...good.applicants[0]!, ...more }] });

describe('faults of an input', () => {
  it('are none where there are none, also without a single applicant or seat', () => {
    for (const mechanism of MECHANISMS) {
      expect(faults({}, mechanism)).toEqual([]);
      expect(faults({ applicants: [], classes: [{ id: 'A', seats: 0 }] }, mechanism)).toEqual([]);
    }
  });

  it('point at classes that are none, twice, nameless, or without a number of seats', () => {
    expect(faults({ classes: [], applicants: [] })).toEqual([{ kind: 'no-classes' }]);
    const twice = [...good.classes, { id: 'A', seats: 3 }];
    expect(faults({ classes: twice })).toEqual([{ kind: 'listed-twice', where: 'classes', id: 'A' }]);
    expect(faults({ classes: [...good.classes, { id: '', seats: 1 }] })).toEqual([
      { kind: 'empty-id', where: 'classes' },
    ]);
    for (const seats of [-1, 1.5, Number.NaN, Infinity])
      expect(faults({ classes: [{ id: 'A', seats }] })).toEqual([
        { kind: 'seats-not-a-count', class: 'A', seats },
      ]);
  });

  it('point at applicants who are twice, or whose list is empty, unknown or says a class twice', () => {
    expect(faults({ applicants: [...good.applicants, ...good.applicants] })).toEqual([
      { kind: 'listed-twice', where: 'applicants', id: 'a' },
    ]);
    expect(withApplicant({ classes: [] })).toEqual([{ kind: 'no-class-wanted', applicant: 'a' }]);
    expect(withApplicant({ classes: ['A', 'W'] })).toEqual([
      { kind: 'unknown-class', applicant: 'a', class: 'W' },
    ]);
    expect(withApplicant({ classes: ['A', 'A'] })).toEqual([
      { kind: 'class-wanted-twice', applicant: 'a', class: 'A' },
    ]);
  });

  it('point at ranks and points that are none', () => {
    for (const rank of [0, -1, 1.5, Number.NaN])
      expect(withApplicant({ municipalRank: rank })).toEqual([
        { kind: 'rank-not-a-rank', applicant: 'a', rank },
      ]);
    expect(withApplicant({ municipalRank: null })).toEqual([]);
    expect(withApplicant({ points: { years: Number.NaN } })).toEqual([
      { kind: 'points-not-a-number', applicant: 'a', name: 'years' },
    ]);
  });

  it('point at counties that nobody knows, and at a municipality that lies in two', () => {
    const known = { counties: ['34'] };
    expect(faults(known)).toEqual([]);
    expect(faults({ ...known, rules: { countyFloors: { 99: 1 } } })).toEqual([
      { kind: 'unknown-county-in-rule', rule: 'countyFloors', county: '99' },
    ]);
    expect(faults({ ...known, rules: { countyCaps: { 99: 1 } } })).toEqual([
      { kind: 'unknown-county-in-rule', rule: 'countyCaps', county: '99' },
    ]);
    expect(faults({ counties: ['03'] })).toEqual([{ kind: 'unknown-county', applicant: 'a', county: '34' }]);
    expect(faults({ counties: ['34', '34'] })).toEqual([
      { kind: 'listed-twice', where: 'counties', id: '34' },
    ]);
    const other = anApplicant('b', ['A'], { municipality: 'm', county: '03' });
    expect(faults({ applicants: [...good.applicants, other] })).toEqual([
      { kind: 'municipality-in-two-counties', municipality: 'm', counties: ['03', '34'] },
    ]);
  });

  it('let a county have a floor though nobody applies from there', () => {
    expect(withRules({ countyFloors: { 56: 2 } })).toEqual([]);
    expect(faults({ counties: ['34', '56'], rules: { countyFloors: { 56: 2 } } })).toEqual([]);
  });

  it('point at limits that are no counts, and at a floor above its cap', () => {
    expect(withRules({ maxPerMunicipality: -1 })).toEqual([
      { kind: 'cap-not-a-count', rule: 'maxPerMunicipality', cap: -1 },
    ]);
    expect(withRules({ maxPerMunicipality: null })).toEqual([]);
    expect(withRules({ countyFloors: { 34: 0.5 } })).toEqual([
      { kind: 'county-rule-not-a-count', rule: 'countyFloors', county: '34', seats: 0.5 },
    ]);
    expect(withRules({ countyFloors: { 34: 3 }, countyCaps: { 34: 2 } })).toEqual([
      { kind: 'floor-above-cap', county: '34', floor: 3, cap: 2 },
    ]);
  });

  it('point at steps of a priority order that could never decide anything', () => {
    const rank = { by: 'municipal-rank' } as const;
    expect(withRules({ tiers: [rank, { by: 'formal-education' }, rank] })).toEqual([
      { kind: 'tier-twice', class: undefined, tier: rank },
    ]);
    expect(
      withRules({
        tiers: [
          { by: 'group', group: 'a' },
          { by: 'group', group: 'b' },
        ],
      }),
    ).toEqual([]);
  });

  it('point at rules that the mechanism cannot keep', () => {
    const kept = { maxPerMunicipality: 2, countyFloors: { 34: 1 }, countyCaps: { 34: 1 } };
    expect(withRules(kept, 'serial-dictatorship')).toEqual([]);
    expect(withRules(kept, 'deferred-acceptance')).toEqual([
      { kind: 'not-with-this-mechanism', rule: 'maxPerMunicipality' },
      { kind: 'not-with-this-mechanism', rule: 'countyFloors' },
      { kind: 'not-with-this-mechanism', rule: 'countyCaps' },
    ]);
    expect(withRules({ maxPerCountyPerClass: 1 })).toEqual([
      { kind: 'not-with-this-mechanism', rule: 'maxPerCountyPerClass' },
    ]);
    const own = [{ id: 'A', seats: 1, tiers: [], reserves: [{ group: 'nn', seats: 1 }] }];
    expect(faults({ classes: own }, 'deferred-acceptance')).toEqual([]);
    expect(faults({ classes: own })).toEqual([
      { kind: 'not-with-this-mechanism', rule: 'tiers', class: 'A' },
      { kind: 'not-with-this-mechanism', rule: 'reserves', class: 'A' },
    ]);
    expect(faults({ classes: own, rules: { maxPerCountyPerClass: 1 } }, 'deferred-acceptance')).toEqual([
      { kind: 'reserves-with-caps', class: 'A' },
    ]);
    expect(
      faults({ classes: [{ ...own[0]!, reserves: [{ group: 'nn', seats: -2 }] }] }, 'deferred-acceptance'),
    ).toEqual([{ kind: 'reserve-not-a-count', class: 'A', group: 'nn', seats: -2 }]);
  });

  it('are all told at once, and keep a result from being made', () => {
    const bad = { classes: [{ id: 'A', seats: -1 }], rules: { maxPerMunicipality: 0.5 } };
    expect(faults(bad)).toHaveLength(2);
    expect(allocate({ ...good, ...bad }, 'coverage-first')).toEqual({ ok: false, failure: faults(bad) });
  });
});

describe('the engine', () => {
  const odd = fc.constantFrom('', '__proto__', 'constructor', 'A', 'a');
  const usually = <Value>(value: fc.Arbitrary<Value>, otherwise: fc.Arbitrary<Value>) =>
    fc.oneof({ weight: 15, arbitrary: value }, { weight: 1, arbitrary: otherwise });
  const count = usually(
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom(-1, 0, 0.5, Number.NaN, Infinity, Number.MAX_SAFE_INTEGER),
  );
  const county = usually(fc.constantFrom('34', '56'), odd);
  const cap = fc.option(count, { nil: null });
  const anything: fc.Arbitrary<AllocationInput> = fc.record({
    seed: odd,
    classes: fc.tuple(
      ...['A', 'B', 'C'].map((id) => fc.record({ id: usually(fc.constant(id), odd), seats: count })),
    ),
    rules: fc.record(
      {
        maxPerMunicipality: cap,
        maxPerMunicipalityPerClass: cap,
        maxPerCountyPerClass: cap,
        countyFloors: fc.dictionary(county, count, { maxKeys: 2 }),
        countyCaps: fc.dictionary(county, count, { maxKeys: 2 }),
      },
      { requiredKeys: [] },
    ),
    applicants: fc.tuple(
      ...['a', 'b', 'c', 'd'].map((id) =>
        fc.record({
          id: usually(fc.constant(id), odd),
          municipality: usually(fc.constant(`m-${id}`), odd),
          county,
          municipalRank: cap,
          formalLeadershipEducation: fc.boolean(),
          classes: usually(
            fc.shuffledSubarray(['A', 'B', 'C'], { minLength: 1 }),
            fc.array(odd, { maxLength: 3 }),
          ),
        }),
      ),
    ),
  });

  it('never breaks, whatever it is given: it names faults or gives seats', () => {
    let results = 0;
    fc.assert(
      fc.property(anything, fc.constantFrom(...MECHANISMS), (input, mechanism) => {
        const run = allocate(input, mechanism);
        if (run.ok) results += 1;
        expect(run.ok).toBe(findFaults(input, mechanism).length === 0);
      }),
      { numRuns: 3000 },
    );
    expect(results).toBeGreaterThan(100);
    expect(results).toBeLessThan(2900);
  });
});
