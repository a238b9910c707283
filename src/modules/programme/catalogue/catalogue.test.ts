import { describe, expect, it } from 'vitest';
import { localDate } from '../../../kernel/local-date.ts';
import { findCatalogueFaults } from '../domain/catalogue-faults.ts';
import { courseCode } from '../domain/codes.ts';
import { earlierNames, undecidedIn, versionOn } from '../domain/course.ts';
import { gatheringDays } from '../domain/gathering-pattern.ts';
import { decideOrderability, orderableCourses } from '../domain/orderability.ts';
import { pathOf, progressTowards } from '../domain/path.ts';
import { type Programme, recommendedOrder } from '../domain/programme.ts';
import { statedValue } from '../domain/standing.ts';
import { aParticipation, onDay } from '../fixtures.ts';
import { helseOmsorg } from './helse-omsorg/programme.ts';
import { catalogue } from './index.ts';
import { nasjonal } from './nasjonal/programme.ts';

const day = localDate('2026-09-01');

function courseIn(programme: Programme, code: string) {
  const course = programme.courses.find((candidate) => candidate.code === courseCode(code));
  if (course === undefined) throw new Error(`${code} is not in ${programme.code}`);
  return course;
}

function nowOf(code: string, programme: Programme = helseOmsorg) {
  const version = versionOn(courseIn(programme, code), day);
  if (version === undefined) throw new Error(`${code} has no version on ${day}`);
  return version;
}

describe('the catalogue', () => {
  it('has no faults', () => {
    expect(findCatalogueFaults(catalogue)).toEqual([]);
  });

  it('lists no source that nothing leans on', () => {
    const leanedOn = new Set(
      [...JSON.stringify(catalogue.programmes).matchAll(/"sources":\[(.*?)\]/g)].flatMap(
        (match) => JSON.parse(`[${match[1] ?? ''}]`) as string[],
      ),
    );
    expect(catalogue.sources.map((source) => source.key).filter((key) => !leanedOn.has(key))).toEqual([]);
  });

  it('survives being written as JSON, so that a database can hold it', () => {
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
  });

  it('leans on a source for every name it gives a course', () => {
    const courses = catalogue.programmes.flatMap((programme) => programme.courses);
    const standings = courses.flatMap((course) => course.versions.map((version) => version.name.standing));
    expect(standings).not.toContain('assumed');
  });
});

