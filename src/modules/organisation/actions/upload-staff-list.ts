import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { type Actor, requireAccess } from '../../../access/index.ts';
import type { StaffImportId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import { enqueue } from '../../../platform/jobs.ts';
import type { Platform } from '../../../platform/platform.ts';
import { type ReadFailure, readTable, type Source } from '../../../platform/spreadsheet/index.ts';
import { organisationAccess } from '../access.ts';
import {
  type Coverage,
  dropNationalIds,
  guessMapping,
  headerFingerprint,
  isStaffHeader,
  type StaffTable,
} from '../domain/staff-list/index.ts';
import {
  addStaffImport,
  findRememberedMapping,
  packTable,
  type ReadingNotes,
} from '../store/staff-imports.ts';
import { compareStaffImport } from './compare-staff-import.ts';

export type UploadStaffListFailure =
  | { readonly kind: 'file-unreadable'; readonly why: ReadFailure }
  | { readonly kind: 'day-in-the-future' };

/** Up to here the comparison is made while the reader waits; larger lists are compared in the background. */
const ROWS_WHILE_WAITING = 5000;

export type StaffListUpload = {
  municipality: MunicipalityCode;
  file: Source;
  fileName: string;
  /** The day that the list tells of; today when nothing is said. */
  asOf: LocalDate | null;
  coverage: Coverage;
};

/** Reads a staff list and keeps it beside the register, which is not touched. The file itself is not kept. */
export async function uploadStaffList(
  actor: Actor,
  input: StaffListUpload,
  platform: Platform,
): Promise<Result<StaffImportId, UploadStaffListFailure>> {
  const { municipality } = input;
  requireAccess(actor, organisationAccess, 'import-staff', { municipality }, 'competence-adviser');
  if (input.asOf !== null && input.asOf > platform.today) return fail({ kind: 'day-in-the-future' });

  const read = await readTable(input.file, { isHeader: isStaffHeader });
  if (!read.ok) return fail({ kind: 'file-unreadable', why: read.failure });
  const { headerRow, sheet, otherSheets, headers, rows, marks } = read.value;
  // From here on no national identity number exists: not in what is kept, shown or logged.
  const table: StaffTable = dropNationalIds({ headers, rows, marks }, platform.today);
  const notes: ReadingNotes = { headerRow, sheet, otherSheets };
  const packed = await packTable({ table, notes });

  const id = uuid() as StaffImportId;
  const waits = rows.length > ROWS_WHILE_WAITING;
  await platform.db.transaction(actor, async (tx) => {
    await addStaffImport(tx, {
      id,
      municipality,
      fileName: input.fileName.slice(0, 200),
      asOf: input.asOf ?? platform.today,
      coverage: input.coverage,
      mapping: await mappingFor(tx, municipality, table),
      uploadedBy: actor.scope.person,
      sha256: createHash('sha256').update(packed).digest('hex'),
      packed,
    });
    if (waits) await enqueue(tx, 'organisation.compare-staff-import', { importId: id, municipality });
    await trace(tx, actor, 'staff-import.uploaded', id, { municipality, details: { rows: rows.length } });
  });
  if (!waits) await compareStaffImport(actor, id, platform);
  return succeed(id);
}

async function mappingFor(tx: ReadTx, municipality: MunicipalityCode, table: StaffTable) {
  const remembered = await findRememberedMapping(tx, municipality, headerFingerprint(table.headers));
  return guessMapping(table.headers, remembered, table.rows).mapping;
}
