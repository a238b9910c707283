import { fail, succeed, type Result } from '../../../../kernel/result.ts';

/** Women, and men where both sexes are followed. */
export type BySex<Value> = { readonly female: Value; readonly male?: Value };

/**
 * The rates of one step. A step is as long as an age group is wide. All lists have one element per age group, youngest
 * first; the last group is open.
 */
export type StepRates = {
  /** Length of the step in years. */
  readonly years: number;
  /**
   * Shares that live: first from birth to the youngest group, then from each group to the next. Either the last is for
   * the two oldest groups together, or one more is for those who already are in the oldest.
   */
  readonly survival: BySex<readonly number[]>;
  /** Births per woman and year by her group. Those of the first and the last group are not counted. */
  readonly fertility: readonly number[];
  /** Share of the newborn. With women alone, the rest of the newborn are boys that nobody follows. */
  readonly shareOfBirths: BySex<number>;
  /** Net migrants over the step by age at the move: persons, or shares of those in the group at the start. */
  readonly migration?: { readonly in: 'persons' | 'shares'; readonly net: BySex<readonly number[]> };
};

export type StepRules = {
  /** `even`: half the migrants before deaths and births and half after; `end`: all after. */
  readonly timing: 'even' | 'end';
  /**
   * Whose births count at the end of the step: those of all women there, or, as when a matrix makes the step, not those
   * of the half of the migrants that comes last.
   */
  readonly mothersAtEnd?: 'all' | 'not-the-last-migrants';
  /** What a group becomes that more have left than were in it. The United Nations write 0.0005; we write 0. */
  readonly insteadOfNegative?: number;
};

export type CohortStep = {
  readonly population: BySex<Float64Array>;
  /** Of both sexes, by the mother's group. */
  readonly birthsByAge: Float64Array;
  readonly births: BySex<number>;
  /** By the group the dead would have been in at the end; the first are those born in the step. */
  readonly deaths: BySex<Float64Array>;
  readonly migrants: BySex<Float64Array>;
  /** People that the result would have fewer than none of. */
  readonly negativeMassRemoved: number;
};

export type CohortFailure =
  | { kind: 'too-few-groups'; groups: number }
  | { kind: 'wrong-length'; where: string; step: number; found: number; wanted: number }
  | { kind: 'out-of-range'; where: string; step: number; index: number; value: number };

/**
 * Projects a population by the cohort-component method (Preston, Heuveline & Guillot 2001, ch. 6; rules of the United
 * Nations' ccmppWPP; docs/methods/cohort-component.md). Gives one result per step.
 *
 * Births are counted from the mean of the women at the start, with the first half of the migrants, and at the end.
 */
export function projectCohorts(
  start: BySex<ArrayLike<number>>,
  steps: readonly StepRates[],
  rules: StepRules,
): Result<CohortStep[], CohortFailure> {
  const results: CohortStep[] = [];
  let population: BySex<ArrayLike<number>> = start;
  for (const [index, rates] of steps.entries()) {
    const failure = findFailure(population, rates, index);
    if (failure) return fail(failure);
    const result = step(population, rates, rules);
    results.push(result);
    population = result.population;
  }
  return succeed(results);
}

