import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { PopulationTable } from '../../figures/population.ts';
import { type Alternative, officialLongRun } from '../assumptions/long-run.ts';
import { type Fertility, readFertility } from './fertility.ts';
import { type HistoryFailure, readHistory } from './history.ts';
import { type Immigration, readImmigration } from './immigration.ts';
import { type Local, readLocal } from './local.ts';
import { type Mortality, readMortality } from './mortality.ts';

/** All that a projection needs, read from the register up to the base year and from what was known then. */
export type ProjectionModel = {
  readonly baseYear: number;
  readonly municipalities: readonly MunicipalityCode[];
  /** Persons on 1 January of the base year: municipality, sex, age. */
  readonly base: Float64Array;
  readonly mortality: Mortality;
  readonly immigration: Immigration;
  readonly fertility: Fertility;
  readonly local: Local;
};

export type PrepareFailure =
  | HistoryFailure
  | { readonly kind: 'base-too-early'; readonly earliest: number }
  /** Courses of lower and higher growth are official ones, and none that was known in the base year is kept. */
  | { readonly kind: 'alternative-not-known'; readonly alternative: Alternative };

/** The first base year whose assumptions are kept. */
const EARLIEST = 2006;

/**
 * Reads the model of a base year. Municipalities that the register does not tell of in that year are left out, and so is
 * everything that it tells of later years.
 */
export function preparePopulation(
  register: PopulationTable,
  baseYear: number,
  alternative: Alternative = 'main',
): Result<ProjectionModel, PrepareFailure> {
  if (baseYear < EARLIEST) return fail({ kind: 'base-too-early', earliest: EARLIEST });
  const longRun = officialLongRun(baseYear, alternative);
  if (longRun === undefined && alternative !== 'main')
    return fail({ kind: 'alternative-not-known', alternative });
  const history = readHistory(register, baseYear);
  if (!history.ok) return history;
  const mortality = readMortality(history.value, longRun?.mortalityDecline ?? 1);
  return succeed({
    baseYear,
    municipalities: history.value.municipalities,
    base: history.value.base,
    mortality,
    immigration: readImmigration(history.value, mortality, longRun),
    fertility: readFertility(history.value, longRun),
    local: readLocal(history.value),
  });
}
