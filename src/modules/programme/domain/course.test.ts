import { describe, expect, it } from 'vitest';
import { localDate } from '../../../kernel/local-date.ts';
import { aCourse, aPeriod, aText, aVersion } from '../fixtures.ts';
import { type CourseVersion, earlierNames, newestVersion, undecidedIn, versionOn } from './course.ts';
import { assumed, undecided } from './standing.ts';

const named = (name: string, from: string, to?: string): CourseVersion =>
  aVersion({ name: assumed(aText(name)), valid: aPeriod(from, to) });

const renamed = aCourse('M3', {
  versions: [
    named('Økonomistyring og kvalitetsutvikling', '2012-08-01', '2023-07-31'),
    named('Økonomistyring', '2023-08-01'),
  ],
});

describe('the version on a day', () => {
  it('changes over at midnight: the last day belongs to the old one and the next to the new', () => {
    expect(versionOn(renamed, localDate('2023-07-31'))).toBe(renamed.versions[0]);
    expect(versionOn(renamed, localDate('2023-08-01'))).toBe(renamed.versions[1]);
  });

  it('holds on the first day and goes on while the end is open', () => {
    expect(versionOn(renamed, localDate('2012-08-01'))).toBe(renamed.versions[0]);
    expect(versionOn(renamed, localDate('2099-12-31'))).toBe(renamed.versions[1]);
  });

  it('does not exist before the first version, after the last, or in a pause between two', () => {
    const paused = aCourse('M6', {
      versions: [named('A', '2014-08-01', '2016-07-31'), named('B', '2018-01-01', '2019-12-31')],
    });
    for (const day of ['2014-07-31', '2016-08-01', '2017-12-31', '2020-01-01'])
      expect(versionOn(paused, localDate(day)), day).toBeUndefined();
  });
});

describe('earlier names', () => {
  it('are those the course has had before, not the one it has and not one to come', () => {
    const names = (day: string) => earlierNames(renamed, localDate(day)).map((earlier) => earlier.name.nb);
    expect(names('2024-01-01')).toEqual(['Økonomistyring og kvalitetsutvikling']);
    expect(names('2023-07-31')).toEqual([]);
  });

  it('come newest first, whichever way the versions are stored', () => {
    const course = aCourse('M2', {
      versions: [
        named('B', '2015-01-01', '2019-12-31'),
        named('C', '2020-01-01'),
        named('A', '2012-01-01', '2014-12-31'),
      ],
    });
    expect(earlierNames(course, localDate('2021-01-01')).map((e) => e.name.nb)).toEqual(['B', 'A']);
  });

  it('are each named once, when only the rules changed in between', () => {
    const course = aCourse('M2', {
      versions: [
        named('A', '2012-01-01', '2014-12-31'),
        named('A', '2015-01-01', '2019-12-31'),
        named('C', '2020-01-01'),
      ],
    });
    expect(earlierNames(course, localDate('2021-01-01'))).toEqual([
      { name: aText('A'), valid: aPeriod('2012-01-01', '2019-12-31') },
    ]);
  });

  it('do not list the name the course still bears, when only the rules have changed', () => {
    const course = aCourse('M2', {
      versions: [named('A', '2012-01-01', '2019-12-31'), named('A', '2020-01-01')],
    });
    expect(earlierNames(course, localDate('2021-01-01'))).toEqual([]);
  });

  it('are all that is left of a course that has ended', () => {
    const course = aCourse('M2', { versions: [named('A', '2012-01-01', '2019-12-31')] });
    expect(earlierNames(course, localDate('2020-01-01')).map((earlier) => earlier.name.nb)).toEqual(['A']);
  });

  it('leave out a version that never got a name', () => {
    const course = aCourse('M10', {
      versions: [
        aVersion({ name: undecided(), valid: aPeriod('2017-08-01', '2019-12-31') }),
        named('C', '2020-01-01'),
      ],
    });
    expect(earlierNames(course, localDate('2021-01-01'))).toEqual([]);
  });
});

describe('a version', () => {
  it('lacks what it must have before it can be ordered: a name and credits', () => {
    expect(undecidedIn(aVersion())).toEqual([]);
    expect(undecidedIn(aVersion({ name: undecided() }))).toEqual(['name']);
    expect(undecidedIn(aVersion({ name: undecided(), credits: undecided() }))).toEqual(['name', 'credits']);
  });

  it('is the newest when it begins last, also when it is stored first', () => {
    const versions = [named('B', '2030-01-01'), named('A', '2012-01-01', '2029-12-31')];
    expect(newestVersion(aCourse('M1', { versions }))).toBe(versions[0]);
    expect(newestVersion(aCourse('M1', { versions: [] }))).toBeUndefined();
  });
});
