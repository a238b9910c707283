import { describe, expect, it } from 'vitest';
import type { CompetenceId, EmployeeId } from '../../../../../kernel/ids.ts';
import { localDate } from '../../../../../kernel/local-date.ts';
import { capitalFromRound, type Said } from './aggregate.ts';
import { fieldsOfAnswers, readAnswers } from './answers.ts';
import { matchNumbers } from './people.ts';
import { checkRegisterSheet, missingRegisterColumns } from './register-sheet.ts';
import { checkRound, roundState } from './round.ts';

const today = localDate('2026-11-23');
const skill = 'c1' as CompetenceId;
const [anne, per, ola] = ['e1', 'e2', 'e3'] as [EmployeeId, EmployeeId, EmployeeId];

describe('a round', () => {
  const days = { opensOn: localDate('2026-11-20'), closesOn: localDate('2026-11-23') };
  it('takes answers on its first and its last day, and not after', () => {
    expect(roundState({ ...days, status: 'open' }, today)).toBe('open');
    expect(roundState({ ...days, status: 'open' }, localDate('2026-11-24'))).toBe('closed');
    expect(roundState({ ...days, status: 'open' }, localDate('2026-11-19'))).toBe('to-come');
    expect(roundState({ ...days, status: 'cancelled' }, today)).toBe('cancelled');
  });

  it('tells everything that is wrong with it at once', () => {
    const fields = { name: '', opensOn: '1.12.2026', closesOn: '2026-11-30' };
    expect(checkRound(fields, { units: [], competences: [], people: [] }, today)).toEqual({
      ok: false,
      failure: {
        name: 'name-missing',
        closesOn: 'closes-before-opens',
        units: 'units-missing',
        competences: 'competences-missing',
      },
    });
  });
});

describe('employee numbers', () => {
  const staff = [
    { id: anne, number: '0042', works: true },
    { id: per, number: '42', works: true },
    { id: ola, number: '0077', works: false },
    { id: 'e4' as EmployeeId, number: '0100', works: true },
  ];
  it('mean the one who has exactly that number before one who has it with other zeros', () => {
    expect(matchNumbers('42', staff).people).toEqual([per]);
    expect(matchNumbers('0042;100 100', staff).people).toEqual([anne, 'e4']);
  });

  it('are told when they mean nobody, two at once, or somebody who has left', () => {
    expect(matchNumbers('00042, 9999\n77', staff)).toEqual({
      people: [],
      unknown: ['00042', '9999'],
      left: ['77'],
    });
  });
});

describe('answers', () => {
  it('come back as they were, and what is left out is not answered', () => {
    const answers = [
      {
        competence: skill,
        level: 0,
        used: false,
        validUntil: localDate('2028-01-31'),
        evidence: 'Kursbevis',
      },
    ];
    expect(readAnswers(fieldsOfAnswers(answers), [skill])).toEqual({ ok: true, value: answers });
    expect(readAnswers({}, [skill])).toEqual({ ok: true, value: [] });
  });

  it('with a date and no level are asked about', () => {
    expect(readAnswers({ 'until-c1': '31.2.2027', 'evidence-c1': 'x' }, [skill])).toEqual({
      ok: false,
      failure: { 'until-c1': 'date-wrong', 'level-c1': 'level-missing' },
    });
  });
});

describe('a round added up', () => {
  const said = (employee: EmployeeId, by: Said['by'], level: number, change: Partial<Said> = {}): Said => ({
    employee,
    competence: skill,
    by,
    level,
    used: null,
    validUntil: null,
    ...change,
  });
  const count = (all: readonly Said[]) =>
    capitalFromRound(all, {
      places: [{ unit: null, name: '', employees: new Set([anne, per]) }],
      competences: [skill],
      asOf: today,
      source: 'Høsten',
    });

  it('counts each person once, the leader’s word before the person’s own', () => {
    expect(
      count([said(anne, 'self', 4), said(anne, 'leader', 2), said(per, 'self', 1), said(ola, 'self', 3)]),
    ).toMatchObject([{ levels: [0, 1, 1, 0, 0], persons: 2, usedPersons: null }]);
  });

  it('has no row where nobody has said anything, and a row of nobody where all say none', () => {
    expect(count([said(ola, 'self', 3)])).toEqual([]);
    expect(count([said(anne, 'self', 0)])).toMatchObject([{ levels: [1, 0, 0, 0, 0], persons: 0 }]);
  });

  it('counts what has run out as none, and what is not used as held', () => {
    const expired = said(anne, 'self', 3, { validUntil: localDate('2026-11-22') });
    expect(count([expired, said(per, 'self', 3, { used: false })])).toMatchObject([
      { levels: [1, 0, 0, 1, 0], usedPersons: 0 },
    ]);
  });
});

it('a register is checked row by row, and numbers may have lost their zeros', () => {
  const known = { employees: new Map([['42', anne]]), competences: new Map([['brannvern', skill]]) };
  const headers = ['Ansattnr', 'Sertifikat', 'Nivå', 'Grunnlag', 'Gyldig til'];
  const rows = [
    ['0042', 'Brannvern', '', 'Kurs', '1.5.2027'],
    ['7', 'Trolldom', '9', 'rykte', 'snart'],
    ['42', 'Brannvern', '3', '', ''],
  ].map((cells, i) => ({ number: i + 2, cells }));
  const { taken, problems } = checkRegisterSheet({ headers, rows }, known);
  expect(taken).toMatchObject([{ employee: anne, level: 2, basis: 'course', validUntil: '2027-05-01' }]);
  expect(problems.map(({ row, wrong }) => [row, wrong])).toEqual([
    [3, 'number-unknown'],
    [3, 'competence-unknown'],
    [3, 'level-wrong'],
    [3, 'basis-unknown'],
    [3, 'date-wrong'],
    [4, 'twice'],
  ]);
  expect(missingRegisterColumns(['Nivå'])).toEqual(['number', 'competence']);
});
