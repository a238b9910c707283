import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPopulationFile } from '../../../store/files/population-file.ts';
import { preparePopulation } from '../model/prepare.ts';
import { projectPopulation } from '../model/project.ts';
import { BESIDE_OFFICIAL } from './alternatives.ts';

const data = new URL('../../../../../../../shared/data/', import.meta.url);
const published = new URL('oracles/projection-ssb-published.json', data);
const register = new URL('folkemengde_kommune_kjonn_alder_2006_2025.csv', data);
const absent =
  existsSync(published) && existsSync(register) ? '' : ' (skipped: ../shared/data is not beside the project)';
if (absent) console.info(`Alternatives are not held against those of Statistics Norway${absent}`);

describe('what is said of alternatives beside those of Statistics Norway', () => {
  it.skipIf(absent)(`has their published totals${absent}`, () => {
    const { national2024, regional2024 } = JSON.parse(readFileSync(published, 'utf8')) as {
      national2024: { population: Record<string, number[]> };
      regional2024: { regional_sum_by_age: Record<string, Record<string, { total: number }>> };
    };
    for (const { national, regional } of Object.values(BESIDE_OFFICIAL)) {
      expect(national.people).toEqual(national2024.population[national.name]!.slice(1, 3));
      const sums = regional2024.regional_sum_by_age[regional.name]!;
      expect(regional.people).toEqual([sums['2030']!.total, sums['2050']!.total]);
    }
  });

  it.skipIf(absent)(`has what the model gives from 2024${absent}`, async () => {
    const read = await readPopulationFile({ path: register.pathname });
    if (!read.ok) throw new Error(JSON.stringify(read.failure));
    for (const alternative of ['main', 'low', 'high'] as const) {
      const model = preparePopulation(read.value, 2024, alternative);
      if (!model.ok) throw new Error(JSON.stringify(model.failure));
      const { populations } = projectPopulation(model.value, 2050);
      const people = (year: number) => Math.round(populations[year - 2024]!.reduce((sum, n) => sum + n, 0));
      expect([people(2030), people(2050)], alternative).toEqual(BESIDE_OFFICIAL[alternative].ours);
    }
  });
});
