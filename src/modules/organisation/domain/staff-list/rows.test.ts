import { describe, expect, it } from 'vitest';
import { guessMapping } from './columns.ts';
import { aDay, aNationalId, aStaffRow, aTable, anOrdinaryRow, checked, ordinaryHeaders } from './fixtures.ts';
import type { OrdinaryCells } from './fixtures.ts';
import { checkRows } from './rows.ts';
import { emptyRegister } from './staff-register.ts';

/** The problems of some rows, whichever row they are in. */
function problemsOf(cells: OrdinaryCells, ...others: OrdinaryCells[]) {
  return checked([cells, ...others]).problems.map((problem) => ({ ...problem, row: 'any' }));
}
const isIn = (cells: OrdinaryCells) => checked([cells]).staff.length === 1;

describe('a good row', () => {
  it('becomes a position of an employee in a unit', () => {
    const { staff, problems, leftOut } = checked([
      {
        Ansattnr: '1001',
        Fødselsdato: '17.05.68',
        'E-post': 'Kari.Haugen@x.example',
        Enhet: ' Hjemmetjenester  nord ',
        'Overordnet enhetskode': '300',
        Funksjon: '258',
        Stillingskode: '717401',
        Stillingsbetegnelse: 'Sykepleier',
        Stillingsprosent: '80,5 %',
        'Til dato': '31.12.9999',
        Leder: 'x',
      },
    ]);
    expect(problems).toEqual([]);
    expect(leftOut).toEqual([]);
    expect(staff).toEqual([
      {
        row: 2,
        employeeNumber: '1001',
        givenName: 'Kari',
        familyName: 'Haugen',
        birthDate: '1968-05-17',
        email: 'kari.haugen@x.example',
        unitCode: '310',
        unitName: 'Hjemmetjenester nord',
        parentUnitCode: '300',
        parentUnitName: null,
        service: '258',
        positionCode: '7174',
        positionTitle: 'Sykepleier',
        sharePercent: 80.5,
        from: '2020-01-01',
        to: null,
        leads: true,
        managerNumber: null,
      },
    ]);
  });

  it('may be one of several positions of the same person', () => {
    const { staff, problems } = checked([
      { Stillingsprosent: '50' },
      { Stillingsprosent: '30', Enhetskode: '320' },
    ]);
    expect(staff).toHaveLength(2);
    expect(problems).toEqual([]);
  });

  it('takes only the birth date from a national identity number', () => {
    const id = aNationalId('17', 85, '68');
    const result = checked([{ Fødselsdato: id }]);
    expect(result.staff[0]?.birthDate).toBe('1968-05-17');
    expect(JSON.stringify(result)).not.toContain(id.slice(6));
  });

  it('may name the unit only, whose name is then its code, or join code and name', () => {
    const headers = ['Ansattnr', 'Navn', 'Enhet'];
    const rows = [
      ['1', 'Haugen, Kari', 'Legevakten'],
      ['2', 'Ola Bø', '310 Hjemmetjenester nord'],
    ];
    const { mapping } = guessMapping(headers);
    const { staff } = checkRows(aTable(headers, rows), mapping, { today: aDay, register: emptyRegister });
    expect(staff.map((row) => [row.unitCode, row.unitName, row.familyName])).toEqual([
      ['Legevakten', 'Legevakten', 'Haugen'],
      ['310', 'Hjemmetjenester nord', 'Bø'],
    ]);
  });
});

