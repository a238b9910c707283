import { rake } from '../../src/kernel/statistics/raking.ts';
import { AGE_GROUPS, NATIONAL_AGES } from './population-facts.ts';

/** Where the age groups begin, and where the last ends. */
const STARTS = [0, 18, 67, 80, 90, 106];
const AGES = 106;
const COUNTRY = '0';

const numbersIn = (text: string): number[] => text.trim().split(/\s+/).map(Number);
const PROFILES = NATIONAL_AGES.map(({ year, male, female }) => ({
  year,
  sexes: [numbersIn(male), numbersIn(female)],
}));

/** How the country's men or women were spread over ages in a year, between the years that are known. */
function profileIn(year: number, sex: number): readonly number[] {
  const later = PROFILES.find((profile) => profile.year >= year) ?? PROFILES.at(-1);
  const earlier = PROFILES.findLast((profile) => profile.year <= year) ?? later;
  const [a, b] = [earlier?.sexes[sex] ?? [], later?.sexes[sex] ?? []];
  const [from, to] = [earlier?.year ?? year, later?.year ?? year];
  const weight = to === from ? 0 : (year - from) / (to - from);
  return Array.from({ length: AGES }, (_, age) => (1 - weight) * (a[age] ?? 0) + weight * (b[age] ?? 0));
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Whole numbers in proportion to the weights that add up to the total; the largest remainders are rounded up. */
function share(total: number, weights: readonly number[]): readonly number[] {
  const whole = sum(weights);
  const exact = weights.map((weight) => (total * weight) / whole);
  const shares = exact.map(Math.floor);
  const order = exact
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .toSorted((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of order.slice(0, total - sum(shares))) shares[i] = (shares[i] ?? 0) + 1;
  return shares;
}

type People = readonly (readonly number[])[];

/** About how likely men and women of 70 were to die within a year, and how much more a year older; enough to share a group by. */
const DEATH_AT_70 = [0.017, 0.011];
const RISE = 0.112;

/**
 * How a year is likely to be spread when the year before is known: everybody a year older, fewer of the old, and newborn as
 * in the country. Cohorts then cross the borders of the groups whole; spread year by year on their own, people of 79 would
 * seem to come or go on the day they turn 80.
 */
function yearLater(before: People, year: number): People {
  return before.map((people, sex) => {
    const country = profileIn(year, sex);
    const later = people.map((_, age) => {
      if (age === 0) return 0;
      const lives = (at: number) =>
        (people[at] ?? 0) * (1 - Math.min(0.5, (DEATH_AT_70[sex] ?? 0) * Math.exp(RISE * (at - 70))));
      return age === AGES - 1 ? lives(age - 1) + lives(age) : lives(age - 1);
    });
    later[0] = (sum(later.slice(1, 18)) * (country[0] ?? 0)) / sum(country.slice(1, 18));
    return later;
  });
}

/**
 * One year of one place by sex and single age: men and women by group so that both published sums hold (raking), and
 * each group over its ages as is likely.
 */
function spreadOne(likely: People, sexes: readonly number[], groups: readonly number[]): People {
  const within = likely.map((people) => groups.map((_, g) => people.slice(STARTS[g], STARTS[g + 1])));
  const raked = rake(
    { shape: [2, groups.length], values: Float64Array.from(within.flatMap((sex) => sex.map(sum))) },
    [
      { name: 'sex', axes: [0], targets: Float64Array.from(sexes) },
      { name: 'group', axes: [1], targets: Float64Array.from(groups) },
    ],
  );
  if (!raked.ok) throw new Error(`Age groups that do not fit together: ${JSON.stringify(raked.failure)}`);
  const { values } = raked.value;
  return within.map((parts, sex) =>
    parts.flatMap((part, g) => {
      const whole = sum(part);
      return part.map((weight) => (weight * (values[sex * groups.length + g] ?? 0)) / whole);
    }),
  );
}

/** Whole people, so that all published sums hold. */
function rounded(spread: People, sexes: readonly number[], groups: readonly number[]): People {
  const men = groups.map((_, g) => Math.round(sum((spread[0] ?? []).slice(STARTS[g], STARTS[g + 1]))));
  // What rounding has taken or given is left with the largest group, so that both sums hold.
  men[1] = (men[1] ?? 0) + (sexes[0] ?? 0) - sum(men);
  const bySex = [men, groups.map((total, g) => total - (men[g] ?? 0))];
  return bySex.map((cells, sex) =>
    cells.flatMap((total, g) => share(total, (spread[sex] ?? []).slice(STARTS[g], STARTS[g + 1]))),
  );
}

/** Every year of a place, each spread with the year before in mind; the first as the country was. */
function spreadYears(table: string): readonly { readonly year: number; readonly people: People }[] {
  let before: People | undefined;
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [year = 0, men = 0, women = 0, ...groups] = numbersIn(line);
      const likely =
        before === undefined ? [profileIn(year, 0), profileIn(year, 1)] : yearLater(before, year);
      before = spreadOne(likely, [men, women], groups);
      return { year, people: rounded(before, [men, women], groups) };
    });
}

/** The typed age groups as a file of single ages: of the municipalities, or of the country. */
export function populationCsv(of: 'municipalities' | 'country'): string {
  const ages = Array.from({ length: AGES }, (_, age) => `a${age}`);
  const isCountry = of === 'country';
  const lines = Object.entries(AGE_GROUPS)
    .filter(([code]) => (code === COUNTRY) === isCountry)
    .flatMap(([code, table]) =>
      spreadYears(table).flatMap(({ year, people: [male = [], female = []] }) => {
        const start = isCountry ? [] : [code];
        return [[...start, 'M', year, ...male].join(), [...start, 'K', year, ...female].join()];
      }),
    );
  return [[...(isCountry ? [] : ['kommunenr']), 'kjonn', 'aar', ...ages].join(), ...lines].join('\n');
}
