import { describe, expect, it } from 'vitest';
import { courseCode, parseCourseCode, programmeCode } from './codes.ts';

describe('a course code', () => {
  it('is capitals and digits, Norwegian letters among them', () => {
    expect(['M1', 'M10', 'HL', 'LTU', 'ØK-2'].map(parseCourseCode)).not.toContain(undefined);
  });

  it('is neither empty, small letters, a digit first, spaced nor longer than twenty', () => {
    for (const text of ['', 'm1', '1M', 'M 1', ' M1', 'M1\n', `M${'1'.repeat(20)}`])
      expect(parseCourseCode(text), JSON.stringify(text)).toBeUndefined();
    expect(() => courseCode('m1')).toThrow(RangeError);
  });
});

describe('a programme code', () => {
  it('can stand in an address as it is', () => {
    expect(programmeCode('helse-omsorg')).toBe('helse-omsorg');
    expect(programmeCode('a'.repeat(40))).toHaveLength(40);
    expect(() => programmeCode('a'.repeat(41))).toThrow(RangeError);
    for (const text of ['Helse', 'helse omsorg', 'helse--omsorg', '-helse', 'helse/omsorg', 'økonomi', ''])
      expect(() => programmeCode(text), text).toThrow(RangeError);
  });
});
