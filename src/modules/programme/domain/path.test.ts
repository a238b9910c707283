import { describe, expect, it } from 'vitest';
import { credits } from '../../../kernel/credits.ts';
import type { CohortId } from '../../../kernel/ids.ts';
import { localDate } from '../../../kernel/local-date.ts';
import { aCourse, aParticipation, aProgramme, aText, aVersion, onDay } from '../fixtures.ts';
import { courseCode } from './codes.ts';
import type { Participation } from './participation.ts';
import { creditsTaken, missingCourses, pathOf, progressTowards } from './path.ts';
import { undecided } from './standing.ts';

const programme = aProgramme({
  courses: [
    ...['M1', 'M2', 'M3', 'M4'].map((code) => aCourse(code)),
    aCourse('M10', { versions: [aVersion({ name: undecided() })] }),
  ],
});
const today = localDate('2025-03-01');

const states = (participations: readonly Participation[], day = today) =>
  Object.fromEntries(pathOf(programme, participations, day).map((step) => [step.course, step.state]));

describe('the path', () => {
  it('of someone who has just begun misses every course that is offered, and only those', () => {
    expect(states([])).toEqual({
      M1: 'missing',
      M2: 'missing',
      M3: 'missing',
      M4: 'missing',
      M10: 'not-offered',
    });
  });

  it('gathers courses from several classes, so that a late joiner lacks only what the class took before', () => {
    const late = [
      aParticipation('M3', {
        cohort: 'kull-kongsvinger' as CohortId,
        outcome: onDay('passed', '2024-12-20'),
      }),
      aParticipation('M1', { cohort: 'kull-gjovik' as CohortId, from: '2025-02-10', to: '2025-06-01' }),
    ];
    expect(missingCourses(programme, late, today)).toEqual(['M2', 'M4']);
  });

  it('shows a missing course with the name and credits it has on the day, if it has any', () => {
    const [missing] = pathOf(programme, [], today);
    expect(missing).toMatchObject({ name: aText('Økonomistyring'), credits: 7.5, participation: null });

    const before = pathOf(programme, [], localDate('2012-07-31'));
    expect(before[0]).toMatchObject({ state: 'not-offered', name: null, credits: null });
  });

  it('keeps the name and credits of the version that was taken', () => {
    const [first] = pathOf(
      programme,
      [aParticipation('M1', { name: 'Gammelt navn', credits: 10, outcome: onDay('passed', '2024-12-20') })],
      today,
    );
    expect(first).toMatchObject({ name: aText('Gammelt navn'), credits: 10 });
  });

  it('moves from planned through running and awaiting result to taken, a day at a time', () => {
    const course = [
      aParticipation('M1', { from: '2024-09-10', to: '2024-12-15', outcome: onDay('passed', '2025-01-05') }),
    ];
    const on = (day: string) => states(course, localDate(day))['M1'];
    expect(on('2024-09-09')).toBe('planned');
    expect(on('2024-09-10')).toBe('running');
    expect(on('2024-12-15')).toBe('running');
    expect(on('2024-12-16')).toBe('awaiting-result');
    expect(on('2025-01-04')).toBe('awaiting-result');
    expect(on('2025-01-05')).toBe('taken');
  });

  it('runs on while the last day is not known', () => {
    const open: Participation = {
      ...aParticipation('M1'),
      period: { from: localDate('2024-09-10'), to: null },
    };
    expect(states([open], localDate('2030-01-01'))['M1']).toBe('running');
  });

  it('sets a failed course apart from a missing one: the exam is lacking, not the gatherings', () => {
    const failed = aParticipation('M1', { outcome: onDay('failed', '2025-01-05') });
    expect(states([failed])['M1']).toBe('not-passed');
    expect(missingCourses(programme, [failed], today)).not.toContain('M1');
  });

  it('shows the new round to someone who failed and is taking the course again', () => {
    const again = [
      aParticipation('M1', { outcome: onDay('failed', '2025-01-05') }),
      aParticipation('M1', { from: '2025-02-01', to: '2025-06-01' }),
    ];
    expect(states(again)['M1']).toBe('running');
  });

  it('misses a course again after a withdrawal', () => {
    const withdrawn = aParticipation('M1', { outcome: onDay('withdrew', '2024-10-01') });
    expect(states([withdrawn])['M1']).toBe('missing');
    expect(states([withdrawn], localDate('2024-09-30'))['M1']).toBe('running');
  });

  it('counts a course without credits as taken', () => {
    expect(states([aParticipation('M1', { outcome: onDay('attended', '2024-12-15') })])['M1']).toBe('taken');
  });

  it('shows the passed course rather than the course certificate, whichever came first', () => {
    const attended = aParticipation('M1', {
      from: '2020-09-10',
      to: '2020-12-01',
      outcome: onDay('attended', '2020-12-01'),
    });
    const passed = aParticipation('M1', { outcome: onDay('passed', '2024-12-20') });
    for (const both of [
      [attended, passed],
      [passed, attended],
    ])
      expect(pathOf(programme, both, today)[0]?.participation).toBe(passed);
  });

  it('leaves out courses of other programmes', () => {
    const path = pathOf(programme, [aParticipation('HL', { outcome: onDay('passed', '2020-06-01') })], today);
    expect(path.map((step) => step.course)).toEqual(['M1', 'M2', 'M3', 'M4', 'M10']);
  });
});

