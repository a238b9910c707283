import { fail, succeed, type Result } from '../../../../kernel/result.ts';
import {
  lifeTable,
  type LifeTable,
  type LifeTableFailure,
  type Sex,
} from '../../../../kernel/statistics/life-table.ts';

export type AbridgedFailure = LifeTableFailure | { kind: 'not-abridged-ages'; index: number; age: number };

/** The first ages of an abridged table, whose groups after that are all five years wide: 0, 1, 5, 10, 15, … */
export function isAbridgedAge(age: number, index: number): boolean {
  return index < 2 ? age === index : age === (index - 1) * 5;
}

/**
 * Years lived in the groups 0 and 1–4 by those who die in them, by the infant death rate (Coale & Demeny 1983, West,
 * as in Preston, Heuveline & Guillot 2001, table 3.3). Above a rate of 0.107 they stay as they are.
 */
export function coaleDemenyYearsLived(sex: Sex, m0: number): readonly [infants: number, oneToFour: number] {
  if (sex === 'male') return m0 >= 0.107 ? [0.33, 1.352] : [0.045 + 2.684 * m0, 1.651 - 2.816 * m0];
  return m0 >= 0.107 ? [0.35, 1.361] : [0.053 + 2.8 * m0, 1.522 - 1.518 * m0];
}

/** The same by Keyfitz and Flieger, for tables printed in their books: one rule for both sexes. */
export function keyfitzFliegerYearsLived(m0: number): readonly [infants: number, oneToFour: number] {
  return [0.07 + 1.7 * m0, 1.5];
}

/**
 * Life table with radix 1 for the ages 0, 1, 5, 10, …, from central death rates; after age 5 those who die have lived
 * half of the five years.
 */
export function abridgedLifeTable(
  m: readonly number[],
  [infants, oneToFour]: readonly [infants: number, oneToFour: number],
): Result<LifeTable, LifeTableFailure> {
  return lifeTable({
    age: m.map((_, i) => (i < 2 ? i : (i - 1) * 5)),
    m,
    a: m.map((_, i) => (i === 0 ? infants : i === 1 ? oneToFour : 2.5)),
    radix: 1,
  });
}

/** Person-years in five-year groups: the two youngest of an abridged table are one group of a projection. */
export function fiveYearGroups(columns: readonly number[]): number[] {
  const [infants = 0, oneToFour = 0, ...rest] = columns;
  return [infants + oneToFour, ...rest];
}

/**
 * Shares that live from one step of five years to the next: first from birth to 0–4, then from each group to the one
 * above it, last for the two oldest groups together (docs/methods/cohort-component.md).
 */
export function fiveYearSurvival(
  table: LifeTable,
): Result<number[], { kind: 'too-few-groups'; groups: number }> {
  const L = fiveYearGroups(table.L);
  const last = L.length - 1;
  if (last < 1) return fail({ kind: 'too-few-groups', groups: L.length });
  return succeed(
    L.map((years, group) => {
      if (group === 0) return years / 5;
      const before = L[group - 1]! + (group === last ? years : 0);
      return before > 0 ? years / before : 0;
    }),
  );
}
