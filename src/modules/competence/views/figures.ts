import type { Actor } from '../../../access/index.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import type { Platform } from '../../../platform/platform.ts';
import { listChanges } from '../../organisation/index.ts';
import type { IndicatorRow } from '../domain/figures/indicators.ts';
import { mergePopulation, type MergedPopulation } from '../domain/figures/merged.ts';
import { COUNTRY, tableOf } from '../domain/figures/population.ts';
import type { ProjectionRow } from '../domain/figures/projections.ts';
import type { FigureKind } from '../domain/figures/series.ts';
import { readIndicators, readPopulation, readProjections, regionsOf } from '../store/figures/read.ts';
import { type FigureSource, sourceInForce, sourcesInForce } from '../store/figures/sources.ts';
import { codesOfToday, contributionsTo, numbersOf } from './former-codes.ts';

export type PopulationView = MergedPopulation & {
  readonly source: FigureSource;
  /** Codes of today that the source tells nothing of. */
  readonly missing: readonly MunicipalityCode[];
};

/**
 * The people of municipalities by year, sex and age, out of the figures in force; null while there are none. Old codes
 * are understood as what they have become, and what a source tells of merged municipalities is found by the new one.
 */
export function viewPopulation(
  actor: Actor,
  municipalities: readonly MunicipalityCode[],
  { db, today }: Platform,
): Promise<PopulationView | null> {
  return db.read(actor, async (tx) => {
    const [source, changes] = await Promise.all([sourceInForce(tx, 'population-by-age'), listChanges(tx)]);
    if (source === undefined) return null;
    const wanted = codesOfToday(municipalities, today, changes);
    const contributions = contributionsTo(wanted, await regionsOf(tx, source.id), today, changes);
    const from = [...new Set(contributions.map((one) => one.from))];
    const rows = await readPopulation(tx, source.id, from);
    const told = new Set(contributions.map(({ to }) => to));
    const there = wanted.filter((code) => told.has(code));
    return {
      ...mergePopulation(there, contributions, rows),
      source,
      missing: wanted.filter((code) => !told.has(code)),
    };
  });
}

/** The people of the country; its one «municipality» is the country's code, 0. */
export function viewPopulationOfCountry(
  actor: Actor,
  { db }: Platform,
): Promise<Omit<PopulationView, 'missing'> | null> {
  return db.read(actor, async (tx) => {
    const source = await sourceInForce(tx, 'population-of-country');
    if (source === undefined) return null;
    const rows = await readPopulation(tx, source.id, [COUNTRY]);
    return { table: tableOf(rows), estimated: false, source };
  });
}

export type Told<Row> = Row & { readonly source: FigureSource };

/**
 * Published figures about services in municipalities, and in the country when `withCountry`. A figure from before a new
 * number is found by the new one; those of several that became one are left out, because shares cannot be added.
 */
export function viewIndicators(
  actor: Actor,
  municipalities: readonly MunicipalityCode[],
  { db, today }: Platform,
  { withCountry = true }: { readonly withCountry?: boolean } = {},
): Promise<readonly Told<IndicatorRow>[]> {
  return db.read(actor, async (tx) => {
    const [sources, changes] = await Promise.all([inForceOf(tx, 'indicator'), listChanges(tx)]);
    const wanted = codesOfToday(municipalities, today, changes);
    const now = new Map<string, string>(
      wanted.flatMap((code) => numbersOf(code, changes).map((number) => [number, code] as const)),
    );
    if (withCountry) now.set(COUNTRY, COUNTRY);
    const told = await Promise.all(
      sources.map(async (source) =>
        (await readIndicators(tx, source.id, [...now.keys()])).map((row) => ({
          ...row,
          region: now.get(row.region) ?? row.region,
          source,
        })),
      ),
    );
    return told.flat();
  });
}

/** What others have expected for these regions: codes of municipalities or counties, and 0 for the country. */
export function viewPublishedProjections(
  actor: Actor,
  regions: readonly string[],
  { db }: Platform,
): Promise<readonly Told<ProjectionRow>[]> {
  return db.read(actor, async (tx) => {
    const sources = await inForceOf(tx, 'projection');
    const told = await Promise.all(
      sources.map(async (source) =>
        (await readProjections(tx, source.id, regions)).map((row) => ({ ...row, source })),
      ),
    );
    return told.flat();
  });
}

async function inForceOf(tx: ReadTx, kind: FigureKind): Promise<readonly FigureSource[]> {
  return (await sourcesInForce(tx)).filter((source) => source.kind === kind);
}
