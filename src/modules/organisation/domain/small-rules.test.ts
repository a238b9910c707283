import { describe, expect, it } from 'vitest';
import { credits } from '../../../kernel/credits.ts';
import { localDate } from '../../../kernel/local-date.ts';
import { ageBandOn } from './age-band.ts';
import { decideFormalEducation } from './formal-education.ts';
import { serviceTypeOf } from './service-type.ts';

describe('formal leadership education', () => {
  const LIMIT = credits(30);
  const of = (...values: number[]) =>
    decideFormalEducation(
      values.map((value) => ({ credits: credits(value) })),
      LIMIT,
    );

  it('needs more than the limit: exactly 30 credits is not yet enough', () => {
    expect(of(30)).toEqual({ outcome: 'some', credits: 30 });
    expect(of(30.5)).toEqual({ outcome: 'formal', credits: 30.5 });
  });

  it('is the sum of courses, wherever they were taken', () => {
    expect(of(7.5, 7.5, 7.5, 7.5, 7.5)).toEqual({ outcome: 'formal', credits: 37.5 });
  });

  it('tells those who have begun from those who have nothing', () => {
    expect(of(7.5).outcome).toBe('some');
    expect(of().outcome).toBe('none');
    expect(of(0).outcome).toBe('none');
  });
});

describe('the age band', () => {
  const on = (born: string) => ageBandOn(localDate(born), localDate('2026-11-22'));

  it('changes on the birthday', () => {
    expect(on('1966-11-23')).toBe('55-59');
    expect(on('1966-11-22')).toBe('60-64');
    expect(on('1961-11-22')).toBe('65-up');
  });

  it('is unknown when the staff list has no birth date', () => {
    expect(ageBandOn(null, localDate('2026-11-22'))).toBe('unknown');
  });
});

describe('the service of a unit', () => {
  it('is read from the KOSTRA function, also the one that ended in 2023', () => {
    expect(serviceTypeOf('253')).toBe('nursing-home');
    expect(serviceTypeOf('254')).toBe('home-care');
    expect(serviceTypeOf('258')).toBe('home-care');
  });

  it('is other for what nobody has heard of', () => {
    expect(serviceTypeOf('skog og vilt')).toBe('other');
  });
});
