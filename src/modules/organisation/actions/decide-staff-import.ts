import { type Actor, NotFound, requireAccess } from '../../../access/index.ts';
import type { StaffImportId } from '../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Platform } from '../../../platform/platform.ts';
import { organisationAccess } from '../access.ts';
import {
  findUndoConflicts,
  missingFields,
  rememberMapping,
  type StaffChange,
  type UndoConflict,
} from '../domain/staff-list/index.ts';
import { applyStaffChanges, undoStaffChanges } from '../store/apply-staff-changes.ts';
import { haveLogins } from '../store/people.ts';
import { findStaffRegister } from '../store/staff-register.ts';
import {
  decideStaffImport,
  lockStaffImport,
  markUndone,
  newestDecision,
  readChanges,
  readKeptTable,
  saveRememberedMapping,
  type StaffImport,
} from '../store/staff-imports.ts';

async function lockOwn(tx: Tx, actor: Actor, id: StaffImportId): Promise<StaffImport> {
  const found = await lockStaffImport(tx, id);
  if (found === undefined) throw new NotFound('staff import');
  requireAccess(actor, organisationAccess, 'import-staff', found, 'competence-adviser');
  return found;
}

export type AcceptFailure =
  | { readonly kind: 'already-decided' }
  | { readonly kind: 'not-compared-yet' }
  | { readonly kind: 'columns-missing' }
  /** Another import was accepted or undone in between, so what was shown is no longer what would happen. */
  | { readonly kind: 'register-changed' };

/** Brings the list into the register: everything that was shown, or nothing. */
export async function acceptStaffImport(
  actor: Actor,
  importId: StaffImportId,
  { db, now }: Platform,
): Promise<Result<null, AcceptFailure>> {
  return db.transaction(actor, async (tx): Promise<Result<null, AcceptFailure>> => {
    const found = await lockOwn(tx, actor, importId);
    if (found.status === 'reading') return fail({ kind: 'not-compared-yet' });
    if (found.status !== 'ready') return fail({ kind: 'already-decided' });
    if (missingFields(found.mapping).length > 0) return fail({ kind: 'columns-missing' });
    if ((await newestDecision(tx, found.municipality)) !== found.comparedWith)
      return fail({ kind: 'register-changed' });

    const [changes, kept] = await Promise.all([readChanges(tx, importId), readKeptTable(tx, importId)]);
    await applyStaffChanges(tx, found.municipality, changes);
    if (kept)
      await saveRememberedMapping(tx, found.municipality, rememberMapping(kept.table.headers, found.mapping));
    await decideStaffImport(tx, importId, 'accepted', now());
    await trace(tx, actor, 'staff-import.accepted', importId, {
      municipality: found.municipality,
      details: { changes: changes.length },
    });
    return succeed(null);
  });
}

/** Lays the list aside; the register has not been touched. */
export async function discardStaffImport(
  actor: Actor,
  importId: StaffImportId,
  { db, now }: Platform,
): Promise<Result<null, { readonly kind: 'already-decided' }>> {
  return db.transaction(actor, async (tx) => {
    const found = await lockOwn(tx, actor, importId);
    if (found.status !== 'reading' && found.status !== 'ready')
      return fail({ kind: 'already-decided' } as const);
    await decideStaffImport(tx, importId, 'discarded', now());
    await trace(tx, actor, 'staff-import.discarded', importId, { municipality: found.municipality });
    return succeed(null);
  });
}

export type UndoFailure =
  | { readonly kind: 'not-accepted' }
  | { readonly kind: 'changed-since'; readonly conflicts: readonly UndoConflict[] }
  /** Education, orders or logins have been tied to somebody that the import brought in. */
  | { readonly kind: 'in-use-elsewhere' };

const FOREIGN_KEY_VIOLATION = '23503';

/** Takes an accepted import back: the register is again exactly what it was, or nothing is changed. */
export async function undoStaffImport(
  actor: Actor,
  importId: StaffImportId,
  { db, now }: Platform,
): Promise<Result<null, UndoFailure>> {
  try {
    return await db.transaction(actor, async (tx): Promise<Result<null, UndoFailure>> => {
      const found = await lockOwn(tx, actor, importId);
      if (found.status !== 'accepted') return fail({ kind: 'not-accepted' });
      const [changes, register] = await Promise.all([
        readChanges(tx, importId),
        findStaffRegister(tx, found.municipality),
      ]);
      const conflicts = findUndoConflicts(register, changes);
      if (conflicts.length > 0) return fail({ kind: 'changed-since', conflicts });

      // A login hangs on the row of the employee itself, so no key stands in the way of taking it along.
      if (await haveLogins(tx, found.municipality, newEmployees(changes)))
        return fail({ kind: 'in-use-elsewhere' });

      await undoStaffChanges(tx, found.municipality, changes);
      await markUndone(tx, importId, now());
      await trace(tx, actor, 'staff-import.undone', importId, {
        municipality: found.municipality,
        details: { changes: changes.length },
      });
      return succeed(null);
    });
  } catch (error) {
    // Other rooms point at employees by key; the database knows all of them, and refuses for all of them.
    if ((error as { code?: string }).code === FOREIGN_KEY_VIOLATION)
      return fail({ kind: 'in-use-elsewhere' });
    throw error;
  }
}

function newEmployees(changes: readonly StaffChange[]): readonly string[] {
  return changes.flatMap((change) =>
    change.kind === 'employee-added' ? [change.employee.employeeNumber] : [],
  );
}
