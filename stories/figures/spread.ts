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

/**
 * One year of one place by sex and single age: men and women by group so that both published sums hold (raking), and
 * each group over its ages as in the whole country.
 */
function spreadOne(
  year: number,
  sexes: readonly number[],
  groups: readonly number[],
): readonly (readonly number[])[] {
  const profiles = [profileIn(year, 0), profileIn(year, 1)];
  const within = profiles.map((profile) => groups.map((_, g) => profile.slice(STARTS[g], STARTS[g + 1])));
  const raked = rake(
    { shape: [2, groups.length], values: Float64Array.from(within.flatMap((sex) => sex.map(sum))) },
    [
      { name: 'sex', axes: [0], targets: Float64Array.from(sexes) },
      { name: 'group', axes: [1], targets: Float64Array.from(groups) },
    ],
  );
  if (!raked.ok) throw new Error(`Age groups that do not fit together: ${JSON.stringify(raked.failure)}`);
  const men = groups.map((_, g) => Math.round(raked.value.values[g] ?? 0));
  // What rounding has taken or given is left with the largest group, so that both sums hold.
  men[1] = (men[1] ?? 0) + (sexes[0] ?? 0) - sum(men);
  const bySex = [men, groups.map((total, g) => total - (men[g] ?? 0))];
  return bySex.map((cells, sex) => cells.flatMap((total, g) => share(total, within[sex]?.[g] ?? [])));
}

/** The typed age groups as a file of single ages: of the municipalities, or of the country. */
export function populationCsv(of: 'municipalities' | 'country'): string {
  const ages = Array.from({ length: AGES }, (_, age) => `a${age}`);
  const isCountry = of === 'country';
  const lines = Object.entries(AGE_GROUPS)
    .filter(([code]) => (code === COUNTRY) === isCountry)
    .flatMap(([code, table]) =>
      table
        .trim()
        .split('\n')
        .flatMap((line) => {
          const [year = 0, men = 0, women = 0, ...groups] = numbersIn(line);
          const [male = [], female = []] = spreadOne(year, [men, women], groups);
          const start = isCountry ? [] : [code];
          return [[...start, 'M', year, ...male].join(), [...start, 'K', year, ...female].join()];
        }),
    );
  return [[...(isCountry ? [] : ['kommunenr']), 'kjonn', 'aar', ...ages].join(), ...lines].join('\n');
}
