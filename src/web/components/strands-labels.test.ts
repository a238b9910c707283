import { describe, expect, it } from 'vitest';
import { fullStrands, newStrands } from './gallery-content.ts';
import { chooseLabels, NARROWEST, wrapLabel } from './strands-labels.ts';
import { layOutStrands } from './strands-layout.ts';

describe('wrapLabel', () => {
  it('breaks between words', () => {
    expect(wrapLabel('Samtale om utviklingsplanen', 17, 2)).toEqual(['Samtale om', 'utviklingsplanen']);
  });

  it('says with an ellipsis that there was more', () => {
    expect(wrapLabel('Ledelse av myndiggjorte medarbeidere og utvikling', 17, 2)).toEqual([
      'Ledelse av',
      'myndiggjorte …',
    ]);
    expect(wrapLabel('Kompetanseplanleggingsarbeidet', 17, 2)).toEqual(['Kompetanseplanle…']);
  });
});

describe('chooseLabels', () => {
  it('always has words for the next station, however full the strands are', () => {
    const { stations, now } = layOutStrands(fullStrands);
    const named = chooseLabels(stations, now).filter((label) => label.station.state === 'next');
    expect(named).toHaveLength(3);
    expect(named.every((label) => !label.roomy)).toBe(true);
  });

  it('leaves out labels rather than let two of one strand come closer than their letters need', () => {
    const { stations, now } = layOutStrands(fullStrands);
    const narrow = chooseLabels(stations, now).filter((label) => !label.roomy);
    for (const strand of [0, 1, 2]) {
      const middles = narrow
        .filter((label) => label.station.strand === strand && label.anchor === 'middle')
        .map((label) => label.station.at * NARROWEST)
        .sort((a, b) => a - b);
      const gaps = middles.slice(1).map((middle, index) => middle - (middles[index] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThan(40);
    }
    expect(narrow.length).toBeLessThan(stations.length / 2);
  });

  it('names every station when there is room for all', () => {
    const { stations, now } = layOutStrands(newStrands);
    expect(chooseLabels(stations, now)).toHaveLength(4);
  });
});
