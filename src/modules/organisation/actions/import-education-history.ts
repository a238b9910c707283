import { type Actor, requireAccess } from '../../../access/index.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import { nobody, type Scope } from '../../../platform/database/scope.ts';
import type { Platform } from '../../../platform/platform.ts';
import { type ReadFailure, readTable, type Source } from '../../../platform/spreadsheet/index.ts';
import { codesOf, organisationAccess } from '../access.ts';
import {
  checkHistory,
  type CheckedHistory,
  historyFieldOf,
  type HistoryField,
  missingColumns,
} from '../domain/education-history.ts';
import { addHistory, readHistoryRegister } from '../store/education-history.ts';

export const LARGEST_HISTORY_BYTES = 4_000_000;

export type HistoryFailure =
  | { readonly kind: 'file-unreadable'; readonly why: ReadFailure }
  | { readonly kind: 'columns-missing'; readonly columns: readonly HistoryField[] }
  /** Something is wrong with a row, so nothing was imported. */
  | { readonly kind: 'rows-wrong'; readonly checked: CheckedHistory };

/** On whose behalf: somebody who has logged in, or the command line for a municipality. */
export type Importer = Actor | { readonly commandLine: true };

/** What an import would do, without doing it. */
export async function checkEducationHistory(
  who: Importer,
  input: { municipality: MunicipalityCode; file: Source },
  { db, today }: Platform,
): Promise<Result<CheckedHistory, HistoryFailure>> {
  const { scope, codes } = authorised(who, input.municipality);
  const table = await readHistory(input.file);
  if (!table.ok) return table;
  const checked = await db.read({ scope }, (tx) => check(tx, codes, table.value, today));
  return succeed(checked);
}

/**
 * Takes earlier leadership education out of a file, all of it or none of it. The same file again adds nothing.
 */
export async function importEducationHistory(
  who: Importer,
  input: { municipality: MunicipalityCode; file: Source },
  { db, today }: Platform,
): Promise<Result<CheckedHistory, HistoryFailure>> {
  const { scope, codes } = authorised(who, input.municipality);
  const table = await readHistory(input.file);
  if (!table.ok) return table;
  return db.transaction({ scope }, async (tx) => {
    const checked = await check(tx, codes, table.value, today);
    if (checked.problems.length > 0) return fail({ kind: 'rows-wrong', checked });
    const added = await addHistory(tx, checked.added);
    await trace(tx, { scope }, 'education.imported', input.municipality, {
      municipality: input.municipality,
      details: { added, alreadyThere: checked.rows - added },
    });
    return succeed(checked);
  });
}

function authorised(
  who: Importer,
  municipality: MunicipalityCode,
): { scope: Scope; codes: readonly MunicipalityCode[] } {
  // Whoever can start the command line has the database's own password; the scope keeps it to one municipality.
  if ('commandLine' in who) {
    return { scope: { ...nobody, staff: [municipality] }, codes: [municipality] };
  }
  requireAccess(who, organisationAccess, 'import-education', { municipality }, 'competence-adviser');
  return { scope: who.scope, codes: codesOf(who, municipality) };
}

type HistoryTable = Parameters<typeof checkHistory>[0];

async function readHistory(file: Source): Promise<Result<HistoryTable, HistoryFailure>> {
  const table = await readTable(file, {
    isHeader: (cell) => historyFieldOf(cell) !== undefined,
    limits: { fileBytes: LARGEST_HISTORY_BYTES },
  });
  if (!table.ok) return fail({ kind: 'file-unreadable', why: table.failure });
  const lacking = missingColumns(table.value.headers);
  return lacking.length > 0 ? fail({ kind: 'columns-missing', columns: lacking }) : succeed(table.value);
}

async function check(
  tx: ReadTx,
  codes: readonly MunicipalityCode[],
  table: HistoryTable,
  today: Platform['today'],
): Promise<CheckedHistory> {
  return checkHistory(table, await readHistoryRegister(tx, codes), today);
}
