import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import { AGES, type PopulationTable } from '../../figures/population.ts';
import { CELLS, startersInto, STEPS } from './shape.ts';

export type HistoryFailure =
  | { readonly kind: 'year-not-told'; readonly year: number; readonly years: readonly number[] }
  /** The step into the base year is not there: nothing is known of how people come, go and die. */
  | { readonly kind: 'no-step-before'; readonly year: number };

/** What the register tells up to the base year, cohort by cohort, of the municipalities that it tells of then. */
export type History = {
  readonly baseYear: number;
  /** In the order of their codes. */
  readonly municipalities: readonly MunicipalityCode[];
  /** The year that each step begins in; a step ends in the year after, and the last in the base year. */
  readonly steps: readonly number[];
  /** Persons in the base year: municipality, sex, age. */
  readonly base: Float64Array;
  /** By step: those who could take it (municipality, sex, 105), and those who were there a year later. */
  readonly before: readonly Float64Array[];
  readonly after: readonly Float64Array[];
  /** By step: children of age 0 at its end, and women by age, the mean of start and end (municipality; municipality, age). */
  readonly children: readonly Float64Array[];
  readonly women: readonly Float64Array[];
};

/** The steps of a register up to a base year. Nothing of later years is read. */
export function readHistory(table: PopulationTable, baseYear: number): Result<History, HistoryFailure> {
  const last = table.years.indexOf(baseYear);
  const rows = table.municipalities.length;
  const here: number[] = [];
  if (last >= 0) for (let m = 0; m < rows; m++) if (table.told[last * rows + m] === 1) here.push(m);
  if (here.length === 0) return fail({ kind: 'year-not-told', year: baseYear, years: table.years });

  const steps: number[] = [];
  const before: Float64Array[] = [];
  const after: Float64Array[] = [];
  const children: Float64Array[] = [];
  const women: Float64Array[] = [];
  for (let year = 0; year < last; year++) {
    // A municipality that began or ended in between takes no part: with one end only there is no step.
    const whole = here.map(
      (m) => table.told[year * rows + m] === 1 && table.told[(year + 1) * rows + m] === 1,
    );
    if (!whole.some(Boolean)) continue;
    const start = new Float64Array(here.length * 2 * STEPS);
    const end = new Float64Array(here.length * 2 * STEPS);
    const born = new Float64Array(here.length);
    const mothers = new Float64Array(here.length * AGES);
    for (const [i, m] of here.entries()) {
      if (!whole[i]) continue;
      for (let sex = 0; sex < 2; sex++) {
        const from = ((year * rows + m) * 2 + sex) * AGES;
        const to = (((year + 1) * rows + m) * 2 + sex) * AGES;
        const at = (i * 2 + sex) * STEPS;
        startersInto(table.counts, from, start, at);
        for (let age = 0; age < STEPS; age++) end[at + age] = table.counts[to + age + 1]!;
        born[i]! += table.counts[to]!;
        if (sex === 0) continue;
        for (let age = 0; age < AGES; age++)
          mothers[i * AGES + age] = (table.counts[from + age]! + table.counts[to + age]!) / 2;
      }
    }
    steps.push(table.years[year]!);
    before.push(start);
    after.push(end);
    children.push(born);
    women.push(mothers);
  }
  if (steps.at(-1) !== baseYear - 1) return fail({ kind: 'no-step-before', year: baseYear });

  const base = new Float64Array(here.length * CELLS);
  for (const [i, m] of here.entries()) {
    const from = (last * rows + m) * CELLS;
    base.set(table.counts.subarray(from, from + CELLS), i * CELLS);
  }
  return succeed({
    baseYear,
    municipalities: here.map((m) => table.municipalities[m]!),
    steps,
    base,
    before,
    after,
    children,
    women,
  });
}

/** The sum over municipalities of `width` numbers each. */
export function sumOver(values: Float64Array, width: number): Float64Array {
  const sums = new Float64Array(width);
  for (let i = 0; i < values.length; i++) sums[i % width]! += values[i]!;
  return sums;
}
