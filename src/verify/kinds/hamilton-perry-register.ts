import { z } from 'zod';
import { fail, succeed, type Result } from '../../kernel/result.ts';
import { logError, summarizeErrors } from '../../kernel/statistics/scores.ts';
import type { PopulationTable } from '../../modules/competence/domain/figures/population.ts';
import {
  cohortChange,
  nationalRatios,
  projectHamiltonPerry,
  shrunkRatios,
} from '../../modules/competence/domain/population/hamilton-perry.ts';
import { NOT_CHECKED, type Engine, type Question } from '../engine.ts';
import type { JsonObject } from '../json.ts';
import { readInputs } from '../read-inputs.ts';
import { personsByAge, readPopulationBeside } from '../tables-beside.ts';
import { AgeGroup, SizeClass, sumOf, type AgeRange } from './groups.ts';

const REGISTER = 'folkemengde_kommune_kjonn_alder_2006_2025.csv';
const AGES = 106;

const year = z.int().min(1700).max(2200);
const Backtest = z.object({
  backtest: z.strictObject({
    from: year,
    to: year,
    rows: z.array(
      z.strictObject({
        h: z.int().min(1).max(100),
        k: z.union([z.number().min(0), z.literal('Inf')]),
        group: AgeGroup,
        size: SizeClass,
      }),
    ),
    national_totals: z.record(z.string().regex(/^\d{4}$/), z.number()),
  }),
});

/**
 * Every municipality carried forward from `to` by its ratios of `from`–`to`, held against the register: median absolute
 * error, the error that 80 percent keep within, and the median error, by horizon, shrinkage, group and size in `to`.
 *
 * A register is corrected, and municipalities are put together in other ways. Whether the one beside is the one that the figures
 * are about is told by the totals of the country; if not, nothing can be checked.
 */
export async function runBacktest(
  inputs: JsonObject,
  { readBeside }: Question,
): Promise<Awaited<ReturnType<Engine>>> {
  const read = readInputs(Backtest, inputs);
  if (!read.ok) return read;
  const { from, to, rows, national_totals } = read.value.backtest;
  const register = await readPopulationBeside(readBeside, REGISTER);
  if (!register.ok) return register;
  const { municipalities } = register.value;
  for (const [then, total] of Object.entries(national_totals)) {
    const there = agesIn(register.value, municipalities, Number(then), Number(then));
    if (!there.ok) return there;
    const found = there.value[0]!.reduce((sum, persons) => sum + persons, 0);
    if (found !== total)
      return fail(
        `${NOT_CHECKED}the figures are about a register with ${total} persons in ${then}, and ${REGISTER} has ${found}`,
      );
  }
  const last = rows.reduce((most, { h }) => Math.max(most, h), 1);
  const populations = agesIn(register.value, municipalities, from, to + last);
  if (!populations.ok) return populations;
  const byShrinkage = new Map<number | 'Inf', readonly Float64Array[]>();
  for (const { k } of rows) {
    if (byShrinkage.has(k)) continue;
    const made = lookBack(populations.value.slice(0, to - from + 1), municipalities.length, k, last);
    if (!made.ok) return made;
    byShrinkage.set(k, made.value);
  }

  const base = populations.value[to - from]!;
  const summaries = rows.map(({ h, k, group, size }) => {
    const projected = byShrinkage.get(k)![h - 1]!;
    const observed = populations.value[to - from + h]!;
    const errors = municipalities.flatMap((_, m) => {
      const inhabitants = groupIn(base, m, { from: 0, to: undefined });
      if (inhabitants < size.from || inhabitants >= size.below) return [];
      return logError(groupIn(projected, m, group), groupIn(observed, m, group)) ?? [];
    });
    return summarizeErrors(errors);
  });
  return succeed({
    MdAPE: summaries.map((one) => one?.medianAbsolute ?? null),
    p80: summaries.map((one) => one?.p80Absolute ?? null),
    bias: summaries.map((one) => one?.medianBias ?? null),
  });
}

function lookBack(
  seen: readonly Float64Array[],
  municipalities: number,
  k: number | 'Inf',
  years: number,
): Result<readonly Float64Array[], string> {
  const change = cohortChange(seen, { municipalities, sexes: 1 });
  if (!change.ok) return fail(`the register: ${change.failure.kind}`);
  const ratios = shrunkRatios(change.value, nationalRatios(change.value), k === 'Inf' ? Infinity : k);
  if (!ratios.ok) return fail(`the ratios: ${ratios.failure.kind}`);
  const made = projectHamiltonPerry(seen.at(-1)!, ratios.value, years);
  return made.ok ? made : fail(`the projection: ${made.failure.kind}`);
}

function groupIn(population: Float64Array, municipality: number, group: AgeRange): number {
  return sumOf(population.subarray(municipality * AGES, (municipality + 1) * AGES), group);
}

/** Both sexes together, a population per year, municipality by municipality. */
function agesIn(
  register: PopulationTable,
  municipalities: readonly string[],
  from: number,
  to: number,
): Result<readonly Float64Array[], string> {
  const populations: Float64Array[] = [];
  for (let then = from; then <= to; then++) {
    const population = new Float64Array(municipalities.length * AGES);
    for (const [m, code] of municipalities.entries()) {
      const ages = personsByAge(register, code, then);
      if (!ages) return fail(`${NOT_CHECKED}${REGISTER} does not tell of ${code} in ${then}`);
      population.set(ages, m * AGES);
    }
    populations.push(population);
  }
  return succeed(populations);
}
