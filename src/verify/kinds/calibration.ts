import { z } from 'zod';
import { fail, succeed, type Result } from '../../kernel/result.ts';
import { mean } from '../../kernel/statistics/quantile.ts';
import { summarizeErrors } from '../../kernel/statistics/scores.ts';
import {
  forecastErrors,
  type Counted,
  type ForecastError,
  type IssuedForecast,
} from '../../modules/competence/domain/population/forecast-error.ts';
import {
  growthDeviation,
  growthSpreadOf,
  halfWidth,
  immigrationDeviation,
} from '../../modules/competence/domain/population/growth-spread.ts';
import type { Engine, ReadBeside } from '../engine.ts';
import { readInputs } from '../read-inputs.ts';
import { personsByAge, readPopulationBeside, readTableBeside, type TableBeside } from '../tables-beside.ts';
import { AgeGroup, SizeClass, sumOf, type AgeRange } from './groups.ts';

const ISSUES = 'framskriving_telemark_og_landet_ssb_utgaver_2005_2024.csv';
const REGISTER = 'folkemengde_kommune_kjonn_alder_2006_2025.csv';
const NATIONAL_REGISTER = 'folkemengde_norge_kjonn_alder_1986_2025.csv';
const MAIN_ALTERNATIVE = 'MMMM';
const COUNTRY = '0';
const EVERYBODY: AgeRange = { from: 0, to: undefined };

const horizons = z.array(z.int().min(1).max(100)).min(1);
const Municipal = z.strictObject({
  of: z.literal('municipalities'),
  group: AgeGroup,
  size: SizeClass,
  h: horizons,
});
const National = z.strictObject({ of: z.literal('country'), group: AgeGroup, h: horizons });
const Fan = z.strictObject({
  of: z.literal('fan of municipalities'),
  size: SizeClass,
  h: horizons,
  /** What 80 percent of the errors were within, for each horizon. */
  p80_abs: z.array(z.number().positive()),
  factor: z.number().min(1),
});
const NationalFan = z.strictObject({
  of: z.literal('fan of the country'),
  h: horizons,
  /** Root mean square of the errors, for each horizon. */
  rms: z.array(z.number().positive()),
  factor: z.number().min(1),
});
const people = { region: z.string(), year: z.int(), total: z.number().min(0), group: z.number().min(0) };
const Own = z.strictObject({
  of: z.literal('forecasts'),
  forecasts: z.array(z.strictObject({ issue: z.string(), ...people })),
  counted: z.array(z.strictObject(people)),
  h: horizons,
});
const Inputs = z.discriminatedUnion('of', [Municipal, National, Fan, NationalFan, Own]);

/**
 * How issues of a projection have missed, from the issues and the registers beside the file; or how wide our own fan is, and
 * whether that is within a factor of what was missed by.
 */
export const runCalibration: Engine = async (inputs, { readBeside }) => {
  const read = readInputs(Inputs, inputs);
  if (!read.ok) return read;
  const asked = read.value;
  switch (asked.of) {
    case 'municipalities':
    case 'country':
      return errorTable(asked, readBeside);
    case 'fan of municipalities':
      return fanOfMunicipalities(asked);
    case 'fan of the country':
      return fanOfTheCountry(asked, readBeside);
    case 'forecasts':
      return summarize(asked.h, errorsOf(asked), false);
  }
};

function fanOfMunicipalities({ size, h, p80_abs, factor }: z.infer<typeof Fan>): ReturnType<Engine> {
  if (p80_abs.length !== h.length)
    return fail(`lists of unequal length: ${h.length} horizons and ${p80_abs.length} errors`);
  const spread = growthSpreadOf(size.from);
  const widths = h.map((years) => halfWidth(growthDeviation(spread, years), 0.8));
  return succeed({
    half_width: widths,
    within_factor: widths.map((width, i) => isWithin(width, p80_abs[i]!, factor)),
  });
}

/** The country grew meanwhile: a horizon's deviation is that of the mean size at the start of the issues that reach it. */
async function fanOfTheCountry(
  { h, rms, factor }: z.infer<typeof NationalFan>,
  readBeside: ReadBeside,
): Promise<Awaited<ReturnType<Engine>>> {
  if (rms.length !== h.length)
    return fail(`lists of unequal length: ${h.length} horizons and ${rms.length} errors`);
  const errors = await findErrors({ of: 'country', group: EVERYBODY, h }, readBeside);
  if (!errors.ok) return errors;
  const without = h.find((years) => !errors.value.some(({ horizon }) => horizon === years));
  if (without !== undefined) return fail(`no forecasts: none is ${without} years old`);
  const deviations = h.map((years) => {
    const sizes = errors.value
      .filter(({ horizon }) => horizon === years)
      .map(({ inhabitants }) => inhabitants);
    return immigrationDeviation(mean(sizes), years);
  });
  return succeed({
    sd: deviations,
    within_factor: deviations.map((sd, i) => isWithin(sd, rms[i]!, factor)),
  });
}

function isWithin(found: number, of: number, factor: number): boolean {
  return Math.max(found / of, of / found) <= factor;
}

function errorsOf({ forecasts, counted }: z.infer<typeof Own>): readonly ForecastError[] {
  return forecastErrors(forecasts, (region, year) =>
    counted.find((one) => one.region === region && one.year === year),
  );
}

async function errorTable(asked: TableWanted, readBeside: ReadBeside): Promise<Awaited<ReturnType<Engine>>> {
  const errors = await findErrors(asked, readBeside);
  return errors.ok ? summarize(asked.h, errors.value, asked.of === 'country') : errors;
}

type TableWanted = z.infer<typeof Municipal> | z.infer<typeof National>;

async function findErrors(
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

function summarize(
  h: readonly number[],
  errors: readonly ForecastError[],
  national: boolean,
): ReturnType<Engine> {
  const summaries = [];
  for (const years of h) {
    const at = errors.filter(({ horizon }) => horizon === years).map(({ percent }) => percent);
    const summary = summarizeErrors(at);
    if (!summary) return fail(`no forecasts: none is ${years} years old`);
    summaries.push(summary);
  }
  return succeed({
    n: summaries.map(({ n }) => n),
    median_abs: summaries.map(({ medianAbsolute }) => medianAbsolute),
    p80_abs: summaries.map(({ p80Absolute }) => p80Absolute),
    rms: summaries.map(({ rootMeanSquare }) => rootMeanSquare),
    // One country has few errors, and each counts; among municipalities one odd place must not.
    bias: summaries.map(({ meanBias, medianBias }) => (national ? meanBias : medianBias)),
  });
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
