import { describe, expect, it } from 'vitest';
import { applyChanges } from './changes.ts';
import type { StaffChange } from './changes.ts';
import { diffStaffList } from './diff.ts';
import type { DiffOptions } from './diff.ts';
import { aDay, checked, day, positionIds } from './fixtures.ts';
import type { OrdinaryCells } from './fixtures.ts';
import type { CheckedStaffList } from './rows.ts';
import { emptyRegister } from './staff-register.ts';
import type { StaffRegister } from './staff-register.ts';

const newPositionId = positionIds();
const diff = (register: StaffRegister, file: CheckedStaffList, options: Partial<DiffOptions> = {}) =>
  diffStaffList(register, file, { today: aDay, newPositionId, ...options });
const registerWith = (...rows: OrdinaryCells[]): StaffRegister =>
  applyChanges(emptyRegister, diff(emptyRegister, checked(rows)).changes);
const changesFrom = (
  register: StaffRegister,
  rows: readonly OrdinaryCells[],
  options: Partial<DiffOptions> = {},
) => diff(register, checked(rows, { register }), options).changes;
const kinds = (changes: readonly StaffChange[]) => changes.map((change) => change.kind);

const kari = { Ansattnr: '1' };
const ola = { Ansattnr: '2', Etternavn: 'Bø', Fornavn: 'Ola' };
const eva = { Ansattnr: '3', Etternavn: 'Ås', Fornavn: 'Eva', Enhetskode: '320', Enhet: 'Sør' };

describe('the first import', () => {
  it('adds units from the top down, then people, positions and leaders', () => {
    const rows = [
      { ...kari, 'Overordnet enhetskode': '300', Leder: 'ja' },
      { ...ola, Enhetskode: '300', Enhet: 'Helse' },
    ];
    const { changes, count, warnings } = diff(emptyRegister, checked(rows));
    expect(changes.flatMap((change) => (change.kind === 'unit-added' ? change.unit.code : []))).toEqual([
      '300',
      '310',
    ]);
    expect(kinds(changes).slice(2)).toEqual([
      'employee-added',
      'employee-added',
      'position-added',
      'position-added',
      'leadership-added',
    ]);
    expect(count.positions).toEqual({ added: 2, changed: 0, ended: 0, unchanged: 0 });
    expect(warnings).toEqual([]);
  });

  it('lets a position without a first day begin on the day of the file', () => {
    const register = registerWith(
      { ...kari, 'Fra dato': '' },
      { ...ola, 'Fra dato': '', 'Til dato': '01.02.2025' },
    );
    expect(register.positions.map((position) => position.period)).toEqual([
      { from: aDay, to: null },
      { from: '2025-02-01', to: '2025-02-01' },
    ]);
  });
});

