import { fail, succeed, type Result } from '../result.ts';

/**
 * What is known of each age group, youngest first. All lists have one element per group; the last group is open
 * (its members are followed until the last has died).
 */
export type LifeTableInput = {
  /** Age in whole years at the start of each group: 0, 1, 5, 10, … or 0, 1, 2, … */
  readonly age: readonly number[];
  /** Central death rate: deaths per person-year lived in the group. */
  readonly m: readonly number[];
  /** Years lived inside the group by those who die in it, on average. The open group's is not used. */
  readonly a: readonly number[];
  /** How many are born into the table: 100,000 in print, 1 when the table feeds a projection. */
  readonly radix: number;
};

/** The columns of a life table under the letters demography gives them; one number per age group. */
export type LifeTable = {
  /** Central death rate, per person-year. */
  readonly m: readonly number[];
  /** Probability of dying in the group for one who reaches it; 1 in the open group. */
  readonly q: readonly number[];
  /** Survivors at the start of the group, of `radix` born. */
  readonly l: readonly number[];
  /** Deaths in the group. */
  readonly d: readonly number[];
  /** Person-years lived in the group. */
  readonly L: readonly number[];
  /** Person-years lived in the group and after it. */
  readonly T: readonly number[];
  /** Years left to live at the start of the group; 0 where no one is left to live them. */
  readonly e: readonly number[];
};

export type LifeTableFailure =
  | { kind: 'unequal-lengths'; age: number; m: number; a: number }
  | { kind: 'too-few-groups'; groups: number }
  | { kind: 'ages-not-rising'; index: number }
  | { kind: 'not-a-rate'; index: number; value: number }
  | { kind: 'no-one-at-risk'; index: number; value: number }
  | { kind: 'outside-the-group'; index: number; value: number; years: number }
  | { kind: 'open-group-without-deaths' }
  | { kind: 'not-a-radix'; value: number };

/**
 * Period life table, abridged or by single years (Preston, Heuveline & Guillot 2001, ch. 3; docs/methods/life-table.md).
 *
 * The open group's person-years are survivors divided by the death rate. Treating it as one more closed group is a
 * known mistake in published software and takes years off the oldest.
 */
export function lifeTable(input: LifeTableInput): Result<LifeTable, LifeTableFailure> {
  const failure = findFailure(input);
  if (failure) return fail(failure);

  const groups = input.age.length;
  const last = groups - 1;
  const q: number[] = [];
  const l: number[] = [];
  const d: number[] = [];
  const L: number[] = [];

  let survivors = input.radix;
  for (let i = 0; i < groups; i++) {
    const m = input.m[i]!;
    const a = input.a[i]!;
    const years = i === last ? Infinity : input.age[i + 1]! - input.age[i]!;
    // A rate above 1/a would bury more than there are; the cap makes the table end there instead.
    const dying = i === last ? 1 : Math.min(1, (years * m) / (1 + (years - a) * m));
    const deaths = survivors * dying;

    q.push(dying);
    l.push(survivors);
    d.push(deaths);
    L.push(i === last ? survivors / m : years * (survivors - deaths) + a * deaths);
    survivors -= deaths;
  }

  const T: number[] = Array.from({ length: groups }, () => 0);
  let rest = 0;
  for (let i = last; i >= 0; i--) T[i] = rest += L[i]!;
  const e = T.map((years, i) => (l[i]! > 0 ? years / l[i]! : 0));

  return succeed({ m: [...input.m], q, l, d, L, T, e });
}

function findFailure({ age, m, a, radix }: LifeTableInput): LifeTableFailure | undefined {
  if (age.length !== m.length || age.length !== a.length)
    return { kind: 'unequal-lengths', age: age.length, m: m.length, a: a.length };
  if (age.length < 2) return { kind: 'too-few-groups', groups: age.length };
  if (!(radix > 0) || !Number.isFinite(radix)) return { kind: 'not-a-radix', value: radix };

  const last = age.length - 1;
  for (let index = 0; index <= last; index++) {
    const rate = m[index]!;
    if (!(rate >= 0) || !Number.isFinite(rate)) return { kind: 'not-a-rate', index, value: rate };
    if (index === last) break;

    const years = age[index + 1]! - age[index]!;
    if (!(years > 0) || !Number.isFinite(years)) return { kind: 'ages-not-rising', index: index + 1 };
    const lived = a[index]!;
    if (!(lived >= 0 && lived <= years)) return { kind: 'outside-the-group', index, value: lived, years };
  }
  return m[last] === 0 ? { kind: 'open-group-without-deaths' } : undefined;
}

/**
 * Deaths divided by person-years lived, group by group.
 * Where no one lived there is no rate, and 0/0 must not pass for one.
 */
export function centralDeathRates(
  deaths: readonly number[],
  personYears: readonly number[],
): Result<number[], LifeTableFailure> {
  const index = personYears.findIndex((years) => !(years > 0));
  if (index >= 0) return fail({ kind: 'no-one-at-risk', index, value: personYears[index]! });
  return succeed(deaths.map((count, i) => count / (personYears[i] ?? Number.NaN)));
}

export type Sex = 'male' | 'female';

/**
 * Share of the first year lived by those who die in it, from the infant death rate
 * (Andreev & Kingkade 2015, as used by the Human Mortality Database, protocol version 6).
 */
export function infantShareLived(sex: Sex, m0: number): number {
  if (sex === 'male') {
    if (m0 < 0.023) return 0.14929 - 1.99545 * m0;
    return m0 < 0.08307 ? 0.02832 + 3.26021 * m0 : 0.29915;
  }
  if (m0 < 0.01724) return 0.14903 - 2.05527 * m0;
  return m0 < 0.06891 ? 0.04667 + 3.88089 * m0 : 0.31411;
}

/** Life table by single years from age 0, radix 1; the last rate is that of the open group. */
export function singleYearLifeTable(sex: Sex, m: readonly number[]): Result<LifeTable, LifeTableFailure> {
  return lifeTable({
    age: m.map((_, age) => age),
    m,
    a: m.map((rate, age) => (age === 0 ? infantShareLived(sex, rate) : 0.5)),
    radix: 1,
  });
}

/**
 * Shares that live from one 1 January to the next, for a table by single years with radix 1:
 * first from birth to age 0, then from age a-1 to age a, last for the two oldest groups *together*.
 *
 * The last share must be applied to the sum of the two oldest groups; applied to either alone it loses people.
 */
export function survivorship({ L }: LifeTable): number[] {
  const last = L.length - 1;
  return L.map((years, age) => {
    if (age === 0) return years;
    const before = L[age - 1]! + (age === last ? years : 0);
    return before > 0 ? years / before : 0;
  });
}
