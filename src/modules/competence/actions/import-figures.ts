import { type Actor, requireAccess } from '../../../access/index.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import type { Platform } from '../../../platform/platform.ts';
import type { Source } from '../../../platform/spreadsheet/index.ts';
import { competenceAccess } from '../access.ts';
import type { FigureKind, Series } from '../domain/figures/series.ts';
import type { FigureFileFailure } from '../store/files/figure-file.ts';
import { readFigureFile } from '../store/files/read-figures.ts';
import type { FigureComparison } from '../store/figures/values.ts';
import { acceptFigures, discardFigures } from './decide-figures.ts';
import { keepFigures, type KeepFailure, type Kept } from './keep-figures.ts';

export type UploadFiguresFailure = FigureFileFailure | KeepFailure;
export type FigureUpload = {
  readonly kind: FigureKind;
  readonly file: Source;
  readonly fileName: string;
};

/** Reads a file of published figures and keeps them beside those in force, which are not touched. */
export async function uploadFigures(
  actor: Actor,
  { kind, file, fileName }: FigureUpload,
  platform: Platform,
): Promise<Result<Kept & { readonly series: Series; readonly rows: number }, UploadFiguresFailure>> {
  requireAccess(actor, competenceAccess, 'keep-figures', null);
  const read = await readFigureFile(file, kind);
  if (!read.ok) return read;
  const kept = await platform.db.transaction(actor, (tx) =>
    keepFigures(
      tx,
      actor,
      { ...read.value, origin: 'file', originName: fileName, note: null },
      platform.today,
    ),
  );
  if (!kept.ok) return kept;
  return succeed({ ...kept.value, series: read.value.series, rows: read.value.figures.rows.length });
}

export type ImportFiguresFailure =
  | UploadFiguresFailure
  /** Figures in force that the new source does not have would no longer be found. */
  | { readonly kind: 'would-lose'; readonly comparison: FigureComparison };

export type FiguresReport = {
  readonly series: Series;
  readonly rows: number;
  readonly comparison: FigureComparison | null;
};

/** Reads a file and lets it be in force at once, unless figures would be lost that nobody said may go. */
export async function importFigures(
  actor: Actor,
  upload: FigureUpload & { readonly replace: boolean },
  platform: Platform,
): Promise<Result<FiguresReport, ImportFiguresFailure>> {
  const kept = await uploadFigures(actor, upload, platform);
  return kept.ok ? settle(actor, kept.value, upload.replace, platform) : kept;
}

/** Accepts what was kept, or lets it go when too much would be lost. */
export async function settle(
  actor: Actor,
  kept: Kept & { readonly series: Series; readonly rows: number },
  replace: boolean,
  platform: Platform,
): Promise<Result<FiguresReport, Extract<ImportFiguresFailure, { kind: 'would-lose' }>>> {
  const { series, rows } = kept;
  if (kept.outcome === 'unchanged') return succeed({ series, rows, comparison: null });
  const { comparison, source } = kept;
  if (comparison.gone > 0 && !replace) {
    await discardFigures(actor, source, platform);
    return fail({ kind: 'would-lose', comparison });
  }
  await acceptFigures(actor, source, platform);
  return succeed({ series, rows, comparison });
}
