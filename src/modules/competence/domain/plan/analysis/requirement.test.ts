import { describe, expect, it } from 'vitest';
import type { UnitId } from '../../../../../kernel/ids.ts';
import {
  canonicalFields,
  checkRequirement,
  fieldsOfRequirement,
  type RequirementKnown,
} from './requirement.ts';
import {
  checkRequirementSheet,
  missingRequirementColumns,
  requirementColumnOf,
} from './requirement-sheet.ts';

const known: RequirementKnown = {
  firstYear: 2027,
  lastYear: 2030,
  goals: new Set(['g1']),
  competences: new Set(['nurse', 'dementia']),
  unitOf: (name) => (name === 'Nord' ? ('u1' as UnitId) : null),
};
const staffing = {
  goal: 'g1',
  competence: 'nurse',
  aspect: 'staffing',
  unit: ' Nord ',
  year: '2028',
  amount: '12,5',
};

describe('a requirement', () => {
  it('is read as people write it, and the unit is found by its name', () => {
    const read = checkRequirement({ ...staffing, legal: 'yes', level: '3' }, known);
    expect(read).toMatchObject({
      ok: true,
      value: { amount: 12.5, unit: 'u1', unitName: 'Nord', level: null, legal: true, critical: false },
    });
  });

  it('keeps the name of a team that is no unit', () => {
    expect(checkRequirement({ ...staffing, unit: 'Demensteamet' }, known)).toMatchObject({
      value: { unit: null, unitName: 'Demensteamet' },
    });
  });

  it('tells everything that is wrong at once', () => {
    const wrong = { goal: '', competence: 'x', aspect: 'competence', year: '2031', amount: '-1', level: '5' };
    expect(checkRequirement(wrong, known)).toEqual({
      ok: false,
      failure: {
        goal: 'goal-missing',
        competence: 'competence-unknown',
        year: 'year-outside',
        level: 'level-wrong',
        amount: 'amount-negative',
      },
    });
  });

  it.each([
    ['', 'amount-missing'],
    ['mange', 'amount-wrong'],
    ['-0,5', 'amount-negative'],
    ['100000', 'amount-too-large'],
    ['1e9', 'amount-wrong'],
    ['2,555', 'amount-too-fine'],
  ])('does not take %j for an amount', (amount, fault) => {
    expect(checkRequirement({ ...staffing, amount }, known)).toEqual({
      ok: false,
      failure: { amount: fault },
    });
  });

  it('comes back from its fields as it was, however it was typed', () => {
    const read = checkRequirement(staffing, known);
    if (!read.ok) throw new Error('not read');
    expect(canonicalFields({ ...staffing, amount: '12,50' })).toMatchObject({ amount: '12.5', unit: 'Nord' });
    expect(checkRequirement(fieldsOfRequirement(read.value), known)).toEqual(read);
  });
});

describe('a sheet of requirements', () => {
  const names = {
    goals: new Map([
      ['1', 'g1'],
      ['flerebohjemme', 'g1'],
    ]),
    competences: new Map([
      ['sykepleier', 'nurse'],
      ['demens', 'dementia'],
    ]),
    levels: new Map([['selvstendig', 2]]),
  };
  const headers = ['Mål', 'Kompetanse', 'Enhet', 'År', 'Nivå', 'Personer', 'Årsverk', 'Lovkrav'];
  const check = (
    rows: readonly (readonly string[])[],
    stored: Parameters<typeof checkRequirementSheet>[3] = [],
  ) =>
    checkRequirementSheet(
      { headers, rows: rows.map((cells, i) => ({ number: i + 2, cells })) },
      names,
      known,
      stored,
    );

  it('reads both kinds, by number or title, and levels by word', () => {
    const { added, problems } = check([
      ['1', 'Sykepleier', 'Nord', '2028', '', '', '12,5', 'x'],
      ['Flere bo hjemme', 'demens', '', '2030', 'Selvstendig', '6', '', ''],
    ]);
    expect(problems).toEqual([]);
    expect(added).toMatchObject([
      { aspect: 'staffing', amount: 12.5, legal: true, unit: 'u1' },
      { aspect: 'competence', amount: 6, level: 2, unitName: '' },
    ]);
  });

  it('says of every row what is wrong, and takes none of a row that has a fault', () => {
    const { added, problems } = check([
      ['9', 'Sykepleier', '', '2028', '', '', '1', ''],
      ['1', 'Sykepleier', '', '2041', '', '', 'to', 'kanskje'],
      ['1', 'Demens', '', '2028', '', '2', '3', ''],
    ]);
    expect(added).toEqual([]);
    expect(problems.map(({ row, column, wrong }) => [row, column, wrong])).toEqual([
      [2, 'goal', 'goal-unknown'],
      [3, 'legal', 'flag-unclear'],
      [3, 'year', 'year-outside'],
      [3, 'fte', 'amount-wrong'],
      [4, 'fte', 'both-amounts'],
      [4, 'level', 'level-missing'],
    ]);
  });

  it('adds nothing the second time, and asks about another amount instead of writing over', () => {
    const row = ['1', 'Sykepleier', 'Nord', '2028', '', '', '12,5', ''];
    const { added } = check([row]);
    expect(check([row], added)).toMatchObject({ added: [], alreadyThere: 1, problems: [] });
    expect(check([row.with(6, '13')], added).problems).toMatchObject([
      { wrong: 'other-amount', found: '13' },
    ]);
    expect(check([row, row]).problems).toMatchObject([{ row: 3, wrong: 'twice' }]);
  });

  it('knows its columns in three languages, and which are needed', () => {
    expect(['Måla', 'eining', 'ÅRSVERK', 'Required by law'].map(requirementColumnOf)).toEqual([
      undefined,
      'unit',
      'fte',
      'legal',
    ]);
    expect(missingRequirementColumns(['Mål', 'År'])).toEqual(['competence', 'fte']);
  });
});
