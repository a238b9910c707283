import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { PositionFieldChange, PositionFields } from './changes.ts';
import type { RegisteredPosition } from './staff-register.ts';
import type { StaffRow } from './staff-row.ts';

export type PositionMatch = { row: StaffRow; position: RegisteredPosition | undefined };

export type MatchContext = { asOf: LocalDate; hasTo: boolean };

/**
 * Finds, among the positions of one employee in one unit under one code, the one that each row is about.
 *
 * First all pairs that change nothing, as many as can be had at once: so an import of the same file always finds
 * itself again, also when somebody holds two positions that differ only in share. Then the same first day; then, for
 * rows without a first day, one that is still open; last, an open position that the file says began earlier.
 */
export function matchPositions(
  rows: readonly StaffRow[],
  positions: readonly RegisteredPosition[],
  context: MatchContext,
): { matches: PositionMatch[]; unmatched: RegisteredPosition[] } {
  const taken = new Map<RegisteredPosition, StaffRow>();
  const found = new Map<StaffRow, RegisteredPosition>();
  const pair = (row: StaffRow, position: RegisteredPosition) => {
    taken.set(position, row);
    found.set(row, position);
  };

  const alike = (row: StaffRow) =>
    positions.filter(
      (position) => canBe(row, position, context) && changesIn(row, position, context).length === 0,
    );
  const settle = (row: StaffRow, tried: Set<RegisteredPosition>): boolean => {
    for (const position of alike(row)) {
      if (tried.has(position)) continue;
      tried.add(position);
      const holder = taken.get(position);
      if (holder === undefined || settle(holder, tried)) {
        pair(row, position);
        return true;
      }
    }
    return false;
  };
  for (const row of rows) settle(row, new Set());

  const free = (test: (position: RegisteredPosition) => boolean, row: StaffRow) =>
    positions
      .filter((position) => !taken.has(position) && test(position))
      .sort((a, b) => changesIn(row, a, context).length - changesIn(row, b, context).length)[0];
  const passes: readonly ((row: StaffRow, position: RegisteredPosition) => boolean)[] = [
    (row, position) => row.from === position.period.from,
    (row, position) => row.from === null && canBe(row, position, context),
    (row, position) => row.from !== null && row.from < position.period.from && isOpen(position, context.asOf),
  ];
  for (const pass of passes)
    for (const row of rows) {
      if (found.has(row)) continue;
      const position = free((candidate) => pass(row, candidate), row);
      if (position !== undefined) pair(row, position);
    }
  return {
    matches: rows.map((row) => ({ row, position: found.get(row) })),
    unmatched: positions.filter((position) => !taken.has(position)),
  };
}

function canBe(row: StaffRow, { period }: RegisteredPosition, { asOf }: MatchContext): boolean {
  if (row.from !== null) return row.from === period.from;
  return row.to !== null && row.to === period.to ? true : period.to === null || period.to >= asOf;
}

function isOpen({ period }: RegisteredPosition, asOf: LocalDate): boolean {
  return period.to === null || period.to >= asOf;
}

/** Empty cells leave what is known as it is. Only an end date is taken away by an empty cell. */
export function changesIn(
  row: StaffRow,
  { title, sharePercent, period }: RegisteredPosition,
  { asOf, hasTo }: MatchContext,
): PositionFieldChange[] {
  const changes: PositionFieldChange[] = [];
  const compare = <Field extends keyof PositionFields>(
    field: Field,
    before: PositionFields[Field],
    after: PositionFields[Field],
  ) => {
    if (before !== after) changes.push({ field, before, after } as PositionFieldChange);
  };
  compare('title', title, row.positionTitle ?? title);
  compare('sharePercent', sharePercent, row.sharePercent ?? sharePercent);
  // A first day that we had to guess cannot be later than the last day that the file now tells.
  const guessedTooLate = row.from === null && hasTo && row.to !== null && row.to < period.from;
  compare('from', period.from, guessedTooLate ? row.to : (row.from ?? period.from));
  if (hasTo) compare('to', period.to, row.to);
  // A list without end dates is a list of those who are here: whoever had ended is back.
  else if (period.to !== null && period.to < asOf) compare('to', period.to, null);
  return changes;
}
