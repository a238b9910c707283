import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, localDate } from '../../../kernel/local-date.ts';
import { contains } from '../../../kernel/period.ts';
import { aCourse, aPeriod, aVersion } from '../fixtures.ts';
import { publishVersion } from './publish-version.ts';

const course = aCourse('M3', { versions: [aVersion({ valid: aPeriod('2012-08-01') })] });
const next = (from: string, to?: string) => aVersion({ valid: aPeriod(from, to) });

describe('publishing a new version', () => {
  it('ends the one before on the day before', () => {
    const published = publishVersion(course, next('2023-08-01'));
    expect(published.ok && published.value.versions.map((version) => version.valid)).toEqual([
      aPeriod('2012-08-01', '2023-07-31'),
      aPeriod('2023-08-01'),
    ]);
  });

  it('leaves an end that was already set, so that a pause stays a pause', () => {
    const ended = aCourse('M3', { versions: [next('2012-08-01', '2015-07-31')] });
    const published = publishVersion(ended, next('2023-08-01'));
    expect(published.ok && published.value.versions[0]?.valid).toEqual(aPeriod('2012-08-01', '2015-07-31'));
  });

  it('shortens an end that reaches into the new version', () => {
    const planned = aCourse('M3', { versions: [next('2012-08-01', '2025-07-31')] });
    const published = publishVersion(planned, next('2023-08-01'));
    expect(published.ok && published.value.versions[0]?.valid).toEqual(aPeriod('2012-08-01', '2023-07-31'));
  });

  it('does not rewrite history: the same first day or an earlier one is refused with the earliest possible', () => {
    for (const from of ['2012-08-01', '2010-01-01'])
      expect(publishVersion(course, next(from))).toEqual({
        ok: false,
        failure: { kind: 'begins-too-early', earliest: '2012-08-02' },
      });
  });

  it('shortens an end that falls on the very first day of the new version', () => {
    const planned = aCourse('M3', { versions: [next('2012-08-01', '2023-08-01')] });
    const published = publishVersion(planned, next('2023-08-01'));
    expect(published.ok && published.value.versions[0]?.valid).toEqual(aPeriod('2012-08-01', '2023-07-31'));
  });

  it('takes a version with an end, be it the same day as it begins', () => {
    for (const to of ['2023-08-01', '2024-07-31']) {
      const published = publishVersion(course, next('2023-08-01', to));
      expect(published.ok && published.value.versions[1]?.valid).toEqual(aPeriod('2023-08-01', to));
    }
  });

  it('refuses a version that ends before it begins', () => {
    expect(publishVersion(course, next('2023-08-01', '2023-07-31'))).toMatchObject({
      failure: { kind: 'ends-before-it-begins' },
    });
  });

  it('never gives a day two versions, whatever is published and in which order', () => {
    const start = localDate('2012-08-01');
    const someVersion = fc.tuple(fc.nat(3000), fc.option(fc.nat(1500), { nil: null }));
    fc.assert(
      fc.property(fc.array(someVersion, { maxLength: 12 }), fc.nat(4500), (published, probe) => {
        let grown = course;
        for (const [offset, length] of published) {
          const from = addDays(start, offset);
          const to = length === null ? null : addDays(from, length);
          const result = publishVersion(grown, aVersion({ valid: { from, to } }));
          if (result.ok) grown = result.value;
        }
        const day = addDays(start, probe);
        expect(grown.versions.filter((version) => contains(version.valid, day)).length).toBeLessThan(2);
      }),
    );
  });
});
