import { type Actor, allowedActions, NotFound, requireAccess } from '../../../access/index.ts';
import type { FigureFetchId, FigureSourceId } from '../../../kernel/ids.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import type { Platform } from '../../../platform/platform.ts';
import { isMunicipalityCode } from '../../../kernel/municipality-code.ts';
import { municipalityNames } from '../../organisation/index.ts';
import { competenceAccess } from '../access.ts';
import { FIGURE_KINDS } from '../domain/figures/series.ts';
import { type FigureFetch, findFetch, listFetches } from '../store/figures/fetches.ts';
import {
  type FigureSource,
  findSource,
  listSources,
  sourceInForce,
  sourcesInForce,
} from '../store/figures/sources.ts';
import {
  compareSources,
  coverageOf,
  type FigureComparison,
  type FigureCoverage,
} from '../store/figures/values.ts';

export type SourceInForce = { readonly source: FigureSource; readonly coverage: FigureCoverage };

export type FigureSourcesView = {
  readonly inForce: readonly SourceInForce[];
  /** For those who keep the figures: what has come in and what is being fetched. Null for everybody else. */
  readonly keeping: {
    readonly sources: readonly (FigureSource & { readonly inForce: boolean })[];
    readonly fetches: readonly FigureFetch[];
  } | null;
};

const LISTED = 30;

/** Which figures everything is computed from now, with their sources. */
export function viewFigureSources(actor: Actor, { db }: Platform): Promise<FigureSourcesView> {
  const keeps = allowedActions(actor, competenceAccess, null).has('keep-figures');
  return db.read(actor, async (tx) => {
    const inForce = await withCoverage(tx, await sourcesInForce(tx));
    if (!keeps) return { inForce, keeping: null };
    const [sources, fetches] = await Promise.all([listSources(tx, LISTED), listFetches(tx, LISTED)]);
    const now = new Set(inForce.map(({ source }) => source.id));
    return {
      inForce,
      keeping: { sources: sources.map((one) => ({ ...one, inForce: now.has(one.id) })), fetches },
    };
  });
}

async function withCoverage(tx: ReadTx, sources: readonly FigureSource[]): Promise<readonly SourceInForce[]> {
  const found = await Promise.all(
    FIGURE_KINDS.map((kind) => {
      const ids = sources.filter((source) => source.kind === kind).map(({ id }) => id);
      return ids.length === 0 ? [] : coverageOf(tx, kind, ids);
    }),
  );
  const coverages = new Map(found.flat().map((coverage) => [coverage.source, coverage]));
  return sources.flatMap((source) => {
    const coverage = coverages.get(source.id);
    return coverage === undefined ? [] : [{ source, coverage }];
  });
}

export type FigureSourceView = {
  readonly source: FigureSource;
  /** What it would change; null when that has been decided. */
  readonly comparison: FigureComparison | null;
  /** What people call the regions that the comparison names. */
  readonly names: ReadonlyMap<string, string>;
};

export async function viewFigureSource(
  actor: Actor,
  id: FigureSourceId,
  platform: Platform,
): Promise<FigureSourceView> {
  requireAccess(actor, competenceAccess, 'keep-figures', null);
  const found = await platform.db.read(actor, async (tx) => {
    const source = await findSource(tx, id);
    if (source === undefined) throw new NotFound('figure source');
    if (source.status !== 'ready') return { source, comparison: null };
    const before = await sourceInForce(tx, source.series);
    return { source, comparison: await compareSources(tx, source.kind, id, before?.id ?? null) };
  });
  const { changedRegions = [], goneRegions = [] } = found.comparison ?? {};
  const codes = [...changedRegions, ...goneRegions].filter(isMunicipalityCode);
  return { ...found, names: await municipalityNames(actor, codes, platform) };
}

export type FetchView = { readonly fetch: FigureFetch; readonly source: FigureSource | null };

export function viewFetch(actor: Actor, id: FigureFetchId, { db }: Platform): Promise<FetchView> {
  requireAccess(actor, competenceAccess, 'keep-figures', null);
  return db.read(actor, async (tx) => {
    const fetch = await findFetch(tx, id);
    if (fetch === undefined) throw new NotFound('fetch');
    const source = fetch.source === null ? undefined : await findSource(tx, fetch.source);
    return { fetch, source: source ?? null };
  });
}