describe('credits taken', () => {
  it('are the credits of passed courses only', () => {
    const participations = [
      aParticipation('M1', { outcome: onDay('passed', '2024-12-20') }),
      aParticipation('M2', { outcome: onDay('failed', '2024-12-20') }),
      aParticipation('M3', { outcome: onDay('attended', '2024-12-15') }),
      aParticipation('M4'),
      aParticipation('M9', { credits: 15, outcome: onDay('passed', '2024-06-20') }),
    ];
    expect(creditsTaken(participations, today)).toBe(22.5);
  });

  it('count a course once, with the credits of the first pass', () => {
    const twice = [
      aParticipation('M1', {
        from: '2024-09-10',
        credits: 10,
        outcome: onDay('passed', '2024-12-20'),
      }),
      aParticipation('M1', {
        from: '2015-09-10',
        to: '2015-12-15',
        credits: 7.5,
        outcome: onDay('passed', '2015-12-20'),
      }),
    ];
    expect(creditsTaken(twice, today)).toBe(7.5);
  });

  it('arrive on the day of the result and not before', () => {
    const passed = [aParticipation('M1', { outcome: onDay('passed', '2025-01-05') })];
    expect(creditsTaken(passed, localDate('2025-01-04'))).toBe(0);
    expect(creditsTaken(passed, localDate('2025-01-05'))).toBe(7.5);
    expect(creditsTaken([], today)).toBe(0);
  });
});

describe('progress towards a stage', () => {
  const stage = {
    name: undecided(),
    officialCode: null,
    credits: credits(15),
    courses: ['M1', 'M2'].map(courseCode),
  };

  it('counts only the courses of the stage', () => {
    const progress = progressTowards(
      stage,
      [
        aParticipation('M1', { outcome: onDay('passed', '2024-12-20') }),
        aParticipation('M9', { credits: 15, outcome: onDay('passed', '2024-06-20') }),
      ],
      today,
    );
    expect(progress).toEqual({ taken: 7.5, of: 15, missing: ['M2'] });
  });

  it('still lacks a course that was taken without credits', () => {
    const attended = [aParticipation('M1', { outcome: onDay('attended', '2024-12-15') })];
    expect(progressTowards(stage, attended, today)).toMatchObject({ taken: 0, missing: ['M1', 'M2'] });
  });

  it('lacks nothing when every course is passed', () => {
    const both = ['M1', 'M2'].map((code) => aParticipation(code, { outcome: onDay('passed', '2024-12-20') }));
    expect(progressTowards(stage, both, today)).toEqual({ taken: 15, of: 15, missing: [] });
  });
});
