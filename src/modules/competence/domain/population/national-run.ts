import { fail, succeed, type Result } from '../../../../kernel/result.ts';
import {
  singleYearLifeTable,
  survivorship,
  type LifeTable,
  type LifeTableFailure,
} from '../../../../kernel/statistics/life-table.ts';
import { projectCohorts, type CohortFailure } from './cohort-component.ts';

/** One list per sex with one element per single year of age; the last age is open. */
type ByAge = { readonly male: readonly number[]; readonly female: readonly number[] };

export type NationalRun = {
  /** Persons on 1 January of the first year. */
  readonly start: ByAge;
  /** Central death rates whose age pattern is kept; their level follows the path. */
  readonly mortality: ByAge;
  /** Births per woman and year by age, whose pattern is kept. */
  readonly fertility: readonly number[];
  /** Net migrants by sex and age, whose pattern is kept; they must not add up to nothing. */
  readonly netMigration: ByAge;
  readonly sexRatio: number;
  /** One element per year: the mean of the two life expectancies, births per woman, net migrants. */
  readonly paths: readonly { lifeExpectancy: number; totalFertility: number; netMigration: number }[];
};

type NoLifeTable = { kind: 'no-life-table'; sex: 'male' | 'female'; failure: LifeTableFailure };
type OutOfReach = {
  kind: 'life-expectancy-out-of-reach';
  year: number;
  wanted: number;
  least: number;
  most: number;
};
export type NationalRunFailure =
  | NoLifeTable
  | OutOfReach
  | { kind: 'no-pattern'; of: 'fertility' | 'migration' }
  | { kind: 'no-step'; failure: CohortFailure };

/** Mortality is looked for between a hundredth and twenty times that of the base. */
const FACTORS = [0.01, 20] as const;
const HALVINGS = 60;

/**
 * A country year by year from a registered population and published paths for three totals, with the age patterns of the
 * base (docs/methods/cohort-component.md). Gives the population at the end of each year.
 */
export function runNationally(run: NationalRun): Result<readonly ByAge[], NationalRunFailure> {
  const perWoman = run.fertility.reduce((sum, rate) => sum + rate, 0);
  if (!(perWoman > 0)) return fail({ kind: 'no-pattern', of: 'fertility' });
  const migrants = [...run.netMigration.male, ...run.netMigration.female].reduce((sum, n) => sum + n, 0);
  if (!(Math.abs(migrants) > 0)) return fail({ kind: 'no-pattern', of: 'migration' });

  const years: ByAge[] = [];
  let population = run.start;
  for (const [year, path] of run.paths.entries()) {
    const factor = factorForLifeExpectancy(run.mortality, path.lifeExpectancy, year);
    if (!factor.ok) return factor;
    const tables = tablesAt(run.mortality, factor.value);
    if (!tables.ok) return tables;
    const scaled = (pattern: readonly number[], by: number) => pattern.map((value) => value * by);
    const step = projectCohorts(
      population,
      [
        {
          years: 1,
          survival: { female: survivorship(tables.value.female), male: survivorship(tables.value.male) },
          fertility: scaled(run.fertility, path.totalFertility / perWoman),
          shareOfBirths: { female: 1 / (1 + run.sexRatio), male: run.sexRatio / (1 + run.sexRatio) },
          migration: {
            in: 'persons',
            net: {
              female: scaled(run.netMigration.female, path.netMigration / migrants),
              male: scaled(run.netMigration.male, path.netMigration / migrants),
            },
          },
        },
      ],
      { timing: 'even' },
    );
    if (!step.ok) return fail({ kind: 'no-step', failure: step.failure });
    const after = step.value[0]!.population;
    population = { male: [...after.male!], female: [...after.female] };
    years.push(population);
  }
  return succeed(years);
}

/** What all death rates are to be multiplied by for the wanted mean life expectancy; found by halving. */
function factorForLifeExpectancy(
  mortality: ByAge,
  wanted: number,
  year: number,
): Result<number, NoLifeTable | OutOfReach> {
  let [low, high] = FACTORS.map(Math.log) as [number, number];
  const most = meanLifeExpectancy(mortality, FACTORS[0]);
  if (!most.ok) return most;
  const least = meanLifeExpectancy(mortality, FACTORS[1]);
  if (!least.ok) return least;
  if (!(wanted > least.value && wanted < most.value))
    return fail({
      kind: 'life-expectancy-out-of-reach',
      year,
      wanted,
      least: least.value,
      most: most.value,
    });
  for (let k = 0; k < HALVINGS; k++) {
    const middle = (low + high) / 2;
    const reached = meanLifeExpectancy(mortality, Math.exp(middle));
    if (!reached.ok) return reached;
    if (reached.value > wanted) low = middle;
    else high = middle;
  }
  return succeed(Math.exp(low));
}

/** Mean of the life expectancies of men and women with all death rates multiplied by a factor. */
export function meanLifeExpectancy(mortality: ByAge, factor: number): Result<number, NoLifeTable> {
  const tables = tablesAt(mortality, factor);
  if (!tables.ok) return tables;
  return succeed((tables.value.male.e[0]! + tables.value.female.e[0]!) / 2);
}

function tablesAt(
  mortality: ByAge,
  factor: number,
): Result<{ male: LifeTable; female: LifeTable }, NoLifeTable> {
  const times = (rates: readonly number[]) => rates.map((rate) => rate * factor);
  const male = singleYearLifeTable('male', times(mortality.male));
  if (!male.ok) return fail({ kind: 'no-life-table', sex: 'male', failure: male.failure });
  const female = singleYearLifeTable('female', times(mortality.female));
  if (!female.ok) return fail({ kind: 'no-life-table', sex: 'female', failure: female.failure });
  return succeed({ male: male.value, female: female.value });
}

/**
 * Central death rates by completed age from the probabilities to die within the year by age on 1 January.
 *
 * Who is a on 1 January goes, on average, from a + ½ to a + 1½ in the year, so the rate at a is the mean of the hazards
 * of those who began it at a − 1 and at a. The infant rate cannot be had from them and is given.
 */
export function ratesFromProbabilities(probabilities: readonly number[], infantRate: number): number[] {
  const hazards = probabilities.map((q) => -Math.log1p(-q));
  const last = hazards.length - 1;
  return hazards.map((hazard, age) => {
    if (age === 0) return infantRate;
    return age === last ? hazard : (hazards[age - 1]! + hazard) / 2;
  });
}