describe('importing again', () => {
  it('the same file changes nothing, also on a later day', () => {
    const rows = [
      { ...kari, Leder: 'ja' },
      { ...ola, 'Fra dato': '' },
      eva,
      { ...eva, Stillingsprosent: '20' },
    ];
    const register = registerWith(...rows);
    expect(changesFrom(register, rows)).toEqual([]);
    const later = diff(register, checked(rows), { today: day('2027-06-01') });
    expect(later.changes).toEqual([]);
    expect(later.count.positions.unchanged).toBe(4);
  });

  it('shows each field that has changed, before and after', () => {
    const register = registerWith(kari);
    const row = {
      ...kari,
      Etternavn: 'Bø',
      'E-post': 'k@x.example',
      Stillingsprosent: '100',
      Enhet: 'Sone nord',
    };
    expect(changesFrom(register, [row])).toMatchObject([
      {
        kind: 'unit-changed',
        unitCode: '310',
        field: 'name',
        before: 'Hjemmetjenester nord',
        after: 'Sone nord',
      },
      { kind: 'employee-changed', employeeNumber: '1', field: 'familyName', before: 'Haugen', after: 'Bø' },
      { kind: 'employee-changed', field: 'email', before: null, after: 'k@x.example' },
      { kind: 'position-changed', field: 'sharePercent', before: 80, after: 100 },
    ]);
  });

  it('counts two changed fields as one changed position', () => {
    const row = { ...kari, Stillingsprosent: '100', Stillingsbetegnelse: 'Sykepleier' };
    expect(diff(registerWith(kari), checked([row])).count.positions).toEqual({
      added: 0,
      changed: 1,
      ended: 0,
      unchanged: 0,
    });
  });

  it('does not erase what the file leaves empty', () => {
    const register = registerWith({
      ...kari,
      'E-post': 'k@x.example',
      Fødselsdato: '17.05.1968',
      Stillingsprosent: '80',
    });
    expect(changesFrom(register, [{ ...kari, Enhet: '', Stillingsprosent: '' }])).toEqual([]);
  });

  it('follows an end date that comes, moves and goes', () => {
    const register = registerWith(kari);
    const ending = changesFrom(register, [{ ...kari, 'Til dato': '31.12.2026' }]);
    expect(ending).toMatchObject([
      { kind: 'position-changed', field: 'to', before: null, after: '2026-12-31' },
    ]);
    expect(changesFrom(applyChanges(register, ending), [kari])).toMatchObject([{ field: 'to', after: null }]);
  });

  it('understands an earlier first day as a correction, and a later one as a new position', () => {
    const register = registerWith(kari);
    expect(changesFrom(register, [{ ...kari, 'Fra dato': '01.01.2015' }])).toMatchObject([
      { kind: 'position-changed', field: 'from', before: '2020-01-01', after: '2015-01-01' },
    ]);
    expect(kinds(changesFrom(register, [{ ...kari, 'Fra dato': '01.10.2026' }]))).toEqual([
      'position-added',
      'position-ended',
    ]);
  });

  it('keeps two positions of one person apart that differ only in share', () => {
    const rows = [
      { ...kari, Stillingsprosent: '60' },
      { ...kari, Stillingsprosent: '20' },
    ];
    const register = registerWith(...rows);
    expect(changesFrom(register, rows.toReversed())).toEqual([]);
    expect(changesFrom(register, [rows[1] ?? {}, { ...kari, Stillingsprosent: '50' }])).toMatchObject([
      {
        kind: 'position-changed',
        positionId: register.positions[0]?.id,
        field: 'sharePercent',
        before: 60,
        after: 50,
      },
    ]);
  });
});

