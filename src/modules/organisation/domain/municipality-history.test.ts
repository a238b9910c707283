import { describe, expect, it } from 'vitest';
import { localDate } from '../../../kernel/local-date.ts';
import { municipalityCode } from '../../../kernel/municipality-code.ts';
import { historyOf, type MunicipalityChange, successorsOn } from './municipality-history.ts';

function change(
  from: string,
  to: string,
  on: string,
  kind: MunicipalityChange['kind'],
  share: number | null = kind === 'split' ? null : 1,
): MunicipalityChange {
  return { from: municipalityCode(from), to: municipalityCode(to), on: localDate(on), kind, share };
}

// Facts: Asker, Røyken and Hurum became Asker in 2020, which got a new number in 2024. Ålesund and four others were
// joined in 2020; in 2024 Haram left again with 13.79 per cent of the people. Snillfjord was divided in three.
const CHANGES = [
  change('0220', '3025', '2020-01-01', 'merged'),
  change('0627', '3025', '2020-01-01', 'merged'),
  change('0628', '3025', '2020-01-01', 'merged'),
  change('3025', '3203', '2024-01-01', 'renumbered'),
  change('1504', '1507', '2020-01-01', 'merged'),
  change('1534', '1507', '2020-01-01', 'merged'),
  change('1507', '1508', '2024-01-01', 'split', 0.8621),
  change('1507', '1580', '2024-01-01', 'split', 0.1379),
  change('5012', '5055', '2020-01-01', 'split'),
  change('5012', '5056', '2020-01-01', 'split'),
  change('5012', '5059', '2020-01-01', 'split'),
  change('5016', '5059', '2020-01-01', 'merged'),
  change('5024', '5059', '2020-01-01', 'merged'),
];
const successors = (code: string, day: string) =>
  successorsOn(municipalityCode(code), localDate(day), CHANGES);

describe('the successors of a municipality', () => {
  it('are the municipality itself until the day it changes', () => {
    expect(successors('0627', '2019-12-31')).toEqual([{ code: '0627', share: 1 }]);
    expect(successors('0627', '2020-01-01')).toEqual([{ code: '3025', share: 1 }]);
  });

  it('are found through every change on the way', () => {
    expect(successors('0627', '2026-11-22')).toEqual([{ code: '3203', share: 1 }]);
  });

  it('are several after a split, each with its share', () => {
    expect(successors('1534', '2026-11-22')).toEqual([
      { code: '1508', share: 0.8621 },
      { code: '1580', share: 0.1379 },
    ]);
  });

  it('have no share when the source does not say how the municipality was divided', () => {
    expect(successors('5012', '2026-11-22').map((s) => s.share)).toEqual([null, null, null]);
  });

  it('are the code itself when nothing is known of it', () => {
    expect(successors('3407', '2026-11-22')).toEqual([{ code: '3407', share: 1 }]);
  });
});

describe('the history of a municipality', () => {
  it('tells all who were joined, and the new number afterwards, the oldest first', () => {
    expect(historyOf(municipalityCode('3203'), CHANGES)).toEqual([
      { kind: 'merged', on: '2020-01-01', from: ['0220', '0627', '0628'], to: '3025' },
      { kind: 'renumbered', on: '2024-01-01', from: ['3025'], to: '3203' },
    ]);
  });

  it('is told from the other end too: what became of a municipality that is gone', () => {
    expect(historyOf(municipalityCode('0627'), CHANGES)).toEqual(
      historyOf(municipalityCode('3203'), CHANGES),
    );
  });

  it('tells the whole division, not only the part that came here', () => {
    expect(historyOf(municipalityCode('1580'), CHANGES)).toEqual([
      { kind: 'merged', on: '2020-01-01', from: ['1504', '1534'], to: '1507' },
      {
        kind: 'split',
        on: '2024-01-01',
        from: '1507',
        to: [
          { code: '1508', share: 0.8621 },
          { code: '1580', share: 0.1379 },
        ],
      },
    ]);
  });

  it('keeps a merger and the share of a divided neighbour apart when both came on one day', () => {
    expect(historyOf(municipalityCode('5059'), CHANGES).map((event) => event.kind)).toEqual([
      'merged',
      'split',
    ]);
  });

  it('is empty for a municipality that never changed', () => {
    expect(historyOf(municipalityCode('3407'), CHANGES)).toEqual([]);
  });
});
