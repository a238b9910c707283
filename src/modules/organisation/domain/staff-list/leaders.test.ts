import { describe, expect, it } from 'vitest';
import { aDay, aStaffRow, day } from './fixtures.ts';
import { decideLeaders } from './leaders.ts';
import type { StaffRow } from './staff-row.ts';

/** «number unit manager», with ! for a row that says leader and ? for one that says not. */
function leadersOf(...lines: string[]) {
  const staff: StaffRow[] = lines.map((line) => {
    const [who = '', unitCode = '', manager] = line.split(' ');
    const leads = who.endsWith('!') ? true : who.endsWith('?') ? false : null;
    return aStaffRow({
      employeeNumber: who.replace(/[!?]/, ''),
      unitCode,
      managerNumber: manager ?? null,
      leads,
    });
  });
  return Object.fromEntries(decideLeaders(staff, aDay));
}

describe('who leads a unit', () => {
  it('is who says so', () => {
    expect(leadersOf('1! nord', '2 nord', '3 sør')).toEqual({ nord: ['1'] });
  });

  it('is who says so, even when all staff name another', () => {
    expect(leadersOf('1! nord', '2 nord 9', '3 nord 9', '9 stab')).toEqual({ nord: ['1'], stab: ['9'] });
  });

  it('is two who both say so', () => {
    expect(leadersOf('1! nord', '2! nord')).toEqual({ nord: ['1', '2'] });
  });

  it('is the one whom most of the staff name, wherever that person has a position', () => {
    expect(leadersOf('1 nord 5', '2 nord 5', '3 nord 6', '5 stab', '6 nord')).toMatchObject({ nord: ['5'] });
  });

  it('is one leader for two units when both name the same', () => {
    expect(leadersOf('1 nord 5', '2 sør 5', '5 nord')).toEqual({ nord: ['5'], sør: ['5'] });
  });

  it('is not the head of services, when a leader is alone in a unit and names the one above', () => {
    expect(leadersOf('1 hjemme 9', '2 nord 1', '3 nord 1', '9 stab')).toEqual({
      hjemme: ['1'],
      nord: ['1'],
      stab: ['9'],
    });
  });

  it('is the top of a staff that are all leaders', () => {
    expect(leadersOf('9 stab', '1 stab 9', '2 stab 9', '3 nord 1', '4 sør 2')).toMatchObject({ stab: ['9'] });
  });

  it('is not somebody who has said no', () => {
    expect(leadersOf('1 nord 5', '2 nord 5', '3 nord 6', '5? nord', '6 nord')).toEqual({ nord: ['6'] });
  });

  it('is nobody when the list says nothing', () => {
    expect(leadersOf('1 nord', '2 nord')).toEqual({});
  });

  it('is decided by those who work there today', () => {
    const ended = aStaffRow({ employeeNumber: '1', leads: true, to: day('2025-12-31') });
    const later = aStaffRow({ employeeNumber: '2', leads: true, from: day('2027-01-01') });
    expect(decideLeaders([ended, later], aDay)).toEqual(new Map());
  });

  it('falls on the same person whatever the order of the rows', () => {
    const lines = ['1 nord 5', '2 nord 6', '5 nord', '6 nord'];
    expect(leadersOf(...lines)).toEqual(leadersOf(...lines.toReversed()));
  });
});
