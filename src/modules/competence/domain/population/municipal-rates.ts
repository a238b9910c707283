import { fail, succeed, type Result } from '../../../../kernel/result.ts';
import {
  singleYearLifeTable,
  survivorship,
  type LifeTableFailure,
} from '../../../../kernel/statistics/life-table.ts';
import type { MunicipalRates, MunicipalShape } from './municipal-step.ts';

/** Fewer ages leave no room between the newborn and the open group. */
const FEWEST_AGES = 3;
/** Far above anything that lives; what is larger is a mistake, and would end in infinity. */
const MOST_PEOPLE = 1e15;
const MOST_RATE = 100;
/** Shares are often given with eight decimals. */
const SHARE_TOLERANCE = 1e-6;

export type RatesFailure =
  | { kind: 'wrong-shape'; municipalities: number; ages: number }
  | { kind: 'wrong-length'; where: string; found: number; wanted: number }
  | { kind: 'out-of-range'; where: string; municipality: number; index: number; value: number }
  | { kind: 'more-leave-than-there-are'; municipality: number; index: number; value: number }
  | { kind: 'shares-do-not-add-up'; municipality: number; sum: number }
  | { kind: 'moves-to-itself'; municipality: number; share: number }
  | { kind: 'not-childbearing-ages'; from: number; to: number };

/** What makes a start and its rates impossible; `municipality` and `index` count from 0, men before women. */
export function findRatesFailure(
  start: Float64Array,
  rates: MunicipalRates,
  { municipalities, ages }: MunicipalShape,
): RatesFailure | undefined {
  if (!(municipalities >= 1 && ages >= FEWEST_AGES)) return { kind: 'wrong-shape', municipalities, ages };
  const cells = 2 * ages;
  const [from, to] = rates.childbearing;
  // The youngest at the end of the year are not known while their births are counted, and the oldest are open.
  if (!(from >= 1 && to >= from && to <= ages - 2)) return { kind: 'not-childbearing-ages', from, to };

  const failure =
    findInTable('population', start, municipalities, cells, MOST_PEOPLE) ??
    findInTable('survival', rates.survival, municipalities, cells, 1) ??
    findInTable('fertility', rates.fertility, municipalities, ages, MOST_RATE) ??
    findInTable('out-migration', rates.outMigration, municipalities, cells, 1) ??
    findInTable('emigration', rates.emigration, municipalities, cells, 1) ??
    findInTable('immigration', rates.immigration, municipalities, cells, MOST_PEOPLE) ??
    findInTable('destination shares', rates.destination, municipalities, municipalities, 1) ??
    findInTable('sex ratio', Float64Array.of(rates.sexRatio), 1, 1, MOST_RATE);
  if (failure) return failure;

  for (let m = 0; m < municipalities; m++) {
    let leaves = false;
    for (let index = 0; index < cells; index++) {
      const out = rates.outMigration[m * cells + index]!;
      leaves ||= out > 0;
      const value = out + rates.emigration[m * cells + index]!;
      if (value > 1) return { kind: 'more-leave-than-there-are', municipality: m, index, value };
    }
    const own = rates.destination[m * municipalities + m]!;
    if (own !== 0) return { kind: 'moves-to-itself', municipality: m, share: own };
    const shares = rates.destination.subarray(m * municipalities, (m + 1) * municipalities);
    const sum = shares.reduce((total, share) => total + share, 0);
    if (leaves && Math.abs(sum - 1) > SHARE_TOLERANCE)
      return { kind: 'shares-do-not-add-up', municipality: m, sum };
  }
  return undefined;
}

function findInTable(
  where: string,
  table: Float64Array,
  rows: number,
  columns: number,
  most: number,
): RatesFailure | undefined {
  const wanted = rows * columns;
  if (table.length !== wanted) return { kind: 'wrong-length', where, found: table.length, wanted };
  const at = table.findIndex((value) => !(value >= 0 && value <= most));
  if (at < 0) return undefined;
  const municipality = Math.floor(at / columns);
  return { kind: 'out-of-range', where, municipality, index: at % columns, value: table[at]! };
}

/**
 * Survivorship of every municipality and sex from central death rates by single years, all multiplied by a factor.
 * The open group lives one over its rate, and the last share is for the two oldest ages together: both are traps that
 * published programs have fallen into.
 */
export function municipalSurvival(
  mortality: Float64Array,
  factor: number,
  { municipalities, ages }: MunicipalShape,
): Result<Float64Array, { municipality: number; sex: 0 | 1; failure: LifeTableFailure }> {
  const survival = new Float64Array(mortality.length);
  for (let row = 0; row < 2 * municipalities; row++) {
    const rates = Array.from(mortality.subarray(row * ages, (row + 1) * ages), (m) => m * factor);
    const sex = row % 2 === 0 ? 0 : 1;
    const table = singleYearLifeTable(sex === 0 ? 'male' : 'female', rates);
    if (!table.ok) return fail({ municipality: Math.floor(row / 2), sex, failure: table.failure });
    survival.set(survivorship(table.value), row * ages);
  }
  return succeed(survival);
}
