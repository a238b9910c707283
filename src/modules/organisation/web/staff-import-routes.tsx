import { Hono } from 'hono';
import type { StaffImportId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import { readDate } from '../../../web/components/read-input.ts';
import { downloadTable, isDownloadFormat } from '../../../web/download.ts';
import { renderPage } from '../../../web/page.tsx';
import type { WebContext, WebEnv } from '../../../web/types.ts';
import { chooseStaffColumns } from '../actions/choose-staff-columns.ts';
import { compareStaffImport } from '../actions/compare-staff-import.ts';
import { acceptStaffImport, discardStaffImport, undoStaffImport } from '../actions/decide-staff-import.ts';
import { uploadStaffList } from '../actions/upload-staff-list.ts';
import { type ColumnMapping, type Coverage, staffFields } from '../domain/staff-list/index.ts';
import { staffImportTexts } from '../texts/staff-import.ts';
import { viewMunicipality } from '../views/municipalities.ts';
import {
  CHANGE_GROUPS,
  type ChangeGroup,
  viewAllProblems,
  viewStaffImport,
  viewStaffImports,
} from '../views/staff-imports.ts';
import { paths } from './paths.ts';
import { codeIn, frame, idIn, pageIn, wordIn } from './request.ts';
import { StaffImportPage } from './staff-import-page.tsx';
import { problemColumns } from './staff-import-problems.tsx';
import { type UploadProblem, StaffUploadPage } from './staff-upload-page.tsx';

export const staffImportRoutes = new Hono<WebEnv>();
const COVERAGES: readonly Coverage[] = ['units-in-file', 'whole-municipality'];

staffImportRoutes.get('/municipalities/:code/staff-import', (c) => showUpload(c, undefined));

staffImportRoutes.post('/municipalities/:code/staff-import', async (c) => {
  const { actor, platform } = frame(c);
  const body = await c.req.parseBody();
  const file = body.file instanceof File && body.file.size > 0 ? body.file : undefined;
  if (file === undefined) return showUpload(c, { kind: 'no-file' });
  const asOf = dayIn(body.asOf);
  if (asOf === 'not-a-date') return showUpload(c, { kind: 'not-a-date' });

  const uploaded = await uploadStaffList(
    actor,
    {
      municipality: codeIn(c),
      file: new Uint8Array(await file.arrayBuffer()),
      fileName: file.name,
      asOf,
      coverage: coverageIn(body.coverage),
    },
    platform,
  );
  return uploaded.ok
    ? c.redirect(paths.oneStaffImport(uploaded.value), 303)
    : showUpload(c, uploaded.failure);
});

staffImportRoutes.get('/staff-imports/:importId', (c) => showImport(c, undefined));

staffImportRoutes.post('/staff-imports/:importId/columns', async (c) => {
  const { actor, platform, locale } = frame(c);
  const importId = idIn<StaffImportId>(c, 'importId');
  const body = await c.req.parseBody();
  const words = staffImportTexts[locale].columns.failures;
  const asOf = dayIn(body.asOf);
  if (asOf === 'not-a-date') return showImport(c, staffImportTexts[locale].upload.notADate);
  const chosen = await chooseStaffColumns(
    actor,
    { importId, mapping: mappingIn(body), asOf: asOf ?? platform.today, coverage: coverageIn(body.coverage) },
    platform,
  );
  if (chosen.ok) return c.redirect(paths.oneStaffImport(importId), 303);
  const { failure } = chosen;
  return showImport(
    c,
    failure.kind === 'column-chosen-twice' ? words[failure.kind](failure.column) : words[failure.kind],
  );
});

staffImportRoutes.post('/staff-imports/:importId/accept', async (c) => {
  const { actor, platform, locale } = frame(c);
  const importId = idIn<StaffImportId>(c, 'importId');
  const accepted = await acceptStaffImport(actor, importId, platform);
  if (accepted.ok) return c.redirect(paths.oneStaffImport(importId), 303);
  if (accepted.failure.kind === 'register-changed') await compareStaffImport(actor, importId, platform);
  return showImport(c, staffImportTexts[locale].failures[accepted.failure.kind]);
});

staffImportRoutes.post('/staff-imports/:importId/discard', async (c) => {
  const { actor, platform, locale } = frame(c);
  const importId = idIn<StaffImportId>(c, 'importId');
  const discarded = await discardStaffImport(actor, importId, platform);
  if (discarded.ok) return c.redirect(paths.oneStaffImport(importId), 303);
  return showImport(c, staffImportTexts[locale].failures[discarded.failure.kind]);
});

staffImportRoutes.post('/staff-imports/:importId/undo', async (c) => {
  const { actor, platform, locale } = frame(c);
  const importId = idIn<StaffImportId>(c, 'importId');
  const undone = await undoStaffImport(actor, importId, platform);
  if (undone.ok) return c.redirect(paths.oneStaffImport(importId), 303);
  const words = staffImportTexts[locale].failures;
  const { failure } = undone;
  return showImport(
    c,
    failure.kind === 'changed-since'
      ? words[failure.kind](String(failure.conflicts.length))
      : words[failure.kind],
  );
});

staffImportRoutes.get('/staff-imports/:importId/problems/:format', async (c) => {
  const { actor, platform, locale } = frame(c);
  const format = c.req.param('format');
  if (!isDownloadFormat(format)) return c.notFound();
  const problems = await viewAllProblems(actor, idIn<StaffImportId>(c, 'importId'), platform);
  const name = staffImportTexts[locale].preview.downloadName;
  return downloadTable(c, format, name, problemColumns(locale), problems);
});

async function showUpload(c: WebContext, failure: UploadProblem | undefined): Promise<Response> {
  const f = frame(c);
  const code = codeIn(c);
  const [imports, view] = await Promise.all([
    viewStaffImports(f.actor, code, f.platform),
    viewMunicipality(f.actor, code, f.platform),
  ]);
  const { municipality } = view;
  return renderPage(
    c,
    {
      title: staffImportTexts[f.locale].title(municipality.name),
      breadcrumbs: [{ href: paths.municipality(code), label: municipality.name }],
      status: failure === undefined ? 200 : 422,
    },
    <StaffUploadPage frame={f} code={code} name={municipality.name} imports={imports} failure={failure} />,
  );
}

async function showImport(c: WebContext, failure: string | undefined): Promise<Response> {
  const f = frame(c);
  const ask = {
    importId: idIn<StaffImportId>(c, 'importId'),
    group: wordIn(c, 'group', Object.keys(CHANGE_GROUPS) as ChangeGroup[]),
    changesPage: pageIn(c, 'changes'),
    problemsPage: pageIn(c, 'problems'),
  };
  const view = await viewStaffImport(f.actor, ask, f.platform);
  const { municipality: code, fileName, status } = view.found;
  const { municipality } = await viewMunicipality(f.actor, code, f.platform);
  // Without script the page asks again by itself; with nothing else to do, that is enough.
  if (status === 'reading') c.header('refresh', '2');
  return renderPage(
    c,
    {
      title: staffImportTexts[f.locale].preview.title(fileName),
      breadcrumbs: [
        { href: paths.municipality(code), label: municipality.name },
        { href: paths.staffImport(code), label: staffImportTexts[f.locale].title(municipality.name) },
      ],
      width: 'wide',
      status: failure === undefined ? 200 : 422,
    },
    <StaffImportPage frame={f} view={view} ask={ask} failure={failure} />,
  );
}

function dayIn(value: unknown): LocalDate | null | 'not-a-date' {
  if (typeof value !== 'string' || value.trim() === '') return null;
  return readDate(value) ?? 'not-a-date';
}

function coverageIn(value: unknown): Coverage {
  return COVERAGES.find((coverage) => coverage === value) ?? 'units-in-file';
}

/** The posted choices: `column-<field>` holds the number of a column, or nothing. */
function mappingIn(body: Record<string, unknown>): ColumnMapping {
  const mapping: Record<string, number> = {};
  for (const field of staffFields) {
    const value = body[`column-${field}`];
    if (typeof value === 'string' && /^\d{1,3}$/.test(value)) mapping[field] = Number(value);
  }
  return mapping;
}