describe('Lederutdanning helse og omsorg', () => {
  it('recommends M1 to M10 in that order', () => {
    expect(recommendedOrder(helseOmsorg).map((course) => course.code)).toEqual(
      Array.from({ length: 10 }, (_, i) => `M${i + 1}`),
    );
  });

  it('offers nine courses to order, since M10 has no name yet', () => {
    expect(orderableCourses(helseOmsorg, day).map((course) => course.code)).toEqual(
      Array.from({ length: 9 }, (_, i) => `M${i + 1}`),
    );
    expect(decideOrderability(helseOmsorg, courseIn(helseOmsorg, 'M10'), day)).toEqual({
      outcome: 'undecided',
      missing: ['name'],
    });
  });

  it('offered four courses in 2012, eight in 2014 and nine in the spring of 2017', () => {
    const offered = (on: string) => orderableCourses(helseOmsorg, localDate(on)).length;
    expect(['2012-07-31', '2012-08-01', '2014-08-01', '2017-02-01'].map(offered)).toEqual([0, 4, 8, 9]);
  });

  it('gives 7.5 credits for each of the first eight and 15 for M9', () => {
    expect(
      ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8'].map((code) => statedValue(nowOf(code).credits)),
    ).toEqual(Array.from({ length: 8 }, () => 7.5));
    expect(statedValue(nowOf('M9').credits)).toBe(15);
  });

  it('takes four days in each of the first eight and seven in M9', () => {
    const days = (code: string) => {
      const pattern = statedValue(nowOf(code).gatherings);
      return pattern && gatheringDays(pattern).to;
    };
    expect(days('M1')).toBe(4);
    expect(days('M8')).toBe(4);
    expect(days('M9')).toBe(7);
    expect(days('M10')).toBeUndefined();
  });

  it('kept the old names of M2 and M3 in 2017 and shows them as earlier names now', () => {
    const nameOn = (code: string, on: string) => {
      const version = versionOn(courseIn(helseOmsorg, code), localDate(on));
      return version && statedValue(version.name)?.nb;
    };
    expect(nameOn('M2', '2017-03-15')).toBe('Strategisk kompetanseplanlegging, -styring og utvikling');
    expect(nameOn('M3', '2017-03-15')).toBe('Virksomhetens økonomistyring og kvalitetsutvikling');
    expect(nameOn('M3', '2023-09-01')).toBe('Virksomhetens økonomistyring');
    for (const course of helseOmsorg.courses)
      expect(earlierNames(course, day).length, course.code).toBe(['M2', 'M3'].includes(course.code) ? 1 : 0);
  });

  it('reaches 60 credits with M1 to M8, to which M9 does not count, and 90 only when M10 can be taken', () => {
    const passed = helseOmsorg.courses
      .filter((course) => undecidedIn(nowOf(course.code)).length === 0)
      .map((course) =>
        aParticipation(course.code, {
          credits: statedValue(nowOf(course.code).credits) ?? 0,
          outcome: onDay('passed', '2024-12-20'),
        }),
      );
    expect(helseOmsorg.stages.map((stage) => progressTowards(stage, passed, day))).toEqual([
      { taken: 60, of: 60, missing: [] },
      { taken: 75, of: 90, missing: ['M10'] },
    ]);
    expect(pathOf(helseOmsorg, passed, day).at(-1)).toMatchObject({
      course: 'M10',
      state: 'not-offered',
      name: null,
    });
  });

  it('does not claim a source for outcomes of courses of which only the name is known', () => {
    for (const code of ['M2', 'M3', 'M4', 'M6', 'M7']) {
      const { outcomes, content, summary } = nowOf(code);
      for (const stated of [...Object.values(outcomes), content, summary])
        expect(stated.standing, code).toBe('assumed');
    }
  });

  it('says that everything about M10 is undecided but the credits worked out and the usual attempts', () => {
    const { outcomes, exam, ...m10 } = nowOf('M10');
    const decided = Object.entries({ ...m10, ...outcomes, ...exam })
      .filter(([, value]) => typeof value === 'object' && 'standing' in value && value.standing !== 'open')
      .map(([key]) => key);
    expect(decided).toEqual(['credits', 'attempts']);
  });
});

describe('the national programme', () => {
  it('has two courses at master level of 30 credits each, that leaders apply to', () => {
    expect(nasjonal.courses.map((course) => statedValue(nowOf(course.code, nasjonal).credits))).toEqual([
      30, 30,
    ]);
    expect(nasjonal.courses.map((course) => nowOf(course.code, nasjonal).level)).toEqual([
      'master',
      'master',
    ]);
    expect(orderableCourses(nasjonal, day)).toEqual([]);
  });

  it('gathers six times for 18 to 24 days in all, once abroad', () => {
    for (const course of nasjonal.courses) {
      const pattern = statedValue(nowOf(course.code, nasjonal).gatherings);
      expect(pattern?.gatherings.length).toBe(6);
      expect(pattern?.abroad).toBe(1);
      expect(pattern && gatheringDays(pattern)).toEqual({ from: 18, to: 24 });
    }
  });

  it('is examined by a project paper and a home exam, the weights of which nobody has stated', () => {
    for (const course of nasjonal.courses) {
      const parts = statedValue(nowOf(course.code, nasjonal).exam.parts) ?? [];
      expect(parts.map((part) => part.form)).toEqual(['project-paper', 'home-exam']);
      expect(parts.map((part) => part.weightPercent.standing)).toEqual(['open', 'open']);
    }
  });
});
