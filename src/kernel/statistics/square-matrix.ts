import { fail, succeed, type Result } from '../result.ts';

/** A square matrix, row by row. */
export type SquareMatrix = { readonly size: number; readonly values: Float64Array };

export type MatrixFailure =
  | { kind: 'empty-matrix' }
  | { kind: 'not-square'; rows: number; row: number; columns: number }
  | { kind: 'not-a-number'; row: number; column: number; value: number };

/** The matrix with these rows; fails when a row has another length than there are rows, or an element is not finite. */
export function matrixOf(rows: readonly (readonly number[])[]): Result<SquareMatrix, MatrixFailure> {
  const size = rows.length;
  if (size === 0) return fail({ kind: 'empty-matrix' });
  const values = new Float64Array(size * size);
  for (const [row, elements] of rows.entries()) {
    if (elements.length !== size)
      return fail({ kind: 'not-square', rows: size, row, columns: elements.length });
    for (const [column, value] of elements.entries()) {
      if (!Number.isFinite(value)) return fail({ kind: 'not-a-number', row, column, value });
      values[row * size + column] = value;
    }
  }
  return succeed({ size, values });
}

export function rowsOf({ size, values }: SquareMatrix): number[][] {
  return Array.from({ length: size }, (_, row) => [...values.subarray(row * size, (row + 1) * size)]);
}

/** Matrix times column. */
export function times({ size, values }: SquareMatrix, column: ArrayLike<number>): Float64Array {
  const product = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let j = 0; j < size; j++) sum += values[i * size + j]! * column[j]!;
    product[i] = sum;
  }
  return product;
}

export function transposed({ size, values }: SquareMatrix): SquareMatrix {
  return { size, values: values.map((_, at) => values[(at % size) * size + Math.floor(at / size)]!) };
}
