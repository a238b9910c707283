import { AGES, CELLS } from './ages.ts';
import { movePeopleToAgeOfNeed } from './healthy-ageing.ts';

/** How one service is used in the country. Lists are men 0..105, then women 0..105. */
export type ServiceModel = {
  readonly id: string;
  /** Users per person. */
  readonly userRate: Float64Array;
  /** Hours of work a year per user. */
  readonly hoursPerUser: Float64Array;
  /** Share of the hours by competence; adds up to 1. */
  readonly mix: Float64Array;
};

/** A disease beside need: how many have it, or get it in a year. */
export type ConditionModel = {
  readonly id: string;
  readonly rate: Float64Array;
  /** Yearly growth of the rate. */
  readonly trend: number;
};

export type PopulationPaths = {
  /** Draw → year → people; a year's people are men 0..105, then women 0..105. The first year is the base. */
  readonly people: readonly (readonly Float64Array[])[];
  /** Year → years added to remaining life expectancy since the base year, in the same cells. */
  readonly addedYears: readonly Float64Array[];
};

/** A population made into what need asks of it: tables laid out draw → year → service (or condition). */
export type ContractedPopulation = {
  readonly draws: number;
  /** With the base year. */
  readonly years: number;
  /** At national rates of the base year. */
  readonly users: Float64Array;
  readonly hours: Float64Array;
  readonly cases: Float64Array;
};

/**
 * Users, hours and cases at national rates. This is the heavy part, and it depends on the population and on healthy
 * ageing only; all other levers work on its small tables.
 *
 * @param healthyAgeing one figure per draw, 0..1
 * @throws RangeError when the paths do not have the shape they should
 */
export function contractPopulation(
  services: readonly ServiceModel[],
  conditions: readonly ConditionModel[],
  { people, addedYears }: PopulationPaths,
  healthyAgeing: ArrayLike<number>,
): ContractedPopulation {
  const draws = people.length;
  const years = addedYears.length;
  const [size, kinds] = [services.length, conditions.length];
  const users = new Float64Array(draws * years * size);
  const hours = new Float64Array(draws * years * size);
  const cases = new Float64Array(draws * years * kinds);
  const hourRates = services.map((one) => one.userRate.map((rate, i) => rate * one.hoursPerUser[i]!));
  const moved = new Float64Array(CELLS);

  for (let d = 0; d < draws; d++) {
    const path = people[d]!;
    if (path.length !== years) throw new RangeError(`A path of ${path.length} years among those of ${years}`);
    for (let t = 0; t < years; t++) {
      const persons = path[t]!;
      if (persons.length !== CELLS) throw new RangeError(`A population of ${persons.length} cells`);
      movePeopleToAgeOfNeed(persons, addedYears[t]!, healthyAgeing[d]!, moved);
      const row = (d * years + t) * size;
      for (let v = 0; v < size; v++) {
        users[row + v] = product(moved, services[v]!.userRate);
        hours[row + v] = product(moved, hourRates[v]!);
      }
      for (let c = 0; c < kinds; c++) {
        const { rate, trend } = conditions[c]!;
        cases[(d * years + t) * kinds + c] = product(persons, rate) * (1 + trend) ** t;
      }
    }
  }
  return { draws, years, users, hours, cases };
}

function product(people: Float64Array, rate: Float64Array): number {
  let [men, women] = [0, 0];
  for (let age = 0; age < AGES; age++) {
    men += people[age]! * rate[age]!;
    women += people[AGES + age]! * rate[AGES + age]!;
  }
  // A drawn cell may lie below 0, and in a tiny place so may a sum; nobody is fewer than none.
  return Math.max(0, men + women);
}
