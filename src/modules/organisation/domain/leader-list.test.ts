import { describe, expect, it } from 'vitest';
import { credits } from '../../../kernel/credits.ts';
import type { EmployeeId, UnitId } from '../../../kernel/ids.ts';
import { chooseLeaders, countLeaders, type LeaderQuestion, type LeaderRow } from './leader-list.ts';

function aRow(familyName: string, change: Partial<LeaderRow> = {}): LeaderRow {
  return {
    id: familyName as EmployeeId,
    givenName: 'Kari',
    familyName,
    units: [{ id: 'u' as UnitId, name: 'Sone nord', service: 'home-care' }],
    staff: 40,
    fte: 30,
    span: 40,
    level: 'first-line',
    education: { outcome: 'none' },
    courses: [],
    ageBand: '45-54',
    ...change,
  };
}
const ALL: LeaderQuestion = {
  query: '',
  education: null,
  service: null,
  age: null,
  level: null,
  order: 'name',
  descending: false,
};
const names = (rows: readonly LeaderRow[], change: Partial<LeaderQuestion>) =>
  chooseLeaders(rows, { ...ALL, ...change }).map((row) => row.familyName);

describe('the list of leaders', () => {
  it('stands in Norwegian order: å comes last, and aa is å', () => {
    expect(
      names(
        ['Ås', 'Aas', 'Øy', 'Ære', 'Berg'].map((name) => aRow(name)),
        {},
      ),
    ).toEqual(['Berg', 'Ære', 'Øy', 'Ås', 'Aas']);
  });

  it('puts equals in order of name whichever way it is turned', () => {
    const rows = [aRow('Berg', { span: 10 }), aRow('Dal', { span: 60 }), aRow('Aker', { span: 10 })];
    expect(names(rows, { order: 'span', descending: true })).toEqual(['Dal', 'Aker', 'Berg']);
    expect(names(rows, { order: 'span' })).toEqual(['Aker', 'Berg', 'Dal']);
  });

  it('counts one who has begun among those who lack', () => {
    const rows = [
      aRow('A', { education: { outcome: 'formal', credits: credits(60) } }),
      aRow('B', { education: { outcome: 'some', credits: credits(30) } }),
      aRow('C'),
    ];
    expect(countLeaders(rows)).toEqual({ total: 3, lacking: 2 });
    expect(names(rows, { education: 'lacking' })).toEqual(['B', 'C']);
    expect(names(rows, { education: 'formal' })).toEqual(['A']);
  });

  it('finds a leader of two services under both', () => {
    const both = aRow('A', {
      units: [
        { id: '1' as UnitId, name: 'Nord', service: 'home-care' },
        { id: '2' as UnitId, name: 'Heimen', service: 'nursing-home' },
      ],
    });
    expect(names([both], { service: 'home-care' })).toEqual(['A']);
    expect(names([both], { service: 'nursing-home' })).toEqual(['A']);
    expect(names([both], { service: 'therapy' })).toEqual([]);
  });

  it('finds all the words of a search in any order, in names and units', () => {
    const rows = [aRow('Østby'), aRow('Dal')];
    expect(names(rows, { query: 'nord ØSTBY' })).toEqual(['Østby']);
    expect(names(rows, { query: 'kari sør' })).toEqual([]);
  });
});
