import { v7 as uuid } from 'uuid';
import type { PositionId, StaffImportId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { ReadTx, Scoped } from '../../../platform/database/database.ts';
import type { Platform } from '../../../platform/platform.ts';
import {
  checkRows,
  diffStaffList,
  missingFields,
  type RowProblem,
  type StaffChange,
  type StaffRegister,
} from '../domain/staff-list/index.ts';
import { findStaffRegister } from '../store/staff-register.ts';
import {
  type KeptTable,
  lockStaffImport,
  newestDecision,
  readKeptTable,
  saveComparison,
  type StaffImport,
  type StaffImportSummary,
} from '../store/staff-imports.ts';

/**
 * Holds the list against the register and keeps what would happen, for people to look at. Done in one transaction on
 * the locked import, so that what is kept is true of one moment; an import that is decided already is left alone.
 */
export async function compareStaffImport(
  who: Scoped,
  id: StaffImportId,
  { db, today }: Platform,
): Promise<void> {
  await db.transaction(who, async (tx) => {
    const found = await lockStaffImport(tx, id);
    if (found === undefined || (found.status !== 'reading' && found.status !== 'ready')) return;
    const newest = await newestDecision(tx, found.municipality);
    const comparison = await readAndCompare(tx, found, today);
    if (comparison !== undefined) await saveComparison(tx, found, comparison, newest);
  });
}

/** Apart, so that the list and the register are let go of before what came out of them is saved: both can be large. */
async function readAndCompare(
  tx: ReadTx,
  found: StaffImport,
  today: LocalDate,
): Promise<Comparison | undefined> {
  const [kept, register] = await Promise.all([
    readKeptTable(tx, found.id),
    findStaffRegister(tx, found.municipality),
  ]);
  return kept === undefined ? undefined : compare(found, kept, register, today);
}

type Comparison = {
  problems: readonly RowProblem[];
  changes: readonly StaffChange[];
  summary: StaffImportSummary;
};

function compare(
  found: StaffImport,
  { table }: KeptTable,
  register: StaffRegister,
  today: LocalDate,
): Comparison {
  // Without the columns it cannot do without, a list has nothing to compare; the page asks for them.
  const none = { added: 0, changed: 0, ended: 0, unchanged: 0 };
  if (missingFields(found.mapping).length > 0) {
    const counts = { units: none, employees: none, positions: none, leaderships: none };
    return {
      problems: [],
      changes: [],
      summary: { counts, warnings: [], rows: table.rows.length, errors: 0, warningsInRows: 0 },
    };
  }
  const list = checkRows(table, found.mapping, { today, register });
  const diff = diffStaffList(register, list, {
    today,
    asOf: found.asOf,
    coverage: found.coverage,
    newPositionId: () => uuid() as PositionId,
  });
  const errors = list.problems.filter((problem) => problem.severity === 'error').length;
  return {
    problems: list.problems,
    changes: diff.changes,
    summary: {
      counts: diff.count,
      warnings: diff.warnings,
      rows: table.rows.length,
      errors,
      warningsInRows: list.problems.length - errors,
    },
  };
}
