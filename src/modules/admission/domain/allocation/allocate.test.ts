import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, type AllocationRun } from './allocate.ts';
import { canonicalJson, inputHash } from './canonical.ts';
import { aCall, anApplicant, shuffled, smallCalls } from './testing.ts';
import type { AllocationInput, Mechanism } from './types.ts';

function runOf(input: AllocationInput, mechanism: Mechanism = 'coverage-first'): AllocationRun {
  const run = allocate(input, mechanism);
  if (!run.ok) throw new Error(JSON.stringify(run.failure));
  return run.value;
}

describe('a run', () => {
  it('comes out as the same bytes from rows in any order, hash of the input and all', () => {
    fc.assert(
      fc.property(
        smallCalls().chain((input) => fc.tuple(fc.constant(input), shuffled(input))),
        fc.constantFrom('serial-dictatorship' as const, 'coverage-first' as const),
        ([input, other], mechanism) => {
          expect(runOf(other, mechanism)).toEqual(runOf(input, mechanism));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is told by a hash that anybody can make from its bytes', () => {
    const run = runOf(aCall({ Tromsø: 1 }, [anApplicant('Åse', ['Tromsø'])]));
    expect(run.resultHash).toBe(createHash('sha256').update(run.resultJson).digest('hex'));
    expect(JSON.parse(run.resultJson)).toEqual(run.allocation);
  });

  it('has another hash of the input when anything that could decide is another', () => {
    const input = aCall({ A: 1, B: 2 }, [
      anApplicant('a', ['A', 'B'], { groups: ['nn'], points: { years: 3 } }),
      anApplicant('b', ['A']),
    ]);
    const [a, b] = input.applicants as [AllocationInput['applicants'][0], AllocationInput['applicants'][0]];
    const [first, second] = input.classes as [AllocationInput['classes'][0], AllocationInput['classes'][0]];
    const changed = (change: object): AllocationInput => ({ ...input, applicants: [{ ...a, ...change }, b] });
    const hashes = [
      input,
      { ...input, seed: 'other' },
      { ...input, classes: [{ ...first, seats: 9 }, second] },
      { ...input, classes: [{ ...first, reserves: [{ group: 'nn', seats: 1 }] }, second] },
      { ...input, classes: [{ ...first, tiers: [] }, second] },
      ...[
        { maxPerMunicipality: 1 },
        { maxPerMunicipalityPerClass: 1 },
        { maxPerCountyPerClass: 1 },
        { countyFloors: { k: 1 } },
        { countyCaps: { k: 1 } },
        { tiers: [] },
      ].map((rules) => ({ ...input, rules: { ...input.rules, ...rules } })),
      changed({ id: 'x' }),
      changed({ municipality: 'x' }),
      changed({ county: 'x' }),
      changed({ municipalRank: 2 }),
      changed({ municipalRank: null }),
      changed({ formalLeadershipEducation: true }),
      changed({ classes: ['B', 'A'] }),
      changed({ groups: [] }),
      changed({ points: { years: 4 } }),
      { ...input, counties: ['k'] },
    ].map((one) => inputHash(one, 'serial-dictatorship'));
    hashes.push(inputHash(input, 'coverage-first'));
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('has the same hash whether a rule is absent or null, and whatever else the rows carry', () => {
    const input = aCall({ A: 1 }, [anApplicant('a', ['A'])]);
    const richer = {
      ...input,
      classes: input.classes.map((one) => ({ ...one, city: 'Oslo' })),
      rules: { ...input.rules, maxPerMunicipality: null },
      applicants: input.applicants.map((one) => ({ ...one, name: 'Kari' })),
    };
    expect(inputHash(richer, 'coverage-first')).toBe(inputHash(input, 'coverage-first'));
  });

  it('gives by each mechanism what the mechanism is called', () => {
    const input = aCall({ A: 1, B: 1 }, [anApplicant('a', ['A', 'B']), anApplicant('b', ['A'])]);
    const served = (mechanism: Mechanism) => {
      const { allocation } = runOf(input, mechanism);
      return [allocation.mechanism, input.applicants.length - allocation.waitingList.length];
    };
    expect(served('serial-dictatorship')).toEqual(['serial-dictatorship', 1]);
    expect(served('coverage-first')).toEqual(['coverage-first', 2]);
    expect(served('deferred-acceptance')).toEqual(['deferred-acceptance', 1]);
  });
});

describe('canonical JSON', () => {
  it('writes the same value in one way only', () => {
    expect(canonicalJson({ b: [1, 'å', null], a: { z: true, y: undefined } })).toBe(
      '{"a":{"z":true},"b":[1,"å",null]}',
    );
    // By code unit: capitals first, and å after z.
    expect(canonicalJson({ å: 1, z: 2, Z: 3 })).toBe('{"Z":3,"z":2,"å":1}');
  });

  it('means the same as it was given, and does not depend on the order of fields', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const json = value as Parameters<typeof canonicalJson>[0];
        const backwards = Object.fromEntries(Object.entries(value).reverse()) as typeof json;
        expect(canonicalJson(backwards)).toBe(canonicalJson(json));
        expect(JSON.parse(canonicalJson(json))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
