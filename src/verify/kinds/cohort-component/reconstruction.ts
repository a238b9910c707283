import { z } from 'zod';
import { fail, succeed } from '../../../kernel/result.ts';
import { rowsOf } from '../../../kernel/statistics/square-matrix.ts';
import {
  projectCohorts,
  type StepRates,
} from '../../../modules/competence/domain/population/cohort-component.ts';
import { daughtersPerWoman, leslieMatrix } from '../../../modules/competence/domain/population/leslie.ts';
import type { Engine } from '../../engine.ts';
import { readInputs } from '../../read-inputs.ts';
import { column, countedFertility, describeCohorts, sharesOf, total } from './shared.ts';

const table = z.array(z.array(z.number()).max(500)).min(3).max(200);
const Inputs = z.object({
  ages: column,
  baseline: column,
  fertility: table,
  survival: table,
  migration: table,
  srb: z.number().positive(),
  steps: z.int().min(1).max(500),
  columns: z.array(z.string()),
});

/**
 * Women alone in groups of equal width, rates by age (rows) and step (columns), migration in shares of the group; the
 * open group has a survival of its own, one row more than there are ages.
 */
export const runReconstruction: Engine = (inputs) => {
  const read = readInputs(Inputs, inputs);
  if (!read.ok) return read;
  const { ages, baseline, fertility, survival, migration, srb, steps: count, columns } = read.value;
  const short = Object.entries({ fertility, survival, migration }).find(([, rows]) =>
    rows.some((row) => row.length !== count),
  );
  if (short || columns.length !== count)
    return fail(`wrong length: ${short?.[0] ?? 'columns'} must have ${count} columns, one per step`);
  const years = ages[1]! - ages[0]!;
  if (ages.length !== baseline.length || ages.some((age, g) => age !== ages[0]! + g * years))
    return fail(
      `ages of unequal width: every group must be ${years} years wide, and there are ${baseline.length}`,
    );

  const shareOfBirths = { female: sharesOf(srb).female };
  const steps = columns.map((_, at): StepRates => ({
    years,
    survival: { female: survival.map((row) => row[at]!) },
    fertility: fertility.map((row) => row[at]!),
    shareOfBirths,
    migration: { in: 'shares', net: { female: migration.map((row) => row[at]!) } },
  }));
  const path = projectCohorts({ female: baseline }, steps, {
    timing: 'even',
    mothersAtEnd: 'not-the-last-migrants',
  });
  if (!path.ok) return fail(describeCohorts(path.failure));

  const path0 = [baseline, ...path.value.map(({ population }) => [...population.female])];
  const matrices = steps.map((rates, at): [string, number[][]] => {
    const alive = rates.survival.female;
    const toNext = alive.slice(1, ages.length);
    const daughters = daughtersPerWoman(countedFertility(rates.fertility), toNext, {
      years,
      survivalOfNewborn: alive[0]!,
      shareOfGirls: shareOfBirths.female,
    });
    const staying = alive[Math.min(ages.length, alive.length - 1)]!;
    return [`leslie_matrix_${columns[at]!}`, rowsOf(leslieMatrix({ survival: toNext, daughters, staying }))];
  });
  return succeed({
    pop: ages.map((_, g) => path0.map((women) => women[g]!)),
    totals: path0.map((women) => total(women)),
    ...Object.fromEntries(matrices),
  });
};
