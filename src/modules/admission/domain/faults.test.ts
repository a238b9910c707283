import { describe, expect, it } from 'vitest';
import { localDate } from '../../../kernel/local-date.ts';
import { type CourseObstacle, faultsOf, looksLikeEmail, ORDER_PARTS, partOf } from './faults.ts';
import type { Wishes } from './order.ts';
import { GJOVIK, someWishes, SONDRE_LAND, TODAY } from './testing.ts';

const faults = (given: Partial<Wishes>, obstacles: readonly (readonly [string, CourseObstacle])[] = []) =>
  faultsOf(someWishes(given), GJOVIK, new Map(obstacles), TODAY);
const kinds = (given: Partial<Wishes>) => faults(given).map((fault) => fault.kind);

describe('an order that can be sent', () => {
  it('has nothing wrong with it', () => {
    expect(faults({})).toEqual([]);
  });

  it('may take the courses in any order, and eight of them', () => {
    expect(faults({ courses: ['M8', 'M5', 'M1', 'M7', 'M2', 'M6', 'M3', 'M4'] })).toEqual([]);
  });

  it('may start today, and may not have started yesterday', () => {
    expect(kinds({ start: TODAY })).toEqual([]);
    expect(faults({ start: localDate('2026-11-23') })).toEqual([{ kind: 'start-in-past', today: TODAY }]);
  });

  it('may have as many seats as the range allows at either end, and no more and no fewer', () => {
    const wants = (seats: number) =>
      kinds({ municipalities: [{ municipality: GJOVIK, seats }], range: { min: 12, max: 20 } });
    expect(wants(12)).toEqual([]);
    expect(wants(20)).toEqual([]);
    expect(wants(11)).toEqual(['fewer-than-range']);
    expect(wants(21)).toEqual(['more-than-range']);
  });
});

describe('what is wrong with an order', () => {
  it('is told all at once for an empty draft', () => {
    const empty: Partial<Wishes> = {
      courses: [],
      start: null,
      place: ' ',
      municipalities: [{ municipality: GJOVIK, seats: 0 }],
      range: { min: 0, max: 0 },
      contact: { name: '', email: '', phone: '' },
    };
    expect(kinds(empty)).toEqual([
      'no-courses',
      'start-missing',
      'place-missing',
      'lead-without-seats',
      'range-missing',
      'contact-name-missing',
      'contact-email-missing',
    ]);
    expect(new Set(faults(empty).map(partOf))).toEqual(new Set(ORDER_PARTS));
  });

  it('names the course that leaders must apply for themselves', () => {
    expect(faults({ courses: ['HL', 'M1'] }, [['HL', 'by-application']])).toEqual([
      { kind: 'course-not-orderable', course: 'HL', why: 'by-application' },
    ]);
  });

  it('says of a range that is turned round nothing but that', () => {
    expect(kinds({ range: { min: 20, max: 12 } })).toEqual(['range-turned']);
  });

  it('includes an answering municipality that sends nobody itself', () => {
    expect(kinds({ municipalities: [{ municipality: SONDRE_LAND, seats: 15 }] })).toEqual([
      'lead-without-seats',
    ]);
  });
});

it('takes an address with an @ and a dot after it for an e-mail address', () => {
  expect(['kari@gjovik.example', 'a.b+c@x.no'].every(looksLikeEmail)).toBe(true);
  expect(['kari', 'kari@gjovik', 'kari @gjovik.no', '@gjovik.no', 'a@b@c.no'].some(looksLikeEmail)).toBe(
    false,
  );
});
