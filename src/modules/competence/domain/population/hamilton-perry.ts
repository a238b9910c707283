import { fail, succeed, type Result } from '../../../../kernel/result.ts';

/** Ages 0, 1, …, 104, and 105 for all who are older. */
const AGES = 106;
/** A ratio for each age that people leave: 0, …, 103, and 104 for the two oldest groups together. */
const RATIOS = AGES - 1;
/** Less than this of a person would let one newcomer of an age that nobody had become more people than there are. */
const LEAST_SHRINKAGE = 1e-6;
/** More persons than have ever lived are as good as endlessly many. */
const MOST_SHRINKAGE = 1e15;
const PARENTS_FROM = 20;
const PARENTS_TO = 39;

/**
 * How many municipalities a population holds, and whether it is told by sex. Populations are in order municipality → sex →
 * age, in persons: `municipalities · sexes · 106` numbers, sex 0 men and 1 women.
 */
export type PopulationShape = { readonly municipalities: number; readonly sexes: 1 | 2 };

/** What is seen of how cohorts change from one 1 January to the next, added over some years. */
export type CohortChange = PopulationShape & {
  /** Those one year older a year later; 105 numbers per municipality and sex. */
  readonly later: Float64Array;
  /** Those whom they were before. */
  readonly before: Float64Array;
  /** Children of age 0, per municipality and sex. */
  readonly children: Float64Array;
  /** Persons aged 20–39 at the start of the year, per municipality, both sexes. */
  readonly parents: Float64Array;
};

/** How a population goes on: 105 ratios per municipality and sex, and children per person aged 20–39 at the start of the year. */
export type CohortRatios = PopulationShape & {
  readonly ratios: Float64Array;
  readonly births: Float64Array;
};

/** Ratios for all municipalities together; `ratios` 105 per sex, `births` one per sex. */
export type NationalRatios = { readonly ratios: Float64Array; readonly births: Float64Array };

export type HamiltonPerryFailure =
  | { kind: 'wrong-size'; what: string; expected: number; found: number }
  | { kind: 'too-few-years'; years: number }
  | { kind: 'not-a-count'; what: string; index: number; value: number }
  | { kind: 'not-a-shrinkage'; kappa: number };

/** Adds the steps between populations of 1 January in years that follow each other, the first first. */
export function cohortChange(
  populations: readonly Float64Array[],
  shape: PopulationShape,
): Result<CohortChange, HamiltonPerryFailure> {
  if (populations.length < 2) return fail({ kind: 'too-few-years', years: populations.length });
  const { municipalities, sexes } = shape;
  const rows = municipalities * sexes;
  for (const [i, population] of populations.entries()) {
    const problem = checkCounts(population, rows * AGES, `population ${i + 1}`);
    if (problem) return fail(problem);
  }
  const later = new Float64Array(rows * RATIOS);
  const before = new Float64Array(rows * RATIOS);
  const children = new Float64Array(rows);
  const parents = new Float64Array(municipalities);
  for (let year = 1; year < populations.length; year++) {
    const then = populations[year - 1]!;
    const now = populations[year]!;
    for (let row = 0; row < rows; row++) {
      const from = row * AGES;
      const to = row * RATIOS;
      for (let age = 0; age < RATIOS; age++) {
        later[to + age]! += now[from + age + 1]!;
        before[to + age]! += then[from + age]!;
      }
      before[to + RATIOS - 1]! += then[from + AGES - 1]!;
      children[row]! += now[from]!;
      parents[Math.floor(row / sexes)]! += parentsIn(then, from);
    }
  }
  return succeed({ municipalities, sexes, later, before, children, parents });
}

/** The ratios of all municipalities together; 1 where nobody is of that age. */
export function nationalRatios({ municipalities, sexes, ...change }: CohortChange): NationalRatios {
  const later = new Float64Array(sexes * RATIOS);
  const before = new Float64Array(sexes * RATIOS);
  const births = new Float64Array(sexes);
  let parents = 0;
  for (let m = 0; m < municipalities; m++) {
    parents += change.parents[m]!;
    for (let s = 0; s < sexes; s++) {
      const row = m * sexes + s;
      births[s]! += change.children[row]!;
      for (let age = 0; age < RATIOS; age++) {
        later[s * RATIOS + age]! += change.later[row * RATIOS + age]!;
        before[s * RATIOS + age]! += change.before[row * RATIOS + age]!;
      }
    }
  }
  return {
    ratios: later.map((sum, i) => (before[i]! > 0 ? sum / before[i]! : 1)),
    births: births.map((sum) => (parents > 0 ? sum / parents : 0)),
  };
}

