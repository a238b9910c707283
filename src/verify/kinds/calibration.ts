import { z } from 'zod';
import { fail, succeed } from '../../kernel/result.ts';
import { mean } from '../../kernel/statistics/quantile.ts';
import { summarizeErrors } from '../../kernel/statistics/scores.ts';
import {
  forecastErrors,
  type ForecastError,
} from '../../modules/competence/domain/population/forecast-error.ts';
import {
  growthDeviation,
  growthSpreadOf,
  halfWidth,
  immigrationDeviation,
} from '../../modules/competence/domain/population/growth-spread.ts';
import type { Engine, ReadBeside } from '../engine.ts';
import { readInputs } from '../read-inputs.ts';
import {
  EVERYBODY,
  findErrors,
  horizons,
  isWithin,
  Municipal,
  National,
  type TableWanted,
} from './calibration-errors.ts';
import { FanOfTheOld, fanOfTheOld } from './calibration-old.ts';
import { SizeClass } from './groups.ts';

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
const Inputs = z.discriminatedUnion('of', [Municipal, National, Fan, FanOfTheOld, NationalFan, Own]);

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
    case 'fan of the old in municipalities':
      return fanOfTheOld(asked, readBeside);
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

function errorsOf({ forecasts, counted }: z.infer<typeof Own>): readonly ForecastError[] {
  return forecastErrors(forecasts, (region, year) =>
    counted.find((one) => one.region === region && one.year === year),
  );
}

async function errorTable(asked: TableWanted, readBeside: ReadBeside): Promise<Awaited<ReturnType<Engine>>> {
  const errors = await findErrors(asked, readBeside);
  return errors.ok ? summarize(asked.h, errors.value, asked.of === 'country') : errors;
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
