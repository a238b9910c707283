import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inUse, ofOtherBorders } from './borders.ts';

describe('the number of a municipality', () => {
  it('begins with that of a county, and ends with its own', () => {
    for (const none of ['0000', '9999', '2111', '3400', '3501', '0300'])
      expect(inUse(none), none).toBeUndefined();
    expect(inUse('3407')).toEqual({ from: 2020, to: Infinity });
    expect(inUse('0301')).toEqual({ from: 0, to: Infinity });
  });

  it('has ended with its county or on its own', () => {
    expect(inUse('0502')?.to).toBe(2019);
    expect(inUse('1142')?.to).toBe(2019);
    expect(inUse('1507')).toEqual({ from: 2020, to: 2023 });
    expect(inUse('5051')).toEqual({ from: 2018, to: 2019 });
  });

  it('stands beside others of the same borders, old or new', () => {
    expect(ofOtherBorders(['0502', '0301', '1601', '1142'])).toEqual([]);
    expect(ofOtherBorders(['3407', '0301', '1508', '3107', '1103'])).toEqual([]);
    expect(ofOtherBorders(['3407', '0301', '1507', '3005'])).toEqual([]);
  });

  it('is out of place beside what it became, and the fewer are named', () => {
    expect(ofOtherBorders(['0502', '3407', '3411', '0301'])).toEqual(['0502']);
    expect(ofOtherBorders(['0502', '3407'])).toEqual(['0502']);
    expect(ofOtherBorders(['0502', '0528', '3411'])).toEqual(['3411']);
    expect(ofOtherBorders(['1142', '1103', '3407', '3107'])).toEqual(['1142']);
  });
});

const klass = new URL('../../../../../../shared/data/kommunekoder_2017_2024.csv', import.meta.url);
const absent = existsSync(klass) ? '' : ' (skipped: ../shared/data is not beside the project)';
if (absent) console.info(`The numbers of municipalities are not checked against Klass${absent}`);

describe('the numbers that Statistics Norway has given from 2017 to 2024', () => {
  it.skipIf(absent)(`are those we know, with the years that each was in use${absent}`, () => {
    const [, ...lines] = readFileSync(klass, 'utf8').trim().split('\n');
    expect(lines.length).toBeGreaterThan(800);
    for (const line of lines) {
      const [code = '', , from = '', to = ''] = line.split(',');
      const use = inUse(code);
      expect(use, code).toBeDefined();
      // Changes before 2018 are known by counties alone.
      if (Number(to) >= 2018) expect([code, use!.to]).toEqual([code, Number(to)]);
      if (to === '') expect([code, use!.to]).toEqual([code, Infinity]);
      if (Number(from) >= 2019) expect([code, use!.from]).toEqual([code, Number(from)]);
    }
  });
});
