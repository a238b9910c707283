import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../kernel/local-date.ts';
import { waitsFor } from './when-to-decide.ts';

const call = (documentsDueOn: string | null) => ({
  days: {
    opensOn: null,
    deadlineOn: null,
    documentsDueOn: documentsDueOn === null ? null : localDate(documentsDueOn),
    withdrawBy: null,
  },
});
const on = localDate;

describe('sharing out the seats', () => {
  it('waits to the end of the last day for papers, and no longer', () => {
    expect(waitsFor(call('2027-04-22'), null, on('2027-04-22'))).toEqual({
      day: '2027-04-22',
      personal: false,
    });
    expect(waitsFor(call('2027-04-22'), null, on('2027-04-23'))).toBeUndefined();
  });

  it('waits for the one who has been given more time, to the end of that day', () => {
    const late = on('2027-04-30');
    expect(waitsFor(call('2027-04-22'), late, on('2027-04-30'))).toEqual({ day: late, personal: true });
    expect(waitsFor(call('2027-04-22'), late, on('2027-05-01'))).toBeUndefined();
  });

  it('names the call’s own day when nobody has longer than that', () => {
    expect(waitsFor(call('2027-04-22'), on('2027-04-20'), on('2027-04-20'))).toEqual({
      day: '2027-04-22',
      personal: false,
    });
  });

  it('never comes to an end for a call without days', () => {
    expect(waitsFor(call(null), null, on('2099-01-01'))).toBeDefined();
  });
});
