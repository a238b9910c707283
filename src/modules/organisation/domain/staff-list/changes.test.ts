import { describe, expect, it } from 'vitest';
import type { PositionId } from '../../../../kernel/ids.ts';
import { applyChanges, undoChanges } from './changes.ts';
import type { StaffChange } from './changes.ts';
import { day } from './fixtures.ts';
import { emptyRegister } from './staff-register.ts';
import type { StaffRegister } from './staff-register.ts';
import { findUndoConflicts } from './undo-conflicts.ts';

const unit = { code: '310', name: 'Nord', parentCode: null, service: null };
const employee = { employeeNumber: '1', givenName: 'Kari', familyName: 'Bø', birthDate: null, email: null };
const position = {
  id: 'p1' as PositionId,
  employeeNumber: '1',
  unitCode: '310',
  code: '7174',
  title: null,
  sharePercent: 80,
  period: { from: day('2020-01-01'), to: null },
};
const leadership = { unitCode: '310', employeeNumber: '1', period: { from: day('2024-01-01'), to: null } };
const filled: StaffRegister = {
  units: [unit],
  employees: [employee],
  positions: [position],
  leaderships: [leadership],
};

const added: StaffChange[] = [
  { kind: 'unit-added', unit },
  { kind: 'employee-added', employee },
  { kind: 'position-added', position },
  { kind: 'leadership-added', leadership },
];
const place = { positionId: position.id, employeeNumber: '1', unitCode: '310' };
const changed: StaffChange[] = [
  { kind: 'unit-changed', unitCode: '310', field: 'name', before: 'Nord', after: 'Sone nord' },
  { kind: 'employee-changed', employeeNumber: '1', field: 'email', before: null, after: 'kari@x.example' },
  { kind: 'position-changed', ...place, field: 'from', before: day('2020-01-01'), after: day('2019-01-01') },
  { kind: 'position-changed', ...place, field: 'sharePercent', before: 80, after: 100 },
  { kind: 'position-ended', ...place, before: null, after: day('2026-11-21') },
  {
    kind: 'leadership-ended',
    unitCode: '310',
    employeeNumber: '1',
    from: day('2024-01-01'),
    before: null,
    after: day('2026-11-21'),
  },
];

describe('making and undoing changes', () => {
  it('fills an empty register, and empties it again', () => {
    expect(applyChanges(emptyRegister, added)).toEqual(filled);
    expect(undoChanges(filled, added)).toEqual(emptyRegister);
  });

  it('changes fields and periods, and puts back exactly what was there', () => {
    const after = applyChanges(filled, changed);
    expect(after.positions[0]).toEqual({
      ...position,
      sharePercent: 100,
      period: { from: '2019-01-01', to: '2026-11-21' },
    });
    expect(after.leaderships[0]?.period.to).toBe('2026-11-21');
    expect(undoChanges(after, changed)).toEqual(filled);
  });

  it('leaves the register it was given as it was', () => {
    const before = structuredClone(filled);
    applyChanges(filled, changed);
    expect(filled).toEqual(before);
  });

  it('refuses changes that do not fit, rather than doing some of them', () => {
    expect(() => applyChanges(filled, added)).toThrow(RangeError);
    expect(() => applyChanges(emptyRegister, changed)).toThrow(RangeError);
    expect(() => undoChanges(emptyRegister, added)).toThrow(RangeError);
  });
});

describe('whether an import can still be undone', () => {
  it('it can when nothing has happened since', () => {
    expect(findUndoConflicts(filled, added)).toEqual([]);
    expect(findUndoConflicts(applyChanges(filled, changed), changed)).toEqual([]);
  });

  it('it cannot when somebody has changed the same field, and then only that is named', () => {
    const later: StaffRegister = {
      ...applyChanges(filled, changed),
      units: [{ ...unit, name: 'Sone nordvest' }],
    };
    expect(findUndoConflicts(later, changed)).toEqual([{ change: changed[0], reason: 'changed-since' }]);
  });

  it('it can when somebody has changed another field of the same employee', () => {
    const after = applyChanges(filled, changed);
    const later = {
      ...after,
      employees: after.employees.map((one) => ({ ...one, familyName: 'Bø Haugen' })),
    };
    expect(findUndoConflicts(later, changed)).toEqual([]);
  });

  it('it cannot when what was added is gone or has been given something new', () => {
    expect(findUndoConflicts({ ...filled, leaderships: [] }, added)).toEqual([
      { change: added[3], reason: 'gone' },
    ]);
    const more = { ...position, id: 'p2' as PositionId };
    expect(findUndoConflicts({ ...filled, positions: [position, more] }, added)).toEqual([
      { change: added[0], reason: 'in-use' },
      { change: added[1], reason: 'in-use' },
    ]);
  });
});
