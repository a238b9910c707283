import { describe, expect, it } from 'vitest';
import type { CompetenceId, UnitId } from '../../../../../kernel/ids.ts';
import { localDate } from '../../../../../kernel/local-date.ts';
import { canonicalCapital, checkCapital, fieldsOfCapital } from './capital-fields.ts';
import { capitalColumnOf, checkCapitalSheet, missingCapitalColumns } from './capital-sheet.ts';
import { capitalFromStaff, professionOf } from './staff-stock.ts';

const today = localDate('2026-11-23');
const known = { today, competences: new Set(['nurse', 'dementia']), unitOf: () => null };
const staffing = {
  competence: 'nurse',
  aspect: 'staffing',
  unit: '',
  fte: '12,5',
  usedFte: '11',
  asOf: '1.11.2026',
};

describe('what is held, by hand', () => {
  it('is full-time equivalents for staffing, and persons at levels for competence', () => {
    expect(checkCapital(staffing, known)).toMatchObject({
      value: { fte: 12.5, usedFte: 11, levels: null, asOf: '2026-11-01' },
    });
    const levels = {
      ...staffing,
      competence: 'dementia',
      aspect: 'competence',
      level0: '3',
      level2: '4',
      level4: '1',
    };
    expect(checkCapital(levels, known)).toMatchObject({
      value: { levels: [3, 0, 4, 0, 1], persons: 5, fte: null },
    });
  });

  it('tells nobody from not told', () => {
    const nobody = { ...staffing, aspect: 'competence' };
    expect(checkCapital(nobody, known)).toEqual({ ok: false, failure: { level0: 'levels-missing' } });
    expect(checkCapital({ ...nobody, level1: '0' }, known)).toMatchObject({
      value: { levels: [0, 0, 0, 0, 0], persons: 0 },
    });
  });

  it('is not used by more than hold it, nor known from a day to come', () => {
    const wrong = { ...staffing, usedFte: '13', asOf: '2026-11-24' };
    expect(checkCapital(wrong, known)).toEqual({
      ok: false,
      failure: { usedFte: 'used-above-held', asOf: 'date-to-come' },
    });
    expect(checkCapital({ ...staffing, fte: '', asOf: '31.2.2026' }, known)).toEqual({
      ok: false,
      failure: { fte: 'amount-missing', asOf: 'date-wrong' },
    });
  });

  it('comes back from its fields as it was', () => {
    const read = checkCapital(staffing, known);
    if (!read.ok) throw new Error('not read');
    const fields = fieldsOfCapital({ ...read.value, basis: 'judgement', exits: [] });
    expect(checkCapital(fields, known)).toEqual(read);
    expect(canonicalCapital({ ...staffing, fte: '12,50' })).toMatchObject({
      fte: '12.5',
      asOf: '2026-11-01',
    });
  });
});

describe('a sheet of what is held', () => {
  const headers = ['Kompetanse', 'Årsverk', 'Nivå 0', 'Nivå 2', 'Årsverk i bruk'];
  const names = new Map([
    ['sykepleier', 'nurse'],
    ['demens', 'dementia'],
  ]);
  const check = (...rows: string[][]) =>
    checkCapitalSheet(
      { headers, rows: rows.map((cells, i) => ({ number: i + 2, cells })) },
      names,
      known,
      [],
    );

  it('tells staffing from competence by what is filled in', () => {
    expect(check(['Sykepleier', '10', '', '', '9'], ['Demens', '', '2', '5', ''])).toMatchObject({
      taken: [
        { aspect: 'staffing', fte: 10, basis: 'import' },
        { aspect: 'competence', levels: [2, 0, 5, 0, 0] },
      ],
      problems: [],
    });
  });

  it('says of every row what is wrong', () => {
    const { problems } = check(
      ['Trolldom', '-1'],
      ['Sykepleier', '1', '1'],
      ['Sykepleier', '1'],
      ['Sykepleier', '2'],
    );
    expect(problems.map(({ row, wrong }) => [row, wrong])).toEqual([
      [2, 'competence-unknown'],
      [2, 'amount-negative'],
      [3, 'both-kinds'],
      [5, 'twice'],
    ]);
  });

  it('needs the competence and some figures', () => {
    expect(missingCapitalColumns(['Enhet'])).toEqual(['competence', 'fte']);
    expect(capitalColumnOf('FTE in use')).toBe('usedFte');
  });
});

describe('what is held, from the staff list', () => {
  it('has who will have left by the end of each year, and nobody whose age is not known', () => {
    const row = { unit: null, key: 'nurse', year: 2028, persons: 2, fte: 1.5 };
    const [held] = capitalFromStaff(
      [
        row,
        { ...row, year: 2020, persons: 1, fte: 1 },
        { ...row, year: null, persons: 4, fte: 3 },
        { ...row, key: null },
      ],
      {
        competences: new Map([['nurse', 'n' as CompetenceId]]),
        units: new Map<UnitId, string>(),
        years: [2027, 2028],
        asOf: today,
        source: '',
      },
    );
    expect(held).toMatchObject({
      persons: 7,
      fte: 5.5,
      exits: [
        { year: 2027, persons: 1, fte: 1 },
        { year: 2028, persons: 3, fte: 2.5 },
      ],
    });
  });

  it('does not guess what a code that names no profession is', () => {
    expect(professionOf({ code: '7066', group: 'therapist' })).toBe('physiotherapist');
    expect(professionOf({ code: '8530', group: 'other-staff' })).toBeUndefined();
  });
});
