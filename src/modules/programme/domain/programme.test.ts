import { describe, expect, it } from 'vitest';
import { aCourse, aProgramme } from '../fixtures.ts';
import { courseCode } from './codes.ts';
import { compareWithRecommended, recommendedOrder } from './programme.ts';

const programme = aProgramme({
  courses: [aCourse('M10'), aCourse('M2'), aCourse('M1'), aCourse('M5'), aCourse('M3')],
});
const codes = (...list: readonly string[]) => list.map(courseCode);

describe('the recommended order', () => {
  it('follows the number, so that M10 comes last and not after M1', () => {
    expect(recommendedOrder(programme).map((course) => course.code)).toEqual(['M1', 'M2', 'M3', 'M5', 'M10']);
  });

  it('is kept by a municipality that leaves courses out, as 1, 2, 3 and then 5', () => {
    expect(compareWithRecommended(programme, codes('M1', 'M2', 'M3', 'M5'))).toBe('as-recommended');
    expect(compareWithRecommended(programme, [])).toBe('as-recommended');
  });

  it('is left by one that takes a later course first', () => {
    expect(compareWithRecommended(programme, codes('M5', 'M1'))).toBe('own-order');
  });

  it('has no opinion on courses of another programme', () => {
    expect(compareWithRecommended(programme, codes('M1', 'HL', 'M2'))).toBe('as-recommended');
  });
});
