import { describe, expect, it } from 'vitest';
import type { GatheringId } from '../../../kernel/ids.ts';
import { localDate } from '../../../kernel/local-date.ts';
import { daysOf, decideTime, type GatheringTime } from './gathering-time.ts';

function at(startsOn: string, endsOn = startsOn, startTime = '09:00', endTime = '15:30'): GatheringTime {
  return { startsOn: localDate(startsOn), endsOn: localDate(endsOn), startTime, endTime };
}

describe('the time of a gathering', () => {
  it('is any working day, and a Saturday or a day in July if somebody wants it', () => {
    for (const time of [at('2027-09-14', '2027-09-15'), at('2027-09-11'), at('2027-07-06')])
      expect(decideTime(time, [])).toEqual({ ok: true, value: time });
  });

  it('must end after it starts, on the day and by the clock', () => {
    expect(decideTime(at('2027-09-15', '2027-09-14'), [])).toMatchObject({
      failure: { kind: 'ends-before-it-starts' },
    });
    expect(decideTime(at('2027-09-14', '2027-09-14', '15:30', '09:00'), [])).toMatchObject({
      failure: { kind: 'ends-before-it-starts' },
    });
  });

  it('is not a public holiday, which is named', () => {
    expect(decideTime(at('2027-05-05', '2027-05-06'), [])).toMatchObject({
      failure: { kind: 'on-a-holiday', day: '2027-05-06', holiday: 'ascension-day' },
    });
    expect(decideTime(at('2027-09-12'), [])).toMatchObject({ failure: { holiday: 'sunday' } });
  });

  it('does not touch another gathering of the class', () => {
    const other = { id: 'other' as GatheringId, ...at('2027-09-15', '2027-09-16') };
    expect(decideTime(at('2027-09-14', '2027-09-15'), [other])).toMatchObject({
      failure: { kind: 'overlaps', other: 'other' },
    });
    expect(decideTime(at('2027-09-13', '2027-09-14'), [other]).ok).toBe(true);
  });

  it('is not a month because of a wrong figure', () => {
    expect(decideTime(at('2027-09-14', '2027-10-15'), [])).toMatchObject({
      failure: { kind: 'too-long', most: 14 },
    });
  });

  it('counts both ends among its days', () => {
    expect(daysOf(at('2027-10-31', '2027-11-01'))).toEqual(['2027-10-31', '2027-11-01']);
  });
});
