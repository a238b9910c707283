import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPart, readSeen } from './form-input.ts';

describe('what is typed in an order', () => {
  it('is read the way Norwegians write dates and figures', () => {
    expect(
      readPart('time', { start: '14.9.2027', coursesASemester: '2', place: ' Raufoss ', attendance: '80' }),
    ).toEqual({
      ok: true,
      value: { start: '2027-09-14', coursesASemester: '2', place: 'Raufoss', attendance: '80' },
    });
  });

  it('may be left empty in every field of a draft', () => {
    expect(readPart('time', {}).ok).toBe(true);
    expect(readPart('seats', {}).ok).toBe(true);
    expect(readPart('contact', {}).ok).toBe(true);
  });

  it('is told to be wrong in every field at once', () => {
    expect(readPart('time', { start: '31.02.2027', attendance: '101', place: 'x'.repeat(201) })).toEqual({
      ok: false,
      failure: { start: 'date-wrong', attendance: 'percent-wrong', place: 'too-long' },
    });
  });

  it('takes half a seat, fewer than none and a thousand and one for mistakes', () => {
    for (const seats of ['2,5', '-1', '1001', 'fem'])
      expect(readPart('seats', { 'seats-3407': seats })).toMatchObject({
        failure: { 'seats-3407': 'number-wrong' },
      });
  });

  it('adds the municipality that was chosen by name, and asks for the half that is lacking', () => {
    expect(readPart('seats', { other: '3411', otherSeats: '5' })).toMatchObject({
      value: { 'seats-3411': '5' },
    });
    expect(readPart('seats', { other: '3411' })).toMatchObject({
      failure: { otherSeats: 'other-seats-missing' },
    });
    expect(readPart('seats', { otherSeats: '5' })).toMatchObject({ failure: { other: 'other-missing' } });
    expect(readPart('seats', { other: 'drop', otherSeats: '5' })).toMatchObject({
      failure: { other: 'municipality-unknown' },
    });
  });

  it('never makes the reader fall over', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('time' as const, 'seats' as const, 'contact' as const),
        fc.dictionary(fc.string(), fc.string()),
        (part, typed) => {
          expect(typeof readPart(part, typed).ok).toBe('boolean');
        },
      ),
    );
  });
});

it('has seen nothing when what it says it has seen cannot be read', () => {
  expect(readSeen(undefined)).toEqual({});
  expect(readSeen('[1')).toEqual({});
  expect(readSeen('null')).toEqual({});
  expect(readSeen('{"place":"Lena","min":3}')).toEqual({ place: 'Lena' });
});
