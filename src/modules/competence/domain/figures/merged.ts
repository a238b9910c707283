import { AGES, type PopulationRow, type PopulationTable, SEXES } from './population.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';

/** How much of what a source tells of one code belongs to a municipality of today. */
export type Contribution = {
  readonly from: string;
  readonly to: MunicipalityCode;
  readonly share: number;
};

export type MergedPopulation = {
  readonly table: PopulationTable;
  /** True where an old municipality was divided, so that people are counted by shares and not one by one. */
  readonly estimated: boolean;
};

/** The people of municipalities of today, put together out of what a source tells of them and of those they were made of. */
export function mergePopulation(
  municipalities: readonly MunicipalityCode[],
  contributions: readonly Contribution[],
  rows: readonly PopulationRow[],
): MergedPopulation {
  const first = rows.reduce((least, row) => Math.min(least, row.year), Number.POSITIVE_INFINITY);
  const last = rows.reduce((most, row) => Math.max(most, row.year), 0);
  const years = rows.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const counts = new Float64Array(years.length * municipalities.length * SEXES.length * AGES);
  const told = new Uint8Array(years.length * municipalities.length);
  const places = new Map(municipalities.map((code, i) => [code, i]));
  const parts = Map.groupBy(contributions, ({ from }) => from);
  for (const row of rows) {
    for (const { to, share } of parts.get(row.region) ?? []) {
      const place = places.get(to);
      if (place === undefined) continue;
      const cell = (row.year - first) * municipalities.length + place;
      const start = (cell * SEXES.length + SEXES.indexOf(row.sex)) * AGES;
      told[cell] = 1;
      row.counts.forEach((count, age) => {
        counts[start + age] = (counts[start + age] ?? 0) + share * count;
      });
    }
  }
  return {
    table: { municipalities, years, counts, told },
    estimated: contributions.some(({ share }) => share < 1),
  };
}
