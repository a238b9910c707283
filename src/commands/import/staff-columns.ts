import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Actor } from '../../access/index.ts';
import type { StaffImportId } from '../../kernel/ids.ts';
import {
  type ColumnMapping,
  chooseStaffColumns,
  staffFields,
  staffImportTexts,
  viewStaffImport,
} from '../../modules/organisation/index.ts';
import type { Platform } from '../../platform/platform.ts';
import { CommandFailed } from '../ending.ts';

const Wishes = z.partialRecord(z.enum(staffFields), z.string().nullable());
/** The name of the column that holds a field; null for none. */
export type ColumnWishes = z.infer<typeof Wishes>;

export async function readMappingFile(file: string): Promise<ColumnWishes> {
  const text = await readFile(file, 'utf8');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new CommandFailed(`${file} is not JSON.`);
  }
  const wishes = Wishes.safeParse(json);
  if (wishes.success) return wishes.data;
  throw new CommandFailed(`${file} must name a column, or null, for fields among ${staffFields.join(', ')}.`);
}

/** Lets the wishes stand before what was found out about the columns, and compares again. */
export async function chooseColumns(
  actor: Actor,
  importId: StaffImportId,
  wishes: ColumnWishes,
  platform: Platform,
): Promise<void> {
  const ask = { importId, group: null, changesPage: 1, problemsPage: 1 };
  const { found, columns } = await viewStaffImport(actor, ask, platform);
  const headers = columns?.headers ?? [];
  const chosen = await chooseStaffColumns(
    actor,
    {
      importId,
      mapping: mappingFrom(found.mapping, wishes, headers),
      asOf: found.asOf,
      coverage: found.coverage,
    },
    platform,
  );
  if (chosen.ok) return;
  const says = staffImportTexts[actor.locale].columns.failures;
  const { failure } = chosen;
  throw new CommandFailed(
    failure.kind === 'column-chosen-twice' ? says[failure.kind](failure.column) : says[failure.kind],
  );
}

function mappingFrom(guess: ColumnMapping, wishes: ColumnWishes, headers: readonly string[]): ColumnMapping {
  const wished: { -readonly [Field in keyof ColumnMapping]: number } = {};
  for (const field of staffFields) {
    const header = wishes[field];
    if (header === undefined || header === null) continue;
    const column = headers.indexOf(header);
    if (column === -1) {
      throw new CommandFailed(`There is no column «${header}» in the list. It has ${headers.join(' | ')}.`);
    }
    wished[field] = column;
  }
  // A column that is wished for one field is not guessed to be another as well.
  const taken = new Set(Object.values(wished));
  const kept = Object.entries(guess).filter(
    ([field, column]) => wishes[field as keyof ColumnMapping] === undefined && !taken.has(column),
  );
  return { ...Object.fromEntries(kept), ...wished };
}
