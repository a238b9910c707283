import path from 'node:path';
import type { Actor } from '../../access/index.ts';
import type { PersonId } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import {
  beginFetch,
  FETCHED,
  type FetchedSeries,
  type FigureFailure,
  type FigureKind,
  type FiguresReport,
  figuresTexts,
  importFigures,
  sayFigureFailure,
  settle,
  stepFetch,
} from '../../modules/competence/index.ts';
import { nobody } from '../../platform/database/scope.ts';
import type { Platform } from '../../platform/platform.ts';
import { CommandFailed } from '../ending.ts';
import { inHouse, traceCommand } from '../house.ts';
import { out, outJson, tell } from '../output.ts';
import type { FigureOptions } from './figures.ts';

/** The command line keeps figures as the national steward does, and sees nothing else. */
function keeper(locale: Locale): Actor {
  return {
    person: {
      id: '00000000-0000-0000-0000-000000000000' as PersonId,
      givenName: '',
      familyName: 'lederloft',
      email: '',
    },
    sessionId: '',
    locale,
    assignments: [],
    roles: new Set(['national-steward']),
    isAskedAsManager: false,
    isPlanMember: false,
    scope: { ...nobody, national: true },
  };
}

export async function importFromFile(file: string, kind: FigureKind, options: FigureOptions): Promise<void> {
  const { language, replace = false } = options;
  const report = await inHouse(async (platform) => {
    const actor = keeper(language);
    await traceCommand(platform, actor, 'cli.import-figures', kind);
    const upload = { kind, file: { path: file }, fileName: path.basename(file), replace };
    const imported = await importFigures(actor, upload, platform);
    return imported.ok ? imported.value : refuse(imported.failure, file, language, 'import');
  });
  tellReport(report, options);
}

export async function importFromStatbank(series: FetchedSeries, options: FigureOptions): Promise<void> {
  const { language, replace = false, fromStatbank } = options;
  const table = typeof fromStatbank === 'string' ? fromStatbank : FETCHED[series].table;
  const report = await inHouse(async (platform) => {
    const actor = keeper(language);
    await traceCommand(platform, actor, 'cli.import-figures', series);
    const service = (options.statbank ?? platform.statbank).replace(/\/$/, '');
    const begun = await beginFetch(actor, { series, service, table }, platform);
    if (begun.ok) return fetchAll(actor, begun.value, { table, series, replace, language }, platform);
    if (begun.failure.kind !== 'running') return refuse(begun.failure, table, language, 'fetch');
    // Whoever began it may be gone. If not, it is fetched together: no piece is kept twice.
    const { fetch: id } = begun.failure;
    return fetchAll(actor, id, { table, series, replace, language }, platform);
  });
  tellReport(report, options);
}

type About = { table: string; series: FetchedSeries; replace: boolean; language: Locale };

async function fetchAll(
  actor: Actor,
  id: Parameters<typeof stepFetch>[1],
  { table, series, replace, language }: About,
  platform: Platform,
): Promise<FiguresReport> {
  const { progressText } = figuresTexts[language].fetch;
  for (;;) {
    const step = await stepFetch(actor, id, platform);
    switch (step.outcome) {
      case 'more':
        tell(`${table}: ${progressText(String(step.done), String(step.of))}`);
        break;
      case 'failed':
        return refuse(step.failure, table, language, 'fetch');
      case 'left':
        throw new CommandFailed(figuresTexts[language].fetch.stopped);
      case 'done': {
        const settled = await settle(actor, { ...step.kept, series, rows: step.rows }, replace, platform);
        return settled.ok ? settled.value : refuse(settled.failure, table, language, 'fetch');
      }
    }
  }
}

function refuse(failure: FigureFailure, file: string, language: Locale, use: 'import' | 'fetch'): never {
  const [first = '', ...others] = sayFigureFailure(failure, file, language, use);
  throw new CommandFailed([first, ...others.map((line) => `  ${line}`)].join('\n'));
}

function tellReport(report: FiguresReport, { language, json }: FigureOptions): void {
  if (json) return outJson(report);
  const texts = figuresTexts[language];
  out(texts.series[report.series]);
  const { comparison } = report;
  if (comparison === null) return out(texts.upload.unchanged);
  const { added, changed, same, gone } = texts.preview;
  out(
    `${added}: ${comparison.added}, ${changed}: ${comparison.changed}, ${same}: ${comparison.same}, ${gone}: ${comparison.gone}`,
  );
  if (comparison.changed > 0) out(texts.preview.changedIn(comparison.changedRegions.join(', ')));
  out(texts.preview.accepted);
}
