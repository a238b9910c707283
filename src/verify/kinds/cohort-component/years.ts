import { z } from 'zod';
import { fail, succeed } from '../../../kernel/result.ts';
import {
  projectCohorts,
  type StepRates,
} from '../../../modules/competence/domain/population/cohort-component.ts';
import type { Engine } from '../../engine.ts';
import type { Answer } from '../../json.ts';
import { readInputs } from '../../read-inputs.ts';
import { column, describeCohorts, sharesOf, total } from './shared.ts';

const Year = z.object({
  survival_m: column,
  survival_f: column,
  fertility: column,
  srb: z.number().positive(),
  net_migration_m: column,
  net_migration_f: column,
});
const Inputs = z.object({
  pop_m: column,
  pop_f: column,
  years: z.record(z.string().regex(/^\d{4}$/, 'years are named by four digits'), Year),
});

/** What the United Nations' program writes where a group would become negative. */
const UNITED_NATIONS_FLOOR = 0.0005;

/** Single years of age and of time, as the United Nations' program takes them; both timings of migration. */
export const runYears: Engine = (inputs) => {
  const read = readInputs(Inputs, inputs);
  if (!read.ok) return read;
  const { pop_m, pop_f, years } = read.value;
  const named = Object.entries(years).sort(([one], [other]) => Number(one) - Number(other));
  const gap = named.findIndex(([year], i) => i > 0 && Number(year) !== Number(named[i - 1]![0]) + 1);
  if (gap >= 0) return fail(`a year is missing: before ${named[gap]![0]}`);

  const steps = named.map(([, year]): StepRates => ({
    years: 1,
    survival: { female: year.survival_f, male: year.survival_m },
    fertility: year.fertility,
    shareOfBirths: sharesOf(year.srb),
    migration: { in: 'persons', net: { female: year.net_migration_f, male: year.net_migration_m } },
  }));
  const answer: Record<string, Answer> = {};
  for (const timing of ['even', 'end'] as const) {
    const path = projectCohorts({ female: pop_f, male: pop_m }, steps, {
      timing,
      insteadOfNegative: UNITED_NATIONS_FLOOR,
    });
    if (!path.ok) return fail(describeCohorts(path.failure));
    answer[timing] = Object.fromEntries(
      path.value.map(({ population, births, deaths, negativeMassRemoved }, i) => [
        String(Number(named[i]![0]) + 1),
        {
          pop_m: [...population.male!],
          pop_f: [...population.female],
          births_m: births.male!,
          births_f: births.female,
          deaths_cohort_m_total: total(deaths.male),
          deaths_cohort_f_total: total(deaths.female),
          negative_mass_removed: negativeMassRemoved,
        },
      ]),
    );
  }
  return succeed(answer);
};