describe('what leaves a row out: a fault in who, where, when or how much', () => {
  it.each<[OrdinaryCells, object]>([
    [{ Ansattnr: '' }, { kind: 'missing-value', field: 'employeeNumber', column: 'Ansattnr' }],
    [{ Fornavn: ' ' }, { kind: 'missing-value', field: 'givenName', column: 'Fornavn' }],
    [{ Enhetskode: '' }, { kind: 'missing-value', field: 'unitCode', column: 'Enhetskode' }],
    [{ Ansattnr: '1,00123E+05' }, { kind: 'scientific-number', value: '1,00123E+05' }],
    [{ Etternavn: 'Hau\u0007gen' }, { kind: 'control-characters', field: 'familyName' }],
    [{ Etternavn: 'H\ufffdgen' }, { kind: 'unreadable-letters' }],
    [{ Etternavn: 'x'.repeat(101) }, { kind: 'too-long', length: 101, limit: 100 }],
    [
      { Ansattnr: aNationalId('17', 85, '68') },
      { kind: 'national-id-in-wrong-column', field: 'employeeNumber' },
    ],
    [{ 'Fra dato': 'i fjor' }, { kind: 'not-a-date', field: 'from', value: 'i fjor' }],
    [{ 'Fra dato': '31.02.2024' }, { kind: 'no-such-day', field: 'from', value: '31.02.2024' }],
    [{ 'Fra dato': '01.01.2124' }, { kind: 'date-out-of-range', date: '2124-01-01' }],
    [{ 'Til dato': '31.12.2019' }, { kind: 'end-before-start', from: '2020-01-01', to: '2019-12-31' }],
    [{ Stillingsprosent: 'hel' }, { kind: 'not-a-share', value: 'hel' }],
    [{ Stillingsprosent: '800' }, { kind: 'share-out-of-range', share: 800 }],
    [{ Stillingsprosent: '-10' }, { kind: 'share-out-of-range', share: -10 }],
  ])('%j', (cells, expected) => {
    expect(problemsOf(cells)).toMatchObject([{ severity: 'error', ...expected }]);
    expect(isIn(cells)).toBe(false);
  });

  it('is told with the number that the row has in the file, and what is left of it', () => {
    const { problems, leftOut } = checked([{}, { Ansattnr: '1002', Stillingsprosent: '800' }]);
    expect(problems[0]?.row).toBe(3);
    expect(leftOut).toEqual([{ row: 3, employeeNumber: '1002', unitCode: '310' }]);
  });

  it('tells of every fault in the row, not only the first', () => {
    const kinds = problemsOf({ Ansattnr: '', 'Fra dato': 'x', Stillingsprosent: 'y' }).map(
      (problem) => problem.kind,
    );
    expect(kinds).toEqual(['missing-value', 'not-a-date', 'not-a-share']);
  });
});

describe('what only leaves out the value', () => {
  it.each<[OrdinaryCells, object]>([
    [{ Fødselsdato: 'ukjent' }, { kind: 'not-a-date', field: 'birthDate' }],
    [{ Fødselsdato: '01.01.1920' }, { kind: 'birth-date-out-of-range', youngest: 13, oldest: 90 }],
    [{ Fødselsdato: '01.01.2020' }, { kind: 'birth-date-out-of-range' }],
    [{ Fødselsdato: '17056812345' }, { kind: 'national-id-invalid', column: 'Fødselsdato' }],
    [{ 'E-post': 'kari.haugen' }, { kind: 'not-an-email', value: 'kari.haugen' }],
    [{ Funksjon: '999' }, { kind: 'unknown-service', value: '999' }],
    [{ Stillingskode: 'Sykepleier' }, { kind: 'not-a-position-code', value: 'Sykepleier' }],
    [{ Leder: 'kanskje' }, { kind: 'leader-unclear', value: 'kanskje' }],
    [{ 'Nærmeste leder': '9999' }, { kind: 'unknown-manager', manager: '9999' }],
    [
      { Enhetskode: '9', Enhet: 'BjÃ¸rkelia' },
      { kind: 'garbled-letters', field: 'unitName' },
    ],
    [
      { Stillingsprosent: '0,8', Ansattnr: '7' },
      { kind: 'share-looks-like-fraction', share: 0.8 },
    ],
  ])('%j', (cells, expected) => {
    const whole = { Ansattnr: '1', Stillingsprosent: '100' };
    expect(problemsOf(cells, whole)).toMatchObject([{ severity: 'warning', ...expected }]);
    expect(checked([cells, whole]).staff).toHaveLength(2);
  });

  it('never repeats a number that could be a national identity number', () => {
    const told = JSON.stringify(
      problemsOf({ Fødselsdato: '17056812345', 'E-post': '17056812345', Funksjon: 'nr 170568 12345' }),
    );
    expect(told).not.toMatch(/\d{5}/);
  });
});

