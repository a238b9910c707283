import { describe, expect, it } from 'vitest';
import { shellTexts } from '../../../../web/layout/texts/index.ts';
import { needTexts } from '../../texts/need.ts';
import { likelyChange, likelyFtes, sayDifference, sayGap, type Words } from './words.ts';

const words: Words = { locale: 'nb', texts: needTexts.nb, shell: shellTexts('nb') };
const range = (p10: number, p90: number) => ({ p10, p50: (p10 + p90) / 2, p90 });
const gap = (p10: number, p90: number): string => sayGap(range(p10, p90), words);
const difference = (p10: number, p90: number): string => sayDifference({ p10, p90 }, words);

describe('what is lacking, in words', () => {
  it('has no more digits than so wide a range can bear', () => {
    expect(gap(0.62, 3.54)).toBe('mangler det trolig mellom 0,6 og 3,5 årsverk');
    expect(gap(1.12, 17.8)).toBe('mangler det trolig mellom 1 og 18 årsverk');
    expect(gap(-2.04, 11.7)).toBe('er det trolig mellom 2 årsverk til overs og 12 for få');
    expect(gap(387, 644)).toBe('mangler det trolig mellom 390 og 640 årsverk');
    expect(likelyFtes(range(5.66, 7.24), words)).toBe('mellom 5,7 og 7,2');
  });

  it('speaks of nothing to spare where what is to spare is rounded away', () => {
    expect(gap(-0.3, 17.8)).toBe('mangler det trolig mellom 0 og 18 årsverk');
    expect(gap(-17.8, 0.3)).toBe('er det trolig mellom 0 og 18 årsverk til overs');
    expect(gap(-12.4, -2.2)).toBe('er det trolig mellom 2 og 12 årsverk til overs');
  });

  it('says one figure where both ends are said alike', () => {
    expect(gap(2.01, 2.04)).toBe('mangler det trolig 2,0 årsverk');
    expect(gap(-2.04, -2.01)).toBe('er det trolig 2,0 årsverk til overs');
    expect(likelyFtes(range(31.2, 31.4), words)).toBe('31');
  });
});

describe('what a lever changes, in words', () => {
  it('is less, more or either, and one figure where both ends are said alike', () => {
    expect(difference(-0.52, -0.41)).toBe('Det er mellom 0,4 og 0,5 årsverk mindre enn uten nye grep.');
    expect(difference(-0.09, -0.06)).toBe('Det er 0,1 årsverk mindre enn uten nye grep.');
    expect(difference(0.11, 0.14)).toBe('Det er 0,1 årsverk mer enn uten nye grep.');
    expect(difference(-0.2, 0.3)).toContain('mellom 0,2 færre og 0,3 flere');
    expect(difference(-0.04, 0.04)).toBe('Det er det samme som uten nye grep.');
    expect(likelyChange({ p10: -0.13, p90: -0.06 }, words)).toBe('−0,1');
    expect(likelyChange({ p10: -0.02, p90: 0.21 }, words)).toBe('mellom 0,0 og +0,2');
  });
});
