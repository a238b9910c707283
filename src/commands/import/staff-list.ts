import path from 'node:path';
import type { Actor } from '../../access/index.ts';
import type { StaffImportId } from '../../kernel/ids.ts';
import type { Platform } from '../../platform/platform.ts';
import {
  acceptStaffImport,
  compareStaffImport,
  discardStaffImport,
  say,
  staffImportTexts,
  type StaffImportView,
  staffListTexts,
  uploadStaffList,
  viewAllProblems,
  viewStaffImport,
} from '../../modules/organisation/index.ts';
import { CommandFailed } from '../ending.ts';
import { out, outJson } from '../output.ts';
import { municipalActor, nameOfMunicipality } from './municipal-actor.ts';
import { inHouse, traceCommand } from '../house.ts';
import type { StaffOptions } from './staff.ts';
import { chooseColumns, readMappingFile } from './staff-columns.ts';
import { type StaffPreview, tellPreview } from './staff-preview.ts';

/** Reads the list, shows what it would do, and does it when that is wished. */
export async function importStaffList(file: string, options: StaffOptions): Promise<void> {
  const wishes = options.mapping === undefined ? undefined : await readMappingFile(options.mapping);
  const { name, preview } = await inHouse(async (platform) => {
    const actor = municipalActor(options.municipality, options.language);
    const municipality = await nameOfMunicipality(actor, options.municipality, platform);
    const id = await upload(actor, file, options, platform);
    let decided = false;
    try {
      if (wishes !== undefined) await chooseColumns(actor, id, wishes, platform);
      const looked = await look(actor, id, options, platform);
      if (options.accept) {
        await accept(actor, id, options, platform);
        decided = true;
      }
      return { name: municipality, preview: looked };
    } finally {
      // What was only looked at, or could not be taken in, is not kept.
      if (!decided) await discardStaffImport(actor, id, platform);
    }
  });
  if (options.json) return outJson({ saved: options.accept === true, ...preview });
  out(`${file} for ${name}`);
  tellPreview(preview, options.language);
  out(options.accept ? 'It is saved.' : 'Nothing has been saved. Say --accept to import it.');
}

async function upload(
  actor: Actor,
  file: string,
  { municipality, asOf, wholeMunicipality, language }: StaffOptions,
  platform: Platform,
): Promise<StaffImportId> {
  const uploaded = await uploadStaffList(
    actor,
    {
      municipality,
      file: { path: file },
      fileName: path.basename(file),
      asOf: asOf ?? null,
      coverage: wholeMunicipality ? 'whole-municipality' : 'units-in-file',
    },
    platform,
  );
  if (uploaded.ok) return uploaded.value;
  throw new CommandFailed(
    uploaded.failure.kind === 'day-in-the-future'
      ? staffImportTexts[language].upload.future
      : `${file}: ${say(staffListTexts[language].readFailures, uploaded.failure.why)}`,
  );
}

/** A large list is otherwise compared in the background, which may not be running now. */
async function look(
  actor: Actor,
  id: StaffImportId,
  { language }: StaffOptions,
  platform: Platform,
): Promise<StaffPreview> {
  const view = (group: 'added' | 'changed' | 'ended') =>
    viewStaffImport(actor, { importId: id, group, changesPage: 1, problemsPage: 1 }, platform);
  if ((await view('added')).found.status === 'reading') await compareStaffImport(actor, id, platform);
  const [added, changed, ended] = [await view('added'), await view('changed'), await view('ended')];
  refuseMissingColumns(added, language);
  const { summary, asOf } = added.found;
  if (summary === null) throw new Error('The list was compared and has no summary');
  return {
    asOf,
    ...summary,
    problems: await viewAllProblems(actor, id, platform),
    changes: {
      added: { total: added.groupSizes.added, first: added.changes },
      changed: { total: added.groupSizes.changed, first: changed.changes },
      ended: { total: added.groupSizes.ended, first: ended.changes },
    },
  };
}

function refuseMissingColumns({ columns }: StaffImportView, language: StaffOptions['language']): void {
  if (columns === null || columns.missing.length === 0) return;
  const { fields } = staffListTexts[language];
  const needed = columns.missing.map((field) => `${fields[field]} (${field})`).join(', ');
  throw new CommandFailed(
    `${staffImportTexts[language].columns.missing(needed)}\n--mapping: ${columns.headers.join(' | ')}`,
  );
}

async function accept(
  actor: Actor,
  id: StaffImportId,
  { municipality, language }: StaffOptions,
  platform: Platform,
): Promise<void> {
  await traceCommand(platform, actor, 'cli.import-staff', id, { municipality });
  const accepted = await acceptStaffImport(actor, id, platform);
  if (!accepted.ok) throw new CommandFailed(staffImportTexts[language].failures[accepted.failure.kind]);
}