describe('what the file said of a cell', () => {
  const column = (header: OrdinaryCells[keyof OrdinaryCells] & string) =>
    ordinaryHeaders.indexOf(header as 'Ansattnr');

  it('reports formulas without value, error values and merged cells where we use them', () => {
    const marks = [
      { row: 2, column: column('Etternavn'), kind: 'merged' },
      { row: 3, column: column('Stillingsprosent'), kind: 'formula-without-value' },
      { row: 4, column: column('E-post'), kind: 'error-value' },
      { row: 5, column: 99, kind: 'merged' },
    ] as const;
    const { problems, staff } = checked(
      [
        { Etternavn: '' },
        { Ansattnr: '2', Stillingsprosent: '' },
        { Ansattnr: '3', 'E-post': '#N/A' },
        { Ansattnr: '4' },
      ],
      { marks },
    );
    expect(problems).toMatchObject([
      { row: 2, column: 'Etternavn', kind: 'merged-cell', severity: 'error' },
      { row: 3, column: 'Stillingsprosent', kind: 'formula-without-value', severity: 'error' },
      { row: 4, column: 'E-post', kind: 'error-value', value: '#N/A', severity: 'warning' },
    ]);
    expect(staff.map((row) => row.employeeNumber)).toEqual(['3', '4']);
  });

  it('says once per column that computed values were used', () => {
    const marks = [2, 3].map(
      (row) => ({ row, column: column('Stillingsprosent'), kind: 'formula' }) as const,
    );
    const { problems, staff } = checked([{ Ansattnr: '1' }, { Ansattnr: '2' }], { marks });
    expect(problems).toMatchObject([{ row: 2, kind: 'formula-values-used', field: 'share', rows: 2 }]);
    expect(staff).toHaveLength(2);
  });

  it('leaves out a row that a stray delimiter has moved', () => {
    const marks = [{ row: 2, column: ordinaryHeaders.length, kind: 'beyond-header' }] as const;
    const { problems, staff } = checked([{}], { marks });
    expect(problems).toMatchObject([
      { row: 2, column: null, kind: 'more-cells-than-headers', severity: 'error' },
    ]);
    expect(staff).toEqual([]);
  });
});

describe('rows that are no positions', () => {
  it('passes by the sums and the repeated headers of reports made for paper', () => {
    const table = aTable(ordinaryHeaders, [
      anOrdinaryRow(),
      [...ordinaryHeaders],
      ['Sum', ...Array.from({ length: 10 }, () => ''), '80'],
      ['', 'Totalt 1 ansatt'],
    ]);
    const { mapping } = guessMapping(table.headers);
    const { staff, problems, leftOut } = checkRows(table, mapping, { today: aDay, register: emptyRegister });
    expect(staff).toHaveLength(1);
    expect(problems.map(({ row, kind, severity }) => [row, kind, severity])).toEqual([
      [3, 'repeated-header-skipped', 'warning'],
      [4, 'sum-row-skipped', 'warning'],
      [5, 'sum-row-skipped', 'warning'],
    ]);
    expect(leftOut).toEqual([]);
  });

  it('does not take a person called Summen for a sum', () => {
    expect(problemsOf({ Etternavn: 'Summen' })).toEqual([]);
  });

  it('leaves out the second of two rows that are alike in all we use', () => {
    const { staff, problems, leftOut } = checked([{}, {}]);
    expect(staff).toHaveLength(1);
    expect(problems).toMatchObject([{ row: 3, kind: 'duplicate-row', sameAsRow: 2, severity: 'error' }]);
    expect(leftOut).toEqual([]);
  });
});

describe('one employee number', () => {
  it('with two names leaves out all its rows, for we cannot know whose it is', () => {
    const { staff, problems, leftOut } = checked([
      {},
      { Etternavn: 'Bø', Enhetskode: '320' },
      { Ansattnr: '2' },
    ]);
    expect(staff.map((row) => row.employeeNumber)).toEqual(['2']);
    expect(problems).toMatchObject([
      { row: 2, kind: 'two-people-with-number', employeeNumber: '1001', otherRow: 3 },
      { row: 3, kind: 'two-people-with-number', employeeNumber: '1001', otherRow: 2 },
    ]);
    expect(leftOut.map((row) => row.row)).toEqual([2, 3]);
  });

  it('with two birth dates does the same', () => {
    const rows = [
      { Fødselsdato: '17.05.1968' },
      { Enhetskode: '320' },
      { Fødselsdato: '17.05.1969', Enhetskode: '330' },
    ];
    expect(checked(rows).staff).toEqual([]);
    expect(checked(rows).problems.map((problem) => problem.kind)).toEqual(Array(3).fill('two-birth-dates'));
  });

  it('may be written in capitals in one row', () => {
    expect(
      problemsOf({ Stillingsprosent: '20' }, { Etternavn: 'HAUGEN', Fornavn: 'KARI', Enhetskode: '320' }),
    ).toEqual([]);
  });

  it('with more than 120 % today gets a warning, and not for positions that have ended', () => {
    const two = (to: string) =>
      problemsOf({ Stillingsprosent: '100' }, { Stillingsprosent: '60', Enhetskode: '320', 'Til dato': to });
    expect(two('')).toMatchObject([
      { kind: 'shares-add-up-high', sum: 160, limit: 120, severity: 'warning' },
    ]);
    expect(two('01.02.2024')).toEqual([]);
  });
});

