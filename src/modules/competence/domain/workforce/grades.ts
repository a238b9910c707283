import { fail, succeed, type Result } from '../../../../kernel/result.ts';

/**
 * A staff in grades with fixed probabilities of moving between them (Bartholomew, Forbes & McClean 1991): `moves[i][j]`
 * is the probability of being in grade j next year when in grade i now; what a row lacks to 1 leaves.
 */
export type Grades = {
  readonly moves: readonly (readonly number[])[];
  /** The share of the recruits that starts in each grade; adds up to 1. */
  readonly recruitShare: readonly number[];
  readonly start: readonly number[];
  readonly years: number;
  /** Persons recruited per year; left out, all who leave are replaced and the total stays. */
  readonly recruits?: number;
};

export type GradePath = {
  /** The start and every year after it. */
  readonly path: readonly (readonly number[])[];
  readonly steadyState: readonly number[];
  /** Probability of leaving, by grade. */
  readonly wastage: readonly number[];
};

export type GradesFailure =
  | { kind: 'wrong-shape'; where: string; expected: number; found: number }
  | { kind: 'not-a-probability'; where: string; index: number; value: number }
  | { kind: 'row-above-one'; grade: number; sum: number }
  | { kind: 'recruit-shares-do-not-add-up'; sum: number }
  | { kind: 'not-a-number-of-people'; where: string; value: number }
  | { kind: 'not-a-number-of-years'; value: number }
  | { kind: 'no-steady-state' };

/**
 * The path and what it tends to. With fixed recruitment R: n' = nP + R·r, steady state R·r(I − P)⁻¹. With a fixed
 * total: n' = n(P + w'r), and the steady state is the left eigenvector of P + w'r to eigenvalue 1 with the total as sum.
 */
export function runGrades(grades: Grades): Result<GradePath, GradesFailure> {
  const failure = findFailure(grades);
  if (failure) return fail(failure);

  const { moves, recruitShare, start, years, recruits } = grades;
  const wastage = moves.map((row) => Math.max(0, 1 - sum(row)));
  const step = (n: readonly number[]): number[] => {
    const coming = recruits ?? n.reduce((leaving, persons, i) => leaving + persons * wastage[i]!, 0);
    return n.map((_, j) =>
      n.reduce((to, persons, i) => to + persons * moves[i]![j]!, coming * recruitShare[j]!),
    );
  };
  const path = [[...start]];
  for (let year = 0; year < years; year++) path.push(step(path.at(-1)!));

  // With a fixed total the steady state is proportional to r(I − P)⁻¹ too: n(I − P) = (nw')·r, a multiple of r.
  const shape = solveLeft(moves, recruitShare);
  if (!shape) return fail({ kind: 'no-steady-state' });
  const scale = recruits ?? sum(start) / sum(shape);
  const steadyState = shape.map((persons) => persons * scale);
  if (!steadyState.every(Number.isFinite)) return fail({ kind: 'no-steady-state' });
  return succeed({ path, steadyState, wastage });
}

/** x with x(I − P) = r, by Gauss elimination with row pivots on the transposed system; nothing when I − P is singular. */
function solveLeft(moves: readonly (readonly number[])[], r: readonly number[]): number[] | undefined {
  const size = r.length;
  const rows = r.map((right, j) => [...moves.map((row, i) => (i === j ? 1 : 0) - row[j]!), right]);
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let i = column + 1; i < size; i++)
      if (Math.abs(rows[i]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = i;
    if (Math.abs(rows[pivot]![column]!) < 1e-12) return undefined;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let i = 0; i < size; i++) {
      if (i === column) continue;
      const factor = rows[i]![column]! / rows[column]![column]!;
      if (factor === 0) continue;
      for (let j = column; j <= size; j++) rows[i]![j] = rows[i]![j]! - factor * rows[column]![j]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}

function findFailure(grades: Grades): GradesFailure | undefined {
  const { moves, recruitShare, start, years, recruits } = grades;
  const size = moves.length;
  if (size === 0) return { kind: 'wrong-shape', where: 'moves', expected: 1, found: 0 };
  for (const [where, list] of [
    ['recruit shares', recruitShare],
    ['start', start],
    ...moves.map((row, i) => [`row ${i + 1} of the moves`, row] as const),
  ] as const)
    if (list.length !== size) return { kind: 'wrong-shape', where, expected: size, found: list.length };

  for (const [i, row] of moves.entries()) {
    for (const [j, value] of row.entries())
      if (!(value >= 0 && value <= 1))
        return { kind: 'not-a-probability', where: `row ${i + 1} of the moves`, index: j, value };
    if (sum(row) > 1 + 1e-9) return { kind: 'row-above-one', grade: i, sum: sum(row) };
  }
  for (const [index, value] of recruitShare.entries())
    if (!(value >= 0 && value <= 1))
      return { kind: 'not-a-probability', where: 'recruit shares', index, value };
  if (Math.abs(sum(recruitShare) - 1) > 1e-6)
    return { kind: 'recruit-shares-do-not-add-up', sum: sum(recruitShare) };
  for (const value of start)
    if (!(value >= 0 && Number.isFinite(value)))
      return { kind: 'not-a-number-of-people', where: 'start', value };
  if (recruits !== undefined && !(recruits >= 0 && Number.isFinite(recruits)))
    return { kind: 'not-a-number-of-people', where: 'recruits', value: recruits };
  if (!(Number.isInteger(years) && years >= 0 && years <= 10_000))
    return { kind: 'not-a-number-of-years', value: years };
  return undefined;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
