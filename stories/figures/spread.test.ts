import { describe, expect, it } from 'vitest';
import { readPopulationRows } from '../../src/modules/competence/domain/figures/population.ts';
import { AGE_GROUPS } from './population-facts.ts';
import { populationCsv } from './spread.ts';

const read = (of: 'municipalities' | 'country') => {
  const [header = '', ...lines] = populationCsv(of).split('\n');
  const rows = lines.map((line, i) => ({ number: i + 2, cells: line.split(',') }));
  return readPopulationRows(header.split(','), rows);
};
const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);

describe('typed age groups, spread to single ages', () => {
  it.each(['municipalities', 'country'] as const)('add up to what was published, for %s', (of) => {
    const { rows, problems } = read(of);
    expect(problems.kept).toEqual([]);
    for (const [code, table] of Object.entries(AGE_GROUPS)) {
      if ((code === '0') !== (of === 'country')) continue;
      for (const line of table.trim().split('\n')) {
        const [year, men, women, ...groups] = line.trim().split(' ').map(Number);
        const [male, female] = (['male', 'female'] as const).map((sex) =>
          rows.find((row) => row.region === code && row.year === year && row.sex === sex),
        );
        const both = (male?.counts ?? []).map((count, age) => count + (female?.counts[age] ?? 0));
        expect([sum(male?.counts ?? []), sum(female?.counts ?? [])], `${code} ${year}`).toEqual([men, women]);
        const cut = [0, 18, 67, 80, 90].map((from, g, all) => sum(both.slice(from, all[g + 1] ?? 106)));
        expect(cut, `${code} ${year}`).toEqual(groups);
      }
    }
  });

  it('have the seven municipalities of the stories in the twenty years to 2025', () => {
    const { rows } = read('municipalities');
    expect(new Set(rows.map((row) => row.region)).size).toBe(7);
    expect(rows).toHaveLength(7 * 20 * 2);
  });

  it('let cohorts cross the borders of the groups whole, in a place with other shares of old than the country', () => {
    const oldIn = (of: 'municipalities' | 'country', region: string, year: number, from: number) =>
      sum(
        read(of)
          .rows.filter((row) => row.region === region && row.year === year)
          .map(({ counts }) => sum(counts.slice(from, from + 3))),
      );
    // People of 78–80 a year later are 79–81: a place may lose more or fewer of them, but not a fifth.
    for (const year of [2010, 2017, 2024]) {
      const own = oldIn('municipalities', '3407', year, 79) / oldIn('municipalities', '3407', year - 1, 78);
      const all = oldIn('country', '0', year, 79) / oldIn('country', '0', year - 1, 78);
      expect(Math.abs(Math.log(own / all))).toBeLessThan(0.05);
    }
  });
});
