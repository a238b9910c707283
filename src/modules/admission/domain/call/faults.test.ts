import { describe, expect, it } from 'vitest';
import type { CallClassId, CallId, ProgrammeId } from '../../../../kernel/ids.ts';
import { localDate } from '../../../../kernel/local-date.ts';
import type { Call, CallClass } from './call.ts';
import { newContent } from './draft.ts';
import { faultsOfCall } from './faults.ts';
import { isSeed, seedFrom } from './seed.ts';

const written = { nb: 'Tekst', nn: 'Tekst', en: 'Text' };
const aClass = (name: string, given: Partial<CallClass> = {}): CallClass => ({
  id: name as CallClassId,
  name,
  city: 'Oslo',
  venue: '',
  address: '',
  seats: 54,
  startsOn: localDate('2026-09-01'),
  firstCounties: [],
  cohort: null,
  cancelled: null,
  ...given,
});
function aCall(given: Partial<Call> = {}): Call {
  return {
    ...newContent('bru-ask-elv-1'),
    id: 'c' as CallId,
    programmeId: 'p' as ProgrammeId,
    kind: 'national',
    status: 'draft',
    name: written,
    about: written,
    contactEmail: 'opptak@hogskole.example',
    days: {
      opensOn: localDate('2026-03-01'),
      deadlineOn: localDate('2026-04-15'),
      documentsDueOn: localDate('2026-04-22'),
      withdrawBy: localDate('2026-08-01'),
    },
    classes: [aClass('A'), aClass('B'), aClass('C'), aClass('D')],
    version: 1,
    cancelReason: '',
    ...given,
  };
}
const today = localDate('2026-02-01');
const kinds = (call: Call) => faultsOfCall(call, today).map((fault) => fault.kind);

describe('a call', () => {
  it('with everything in place has no faults', () => {
    expect(kinds(aCall())).toEqual([]);
  });

  it('that is new lacks what has to be thought of, and nothing that has a sensible beginning', () => {
    const fresh = { ...aCall(), ...newContent('bru-ask-elv-1'), classes: [] };
    expect(kinds(fresh)).toEqual([
      'name-missing',
      'about-missing',
      'contact-missing',
      'days-missing',
      'no-classes',
    ]);
  });

  it('needs an address that applicants can write to', () => {
    expect(kinds(aCall({ contactEmail: '' }))).toEqual(['contact-missing']);
  });

  it('needs its name in all three languages', () => {
    expect(kinds(aCall({ name: { ...written, nn: ' ' } }))).toEqual(['name-missing']);
  });

  it('has its days in order, and its last day to apply not behind it', () => {
    const { days } = aCall();
    expect(kinds(aCall({ days: { ...days, opensOn: localDate('2026-04-16') } }))).toEqual([
      'opens-after-deadline',
    ]);
    expect(kinds(aCall({ days: { ...days, documentsDueOn: localDate('2026-04-14') } }))).toEqual([
      'documents-before-deadline',
    ]);
    expect(kinds(aCall({ days: { ...days, withdrawBy: localDate('2026-04-14') } }))).toEqual([
      'withdraw-before-deadline',
    ]);
    expect(faultsOfCall(aCall(), localDate('2026-04-15'))).toEqual([]);
    expect(faultsOfCall(aCall(), localDate('2026-04-16'))).toEqual([{ kind: 'deadline-in-past' }]);
  });

  it('cannot have a class that starts before the papers are in', () => {
    const early = aClass('Tidlig', { startsOn: localDate('2026-04-22') });
    expect(faultsOfCall(aCall({ classes: [early] }), today)).toEqual([
      { kind: 'class-too-early', name: 'Tidlig' },
    ]);
  });

  it('holds no more seats for counties than there are, and no floor above its cap', () => {
    const { rules } = aCall();
    const full = { ...rules, countyFloors: { '34': 108, '03': 108 } };
    expect(kinds(aCall({ rules: full }))).toEqual([]);
    expect(
      faultsOfCall(aCall({ rules: { ...full, countyFloors: { '34': 109, '03': 108 } } }), today),
    ).toEqual([{ kind: 'floors-above-seats', floors: 217, seats: 216 }]);
    expect(
      faultsOfCall(aCall({ rules: { ...rules, countyFloors: { '34': 5 }, countyCaps: { '34': 4 } } }), today),
    ).toEqual([{ kind: 'floor-above-cap', county: '34' }]);
  });

  it('asks for three classes, or all, when coverage comes first', () => {
    const { rules } = aCall();
    const coverage = { ...rules, mechanism: 'coverage-first' } as const;
    expect(faultsOfCall(aCall({ rules: { ...coverage, minimumWishes: 2 } }), today)).toEqual([
      { kind: 'too-few-wishes', least: 3 },
    ]);
    expect(kinds(aCall({ rules: { ...coverage, minimumWishes: 3 } }))).toEqual([]);
    const two = [aClass('A'), aClass('B')];
    expect(kinds(aCall({ rules: { ...coverage, minimumWishes: 2 }, classes: two }))).toEqual([]);
    expect(kinds(aCall({ rules: { ...coverage, minimumWishes: 3 }, classes: two }))).toEqual([
      'more-wishes-than-classes',
    ]);
  });

  it('asks for a class that ranks, and for no limit over all classes, when classes rank themselves', () => {
    const rules = { ...aCall().rules, mechanism: 'deferred-acceptance' } as const;
    const classes = [aClass('A', { firstCounties: ['55'] }), aClass('B')];
    expect(kinds(aCall({ rules, classes }))).toEqual([]);
    expect(kinds(aCall({ rules }))).toEqual(['mechanism-needs-priorities']);
    const limits = [{ maxPerMunicipality: 2 }, { countyFloors: { '34': 2 } }, { countyCaps: { '34': 9 } }];
    for (const limit of limits)
      expect(kinds(aCall({ rules: { ...rules, ...limit }, classes }))).toEqual(['limits-over-classes']);
    const inClass = { ...rules, maxPerMunicipalityPerClass: 2 };
    expect(kinds(aCall({ rules: inClass, classes }))).toEqual([]);
  });
});

describe('a seed', () => {
  it('is the same for the same draws, and can be said aloud', () => {
    expect(seedFrom([0, 1, 2, 20_345])).toBe('ask-bjerk-bru-345');
    expect(isSeed(seedFrom([4_294_967_295, 7, 99, 12]))).toBe(true);
  });

  it('has no spaces at its ends and no signs that cannot be seen', () => {
    expect(['', ' bru', 'bru ', 'bru\u200b', 'a\nb'].map(isSeed)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(isSeed('Lotto 2026-04-18: 3 7 12 19 24 30 33')).toBe(true);
  });
});
