import { describe, expect, it } from 'vitest';
import type { FigureSourceId } from '../../../../../kernel/ids.ts';
import { COMPETENCES } from '../../assumptions/workforce-2026.ts';
import { type FigureLine, type FigureSet, movedBetween, positionsFor, yearsToTell } from './figure-set.ts';
import { groupsOfProfessions, proposeStaffing } from './propose.ts';

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const aLine = (p50: number, given: Partial<FigureLine> = {}): FigureLine => ({
  part: 'profession',
  item: 'nurse',
  unit: 'fte',
  points: [2025, 2030].map((year) => ({ year, p10: p50 - 5, p50, p90: p50 + 8, p80: p50 + 4 })),
  ...given,
});
const aSet = (given: Partial<FigureSet> = {}): FigureSet => ({
  shape: 1,
  place: 'Gjøvik',
  told: [],
  missing: [],
  register: {
    id: 'x' as FigureSourceId,
    publisher: 'SSB',
    name: 'Folkemengde',
    vintage: '2025',
    licence: '',
    sha256: '',
    isSpread: false,
  },
  users: [],
  assumptions: 2026,
  baseYear: 2025,
  draws: 100,
  seed: 2026,
  sickness: 0.105,
  staff: { basis: 'need' },
  years: [2025, 2030],
  lines: [aLine(84.5)],
  ...given,
});

describe('the years of a set', () => {
  it('are the base, the last of the plan, and ten and twenty years on, each once and in order', () => {
    const drawn = years(2025, 2045);
    expect(yearsToTell(drawn, 2025, { lastYear: 2030 })).toEqual([2025, 2030, 2035, 2045]);
    expect(yearsToTell(drawn, 2025, { lastYear: 2035 })).toEqual([2025, 2035, 2045]);
  });

  it('leave out a last year that the picture does not reach', () => {
    expect(yearsToTell(years(2025, 2045), 2025, { lastYear: 2050 })).toEqual([2025, 2035, 2045]);
    expect(yearsToTell(years(2028, 2048), 2028, { lastYear: 2026 })).toEqual([2028, 2038, 2048]);
  });
});

describe('requirements from a set', () => {
  it('are in positions: 84.5 present are 94.4 with a sick leave of 10.5 per cent', () => {
    expect(positionsFor(84.5, { sickness: 0.105 })).toBe(94.4);
    expect(positionsFor(84.5, { sickness: 0 })).toBe(84.5);
    expect(proposeStaffing(aSet(), 2030, 'p50')).toMatchObject([
      { code: 'nurse', year: 2030, present: 84.5, positions: 94.4 },
    ]);
    expect(proposeStaffing(aSet(), 2030, 'p80')).toMatchObject([{ present: 88.5, positions: 98.9 }]);
  });

  it('are none in a year that the set does not tell of', () => {
    expect(proposeStaffing(aSet(), 2031, 'p50')).toEqual([]);
  });

  it('are of professions: nurses of both kinds are one, and groups of several professions are none', () => {
    const groups = groupsOfProfessions(COMPETENCES);
    expect([...groups.keys()].sort()).toEqual([
      'assistant',
      'health-worker',
      'nurse',
      'physician',
      'public-health-nurse',
      'social-educator',
    ]);
    expect(groups.get('nurse')?.map((index) => COMPETENCES[index])).toEqual(['nurse', 'specialist-nurse']);
  });
});

describe('what moved between two sets', () => {
  it('is told for the last year of the plan that both tell of', () => {
    const after = aSet({ lines: [aLine(90)], years: [2025, 2030] });
    expect(movedBetween(aSet(), after, 2030)).toMatchObject([
      { year: 2030, before: { p50: 84.5 }, after: { p50: 90 } },
    ]);
    expect(movedBetween(aSet(), after, 2029)).toMatchObject([{ year: 2025 }]);
  });

  it('is nothing where all is the same, where a line is new, and where no year is common', () => {
    expect(movedBetween(aSet(), aSet(), 2030)).toEqual([]);
    expect(movedBetween(aSet(), aSet({ lines: [aLine(1, { item: 'physician' })] }), 2030)).toEqual([]);
    expect(movedBetween(aSet(), aSet({ years: [2026] }), 2030)).toEqual([]);
  });

  it('also tells a range that moved while its middle stood', () => {
    const [line] = aSet().lines;
    const wider = { ...line!, points: line!.points.map((point) => ({ ...point, p90: 120 })) };
    expect(movedBetween(aSet(), aSet({ lines: [wider] }), 2030)).toHaveLength(1);
  });
});
