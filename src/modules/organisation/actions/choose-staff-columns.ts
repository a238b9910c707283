import { type Actor, NotFound, requireAccess } from '../../../access/index.ts';
import type { StaffImportId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import { enqueue } from '../../../platform/jobs.ts';
import type { Platform } from '../../../platform/platform.ts';
import { organisationAccess } from '../access.ts';
import { type ColumnMapping, type Coverage, staffFields } from '../domain/staff-list/index.ts';
import { lockStaffImport, readKeptTable, setImportChoices } from '../store/staff-imports.ts';
import { compareStaffImport } from './compare-staff-import.ts';

export type ChooseColumnsFailure =
  | { readonly kind: 'already-decided' }
  | { readonly kind: 'column-chosen-twice'; readonly column: string }
  | { readonly kind: 'no-such-column' }
  | { readonly kind: 'day-in-the-future' };

const ROWS_WHILE_WAITING = 5000;

/** Says which column holds what, which day the list tells of and how much it covers; then it is compared again. */
export async function chooseStaffColumns(
  actor: Actor,
  input: { importId: StaffImportId; mapping: ColumnMapping; asOf: LocalDate; coverage: Coverage },
  platform: Platform,
): Promise<Result<'compared' | 'waiting', ChooseColumnsFailure>> {
  const chosen = await platform.db.transaction(actor, async (tx) => {
    const found = await lockStaffImport(tx, input.importId);
    if (found === undefined) throw new NotFound('staff import');
    requireAccess(actor, organisationAccess, 'import-staff', found, 'competence-adviser');
    const kept = await readKeptTable(tx, input.importId);
    if (kept === undefined) return fail({ kind: 'already-decided' } as const);
    if (input.asOf > platform.today) return fail({ kind: 'day-in-the-future' } as const);

    const wrong = faultIn(input.mapping, kept.table.headers);
    if (wrong !== undefined) return fail(wrong);
    await setImportChoices(tx, input.importId, input);
    await trace(tx, actor, 'staff-import.columns-chosen', input.importId, {
      municipality: found.municipality,
    });
    const waits = kept.table.rows.length > ROWS_WHILE_WAITING;
    if (waits) {
      await enqueue(tx, 'organisation.compare-staff-import', {
        importId: input.importId,
        municipality: found.municipality,
      });
    }
    return succeed(waits ? ('waiting' as const) : ('compared' as const));
  });
  if (chosen.ok && chosen.value === 'compared') await compareStaffImport(actor, input.importId, platform);
  return chosen;
}

function faultIn(mapping: ColumnMapping, headers: readonly string[]): ChooseColumnsFailure | undefined {
  const taken = new Set<number>();
  for (const field of staffFields) {
    const column = mapping[field];
    if (column === undefined) continue;
    if (headers[column] === undefined) return { kind: 'no-such-column' };
    if (taken.has(column)) return { kind: 'column-chosen-twice', column: headers[column] };
    taken.add(column);
  }
  return undefined;
}
