import { describe, expect, it } from 'vitest';
import { localDate } from '../../../kernel/local-date.ts';
import { decideCompletion } from './completion.ts';

const course = { startsOn: localDate('2026-09-08') };
const today = localDate('2026-12-20');

describe('a completed course', () => {
  it('is passed with credits and attended without', () => {
    const on = localDate('2026-12-18');
    expect(decideCompletion({ track: 'credit' }, course, on, today)).toEqual({ ok: true, value: 'passed' });
    expect(decideCompletion({ track: 'non-credit' }, course, on, today)).toEqual({
      ok: true,
      value: 'attended',
    });
  });

  it('is not completed in the future, nor before it began', () => {
    expect(decideCompletion({ track: 'credit' }, course, localDate('2026-12-21'), today)).toMatchObject({
      failure: { kind: 'day-not-come' },
    });
    expect(decideCompletion({ track: 'credit' }, course, localDate('2026-09-07'), today)).toMatchObject({
      failure: { kind: 'course-not-begun' },
    });
  });
});
