import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { StaffField } from './fields.ts';

/** What can be wrong with a row, with what a sentence about it needs. Texts from cells come shortened, see `shown`. */
export type Problem =
  | { readonly kind: 'missing-value'; readonly field: StaffField }
  | { readonly kind: 'too-long'; readonly field: StaffField; readonly length: number; readonly limit: number }
  | { readonly kind: 'control-characters'; readonly field: StaffField }
  | { readonly kind: 'unreadable-letters'; readonly field: StaffField }
  | { readonly kind: 'garbled-letters'; readonly field: StaffField }
  | { readonly kind: 'scientific-number'; readonly field: StaffField; readonly value: string }
  | { readonly kind: 'national-id-in-wrong-column'; readonly field: StaffField }
  | { readonly kind: 'formula-without-value'; readonly field: StaffField }
  | { readonly kind: 'formula-values-used'; readonly field: StaffField; readonly rows: number }
  | { readonly kind: 'error-value'; readonly field: StaffField; readonly value: string }
  | { readonly kind: 'merged-cell'; readonly field: StaffField }
  | { readonly kind: 'more-cells-than-headers' }
  | { readonly kind: 'sum-row-skipped' }
  | { readonly kind: 'repeated-header-skipped' }
  | { readonly kind: 'duplicate-row'; readonly sameAsRow: number }
  | { readonly kind: 'name-in-one-word'; readonly value: string }
  | { readonly kind: 'two-people-with-number'; readonly employeeNumber: string; readonly otherRow: number }
  | { readonly kind: 'two-birth-dates'; readonly employeeNumber: string; readonly otherRow: number }
  | { readonly kind: 'national-id-invalid' }
  | { readonly kind: 'birth-date-out-of-range'; readonly youngest: number; readonly oldest: number }
  | { readonly kind: 'not-a-date'; readonly field: StaffField; readonly value: string }
  | { readonly kind: 'no-such-day'; readonly field: StaffField; readonly value: string }
  | { readonly kind: 'date-out-of-range'; readonly field: StaffField; readonly date: LocalDate }
  | { readonly kind: 'end-before-start'; readonly from: LocalDate; readonly to: LocalDate }
  | { readonly kind: 'not-a-share'; readonly value: string }
  | { readonly kind: 'share-out-of-range'; readonly share: number }
  | { readonly kind: 'share-looks-like-fraction'; readonly share: number }
  | {
      readonly kind: 'shares-add-up-high';
      readonly employeeNumber: string;
      readonly sum: number;
      readonly limit: number;
    }
  | { readonly kind: 'unknown-service'; readonly value: string }
  | { readonly kind: 'not-a-position-code'; readonly value: string }
  | { readonly kind: 'not-an-email'; readonly value: string }
  | { readonly kind: 'leader-unclear'; readonly value: string }
  | { readonly kind: 'several-leaders'; readonly unit: string; readonly otherRow: number }
  | { readonly kind: 'unknown-manager'; readonly manager: string }
  | { readonly kind: 'manager-circle'; readonly employeeNumbers: readonly string[] }
  | {
      readonly kind: 'unit-with-two-names';
      readonly unit: string;
      readonly used: string;
      readonly other: string;
    }
  | {
      readonly kind: 'unit-with-two-parents';
      readonly unit: string;
      readonly used: string;
      readonly other: string;
    }
  | { readonly kind: 'unit-circle'; readonly units: readonly string[] };

export type RowProblem = Problem & {
  /** The number a person sees beside the row when the file is open. */
  readonly row: number;
  /** The header as the file writes it, or null when the whole row is meant. */
  readonly column: string | null;
  /** A row with an error is left out; with a warning it comes in, without the value that was wrong. */
  readonly severity: 'error' | 'warning';
};

export function inOrder(problems: readonly RowProblem[]): RowProblem[] {
  return problems.toSorted(
    (a, b) => a.row - b.row || (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1),
  );
}

export function problemOn(
  row: number,
  column: string | null,
  severity: RowProblem['severity'],
  problem: Problem,
): RowProblem {
  return { ...problem, row, column, severity };
}
