import { describe, expect, it } from 'vitest';
import { municipalityCode } from '../../../kernel/municipality-code.ts';
import { chooseCoverage, type CoverageQuestion, type ToldFigure } from './coverage-list.ts';

const row = (name: string, figure: ToldFigure, county = 'Innlandet') => ({
  code: municipalityCode('3407'),
  name,
  county,
  figure,
});
const shown = (total: number, share: number): ToldFigure => ({ kind: 'shown', total, share });
const ROWS = [
  row('Gjøvik', shown(60, 0.4)),
  row('Hemsedal', { kind: 'too-few' }, 'Buskerud'),
  row('Åmot', shown(20, 0.9)),
  row('Løten', { kind: 'range', total: 30 }),
];
const names = (change: Partial<CoverageQuestion>) =>
  chooseCoverage(ROWS, { query: '', order: 'name', descending: false, ...change }).map((r) => r.name);

describe('the list of municipalities', () => {
  it('keeps hidden shares last both ways, so that the place in the order tells nothing', () => {
    expect(names({ order: 'share' })).toEqual(['Gjøvik', 'Åmot', 'Hemsedal', 'Løten']);
    expect(names({ order: 'share', descending: true })).toEqual(['Åmot', 'Gjøvik', 'Hemsedal', 'Løten']);
  });

  it('sorts by size where the size is told, also when the share is not', () => {
    expect(names({ order: 'leaders', descending: true })).toEqual(['Gjøvik', 'Løten', 'Åmot', 'Hemsedal']);
  });

  it('is in Norwegian order and found by county', () => {
    expect(names({})).toEqual(['Gjøvik', 'Hemsedal', 'Løten', 'Åmot']);
    expect(names({ query: 'buskerud' })).toEqual(['Hemsedal']);
  });
});
