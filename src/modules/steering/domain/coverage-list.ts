import { alphabet } from '../../../kernel/alphabet.ts';
import type { Place } from './coverage.ts';

/** As much of a figure as a list is put in order by: what is told, never what is hidden. */
export type ToldFigure =
  | null
  | { readonly kind: 'too-few' }
  | { readonly kind: 'range'; readonly total: number }
  | { readonly kind: 'shown'; readonly total: number; readonly share: number };

export const COVERAGE_ORDERS = ['name', 'county', 'leaders', 'share'] as const;
export type CoverageOrder = (typeof COVERAGE_ORDERS)[number];

export type CoverageQuestion = {
  readonly query: string;
  readonly order: CoverageOrder;
  readonly descending: boolean;
};

/**
 * Municipalities in the order that is asked for. A hidden figure stands last whichever way the list is turned: its
 * place in the order would tell what it is.
 */
export function chooseCoverage<Row extends Place & { readonly figure: ToldFigure }>(
  rows: readonly Row[],
  ask: CoverageQuestion,
): readonly Row[] {
  const query = ask.query.toLocaleLowerCase('nb');
  const found = rows.filter((row) =>
    [row.name, row.county, row.code].some((text) => text.toLocaleLowerCase('nb').includes(query)),
  );
  const turn = ask.descending ? -1 : 1;
  return found.sort((a, b) => compare(a, b, ask.order, turn) || alphabet.compare(a.name, b.name));
}

function compare<Row extends Place & { readonly figure: ToldFigure }>(
  a: Row,
  b: Row,
  order: CoverageOrder,
  turn: 1 | -1,
): number {
  if (order === 'name') return turn * alphabet.compare(a.name, b.name);
  if (order === 'county') return turn * alphabet.compare(a.county, b.county);
  const [left, right] = [told(a.figure, order), told(b.figure, order)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return turn * (left - right);
}

function told(figure: ToldFigure, order: 'leaders' | 'share'): number | null {
  if (figure === null || figure.kind === 'too-few') return null;
  if (order === 'leaders') return figure.total;
  return figure.kind === 'shown' ? figure.share : null;
}
