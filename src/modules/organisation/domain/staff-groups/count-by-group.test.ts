import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COUNTED_WITH_HEALTH_AND_CARE } from '../service-type.ts';
import { countByGroup, type CountedPositions, withoutSmallGroups } from './count-by-group.ts';
import { POSITION_CODES } from './position-codes-2024.ts';

const some = (change: Partial<CountedPositions>): CountedPositions => ({
  group: 'nurse',
  scheme: 'hta',
  positions: 10,
  fte: 8,
  persons: 9,
  withAge: 9,
  from55: 2,
  ...change,
});
const unknown = some({ group: null, scheme: null, positions: 3, fte: 2.5 });

describe('the crosswalk of position codes', () => {
  it('has every code once, also across the two kinds, so a code says by itself what kind it is', () => {
    const codes = POSITION_CODES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^\d{4}$/.test(code))).toEqual([]);
  });

  it('is published code by code, and nothing else is published', () => {
    const page = readFileSync(
      new URL('../../../../../docs/methods/position-codes.md', import.meta.url),
      'utf8',
    );
    const published = page
      .split('\n')
      .flatMap((line) => (/^\| ([\d, ]+?) +\|/.exec(line)?.[1] ?? '').match(/\d{4}/g) ?? []);
    expect(published.sort()).toEqual(POSITION_CODES.map(({ code }) => code).sort());
  });

  it('leaves out the codes that no source at hand confirms', () => {
    // Often told as those of specialist nurse, public health nurse and social educator.
    for (const code of ['7523', '6185', '6455'])
      expect(POSITION_CODES.some((one) => one.code === code)).toBe(false);
  });
});

describe('staff by group', () => {
  it('counts codes that are not mapped by themselves, and puts them in no group', () => {
    const { groups, mapped, notMapped } = countByGroup([some({}), unknown]);
    expect(groups.find(({ group }) => group === 'nurse')).toMatchObject({ positions: 10, fte: 8 });
    expect(groups.reduce((sum, { fte }) => sum + fte, 0)).toBe(8);
    expect([mapped, notMapped]).toEqual([10, { positions: 3, fte: 2.5 }]);
  });

  it('tells nobody apart from not known: only what codes of the kind in the list can tell of is there', () => {
    const names = (rows: CountedPositions[]) => countByGroup(rows).groups.map(({ group }) => group);
    expect(names([some({})])).toContain('therapist');
    expect(names([some({})])).not.toContain('physician');
    expect(names([some({ scheme: 'styrk-08' })])).toContain('physician');
    expect(names([some({ scheme: 'styrk-08' })])).not.toContain('public-health-nurse');
    expect(names([unknown])).toEqual([]);
  });

  it('keeps groups of ten full-time equivalents and fewer in the municipality, those of nobody too', () => {
    const counts = countByGroup([
      some({ fte: 10 }),
      some({ group: 'assistant', fte: 10.1 }),
      some({ group: 'therapist', fte: 0, positions: 0 }),
    ]);
    expect(withoutSmallGroups(counts).groups.map(({ group }) => group)).toEqual(['assistant']);
  });

  it('keeps ages in the municipality where ten or fewer of a group are 55 and over, or younger', () => {
    const agesOf = (withAge: number, from55: number) => {
      const [group] = withoutSmallGroups(countByGroup([some({ fte: 40, withAge, from55 })])).groups;
      return [group?.withAge, group?.from55];
    };
    expect(agesOf(50, 11)).toEqual([50, 11]);
    expect(agesOf(50, 39)).toEqual([50, 39]);
    for (const few of [10, 3, 0, 40, 47, 50]) expect(agesOf(50, few)).toEqual([0, 0]);
  });
});

it('health and care is what official statistics count with it, and units that say nothing', () => {
  expect(COUNTED_WITH_HEALTH_AND_CARE).toEqual(
    expect.arrayContaining(['253', '258', 'home-care', 'other', '']),
  );
  for (const other of [
    '243',
    '244',
    '120',
    '211',
    'mental-health',
    'child-welfare',
    'support',
    'administration',
  ])
    expect(COUNTED_WITH_HEALTH_AND_CARE).not.toContain(other);
});
