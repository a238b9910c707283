import { describe, expect, it } from 'vitest';
import { localDate } from '../../../kernel/local-date.ts';
import { aCourse, aPeriod, aProgramme, aVersion } from '../fixtures.ts';
import { decideOrderability, orderableCourses } from './orderability.ts';
import { undecided } from './standing.ts';

const day = localDate('2026-09-01');
const unnamed = aCourse('M10', { versions: [aVersion({ name: undecided() })] });
const ended = aCourse('M2', { versions: [aVersion({ valid: aPeriod('2012-08-01', '2026-08-31') })] });
const coming = aCourse('M4', { versions: [aVersion({ valid: aPeriod('2026-09-02') })] });

describe('what can be ordered', () => {
  it('is every course with a version on the first day, the eighth as freely as the first', () => {
    const programme = aProgramme({ courses: [aCourse('M8'), aCourse('M1')] });
    expect(orderableCourses(programme, day).map((course) => course.code)).toEqual(['M1', 'M8']);
  });

  it('is not a course that nobody has named yet', () => {
    const programme = aProgramme({ courses: [aCourse('M1'), unnamed] });
    expect(orderableCourses(programme, day).map((course) => course.code)).toEqual(['M1']);
    expect(decideOrderability(programme, unnamed, day)).toEqual({ outcome: 'undecided', missing: ['name'] });
  });

  it('is neither a course that ended the day before nor one that begins the day after', () => {
    const programme = aProgramme({ courses: [ended, coming] });
    expect(orderableCourses(programme, day)).toEqual([]);
    expect(orderableCourses(programme, localDate('2026-08-31'))).toEqual([ended]);
    expect(orderableCourses(programme, localDate('2026-09-02'))).toEqual([coming]);
  });

  it('is nothing in a programme that leaders apply to', () => {
    const national = aProgramme({ entry: 'application' });
    expect(orderableCourses(national, day)).toEqual([]);
    expect(decideOrderability(national, aCourse('HL'), day)).toEqual({ outcome: 'by-application' });
  });
});
