import { z } from 'zod';
import { fail, succeed, type Result } from '../../kernel/result.ts';
import { cohortChange, nationalRatios } from '../../modules/competence/domain/population/hamilton-perry.ts';
import {
  oldAgeDeviation,
  pooledHalfWidth,
} from '../../modules/competence/domain/population/old-age-spread.ts';
import type { PopulationTable } from '../../modules/competence/domain/figures/population.ts';
import { NOT_CHECKED, type Engine, type ReadBeside } from '../engine.ts';
import { personsByAge, readPopulationBeside } from '../tables-beside.ts';
import { findErrors, horizons, isWithin, REGISTER } from './calibration-errors.ts';
import { AgeGroup, SizeClass } from './groups.ts';

export const FanOfTheOld = z.strictObject({
  of: z.literal('fan of the old in municipalities'),
  group: AgeGroup,
  size: SizeClass,
  h: horizons,
  p80_abs: z.array(z.number().positive()),
  factor: z.number().min(1),
});

/** Fewer places than this, and their luck decides what 80 percent of the errors were within. */
const FEWEST_MUNICIPALITIES = 5;
/** Steps that the shares of those who remain are taken from, before an issue's first year. */
const STEPS = 5;

/** How wide our fan of a group of old people would have been for each forecast of a class, all together. */
export async function fanOfTheOld(
  { group, size, h, p80_abs, factor }: z.infer<typeof FanOfTheOld>,
  readBeside: ReadBeside,
): Promise<Awaited<ReturnType<Engine>>> {
  if (p80_abs.length !== h.length)
    return fail(`lists of unequal length: ${h.length} horizons and ${p80_abs.length} errors`);
  const errors = await findErrors({ of: 'municipalities', group, size, h }, readBeside);
  if (!errors.ok) return errors;
  const register = await readPopulationBeside(readBeside, REGISTER);
  if (!register.ok) return register;
  const places = new Set(errors.value.map(({ region }) => region)).size;
  if (places < FEWEST_MUNICIPALITIES)
    return fail(`${NOT_CHECKED}the class has ${places} municipalities, and their luck decides the figures`);

  const [firstYear = 0] = register.value.years;
  const shares = new Map<number, Result<Float64Array, string>>();
  const widths: number[] = [];
  for (const years of h) {
    const deviations: number[] = [];
    for (const { region, base, horizon } of errors.value) {
      if (horizon !== years) continue;
      const remaining = shares.get(base) ?? remainingBefore(register.value, base);
      shares.set(base, remaining);
      if (!remaining.ok) return remaining;
      // An issue from before the register begins is taken for one of the register's first year.
      const ages = personsByAge(register.value, region, Math.max(base, firstYear));
      const deviation = ages && oldAgeDeviation(ages, remaining.value, group, years);
      if (deviation !== undefined) deviations.push(deviation);
    }
    if (deviations.length === 0) return fail(`no forecasts: none is ${years} years old`);
    widths.push(pooledHalfWidth(deviations, 0.8));
  }
  return succeed({
    half_width: widths,
    within_factor: widths.map((width, i) => isWithin(width, p80_abs[i]!, factor)),
  });
}

/** Shares of the country's people who are still there a year later, from the last steps before a year, or the register's first. */
function remainingBefore(register: PopulationTable, base: number): Result<Float64Array, string> {
  const [firstYear = 0] = register.years;
  const to = Math.max(base, firstYear + STEPS);
  const populations = Array.from({ length: STEPS + 1 }, (_, i) => {
    const country = new Float64Array(106);
    for (const code of register.municipalities) {
      const ages = personsByAge(register, code, to - STEPS + i);
      for (let age = 0; ages && age < 106; age++) country[age]! += ages[age]!;
    }
    return country;
  });
  const change = cohortChange(populations, { municipalities: 1, sexes: 1 });
  return change.ok
    ? succeed(nationalRatios(change.value).ratios)
    : fail(`the register: ${change.failure.kind}`);
}
