import { describe, expect, it } from 'vitest';
import type { CompetenceId } from '../../../../../kernel/ids.ts';
import { localDate } from '../../../../../kernel/local-date.ts';
import type { CapitalFacts } from './capital.ts';
import { checkLegalCore } from './legal-core.ts';
import { canonicalNeeds, fieldsOfNeeds, proposeNeeds, readNeeds, undecidedOf } from './need.ts';
import { capitalRisks } from './risks.ts';

const held = (change: Partial<CapitalFacts> = {}): CapitalFacts => ({
  competence: 'midwife' as CompetenceId,
  aspect: 'staffing',
  unit: null,
  unitName: '',
  levels: null,
  persons: 6,
  fte: 5,
  usedPersons: null,
  usedFte: null,
  exits: [],
  basis: 'judgement',
  asOf: localDate('2026-11-01'),
  source: '',
  ...change,
});

describe('what the law asks for', () => {
  const day = localDate('2027-01-01');
  const midwife = { id: 'midwife', coreFrom: localDate('2018-01-01'), endedOn: null };
  const check = (rows: readonly CapitalFacts[], answer?: 'own-staff' | 'contract' | 'not-covered') =>
    checkLegalCore([midwife], rows, new Map(answer === undefined ? [] : [['midwife', answer]]), day)[0];

  it('is covered by staff that were counted', () => {
    expect(check([held()])).toMatchObject({ state: 'own-staff', by: 'counted' });
    const levels = held({ aspect: 'competence', persons: null, fte: null, levels: [3, 0, 1, 0, 0] });
    expect(check([levels])?.state).toBe('own-staff');
  });

  it('tells nobody counted from nobody having counted', () => {
    expect(check([held({ persons: 0, fte: 0 })])).toMatchObject({ state: 'not-covered', by: 'counted' });
    expect(check([])).toMatchObject({ state: 'not-mapped', by: null });
  });

  it('takes the word of those who plan for a contract, and says so when their word and the count differ', () => {
    expect(check([], 'contract')).toMatchObject({ state: 'contract', by: 'told' });
    expect(check([held({ persons: 0, fte: 0 })], 'own-staff')).toMatchObject({
      state: 'own-staff',
      disagree: true,
    });
    expect(check([held()], 'not-covered')).toMatchObject({ state: 'own-staff', disagree: true });
  });

  it('is asked for from its day on and not before', () => {
    const later = { ...midwife, coreFrom: localDate('2028-01-01') };
    const never = { ...midwife, coreFrom: null };
    expect(checkLegalCore([later, never], [], new Map(), day)).toEqual([]);
  });
});

describe('risk', () => {
  const limits = { leavingShare: 0.25, fewHolders: 2 };
  const risk = (change: Partial<CapitalFacts>) => capitalRisks([held(change)], 2030, limits)[0];

  it('is there from the share that the house has set, and not below', () => {
    const exits = (fte: number) => [{ year: 2029, persons: 1, fte }];
    expect(risk({ exits: exits(1.25) })).toMatchObject({ retirement: true, leavingShare: 0.25 });
    expect(risk({ exits: exits(1.2) })).toBeUndefined();
  });

  it('looks no further than to the end of the plan', () => {
    expect(risk({ exits: [{ year: 2031, persons: 6, fte: 5 }] })).toBeUndefined();
  });

  it('hangs on one, or on few; nobody at all is a gap and no risk', () => {
    expect(risk({ persons: 1, fte: 1 })?.thin).toBe('one');
    expect(risk({ persons: 2, fte: 2 })?.thin).toBe('few');
    expect(risk({ persons: 0, fte: 0 })).toBeUndefined();
  });

  it('counts those who manage by themselves, and not beginners', () => {
    const row = { aspect: 'competence', persons: null, fte: null } as const;
    expect(risk({ ...row, levels: [0, 9, 1, 0, 0] })).toMatchObject({ holders: 1, thin: 'one' });
  });
});

describe('a proposal for a need', () => {
  it('mobilises first, then teaches, then acquires, and adds up to the gap', () => {
    const needs = proposeNeeds({ gap: 6, mobilise: 1, missing: 5, below: 3 });
    expect(needs).toEqual([
      { kind: 'mobilise', amount: 1 },
      { kind: 'learn', amount: 3 },
      { kind: 'acquire', amount: 2 },
    ]);
    expect(undecidedOf(6, needs)).toBe(0);
  });

  it('proposes nothing to learn where nobody knows whom', () => {
    expect(proposeNeeds({ gap: 2.5, mobilise: 0, missing: 2.5, below: null })).toEqual([
      { kind: 'acquire', amount: 2.5 },
    ]);
  });

  it('leaves in sight what is not decided, and what is more than lacks', () => {
    expect(undecidedOf(4, [{ kind: 'learn', amount: 1 }])).toBe(3);
    expect(undecidedOf(4, [{ kind: 'acquire', amount: 5 }])).toBe(-1);
    expect(undecidedOf(0, [{ kind: 'phase-out', amount: 2 }])).toBe(0);
  });
});

describe('needs in a form', () => {
  it('come back as they were, and an empty amount is no need', () => {
    const needs = [{ kind: 'learn', amount: 2.5, priority: 'high', note: 'Kveldskurs' }] as const;
    expect(readNeeds(canonicalNeeds(fieldsOfNeeds(needs)), 'staffing')).toEqual({ ok: true, value: needs });
    expect(readNeeds({ 'amount-acquire': '0', 'amount-learn': ' ' }, 'staffing')).toEqual({
      ok: true,
      value: [],
    });
  });

  it('tell what is wrong with each of them', () => {
    expect(readNeeds({ 'amount-acquire': '-1', 'amount-learn': '1,25' }, 'competence')).toEqual({
      ok: false,
      failure: { 'amount-acquire': 'amount-negative', 'amount-learn': 'amount-too-fine' },
    });
  });
});
