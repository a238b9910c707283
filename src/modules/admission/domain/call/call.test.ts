import { describe, expect, it } from 'vitest';
import { dayInNorway, localDate } from '../../../../kernel/local-date.ts';
import { isOpen, lastDay } from './call.ts';

const days = {
  opensOn: localDate('2026-03-01'),
  deadlineOn: localDate('2026-04-15'),
  documentsDueOn: localDate('2026-04-22'),
  withdrawBy: localDate('2026-08-01'),
};
const call = { status: 'published', days } as const;

describe('a call', () => {
  it('is open from its first day to the end of its last', () => {
    expect(isOpen(call, localDate('2026-02-28'))).toBe(false);
    expect(isOpen(call, localDate('2026-03-01'))).toBe(true);
    expect(isOpen(call, localDate('2026-04-15'))).toBe(true);
    expect(isOpen(call, localDate('2026-04-16'))).toBe(false);
  });

  it('closes at midnight in Norway, in winter time and in summer time', () => {
    const summer = (instant: string) => isOpen(call, dayInNorway(new Date(instant)));
    expect(summer('2026-04-15T21:59:59Z')).toBe(true);
    expect(summer('2026-04-15T22:00:00Z')).toBe(false);
    const winterDays = { ...days, opensOn: localDate('2026-01-01'), deadlineOn: localDate('2026-02-01') };
    const winter = (instant: string) => isOpen({ ...call, days: winterDays }, dayInNorway(new Date(instant)));
    expect(winter('2026-02-01T22:59:59Z')).toBe(true);
    expect(winter('2026-02-01T23:00:00Z')).toBe(false);
    // The night the clock goes forward has its midnight before the change, and the next one after it.
    const changing = { ...days, deadlineOn: localDate('2026-03-29') };
    expect(isOpen({ ...call, days: changing }, dayInNorway(new Date('2026-03-28T23:00:00Z')))).toBe(true);
    expect(isOpen({ ...call, days: changing }, dayInNorway(new Date('2026-03-29T21:59:59Z')))).toBe(true);
    expect(isOpen({ ...call, days: changing }, dayInNorway(new Date('2026-03-29T22:00:00Z')))).toBe(false);
  });

  it('is open a little longer for the one who got an extension, and never shorter', () => {
    const later = [{ deadline: 'application', until: localDate('2026-04-20') }] as const;
    expect(isOpen(call, localDate('2026-04-20'), later)).toBe(true);
    expect(isOpen(call, localDate('2026-04-21'), later)).toBe(false);
    const earlier = [{ deadline: 'application', until: localDate('2026-03-20') }] as const;
    expect(lastDay(call, 'application', earlier)).toBe('2026-04-15');
    expect(lastDay(call, 'documents', later)).toBe('2026-04-22');
  });

  it('takes no applications as a draft, when decided, or when cancelled', () => {
    for (const status of ['draft', 'decided', 'cancelled'] as const) {
      expect(isOpen({ status, days }, localDate('2026-04-01'))).toBe(false);
    }
  });
});
