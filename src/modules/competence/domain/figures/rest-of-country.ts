import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { PopulationTable } from './population.ts';

/** No municipality has this number, and no county begins with 99. */
export const REST_OF_COUNTRY = '9999' as MunicipalityCode;

/**
 * A register of some municipalities with everybody else as one more: what is common to all is then read from the whole country
 * and not from the few. The country may tell of fewer years; in the years that only the few are told of, the rest is not.
 *
 * @param country a table whose one municipality is the country
 */
export function withRestOfCountry(some: PopulationTable, country: PopulationTable): PopulationTable {
  const rows = some.municipalities.length;
  const cells = rows === 0 ? 0 : some.counts.length / (some.years.length * rows);
  const municipalities = [...some.municipalities, REST_OF_COUNTRY];
  const counts = new Float64Array(some.years.length * (rows + 1) * cells);
  const told = new Uint8Array(some.years.length * (rows + 1));
  for (const [t, year] of some.years.entries()) {
    const start = t * rows * cells;
    const to = t * (rows + 1) * cells;
    counts.set(some.counts.subarray(start, start + rows * cells), to);
    told.set(some.told.subarray(t * rows, (t + 1) * rows), t * (rows + 1));
    const there = country.years.indexOf(year);
    const isWhole = some.told.subarray(t * rows, (t + 1) * rows).every((one) => one === 1);
    if (there < 0 || !isWhole || country.told[there] !== 1) continue;
    told[t * (rows + 1) + rows] = 1;
    for (let c = 0; c < cells; c++) {
      let here = 0;
      for (let m = 0; m < rows; m++) here += some.counts[start + m * cells + c]!;
      counts[to + rows * cells + c] = Math.max(0, country.counts[there * cells + c]! - here);
    }
  }
  return { municipalities, years: some.years, counts, told };
}
