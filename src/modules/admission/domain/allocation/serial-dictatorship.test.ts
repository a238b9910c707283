import { describe, expect, it } from 'vitest';
import { serialDictatorship } from './serial-dictatorship.ts';
import { aCall, anApplicant, classOf } from './testing.ts';
import type { Outcome, SeatApplicant, SeatRules } from './types.ts';

function outcomeOf(
  id: string,
  seats: Readonly<Record<string, number>>,
  applicants: readonly SeatApplicant[],
  rules?: SeatRules,
): Outcome {
  return serialDictatorship(aCall(seats, applicants, rules)).outcomes.find((one) => one.applicant === id)!;
}

const reasons = ({ refusals }: Outcome) => refusals.map((one) => `${one.class}: ${one.reason}`);

describe('serial dictatorship', () => {
  it('gives each in turn the dearest class that is left, and says which wish it was', () => {
    const applicants = ['a', 'b', 'c'].map((id) => anApplicant(id, ['Oslo', 'Trondheim']));
    expect(outcomeOf('a', { Oslo: 1, Trondheim: 1 }, applicants)).toMatchObject({
      turn: 1,
      outcome: 'seat',
      class: 'Oslo',
      wish: 1,
      refusals: [],
    });
    expect(outcomeOf('b', { Oslo: 1, Trondheim: 1 }, applicants)).toMatchObject({
      turn: 2,
      class: 'Trondheim',
      wish: 2,
      refusals: [{ class: 'Oslo', reason: 'full' }],
    });
    expect(outcomeOf('c', { Oslo: 1, Trondheim: 1 }, applicants)).toMatchObject({
      turn: 3,
      outcome: 'waiting',
      place: 1,
      refusals: [
        { class: 'Oslo', reason: 'full' },
        { class: 'Trondheim', reason: 'full' },
      ],
    });
  });

  it('stops a municipality at its cap over all classes, and at its cap in one', () => {
    const gjovik = ['a', 'b', 'c'].map((id) => anApplicant(id, ['A', 'B'], { municipality: 'Gjøvik' }));
    const rules = { maxPerMunicipality: 2, maxPerMunicipalityPerClass: 1 };
    expect(reasons(outcomeOf('b', { A: 5, B: 5 }, gjovik, rules))).toEqual(['A: municipality cap in class']);
    expect(reasons(outcomeOf('c', { A: 5, B: 5 }, gjovik, rules))).toEqual([
      'A: municipality cap',
      'B: municipality cap',
    ]);
  });

  it('stops a county at its cap', () => {
    const applicants = ['a', 'b'].map((id) => anApplicant(id, ['A'], { county: '34' }));
    const waiting = outcomeOf('b', { A: 5 }, applicants, { countyCaps: { 34: 1 } });
    expect(reasons(waiting)).toEqual(['A: county cap']);
  });

  it('holds the last seats for counties below their floor, wherever those seats are', () => {
    const applicants = [
      anApplicant('a', ['A'], { county: '03' }),
      anApplicant('b', ['A'], { county: '03' }),
      anApplicant('c', ['B'], { county: '56' }),
    ];
    const rules = { countyFloors: { 56: 1 } };
    expect(reasons(outcomeOf('b', { A: 1, B: 1 }, applicants, rules))).toEqual(['A: full']);
    expect(
      reasons(
        outcomeOf(
          'b',
          { A: 2 },
          [...applicants.slice(0, 2), anApplicant('c', ['A'], { county: '56' })],
          rules,
        ),
      ),
    ).toEqual(['A: held for county floors']);
    expect(outcomeOf('c', { A: 1, B: 1 }, applicants, rules).outcome).toBe('seat');
  });

  it('holds no more for a county than it has applicants', () => {
    const applicants = [anApplicant('a', ['A'], { county: '03' }), anApplicant('b', ['A'], { county: '56' })];
    const { counties, waitingList } = serialDictatorship(
      aCall({ A: 2 }, applicants, { countyFloors: { 56: 9, 18: 4 } }),
    );
    expect(waitingList).toEqual([]);
    expect(counties).toEqual([
      { county: '03', applicants: 1, given: 1, floor: 0, unmet: 0 },
      { county: '18', applicants: 0, given: 0, floor: 4, unmet: 0 },
      { county: '56', applicants: 1, given: 1, floor: 9, unmet: 0 },
    ]);
  });

  it('tells of a floor that is not met because the seats that were held are not wanted there', () => {
    const applicants = [
      anApplicant('a', ['A', 'B'], { county: '03' }),
      anApplicant('b', ['A'], { county: '56' }),
    ];
    const { counties, outcomes } = serialDictatorship(
      aCall({ A: 1, B: 1 }, applicants, { countyFloors: { 56: 1 } }),
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['seat', 'waiting']);
    expect(counties.find(({ county }) => county === '56')).toMatchObject({ given: 0, unmet: 1 });
  });

  it('gives seats also when the floors ask for more of them than there are', () => {
    const applicants = ['03', '56', '55'].map((county) => anApplicant(county, ['A'], { county }));
    const { waitingList, counties } = serialDictatorship(
      aCall({ A: 2 }, applicants, { countyFloors: { '03': 1, 56: 1, 55: 1 } }),
    );
    expect(waitingList).toEqual(['55']);
    expect(counties.filter(({ unmet }) => unmet > 0).map(({ county }) => county)).toEqual(['55']);
  });

  it('names the first reason in the published order when there are several', () => {
    const applicants = ['a', 'b'].map((id) => anApplicant(id, ['A'], { municipality: 'm', county: '34' }));
    const all = {
      maxPerMunicipality: 1,
      maxPerMunicipalityPerClass: 1,
      countyCaps: { 34: 1 },
      countyFloors: { 56: 1 },
    };
    const others = [...applicants, anApplicant('c', ['A'], { county: '56' })];
    const first = (seats: number, rules: SeatRules) =>
      reasons(outcomeOf('b', { A: seats, B: 2 - seats }, others, rules))[0];
    const { maxPerMunicipality: _, ...withoutCap } = all;
    const { maxPerMunicipalityPerClass: _inClass, ...withoutCaps } = withoutCap;
    const { countyCaps: _county, ...onlyFloors } = withoutCaps;
    expect(first(1, all)).toBe('A: full');
    expect(first(2, all)).toBe('A: municipality cap');
    expect(first(2, withoutCap)).toBe('A: municipality cap in class');
    expect(first(2, withoutCaps)).toBe('A: county cap');
    expect(first(2, onlyFloors)).toBe('A: held for county floors');
  });

  it('can give a municipality a seat more for ranking first the one who wants what is scarce: that is not promised', () => {
    const served = (ranks: readonly [number, number]) => {
      const ours = anApplicant('plenty', ['B'], { municipality: 'm', municipalRank: ranks[0] });
      const alsoOurs = anApplicant('scarce', ['A'], { municipality: 'm', municipalRank: ranks[1] });
      const theirs = anApplicant('rival', ['A'], { municipality: 'n', formalLeadershipEducation: true });
      const { outcomes } = serialDictatorship({
        seed: 's',
        classes: [
          { id: 'A', seats: 1 },
          { id: 'B', seats: 1 },
        ],
        rules: {},
        applicants: [ours, alsoOurs, theirs],
      });
      return outcomes.flatMap((one) => (one.outcome === 'seat' ? [one.applicant] : [])).sort();
    };
    expect(served([1, 2])).toEqual(['plenty', 'rival']);
    expect(served([2, 1])).toEqual(['plenty', 'scarce']);
  });

  it('takes names from a programming language for names like others', () => {
    const applicants = [
      anApplicant('__proto__', ['constructor'], { county: 'toString', municipality: '__proto__' }),
    ];
    const allocation = serialDictatorship(
      aCall({ constructor: 1 }, applicants, { countyCaps: {}, countyFloors: {} }),
    );
    expect([...classOf(allocation)]).toEqual([['__proto__', 'constructor']]);
    expect(allocation.counties).toEqual([
      { county: 'toString', applicants: 1, given: 1, floor: 0, unmet: 0 },
    ]);
  });
});
