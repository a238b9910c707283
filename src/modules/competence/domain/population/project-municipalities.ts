import { fail, succeed, type Result } from '../../../../kernel/result.ts';
import type { LifeTableFailure } from '../../../../kernel/statistics/life-table.ts';
import { findRatesFailure, municipalSurvival, type RatesFailure } from './municipal-rates.ts';
import {
  stepMunicipalities,
  type MunicipalFlows,
  type MunicipalRates,
  type MunicipalShape,
} from './municipal-step.ts';

/** Removed mass above this share of a municipality means that its migrants do not fit its cells. */
const MOST_REMOVED = 0.001;
/** A raking factor outside these says that the municipal rates and the national figure tell different stories. */
const ORDINARY_FACTORS = [0.9, 1.1] as const;

export type MunicipalProjection = {
  readonly shape: MunicipalShape;
  /** By municipality, sex, age: persons on 1 January of the first year. */
  readonly start: Float64Array;
  /** Rates of the base year; `survival` follows from `mortality`. */
  readonly rates: Omit<MunicipalRates, 'survival'>;
  /** By municipality, sex, age: central death rates. */
  readonly mortality: Float64Array;
  /** What mortality, fertility and immigration are multiplied by, year by year. */
  readonly factors: readonly { mortality: number; fertility: number; immigration: number }[];
  readonly timing: 'even' | 'end';
  /** By year: persons of each sex and age in all municipalities together at the end of the year. */
  readonly targets?: readonly Float64Array[];
};

export type MunicipalYear = {
  readonly population: Float64Array;
  readonly flows: MunicipalFlows;
  /** By sex and age; without targets there are none. */
  readonly rakingFactors: Float64Array | undefined;
  readonly warnings: readonly MunicipalWarning[];
};

export type MunicipalWarning =
  | { kind: 'negative-mass'; municipality: number; removed: number }
  | { kind: 'raking-factor'; sex: 0 | 1; age: number; factor: number };

export type MunicipalProjectionFailure =
  | RatesFailure
  | { kind: 'no-life-table'; municipality: number; sex: 0 | 1; year: number; failure: LifeTableFailure }
  | { kind: 'not-a-factor'; year: number; factor: number }
  | { kind: 'wrong-targets'; year: number; found: number; wanted: number };

/** All municipalities year by year, if wanted raked to a national figure after each; one result per year. */
export function projectMunicipalities(
  projection: MunicipalProjection,
): Result<MunicipalYear[], MunicipalProjectionFailure> {
  const { shape, rates, mortality, factors, timing, targets } = projection;
  const wanted = shape.municipalities * 2 * shape.ages;
  if (mortality.length !== wanted)
    return fail({ kind: 'wrong-length', where: 'mortality', found: mortality.length, wanted });

  const years: MunicipalYear[] = [];
  let population = projection.start;
  for (const [year, factor] of factors.entries()) {
    const odd = Object.values(factor).find((value) => !(value >= 0 && value < Infinity));
    if (odd !== undefined) return fail({ kind: 'not-a-factor', year, factor: odd });
    const survival = municipalSurvival(mortality, factor.mortality, shape);
    if (!survival.ok) return fail({ kind: 'no-life-table', year, ...survival.failure });
    const ofYear: MunicipalRates = {
      ...rates,
      survival: survival.value,
      fertility: rates.fertility.map((rate) => rate * factor.fertility),
      immigration: rates.immigration.map((persons) => persons * factor.immigration),
    };
    const failure = findRatesFailure(population, ofYear, shape);
    if (failure) return fail(failure);

    const step = stepMunicipalities(population, ofYear, timing, shape);
    const warnings = warnOfRemoved(step.flows, step.population, shape);
    let rakingFactors: Float64Array | undefined;
    if (targets) {
      const target = targets[year];
      if (target?.length !== 2 * shape.ages || target.some((value) => !(value >= 0 && value < Infinity)))
        return fail({ kind: 'wrong-targets', year, found: target?.length ?? 0, wanted: 2 * shape.ages });
      rakingFactors = rakeToNational(step.population, target, shape);
      warnings.push(...warnOfFactors(rakingFactors, shape));
    }
    population = step.population;
    years.push({ population, flows: step.flows, rakingFactors, warnings });
  }
  return succeed(years);
}

/**
 * Multiplies every cell, in place, so that each sex and age adds up to its national figure; gives the factors. Where
 * nobody is anywhere the factor is 1, since no factor can make people.
 */
function rakeToNational(population: Float64Array, target: Float64Array, shape: MunicipalShape): Float64Array {
  const cells = 2 * shape.ages;
  const sums = new Float64Array(cells);
  for (let at = 0; at < population.length; at++) sums[at % cells]! += population[at]!;
  const factors = sums.map((sum, cell) => (sum > 0 ? target[cell]! / sum : 1));
  for (let at = 0; at < population.length; at++) population[at]! *= factors[at % cells]!;
  return factors;
}

function warnOfRemoved(
  flows: MunicipalFlows,
  population: Float64Array,
  shape: MunicipalShape,
): MunicipalWarning[] {
  const cells = 2 * shape.ages;
  return [...flows.negativeMassRemoved].flatMap((removed, municipality): MunicipalWarning[] => {
    const people = population.subarray(municipality * cells, (municipality + 1) * cells);
    const total = people.reduce((sum, count) => sum + count, 0);
    return removed > MOST_REMOVED * total ? [{ kind: 'negative-mass', municipality, removed }] : [];
  });
}

function warnOfFactors(factors: Float64Array, { ages }: MunicipalShape): MunicipalWarning[] {
  return [...factors].flatMap((factor, cell): MunicipalWarning[] => {
    if (factor >= ORDINARY_FACTORS[0] && factor <= ORDINARY_FACTORS[1]) return [];
    return [{ kind: 'raking-factor', sex: cell < ages ? 0 : 1, age: cell % ages, factor }];
  });
}
