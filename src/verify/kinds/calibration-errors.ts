import { z } from 'zod';
import { fail, succeed, type Result } from '../../kernel/result.ts';
import {
  forecastErrors,
  type Counted,
  type ForecastError,
  type IssuedForecast,
} from '../../modules/competence/domain/population/forecast-error.ts';
import type { ReadBeside } from '../engine.ts';
import { personsByAge, readPopulationBeside, readTableBeside, type TableBeside } from '../tables-beside.ts';
import { AgeGroup, SizeClass, sumOf, type AgeRange } from './groups.ts';

const ISSUES = 'framskriving_telemark_og_landet_ssb_utgaver_2005_2024.csv';
export const REGISTER = 'folkemengde_kommune_kjonn_alder_2006_2025.csv';
const NATIONAL_REGISTER = 'folkemengde_norge_kjonn_alder_1986_2025.csv';
const MAIN_ALTERNATIVE = 'MMMM';
const COUNTRY = '0';
export const EVERYBODY: AgeRange = { from: 0, to: undefined };

export const horizons = z.array(z.int().min(1).max(100)).min(1);
export const Municipal = z.strictObject({
  of: z.literal('municipalities'),
  group: AgeGroup,
  size: SizeClass,
  h: horizons,
});
export const National = z.strictObject({ of: z.literal('country'), group: AgeGroup, h: horizons });

export function isWithin(found: number, of: number, factor: number): boolean {
  return Math.max(found / of, of / found) <= factor;
}

export type TableWanted = z.infer<typeof Municipal> | z.infer<typeof National>;

/** The errors of the issues that lie beside the file, for a group in the country or in a class of municipalities. */
export async function findErrors(
  asked: TableWanted,
  readBeside: ReadBeside,
): Promise<Result<readonly ForecastError[], string>> {
  const issues = await readTableBeside(readBeside, ISSUES, [
    'utgave',
    'region',
    'alternativ',
    'aar',
    'i_alt',
  ]);
  if (!issues.ok) return issues;
  const national = asked.of === 'country';
  const register = await readPopulationBeside(readBeside, national ? NATIONAL_REGISTER : REGISTER);
  if (!register.ok) return register;

  const forecasts = readForecasts(issues.value, asked.group, (region) =>
    national ? region === COUNTRY : register.value.municipalities.some((code) => code === region),
  );
  if (!forecasts.ok) return forecasts;
  const counted: Counted = (region, year) => {
    const ages = personsByAge(register.value, region, year);
    return ages && { total: sumOf(ages, EVERYBODY), group: sumOf(ages, asked.group) };
  };
  const errors = forecastErrors(forecasts.value, counted).filter(
    ({ inhabitants }) =>
      asked.of === 'country' || (inhabitants >= asked.size.from && inhabitants < asked.size.below),
  );
  return succeed(errors);
}

/** The forecasts of the main alternative for the wanted regions. Columns of ages (`a0`, `a1_5`, `a90p`) are added up to the group. */
function readForecasts(
  { headers, rows }: TableBeside,
  group: AgeRange,
  wanted: (region: string) => boolean,
): Result<readonly IssuedForecast[], string> {
  const columns = columnsOf(headers, group);
  if (!columns) return fail(`no such group: the columns of ${ISSUES} do not add up to it`);
  const at = (name: string) => headers.indexOf(name);
  const [issue, region, alternative, year, total] = ['utgave', 'region', 'alternativ', 'aar', 'i_alt'].map(
    at,
  ) as [number, number, number, number, number];
  const forecasts: IssuedForecast[] = [];
  for (const [i, cells] of rows.entries()) {
    if (cells[alternative] !== MAIN_ALTERNATIVE || !wanted(cells[region]!)) continue;
    const numbers = [year, total, ...columns].map((column) => Number(cells[column] || Number.NaN));
    if (!numbers.every((value) => Number.isInteger(value) && value >= 0))
      return fail(`not a number of persons: ${ISSUES}, row ${i + 2}`);
    forecasts.push({
      issue: cells[issue]!,
      region: cells[region]!,
      year: numbers[0]!,
      total: numbers[1]!,
      group: numbers.slice(2).reduce((sum, value) => sum + value, 0),
    });
  }
  return succeed(forecasts);
}

/** Columns that lie one after the other from the group's first age to its last. Ages 20–66 stand in two forms; the shortest way is taken. */
function columnsOf(headers: readonly string[], { from, to }: AgeRange): readonly number[] | undefined {
  if (from === 0 && to === undefined) return [headers.indexOf('i_alt')];
  const bands = headers.flatMap((name, column) => {
    const band = AgeGroup.safeParse(/^a\d+$/.test(name) ? `${name}_${name.slice(1)}` : name);
    return band.success && name !== 'total' ? [{ ...band.data, column }] : [];
  });
  const columns: number[] = [];
  let next = from;
  for (;;) {
    const band = bands.filter((one) => one.from === next).sort((a, b) => (b.to ?? 200) - (a.to ?? 200))[0];
    if (!band || (to !== undefined && (band.to ?? 200) > to)) return undefined;
    columns.push(band.column);
    if (band.to === to) return columns;
    if (band.to === undefined) return undefined;
    next = band.to + 1;
  }
}