describe('managers', () => {
  it('may be named by employee number, or by a name that only one has', () => {
    const { staff, problems } = checked([
      { Ansattnr: '1', 'Nærmeste leder': '3' },
      { Ansattnr: '2', 'Nærmeste leder': 'Oda Bø' },
      { Ansattnr: '3', Etternavn: 'Bø', Fornavn: 'Oda' },
      { Ansattnr: '4', 'Nærmeste leder': 'Kari Haugen' },
    ]);
    expect(staff.map((row) => row.managerNumber)).toEqual(['3', '3', null, null]);
    expect(problems).toMatchObject([{ row: 5, kind: 'unknown-manager', manager: 'Kari Haugen' }]);
  });

  it('may be somebody whom the municipality knows from before', () => {
    const { unitCode: _, ...person } = aStaffRow({ employeeNumber: '77' });
    const register = { ...emptyRegister, employees: [person] };
    expect(checked([{ 'Nærmeste leder': '77' }], { register }).staff[0]?.managerNumber).toBe('77');
  });

  it('are nobody when a person is set to manage herself, which is how files write the top', () => {
    const { staff, problems } = checked([{ 'Nærmeste leder': '1001' }]);
    expect(staff[0]?.managerNumber).toBeNull();
    expect(problems).toEqual([]);
  });

  it('cannot manage each other in a ring', () => {
    const { staff, problems } = checked([
      { Ansattnr: '1', 'Nærmeste leder': '2' },
      { Ansattnr: '2', 'Nærmeste leder': '3' },
      { Ansattnr: '3', 'Nærmeste leder': '1' },
      { Ansattnr: '4', 'Nærmeste leder': '1' },
    ]);
    expect(staff.map((row) => row.managerNumber)).toEqual([null, null, null, '1']);
    expect(problems).toHaveLength(3);
    expect(problems[0]).toMatchObject({ kind: 'manager-circle', employeeNumbers: ['1', '2', '3'] });
  });
});

describe('units', () => {
  const unitsOf = (...rows: OrdinaryCells[]) =>
    checked(rows.map((row, i) => ({ Ansattnr: String(i + 1), ...row })));

  it('have the name, the parent and the service that most rows say', () => {
    const { units, problems } = unitsOf(
      { Enhet: 'Nord', Funksjon: '253', 'Overordnet enhetskode': '300' },
      { Enhet: 'Sone nord', Funksjon: '258', 'Overordnet enhetskode': '300' },
      { Enhet: 'Sone nord', Funksjon: '258', 'Overordnet enhetskode': '400' },
    );
    expect(units).toEqual([
      { code: '310', name: 'Sone nord', parentCode: '300', service: '258' },
      { code: '300', name: null, parentCode: null, service: null },
    ]);
    expect(problems).toMatchObject([
      { row: 2, kind: 'unit-with-two-names', unit: '310', used: 'Sone nord', other: 'Nord' },
      { row: 4, kind: 'unit-with-two-parents', unit: '310', used: '300', other: '400' },
    ]);
  });

  it('cannot lie within themselves', () => {
    const { units, problems } = unitsOf(
      { Enhetskode: 'A', Enhet: '', 'Overordnet enhetskode': 'B' },
      { Enhetskode: 'B', Enhet: '', 'Overordnet enhetskode': 'A' },
      { Enhetskode: 'C', Enhet: '', 'Overordnet enhetskode': 'A' },
    );
    expect(units.map((unit) => [unit.code, unit.parentCode])).toEqual([
      ['A', null],
      ['B', null],
      ['C', 'A'],
    ]);
    expect(problems.map((problem) => problem.kind)).toEqual(['unit-circle', 'unit-circle']);
  });

  it('cannot lie within themselves by way of the register', () => {
    const register = {
      ...emptyRegister,
      units: [
        { code: 'A', name: 'A', parentCode: null, service: null },
        { code: 'B', name: 'B', parentCode: 'A', service: null },
      ],
    };
    const { units, problems } = checked([{ Enhetskode: 'A', 'Overordnet enhetskode': 'B' }], { register });
    expect(units.find((unit) => unit.code === 'A')?.parentCode).toBeNull();
    expect(problems).toMatchObject([{ kind: 'unit-circle' }]);
  });

  it('may be their own parent, which is how files write the top', () => {
    expect(unitsOf({ Enhetskode: 'A', 'Overordnet enhetskode': 'A' }).problems).toEqual([]);
  });
});

describe('leaders', () => {
  it('who both say that they lead one unit are both kept, and it is said', () => {
    const { problems } = checked([
      { Ansattnr: '1', Leder: 'ja' },
      { Ansattnr: '2', Leder: 'ja' },
      { Ansattnr: '3', Leder: 'nei' },
    ]);
    expect(problems).toMatchObject([
      { row: 3, kind: 'several-leaders', unit: '310', otherRow: 2, severity: 'warning' },
    ]);
  });
});
