import { describe, expect, it } from 'vitest';
import { credits } from '../../../kernel/credits.ts';
import { localDate } from '../../../kernel/local-date.ts';
import { aCourse, aPeriod, aText, aVersion } from '../fixtures.ts';
import { versionTaken } from './participation.ts';
import { assumed, undecided } from './standing.ts';

const renamed = aCourse('M2', {
  versions: [
    aVersion({
      valid: aPeriod('2012-08-01', '2023-07-31'),
      name: assumed(aText('Strategisk kompetanseplanlegging')),
      officialCode: assumed('LED1002'),
    }),
    aVersion({
      valid: aPeriod('2023-08-01'),
      name: assumed(aText('Strategisk HRM')),
      credits: assumed(credits(10)),
    }),
  ],
});

describe('the version a result keeps', () => {
  it('is the one of the first gathering, also when the name has changed before the exam', () => {
    expect(versionTaken(renamed, localDate('2023-05-10'))).toMatchObject({
      value: { name: { nb: 'Strategisk kompetanseplanlegging' }, credits: 7.5, officialCode: 'LED1002' },
    });
    expect(versionTaken(renamed, localDate('2023-09-10'))).toMatchObject({
      value: { name: { nb: 'Strategisk HRM' }, credits: 10, officialCode: null, validFrom: '2023-08-01' },
    });
  });

  it('cannot be had in a course that is not offered that day', () => {
    expect(versionTaken(renamed, localDate('2012-07-31'))).toEqual({
      ok: false,
      failure: { kind: 'not-offered' },
    });
  });

  it('cannot be had while only the credits are undecided', () => {
    const course = aCourse('M10', { versions: [aVersion({ credits: undecided() })] });
    expect(versionTaken(course, localDate('2026-01-01'))).toEqual({
      ok: false,
      failure: { kind: 'undecided', missing: ['credits'] },
    });
  });

  it('cannot be had while name or credits are undecided', () => {
    const course = aCourse('M10', { versions: [aVersion({ name: undecided(), credits: undecided() })] });
    expect(versionTaken(course, localDate('2026-01-01'))).toEqual({
      ok: false,
      failure: { kind: 'undecided', missing: ['name', 'credits'] },
    });
  });
});
