import { z } from 'zod';
import { fail, succeed } from '../../kernel/result.ts';
import { centralDeathRates } from '../../kernel/statistics/life-table.ts';
import {
  abridgedLifeTable,
  fiveYearGroups,
  isAbridgedAge,
  keyfitzFliegerYearsLived,
} from '../../modules/competence/domain/population/abridged.ts';
import {
  daughtersPerWoman,
  leslieMatrix,
  longRun,
  netReproduction,
} from '../../modules/competence/domain/population/leslie.ts';
import { rowsOf } from '../../kernel/statistics/square-matrix.ts';
import type { Engine } from '../engine.ts';
import { readInputs } from '../read-inputs.ts';
import { describeLongRun } from './leslie-matrix.ts';
import { describeLifeTable } from './life-table.ts';

const counts = z.array(z.number().nonnegative());
const Inputs = z.object({
  age: z.array(z.number()).min(4).max(60),
  population: counts,
  deaths: counts,
  births_both_sexes: counts,
  srb: z.number().positive(),
});

/**
 * A population of women in the groups 0, 1–4, 5–9, … with deaths and births: the life table as it is printed, the matrix
 * made of the printed person-years, and the long run of the matrix.
 *
 * The printed table is the published form, and its four decimals decide the last digits of all that follows; whoever
 * recomputes from the table on the page must come to the same.
 */
export const runLifeTableAndLeslie: Engine = (inputs) => {
  const read = readInputs(Inputs, inputs);
  if (!read.ok) return read;
  const { age, population, deaths, births_both_sexes: births, srb } = read.value;
  for (const [name, list] of Object.entries({ population, deaths, births_both_sexes: births }))
    if (list.length !== age.length)
      return fail(`lists of unequal length: ${age.length} ages, ${list.length} in ${name}`);
  const odd = age.findIndex((at, index) => !isAbridgedAge(at, index));
  if (odd >= 0)
    return fail(`not abridged ages: ${age[odd]} at element ${odd}, where 0, 1, 5, 10, … are wanted`);

  const m = centralDeathRates(deaths, population);
  if (!m.ok) return fail(describeLifeTable(m.failure));
  const lived = keyfitzFliegerYearsLived(m.value[0]!);
  if (lived[0] > 1) return fail(`not an infant death rate: ${m.value[0]} a year`);
  const table = abridgedLifeTable(m.value, lived);
  if (!table.ok) return fail(describeLifeTable(table.failure));
  const { q, l, d, L, T, e } = table.value;
  const printedL = L.map((years) => rounded(years, 4));

  const rates = fiveYearGroups(births).map((born, group) => born / fiveYearGroups(population)[group]!);
  if (rates[0]! > 0) return fail('births to children: the first five years have births');
  const fertile = rates.findLastIndex((rate) => rate > 0) + 1;
  if (fertile === 0) return fail('no births: a matrix without them has no long run');
  const years = fiveYearGroups(printedL);
  if (years.slice(0, fertile).includes(0))
    return fail('nobody left: the printed table ends before childbearing does');
  const survival = years.slice(1, fertile).map((lived5, group) => lived5 / years[group]!);
  const daughters = daughtersPerWoman(rates.slice(0, fertile), survival, {
    years: 5,
    survivalOfNewborn: years[0]! / 5,
    shareOfGirls: 1 / (1 + srb),
  });
  // In the program that published these the last fertile group carries its yearly rate alone.
  daughters[fertile - 1] = rates[fertile - 1]! / (1 + srb);

  const matrix = leslieMatrix({ survival, daughters });
  const found = longRun(matrix);
  if (!found.ok) return fail(describeLongRun(found.failure));
  const { lambda, stable, reproductiveValue } = found.value;
  const r = Math.log(lambda) / 5;
  const R0 = netReproduction({ survival, daughters });
  const print = (column: readonly number[], decimals: number) =>
    column.map((value) => rounded(value, decimals));
  return succeed({
    life_table: {
      x: age,
      nax: print([lived[0], lived[1], ...age.slice(3).map(() => 2.5), e.at(-1)!], 4),
      nMx: print(m.value, 4),
      nqx: print(q, 4),
      lx: print(l, 4),
      ndx: print(d, 4),
      nLx: printedL,
      Tx: print(T, 2),
      ex: print(e, 2),
    },
    leslie_matrix: rowsOf(matrix),
    lambda_per_5_years: lambda,
    intrinsic_r_per_year: r,
    stable_age: stable,
    reproductive_value: reproductiveValue,
    R0,
    // Without growth the two logarithms vanish together, and the quotient says nothing.
    generation_time_years: Math.abs(r) > 1e-12 ? Math.log(R0) / r : undefined,
  });
};

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
