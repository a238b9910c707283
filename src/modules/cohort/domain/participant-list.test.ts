import { describe, expect, it } from 'vitest';
import { localDate } from '../../../kernel/local-date.ts';
import { chooseParticipants, type ListedParticipant, type ParticipantChoice } from './participant-list.ts';

function one(familyName: string, change: Partial<ListedParticipant> = {}): ListedParticipant {
  return {
    givenName: 'Kari',
    familyName,
    email: `${familyName.toLowerCase()}@example.no`,
    municipality: 'Gjøvik',
    track: 'credit',
    potentialLeader: false,
    approval: 'asked',
    enrolledOn: localDate('2026-08-01'),
    status: 'enrolled',
    ...change,
  };
}

const names = (list: readonly ListedParticipant[], choice: Partial<ParticipantChoice> = {}) =>
  chooseParticipants(list, {
    query: '',
    approval: undefined,
    status: undefined,
    sort: 'name',
    descending: false,
    ...choice,
  }).map((participant) => participant.familyName);

describe('a list of participants', () => {
  it('is in Norwegian alphabetical order, with æ, ø and å at the end', () => {
    const list = ['Åsen', 'Øvre', 'Ærlig', 'Zahl', 'Berg'].map((name) => one(name));
    expect(names(list)).toEqual(['Berg', 'Zahl', 'Ærlig', 'Øvre', 'Åsen']);
  });

  it('finds all words in any of name, e-mail and municipality', () => {
    const list = [one('Berg'), one('Berg', { municipality: 'Søndre Land' }), one('Dahl')];
    expect(names(list, { query: 'kari  berg søndre' })).toEqual(['Berg']);
    expect(names(list, { query: 'DAHL@' })).toEqual(['Dahl']);
    expect(names(list, { query: 'finnes ikke' })).toEqual([]);
  });

  it('is narrowed by approval and status', () => {
    const list = [one('Berg', { approval: 'approved' }), one('Dahl', { status: 'withdrawn' }), one('Eide')];
    expect(names(list, { approval: 'approved' })).toEqual(['Berg']);
    expect(names(list, { status: 'withdrawn' })).toEqual(['Dahl']);
  });

  it('puts what somebody must follow up first when sorted by approval, each group by name', () => {
    const list = [
      one('Foss', { approval: 'approved' }),
      one('Eide'),
      one('Dahl'),
      one('Berg', { approval: 'declined' }),
    ];
    expect(names(list, { sort: 'approval' })).toEqual(['Berg', 'Dahl', 'Eide', 'Foss']);
    expect(names(list, { sort: 'approval', descending: true })).toEqual(['Foss', 'Dahl', 'Eide', 'Berg']);
  });

  it('puts potential leaders first when sorted by that', () => {
    expect(
      names([one('Berg'), one('Dahl', { potentialLeader: true })], { sort: 'potential-leader' }),
    ).toEqual(['Dahl', 'Berg']);
  });
});
