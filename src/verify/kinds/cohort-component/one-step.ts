import { z } from 'zod';
import { fail, succeed } from '../../../kernel/result.ts';
import { projectCohorts } from '../../../modules/competence/domain/population/cohort-component.ts';
import type { Engine } from '../../engine.ts';
import { readInputs } from '../../read-inputs.ts';
import { column, describeCohorts, sharesOf, total } from './shared.ts';

const Inputs = z.object({
  pop_f: column,
  pop_m: column,
  survival: column,
  survival_m: column.optional(),
  fertility: column,
  srb: z.number().positive(),
  net_migration_f: column,
  net_migration_m: column,
  step: z.number().positive(),
  migration_timing: z.enum(['even', 'end']),
});

/** One step of both sexes with net migration in persons. `survival` is for both, unless men have their own. */
export const runOneStep: Engine = (inputs) => {
  const read = readInputs(Inputs, inputs);
  if (!read.ok) return read;
  const { pop_f, pop_m, survival, survival_m, fertility, srb, net_migration_f, net_migration_m } = read.value;
  const path = projectCohorts(
    { female: pop_f, male: pop_m },
    [
      {
        years: read.value.step,
        survival: { female: survival, male: survival_m ?? survival },
        fertility,
        shareOfBirths: sharesOf(srb),
        migration: { in: 'persons', net: { female: net_migration_f, male: net_migration_m } },
      },
    ],
    { timing: read.value.migration_timing },
  );
  if (!path.ok) return fail(describeCohorts(path.failure));
  const { population, birthsByAge, births, deaths, negativeMassRemoved } = path.value[0]!;
  return succeed({
    pop_f: [...population.female],
    pop_m: [...population.male!],
    births_by_age: [...birthsByAge],
    births_f: births.female,
    births_m: births.male,
    cohort_deaths_f: [...deaths.female],
    cohort_deaths_m: [...deaths.male!],
    total: total(population.female, population.male),
    negative_mass_removed: negativeMassRemoved,
  });
};
