import { describe, expect, it } from 'vitest';
import { credits } from '../../../kernel/credits.ts';
import { aCourse, aPeriod, aProgramme, aText, aVersion } from '../fixtures.ts';
import { findCatalogueFaults } from './catalogue-faults.ts';
import { courseCode } from './codes.ts';
import type { Course, CourseVersion } from './course.ts';
import { localised } from './localised.ts';
import type { Programme } from './programme.ts';
import { assumed, sourced, undecided } from './standing.ts';

const faultsOf = (programme: Partial<Programme>) =>
  findCatalogueFaults({ sources: [], programmes: [aProgramme(programme)] });
const faultsOfCourse = (course: Partial<Course>) => faultsOf({ courses: [aCourse('M1', course)] });
const faultsOfVersion = (version: Partial<CourseVersion>) =>
  faultsOfCourse({ versions: [aVersion(version)] });

describe('a catalogue', () => {
  it('without faults has none', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('is told where a text is missing and in which language', () => {
    expect(faultsOf({ name: localised('Navn', '', 'Name') })).toEqual([
      { kind: 'missing-text', where: 'programmes.0.name', languages: ['nn'] },
    ]);
  });

  it('may not lean on a source it does not list', () => {
    const version = { gatherings: sourced(['nowhere'], { gatherings: [], abroad: 0 }) };
    expect(faultsOfVersion(version)).toEqual([
      {
        kind: 'unknown-source',
        where: 'programmes.0.courses.0.versions.0.gatherings',
        source: 'nowhere',
      },
    ]);
  });

  it('may not use a course code twice, not even in two programmes', () => {
    const programmes = [
      aProgramme(),
      aProgramme({ code: 'nasjonal' as Programme['code'], courses: [aCourse('M1')] }),
    ];
    expect(findCatalogueFaults({ sources: [], programmes })).toEqual([
      { kind: 'same-code-twice', code: 'M1' },
    ]);
  });

  it('may not give two courses the same place', () => {
    expect(faultsOf({ courses: [aCourse('M1'), aCourse('M2', { place: 1 })] })).toMatchObject([
      { kind: 'same-place-twice', place: 1 },
    ]);
  });

  it('needs a version of every course', () => {
    expect(faultsOfCourse({ versions: [] })).toEqual([{ kind: 'no-version', course: 'M1' }]);
  });

  it('may not have two versions on one day, be it only the day they meet', () => {
    const versions = [
      aVersion({ valid: aPeriod('2012-08-01', '2023-08-01') }),
      aVersion({ valid: aPeriod('2023-08-01') }),
    ];
    expect(faultsOfCourse({ versions })).toMatchObject([
      { kind: 'two-versions-on-a-day', versions: ['2012-08-01', '2023-08-01'] },
    ]);
  });

  it('may have a version of a single day', () => {
    expect(faultsOfVersion({ valid: aPeriod('2023-08-01', '2023-08-01') })).toEqual([]);
  });

  it('may not have a version that ends before it begins', () => {
    expect(faultsOfVersion({ valid: aPeriod('2023-08-01', '2023-07-31') })).toMatchObject([
      { kind: 'ends-before-it-begins' },
    ]);
  });

  it('may not ask for coursework before a gathering that the course does not have', () => {
    const coursework = assumed([
      {
        kind: 'home-assignment',
        name: aText('Oppgave'),
        obligation: 'compulsory',
        work: 'group',
        assessment: 'approved-or-returned',
        between: { after: 2, before: 3 },
      } as const,
    ]);
    expect(faultsOfVersion({ coursework })).toMatchObject([{ kind: 'coursework-outside-gatherings' }]);
    expect(faultsOfVersion({ coursework, gatherings: undecided() })).toEqual([]);
  });

  it('may not weigh the parts of an exam to other than a hundred', () => {
    const exam = aVersion().exam;
    const part = (weight: number) => ({
      form: 'home-exam' as const,
      work: undecided(),
      weightPercent: assumed(weight),
    });
    expect(faultsOfVersion({ exam: { ...exam, parts: assumed([part(60), part(60)]) } })).toMatchObject([
      { kind: 'weights-are-not-a-hundred', sum: 120 },
    ]);
  });

  it('may not have a stage of courses it lacks, or one that does not add up', () => {
    const stage = (sum: number, ...courses: readonly string[]) => ({
      name: undecided(),
      officialCode: null,
      credits: credits(sum),
      courses: courses.map(courseCode),
    });
    expect(faultsOf({ stages: [stage(15, 'M1', 'M9')] })).toMatchObject([
      { kind: 'stage-of-unknown-course', course: 'M9' },
    ]);
    expect(faultsOf({ stages: [stage(60, 'M1', 'M2')] })).toMatchObject([
      { kind: 'stage-does-not-add-up', credits: 60, sum: 15 },
    ]);
    expect(faultsOf({ stages: [stage(15, 'M1', 'M2')] })).toEqual([]);
  });
});
