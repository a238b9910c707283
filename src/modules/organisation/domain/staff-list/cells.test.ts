import { describe, expect, it } from 'vitest';
import {
  hasControlCharacters,
  isScientific,
  looksGarbled,
  readEmail,
  readPositionCode,
  readShare,
  readYesNo,
  shareScale,
  sharePercent,
  splitCodeAndName,
  splitName,
  tidy,
} from './cells.ts';
import { readService } from './services.ts';

describe('shares of a position', () => {
  const inColumn = (cells: string[]) => {
    const scale = shareScale(cells);
    return cells.map((cell) => {
      const share = readShare(cell);
      return share === undefined ? undefined : sharePercent(share, scale);
    });
  };

  it('reads percent in every spelling', () => {
    expect(inColumn(['80', '80 %', '80,5', '80.5%', '100.0', '33,333', '75,00 pst.', '0'])).toEqual([
      80, 80, 80.5, 80.5, 100, 33.33, 75, 0,
    ]);
  });

  it('reads a column of parts of one, where 1 is a whole position', () => {
    expect(inColumn(['0,8', '1', '1,0', '0.505'])).toEqual([80, 100, 100, 50.5]);
  });

  it('trusts the sign before the column', () => {
    expect(inColumn(['1 %', '80', '0,5 %'])).toEqual([1, 80, 0.5]);
    expect(inColumn(['80 %', '0,8'])).toEqual([80, 80]);
  });

  it('does not read words, dates or sums as shares', () => {
    expect(inColumn(['hel', '01.01.2020', '80-100', '1e2', ''])).toEqual([...Array(5)]);
  });
});

describe('yes and no', () => {
  it.each(['ja', 'JA', 'j', 'x', 'X', '1', 'true', 'Yes', 'Avdelingsleder', 'einingsleiar', 'Kommunalsjef'])(
    '%j means leader',
    (cell) => expect(readYesNo(cell)).toBe(true),
  );
  it.each(['nei', 'N', '0', 'false', '-', 'Ikke leder'])('%j means not leader', (cell) =>
    expect(readYesNo(cell)).toBe(false),
  );
  it.each(['kanskje', '2', 'Kari Haugen', 'uten leder'])('%j means nothing', (cell) =>
    expect(readYesNo(cell)).toBeUndefined(),
  );
});

describe('names and codes', () => {
  it('splits a full name at the comma, or before the last word', () => {
    expect(splitName('Haugen, Kari Marie')).toEqual({ givenName: 'Kari Marie', familyName: 'Haugen' });
    expect(splitName('Kari Marie Haugen')).toEqual({ givenName: 'Kari Marie', familyName: 'Haugen' });
    expect(splitName('Kari')).toBeUndefined();
    expect(splitName('Haugen,')).toBeUndefined();
  });

  it('finds the four digits that KS has given a position', () => {
    expect(readPositionCode('7174')).toEqual({ code: '7174', title: '' });
    expect(readPositionCode('717401')).toEqual({ code: '7174', title: '' });
    expect(readPositionCode('7174 Sykepleier')).toEqual({ code: '7174', title: 'Sykepleier' });
    expect(readPositionCode('7174.01 - Sykepleier')).toEqual({ code: '7174', title: 'Sykepleier' });
    expect(readPositionCode('2223101')).toBeUndefined();
    expect(readPositionCode('Sykepleier')).toBeUndefined();
  });

  it('splits a unit that was written as code and name in one', () => {
    expect(splitCodeAndName('311000 Hjemmetjenester nord')).toEqual({
      code: '311000',
      name: 'Hjemmetjenester nord',
    });
    expect(splitCodeAndName('3110 – Ås')).toEqual({ code: '3110', name: 'Ås' });
    expect(splitCodeAndName('Sone 3')).toBeUndefined();
    expect(splitCodeAndName('3110')).toBeUndefined();
  });

  it('takes addresses as they are written on the way in, and nothing that only resembles one', () => {
    expect(readEmail('Kari.Haugen@Gjovik.kommune.example ')).toBe('kari.haugen@gjovik.kommune.example');
    for (const bad of [
      'kari.haugen',
      'kari@haugen',
      'kari haugen@x.example',
      'a@b.example;c@d.example',
      '@x.example',
    ])
      expect(readEmail(bad)).toBeUndefined();
  });

  it('knows a service by KOSTRA function or by its name', () => {
    expect(readService('253')).toBe('253');
    expect(readService('258 – Hjemmetjenester')).toBe('258');
    expect(readService('Sykehjem')).toBe('253');
    expect(readService('Helsestasjons- og skolehelsetjeneste')).toBe('232');
    expect(readService('Heimetenester')).toBe('258');
    expect(readService('999')).toBeUndefined();
    expect(readService('2530')).toBeUndefined();
    expect(readService('Romfart')).toBeUndefined();
  });
});

describe('odd letters', () => {
  it('makes one space of all kinds of space, and drops what cannot be seen', () => {
    expect(tidy('\ufeff Kari\u00a0\n Marie\u200b\t ')).toBe('Kari Marie');
    expect(tidy('A\u030ase')).toBe('Åse');
  });

  it('sees control characters, turned lines and UTF-8 read as Windows-1252', () => {
    expect([
      hasControlCharacters('Ka\u0007ri'),
      hasControlCharacters('Kari\u202e'),
      hasControlCharacters('Kåre Ærø'),
    ]).toEqual([true, true, false]);
    expect([
      looksGarbled('BjÃ¸rg'),
      looksGarbled('Ã…se'),
      looksGarbled('Ãlvaro'),
      looksGarbled('Bjørg'),
    ]).toEqual([true, true, false, false]);
  });

  it('sees numbers that have lost their digits', () => {
    expect([
      isScientific('1,00123E+05'),
      isScientific('1E5'),
      isScientific('E105'),
      isScientific('100123'),
    ]).toEqual([true, true, false, false]);
  });
});