/**
 * Cohort change ratios of each municipality, moved towards the national ones as if `kappa` more persons of every age and
 * sex had been seen there who did as the country did. 0 leaves the municipality's own figures alone (and a ratio of 1
 * where it has nobody), Infinity gives the national ratios. 25–100 is best for small municipalities.
 */
export function shrunkRatios(
  { municipalities, sexes, later, before, children, parents }: CohortChange,
  national: NationalRatios,
  kappa: number,
): Result<CohortRatios, HamiltonPerryFailure> {
  if (!(kappa === 0 || kappa >= LEAST_SHRINKAGE)) return fail({ kind: 'not-a-shrinkage', kappa });
  const problem =
    checkCounts(national.ratios, sexes * RATIOS, 'the national ratios') ??
    checkCounts(national.births, sexes, 'the national births');
  if (problem) return fail(problem);

  const rows = municipalities * sexes;
  const shrink = (count: number, of: number, towards: number, empty: number) => {
    if (kappa > MOST_SHRINKAGE) return towards;
    return of + kappa > 0 ? (count + kappa * towards) / (of + kappa) : empty;
  };
  const ratios = new Float64Array(rows * RATIOS);
  const births = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const s = row % sexes;
    births[row] = shrink(children[row]!, parents[Math.floor(row / sexes)]!, national.births[s]!, 0);
    for (let age = 0; age < RATIOS; age++) {
      const i = row * RATIOS + age;
      ratios[i] = shrink(later[i]!, before[i]!, national.ratios[s * RATIOS + age]!, 1);
    }
  }
  return succeed({ municipalities, sexes, ratios, births });
}

/** A year on: writes the population that `population` becomes into `next`, another array of the same size. */
export function hamiltonPerryStep(
  population: Float64Array,
  { municipalities, sexes, ratios, births }: CohortRatios,
  next: Float64Array,
): void {
  for (let m = 0; m < municipalities; m++) {
    let parents = 0;
    for (let s = 0; s < sexes; s++) parents += parentsIn(population, (m * sexes + s) * AGES);
    for (let s = 0; s < sexes; s++) {
      const row = m * sexes + s;
      const from = row * AGES;
      const by = row * RATIOS;
      next[from] = births[row]! * parents;
      for (let age = 0; age < RATIOS - 1; age++)
        next[from + age + 1] = population[from + age]! * ratios[by + age]!;
      const oldest = population[from + AGES - 2]! + population[from + AGES - 1]!;
      next[from + AGES - 1] = oldest * ratios[by + RATIOS - 1]!;
    }
  }
}

/** The populations after 1, 2, …, `years` years. */
export function projectHamiltonPerry(
  population: Float64Array,
  ratios: CohortRatios,
  years: number,
): Result<readonly Float64Array[], HamiltonPerryFailure> {
  const problem = checkCounts(population, ratios.municipalities * ratios.sexes * AGES, 'the population');
  if (problem) return fail(problem);
  const made: Float64Array[] = [];
  let present = population;
  for (let year = 0; year < years; year++) {
    const next = new Float64Array(population.length);
    hamiltonPerryStep(present, ratios, next);
    made.push(next);
    present = next;
  }
  return succeed(made);
}

function parentsIn(population: Float64Array, from: number): number {
  let sum = 0;
  for (let age = PARENTS_FROM; age <= PARENTS_TO; age++) sum += population[from + age]!;
  return sum;
}

function checkCounts(
  values: ArrayLike<number>,
  expected: number,
  what: string,
): HamiltonPerryFailure | undefined {
  if (values.length !== expected) return { kind: 'wrong-size', what, expected, found: values.length };
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (!(value >= 0 && value < Infinity)) return { kind: 'not-a-count', what, index, value };
  }
  return undefined;
}