function step(population: BySex<ArrayLike<number>>, rates: StepRates, rules: StepRules): CohortStep {
  const half = rules.timing === 'even' ? 0.5 : 0;
  const migrants = bySex(population, (people, sex) =>
    Float64Array.from(people, (count, g) => {
      const net = rates.migration?.net[sex]?.[g] ?? 0;
      return rates.migration?.in === 'shares' ? net * count : net;
    }),
  );
  const exposed = bySex(population, (people, sex) =>
    Float64Array.from(people, (count, g) => count + half * migrants[sex]![g]!),
  );
  const aged = bySex(exposed, (people, sex) => ageOneStep(people, rates.survival[sex]!));

  const last = exposed.female.length - 1;
  const late = rules.mothersAtEnd === 'not-the-last-migrants' ? 0 : half;
  const birthsByAge = exposed.female.map((women, g) => {
    if (g === 0 || g === last) return 0;
    const atEnd = aged.female[g]! + late * migrants.female[g]!;
    return (rates.years * rates.fertility[g]! * (women + atEnd)) / 2;
  });
  const allBirths = birthsByAge.reduce((sum, births) => sum + births, 0);
  const births = bySex(population, (_, sex) => allBirths * rates.shareOfBirths[sex]!);

  const deaths = bySex(exposed, (people, sex) => {
    const survival = rates.survival[sex]!;
    return people.map((_, g) =>
      g === 0 ? births[sex]! * (1 - survival[0]!) : people[g - 1]! - aged[sex]![g]!,
    );
  });
  for (const sex of sexes(population)) {
    deaths[sex]![last]! += exposed[sex]![last]!;
    aged[sex]![0] = births[sex]! * rates.survival[sex]![0]!;
  }

  let negativeMassRemoved = 0;
  const result = bySex(aged, (people, sex) =>
    people.map((count, g) => {
      const after = count + (1 - half) * migrants[sex]![g]!;
      if (after >= 0) return after;
      negativeMassRemoved -= after;
      return rules.insteadOfNegative ?? 0;
    }),
  );
  return { population: result, birthsByAge, births, deaths, migrants, negativeMassRemoved };
}

/** Far above anything that lives; what is larger is a mistake in the file, and would end in infinity. */
const MOST_PEOPLE = 1e15;
const MOST_RATE = 100;

/** Everyone one group on; the youngest group is left empty for those who are born. */
function ageOneStep(people: Float64Array, survival: readonly number[]): Float64Array {
  const last = people.length - 1;
  const aged = people.map((_, g) => (g === 0 ? 0 : people[g - 1]! * survival[g]!));
  aged[last]! += people[last]! * survival[survival.length === people.length ? last : last + 1]!;
  return aged;
}

function sexes(of: BySex<unknown>): ('female' | 'male')[] {
  return of.male === undefined ? ['female'] : ['female', 'male'];
}

function bySex<From, To>(of: BySex<From>, make: (value: From, sex: 'female' | 'male') => To): BySex<To> {
  const female = make(of.female, 'female');
  return of.male === undefined ? { female } : { female, male: make(of.male, 'male') };
}

function findFailure(
  population: BySex<ArrayLike<number>>,
  rates: StepRates,
  step: number,
): CohortFailure | undefined {
  const groups = population.female.length;
  if (groups < 3) return { kind: 'too-few-groups', groups };
  for (const sex of sexes(population)) {
    const survival = rates.survival[sex] ?? [];
    const wanted = survival.length === groups + 1 ? groups + 1 : groups;
    const failure =
      findInList(population[sex]!, {
        where: `population, ${sex}`,
        step,
        wanted: groups,
        least: 0,
        most: MOST_PEOPLE,
      }) ??
      findInList(survival, { where: `survival, ${sex}`, step, wanted, least: 0, most: 1 }) ??
      (rates.migration &&
        findInList(rates.migration.net[sex] ?? [], {
          where: `migration, ${sex}`,
          step,
          wanted: groups,
          least: rates.migration.in === 'shares' ? -1 : -MOST_PEOPLE,
          most: rates.migration.in === 'shares' ? MOST_RATE : MOST_PEOPLE,
        })) ??
      findInList([rates.shareOfBirths[sex] ?? Number.NaN], {
        where: `share of births, ${sex}`,
        step,
        wanted: 1,
        least: 0,
        most: 1,
      });
    if (failure) return failure;
  }
  return (
    findInList(rates.fertility, { where: 'fertility', step, wanted: groups, least: 0, most: MOST_RATE }) ??
    findInList([rates.years], { where: 'years of the step', step, wanted: 1, least: 0, most: MOST_RATE })
  );
}

function findInList(
  list: ArrayLike<number>,
  ask: { where: string; step: number; wanted: number; least: number; most: number },
): CohortFailure | undefined {
  const { where, step, wanted, least, most } = ask;
  if (list.length !== wanted) return { kind: 'wrong-length', where, step, found: list.length, wanted };
  for (let index = 0; index < list.length; index++) {
    const value = list[index]!;
    if (!(value >= least && value <= most)) return { kind: 'out-of-range', where, step, index, value };
  }
  return undefined;
}
