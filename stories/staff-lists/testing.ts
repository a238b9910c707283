import type { LocalDate } from '../../src/kernel/local-date.ts';
import { localDate } from '../../src/kernel/local-date.ts';
import type { PositionId } from '../../src/kernel/ids.ts';
import type {
  CheckedStaffList,
  StaffDiff,
  StaffRegister,
} from '../../src/modules/organisation/domain/staff-list/index.ts';
import {
  applyChanges,
  checkRows,
  diffStaffList,
  dropNationalIds,
  emptyRegister,
  guessMapping,
  isStaffHeader,
} from '../../src/modules/organisation/domain/staff-list/index.ts';
import type { ReadFailure, Table } from '../../src/platform/spreadsheet/index.ts';
import { readTable } from '../../src/platform/spreadsheet/index.ts';

export const today: LocalDate = localDate('2026-11-22');

export type Imported =
  | { failure: ReadFailure }
  | { failure: undefined; table: Table; list: CheckedStaffList; diff: StaffDiff; register: StaffRegister };

/** The way of a file from bytes to a changed register, as the program walks it, without a database. */
export async function importBytes(
  bytes: Uint8Array,
  current: StaffRegister = emptyRegister,
  day: LocalDate = today,
): Promise<Imported> {
  const read = await readTable(bytes, { isHeader: isStaffHeader });
  if (!read.ok) return { failure: read.failure };
  const table = dropNationalIds(read.value, day);
  const { mapping } = guessMapping(table.headers, undefined, table.rows);
  const list = checkRows(table, mapping, { today: day, register: current });
  const diff = diffStaffList(current, list, { today: day, newPositionId: nextId(current) });
  return { failure: undefined, table: read.value, list, diff, register: applyChanges(current, diff.changes) };
}

/** Ids after those that the register has. */
function nextId(register: StaffRegister): () => PositionId {
  let last = register.positions.length;
  const taken = new Set<string>(register.positions.map((position) => position.id));
  return () => {
    do last++;
    while (taken.has(`p${last}`));
    return `p${last}` as PositionId;
  };
}