describe('what the file no longer has', () => {
  it('ends the day before the file', () => {
    const register = registerWith(kari, ola);
    expect(changesFrom(register, [kari])).toMatchObject([
      { kind: 'position-ended', employeeNumber: '2', after: '2026-11-21' },
    ]);
    const options = { asOf: day('2026-10-01') };
    expect(changesFrom(register, [kari], options)).toMatchObject([
      { kind: 'position-ended', after: '2026-09-30' },
    ]);
  });

  it('ends once, and not again in the next import', () => {
    const register = registerWith(kari, ola);
    const after = applyChanges(register, changesFrom(register, [kari]));
    expect(changesFrom(after, [kari])).toEqual([]);
    expect(diff(after, checked([kari]), { today: day('2026-11-23') }).changes).toEqual([]);
  });

  it('ends on its first day when it began the same day, because a period has at least one', () => {
    const register = registerWith(kari, { ...ola, 'Fra dato': '' });
    expect(changesFrom(register, [kari])).toMatchObject([{ kind: 'position-ended', after: aDay }]);
  });

  it('does not end when it has not begun, or is over already', () => {
    const rows = [
      { ...ola, 'Fra dato': '01.03.2027' },
      { ...eva, Enhetskode: '310', 'Til dato': '01.03.2026' },
    ];
    expect(changesFrom(registerWith(kari, ...rows), [kari])).toEqual([]);
  });

  it('never ends in units that the file does not cover, and names them', () => {
    const register = registerWith(kari, eva);
    const { changes, warnings } = diff(register, checked([kari]));
    expect(changes).toEqual([]);
    expect(warnings).toEqual([{ kind: 'units-not-in-file', unitCodes: ['320'] }]);
  });

  it('ends in closed units too, when the person says that the file covers the whole municipality', () => {
    const register = registerWith(kari, eva);
    const changes = changesFrom(register, [kari], { coverage: 'whole-municipality' });
    expect(changes).toMatchObject([{ kind: 'position-ended', employeeNumber: '3', unitCode: '320' }]);
  });

  it('does not end for somebody whose row could not be read', () => {
    const register = registerWith(kari, ola);
    const { changes, warnings } = diff(register, checked([kari, { ...ola, Stillingsprosent: '800' }]));
    expect(changes).toEqual([]);
    expect(warnings).toEqual([{ kind: 'endings-withheld', positions: 1 }]);
  });

  it('does not end in a unit where a row could not be read and nobody knows whose it was', () => {
    const register = registerWith(kari, ola, eva);
    const other = { ...eva, Ansattnr: '4' };
    expect(kinds(changesFrom(register, [kari, { ...ola, Ansattnr: '' }, other]))).toEqual([
      'employee-added',
      'position-added',
      'position-ended',
    ]);
    expect(kinds(changesFrom(register, [kari, { ...ola, Ansattnr: '', Enhetskode: '' }, other]))).toEqual([
      'employee-added',
      'position-added',
    ]);
  });

  it('gives a warning when it is more than a fifth', () => {
    const five = ['1', '2', '3', '4', '5'].map((Ansattnr) => ({ Ansattnr }));
    const register = registerWith(...five);
    expect(diff(register, checked(five.slice(1))).warnings).toEqual([]);
    expect(diff(register, checked(five.slice(2))).warnings).toEqual([
      { kind: 'many-endings', ended: 2, running: 5, percent: 40 },
    ]);
  });

  it('leaves the employee and the unit in the register', () => {
    const register = registerWith(kari, ola);
    const after = applyChanges(register, changesFrom(register, [kari]));
    expect(after.employees).toHaveLength(2);
    expect(after.units).toEqual(register.units);
  });

  it('is taken up again when the person comes back with the same first day', () => {
    const register = registerWith(kari, ola);
    const gone = applyChanges(register, changesFrom(register, [kari]));
    expect(changesFrom(gone, [kari, ola])).toMatchObject([
      { kind: 'position-changed', field: 'to', after: null },
    ]);
  });
});

describe('leaders over time', () => {
  it('begin with a position that is new, and on the day of the file for one who has been there', () => {
    const register = registerWith({ ...kari, Leder: 'ja' }, ola);
    expect(register.leaderships).toEqual([
      { unitCode: '310', employeeNumber: '1', period: { from: '2020-01-01', to: null } },
    ]);
    expect(changesFrom(register, [kari, { ...ola, Leder: 'ja' }])).toMatchObject([
      { kind: 'leadership-added', leadership: { employeeNumber: '2', period: { from: aDay, to: null } } },
      { kind: 'leadership-ended', employeeNumber: '1', after: '2026-11-21' },
    ]);
  });

  it('can go back and forth on one day without leaving two of anything', () => {
    const asKari = [{ ...kari, Leder: 'ja' }, ola];
    const asOla = [kari, { ...ola, Leder: 'ja' }];
    let register = registerWith(...asKari);
    for (const rows of [asOla, asKari, asOla, asKari, asOla])
      register = applyChanges(register, changesFrom(register, rows));
    expect(changesFrom(register, asOla)).toEqual([]);
    expect(
      register.leaderships.filter((one) => one.period.to === null).map((one) => one.employeeNumber),
    ).toEqual(['2']);
    expect(register.leaderships.length).toBeLessThanOrEqual(3);
  });

  it('stay when the file has no column for leaders', () => {
    const register = registerWith({ ...kari, Leder: 'ja' });
    const file = checked([kari], { register });
    const without = {
      ...file,
      fields: new Set([...file.fields].filter((field) => !['leader', 'managerNumber'].includes(field))),
    };
    expect(diff(register, without).changes).toEqual([]);
  });

  it('stay when their row could not be read', () => {
    const register = registerWith({ ...kari, Leder: 'ja' }, ola);
    expect(changesFrom(register, [{ ...kari, Leder: 'ja', 'Fra dato': 'x' }, ola])).toEqual([]);
  });
});
