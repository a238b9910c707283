import { z } from 'zod';
import { fail, succeed, type Result } from '../../../kernel/result.ts';
import { projectCohorts } from '../../../modules/competence/domain/population/cohort-component.ts';
import {
  daughtersPerWoman,
  leslieMatrix,
  longRun,
} from '../../../modules/competence/domain/population/leslie.ts';
import type { Engine } from '../../engine.ts';
import { readInputs } from '../../read-inputs.ts';
import { describeLongRun } from '../leslie-matrix.ts';
import { column, countedFertility, describeCohorts, total } from './shared.ts';

const Inputs = z.object({
  pop: column,
  Lx: column,
  radix: z.number().positive(),
  fertility: column,
  share_female_birth: z.number().min(0).max(1),
  step: z.number().positive(),
  base_year: z.number().optional(),
});

const MOST_STEPS = 1000;

/** The textbook's closed population of women: projected to the years the file names, and its long run. */
export const runClosed: Engine = (inputs, { asked }) => {
  const read = readInputs(Inputs, inputs);
  if (!read.ok) return read;
  const { pop, Lx, radix, fertility, share_female_birth, step, base_year } = read.value;
  if (Lx.length !== pop.length || fertility.length !== pop.length)
    return fail(`wrong length: ${pop.length} groups, ${Lx.length} in Lx, ${fertility.length} in fertility`);
  const years = yearsAsked(asked, step, base_year);
  if (!years.ok) return years;

  const last = Lx.length - 1;
  const survival = Lx.map((lived, g) => {
    if (g === 0) return lived / (step * radix);
    return lived / (Lx[g - 1]! + (g === last ? lived : 0));
  });
  const rates = {
    years: step,
    survival: { female: survival },
    fertility,
    shareOfBirths: { female: share_female_birth },
  };
  const most = Math.max(0, ...years.value.map(({ steps }) => steps));
  const path = projectCohorts(
    { female: pop },
    Array.from({ length: Math.max(1, most) }, () => rates),
    { timing: 'end' },
  );
  if (!path.ok) return fail(describeCohorts(path.failure));

  const counted = countedFertility(fertility);
  const toNext = survival.slice(1);
  const daughters = daughtersPerWoman(counted, toNext, {
    years: step,
    survivalOfNewborn: survival[0]!,
    shareOfGirls: share_female_birth,
  });
  const found = longRun(leslieMatrix({ survival: toNext, daughters, staying: survival[last]! }));
  if (!found.ok) return fail(describeLongRun(found.failure));

  const byYear = years.value.flatMap(({ year, steps }): [string, number | number[]][] => {
    const women = steps === 0 ? pop : [...path.value[steps - 1]!.population.female];
    return [
      [`pop_${year}`, women],
      [`pop_${year}_rounded`, women.map(Math.round)],
      [`total_${year}`, total(women)],
    ];
  });
  return succeed({
    ...Object.fromEntries(byYear),
    lambda: found.value.lambda,
    intrinsic_r_per_year: Math.log(found.value.lambda) / step,
    stable_age_distribution: found.value.stable,
  });
};

/** Which steps the asked-for years are. Without a base year the first of them is one step on. */
function yearsAsked(
  asked: readonly string[],
  step: number,
  base: number | undefined,
): Result<{ year: number; steps: number }[], string> {
  const years = asked
    .flatMap((name) => /^(?:pop|total)_(\d{4})(?:_rounded)?$/.exec(name)?.[1] ?? [])
    .map(Number);
  const from = base ?? Math.min(...years) - step;
  const found: { year: number; steps: number }[] = [];
  for (const year of new Set(years)) {
    const steps = (year - from) / step;
    if (!Number.isInteger(steps) || steps < 0 || steps > MOST_STEPS)
      return fail(`a year between steps: ${year} is ${year - from} years on, and a step is ${step}`);
    found.push({ year, steps });
  }
  return succeed(found);
}
