import { z } from 'zod';
import { fail, succeed, type Result } from '../../../kernel/result.ts';
import type { LifeTable, Sex } from '../../../kernel/statistics/life-table.ts';
import {
  abridgedLifeTable,
  coaleDemenyYearsLived,
  fiveYearSurvival,
} from '../../../modules/competence/domain/population/abridged.ts';
import {
  projectCohorts,
  type StepRates,
} from '../../../modules/competence/domain/population/cohort-component.ts';
import type { Engine } from '../../engine.ts';
import { readInputs } from '../../read-inputs.ts';
import { describeLifeTable } from '../life-table.ts';
import { column, describeCohorts, sharesOf, total } from './shared.ts';

const Period = z.object({
  m_male: column,
  m_female: column,
  asfr: column,
  srb: z.number().positive(),
  net_migration_male: column,
  net_migration_female: column,
});
const Inputs = z.object({
  base_male: column,
  base_female: column,
  periods: z.record(z.string().regex(/^\d{4}-\d{4}$/, 'periods are named like 2020-2025'), Period),
});

/** Five-year groups and periods of both sexes, with survival from death rates by abridged life tables. */
export const runPeriods: Engine = (inputs) => {
  const read = readInputs(Inputs, inputs);
  if (!read.ok) return read;
  const { base_male, base_female, periods } = read.value;
  const named = Object.entries(periods)
    .map(([name, period]) => ({ from: Number(name.slice(0, 4)), to: Number(name.slice(5)), period }))
    .sort((one, other) => one.from - other.from);
  if (named.length === 0) return fail('no periods: "periods" is empty');
  for (const [i, { from, to }] of named.entries())
    if (to !== from + 5 || (i > 0 && from !== named[i - 1]!.to))
      return fail(`not five years on: the period ${from}-${to}`);

  const steps: StepRates[] = [];
  const e0: { male: number; female: number }[] = [];
  for (const { period } of named) {
    const male = mortality('male', period.m_male, base_male.length);
    if (!male.ok) return male;
    const female = mortality('female', period.m_female, base_male.length);
    if (!female.ok) return female;
    e0.push({ male: male.value.table.e[0]!, female: female.value.table.e[0]! });
    steps.push({
      years: 5,
      survival: { female: female.value.survival, male: male.value.survival },
      fertility: period.asfr,
      shareOfBirths: sharesOf(period.srb),
      migration: {
        in: 'persons',
        net: { female: period.net_migration_female, male: period.net_migration_male },
      },
    });
  }
  const path = projectCohorts({ female: base_female, male: base_male }, steps, { timing: 'even' });
  if (!path.ok) return fail(describeCohorts(path.failure));

  const run = path.value.map(({ population, births, deaths }, i) => ({
    year: named[i]!.to,
    total: total(population.female, population.male),
    births: births.female + births.male!,
    deaths: total(deaths.female, deaths.male),
    e0_male: e0[i]!.male,
    e0_female: e0[i]!.female,
    male: [...population.male!],
    female: [...population.female],
  }));
  const base = {
    year: named[0]!.from,
    total: total(base_female, base_male),
    male: base_male,
    female: base_female,
  };
  return succeed({
    reference_run: [base, ...run],
    wpp: { year_1_january: run.map(({ year }) => year), total: run.map((one) => one.total) },
  });
};

function mortality(
  sex: Sex,
  m: readonly number[],
  groups: number,
): Result<{ table: LifeTable; survival: number[] }, string> {
  if (m.length !== groups + 1)
    return fail(`wrong length: m_${sex} has ${m.length} elements, not ${groups + 1} (0, 1-4, 5-9, …)`);
  const table = abridgedLifeTable(m, coaleDemenyYearsLived(sex, m[0]!));
  if (!table.ok) return fail(describeLifeTable(table.failure));
  const survival = fiveYearSurvival(table.value);
  return survival.ok
    ? succeed({ table: table.value, survival: survival.value })
    : fail(`too few age groups: ${survival.failure.groups}`);
}
