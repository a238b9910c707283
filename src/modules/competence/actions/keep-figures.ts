import { createHash } from 'node:crypto';
import type { FigureSourceId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import { isMunicipalityCode } from '../../../kernel/municipality-code.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import { trace } from '../../../platform/audit.ts';
import type { Scoped, Tx } from '../../../platform/database/database.ts';
import { type FigureProblem, note, noProblems } from '../domain/figures/problems.ts';
import { type FigureNote, type Figures, linesOf, type Series, yearsOf } from '../domain/figures/series.ts';
import { addSource, type FigureSource, lockSeries, sourceInForce } from '../store/figures/sources.ts';
import { addFigures, compareSources, type FigureComparison } from '../store/figures/values.ts';

export type KeepFailure =
  | { readonly kind: 'rows-wrong'; readonly problems: readonly FigureProblem[]; readonly count: number }
  /** Municipalities that the register does not know, so that it must be brought up to date first. */
  | { readonly kind: 'regions-unknown'; readonly codes: readonly string[] };

/** What came out of reading a source: it says what is in force already, or it waits to be accepted. */
export type Kept =
  | { readonly outcome: 'unchanged'; readonly source: FigureSourceId }
  | { readonly outcome: 'ready'; readonly source: FigureSourceId; readonly comparison: FigureComparison };

export type FiguresToKeep = {
  readonly series: Series;
  readonly figures: Figures;
  readonly origin: FigureSource['origin'];
  readonly originName: string;
  readonly note: FigureNote | null;
};

/**
 * Keeps figures beside those in force, to be looked at and accepted. All rows are checked before the first is written,
 * and all are written in the caller's transaction.
 */
export async function keepFigures(
  tx: Tx,
  who: Scoped,
  kept: FiguresToKeep,
  today: LocalDate,
): Promise<Result<Kept, KeepFailure>> {
  const { series, figures } = kept;
  const late = tooLate(figures, Number(today.slice(0, 4)));
  if (late !== undefined) return late;
  await lockSeries(tx, series);
  const unknown = await unknownRegions(tx, figures);
  if (unknown.length > 0) return fail({ kind: 'regions-unknown', codes: unknown });

  const sha256 = fingerprintOf(figures);
  const before = await sourceInForce(tx, series);
  if (before?.sha256 === sha256) return succeed({ outcome: 'unchanged', source: before.id });
  const source = await addSource(tx, {
    series,
    sha256,
    vintage: vintageOf(figures),
    note: kept.note,
    origin: kept.origin,
    originName: kept.originName,
    rows: figures.rows.length,
    createdBy: who.scope.person,
  });
  await addFigures(tx, source, figures);
  await trace(tx, who, 'figures.kept', source, { details: { series, rows: figures.rows.length } });
  const comparison = await compareSources(tx, figures.kind, source, before?.id ?? null);
  return succeed({ outcome: 'ready', source, comparison });
}

/** Nobody has been counted in a year that has not begun; what is expected may of course lie ahead. */
function tooLate(figures: Figures, thisYear: number): ReturnType<typeof fail<KeepFailure>> | undefined {
  if (figures.kind === 'projection' || yearsOf(figures).last <= thisYear) return undefined;
  const problems = noProblems();
  // The rows of both sexes, or of many indicators, are one fault.
  const places = figures.rows.flatMap(({ year, region }) => (year > thisYear ? [`${region} ${year}`] : []));
  for (const place of new Set(places)) note(problems, 0, 'aar', 'year-to-come', place);
  return fail({ kind: 'rows-wrong', problems: problems.kept, count: problems.count });
}

async function unknownRegions(tx: Tx, figures: Figures): Promise<readonly string[]> {
  const codes = [...new Set(figures.rows.map((row) => row.region))].filter(isMunicipalityCode);
  const known = await tx.selectFrom('municipality').select('code').execute();
  const register = new Set<string>(known.map((row) => row.code));
  return codes.filter((code) => !register.has(code)).sort();
}

/** The edition of a projection, or the year that was counted last. */
function vintageOf(figures: Figures): string {
  if (figures.kind !== 'projection') return String(yearsOf(figures).last);
  return String(figures.rows.reduce((newest, row) => Math.max(newest, row.edition), 0));
}

function fingerprintOf(figures: Figures): string {
  const hash = createHash('sha256');
  for (const line of linesOf(figures)) hash.update(`${line}\n`);
  return hash.digest('hex');
}
