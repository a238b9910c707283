import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEdits } from '../../../kernel/merge-edits.ts';
import { changeSequence } from './sequence.ts';

describe('two who write in the same draft', () => {
  const seen = { place: 'Gjøvik', note: '' };

  it('both get their word when they write in different fields', () => {
    const merge = mergeEdits(seen, { place: 'Raufoss', note: '' }, { place: 'Gjøvik', note: 'Tirsdager' });
    expect(merge).toEqual({ merged: { place: 'Raufoss', note: 'Tirsdager' }, conflicts: [] });
  });

  it('are both heard when they write in the same field', () => {
    const merge = mergeEdits(seen, { place: 'Raufoss', note: '' }, { place: 'Lena', note: '' });
    expect(merge.conflicts).toEqual([{ field: 'place', mine: 'Raufoss', theirs: 'Lena' }]);
  });

  it('agree when they have written the same', () => {
    expect(mergeEdits(seen, { place: 'Lena', note: '' }, { place: 'Lena', note: '' }).conflicts).toEqual([]);
  });

  it('can empty a field, and that counts as writing in it', () => {
    const merge = mergeEdits({ note: 'Tirsdager' }, { note: '' }, { note: 'Onsdager' });
    expect(merge.conflicts).toEqual([{ field: 'note', mine: '', theirs: 'Onsdager' }]);
  });

  it('never lose a text: every text either of them wrote is saved or shown', () => {
    const fields = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(fields, fields, fields, (before, mine, stored) => {
        const { merged, conflicts } = mergeEdits(before, mine, stored);
        const kept = (field: string, text: string) =>
          text === (before[field] ?? '') ||
          (merged[field] ?? '') === text ||
          conflicts.some((one) => one.field === field && (one.mine === text || one.theirs === text));
        for (const field of ['a', 'b', 'c']) {
          expect(kept(field, mine[field] ?? '')).toBe(true);
          expect(kept(field, stored[field] ?? '')).toBe(true);
        }
      }),
    );
  });
});

describe('the sequence of courses', () => {
  const courses = ['M1', 'M5', 'M2'];

  it('moves a course one place at a time', () => {
    expect(changeSequence(courses, { kind: 'up', course: 'M5' })).toEqual(['M5', 'M1', 'M2']);
    expect(changeSequence(courses, { kind: 'down', course: 'M5' })).toEqual(['M1', 'M2', 'M5']);
  });

  it('stays as it is at the ends, and for a course that somebody has removed meanwhile', () => {
    expect(changeSequence(courses, { kind: 'up', course: 'M1' })).toEqual(courses);
    expect(changeSequence(courses, { kind: 'down', course: 'M2' })).toEqual(courses);
    expect(changeSequence(courses, { kind: 'up', course: 'M9' })).toEqual(courses);
    expect(changeSequence(courses, { kind: 'down', course: 'M9' })).toEqual(courses);
  });

  it('has no course twice, however often it is added', () => {
    expect(changeSequence(courses, { kind: 'add', courses: ['M2', 'M8', 'M8'] })).toEqual([...courses, 'M8']);
  });

  it('keeps every course through any number of moves', () => {
    const move = fc.record({
      kind: fc.constantFrom('up' as const, 'down' as const),
      course: fc.constantFrom(...courses),
    });
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const after = moves.reduce(changeSequence, courses as readonly string[]);
        expect(after.toSorted()).toEqual(courses.toSorted());
      }),
    );
  });
});
