import { type Actor, NotFound, requireAccess } from '../../../access/index.ts';
import { type DisclosedTable, discloseTable, type Figure } from '../../../disclosure/index.ts';
import { alphabet } from '../../../kernel/alphabet.ts';
import type { Credits } from '../../../kernel/credits.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../platform/database/database.ts';
import type { Platform } from '../../../platform/platform.ts';
import {
  LEVELS,
  type Level,
  readFormalLimit,
  SERVICE_TYPES,
  type ServiceType,
  serviceTypeOf,
} from '../../organisation/index.ts';
import { steeringAccess } from '../access.ts';
import {
  coverageCells,
  CUTS,
  type Dimension,
  type LeaderCount,
  type Place,
  type Reach,
} from '../domain/coverage.ts';
import { countLeaders, listPlaces, readSmallestGroup } from '../store/coverage.ts';

/** Null: nobody is counted there, because the municipality has no leaders in the program. */
export type PlaceFigure = Place & { readonly figure: Figure | null };
export type ServiceFigure = { readonly service: ServiceType; readonly figure: Figure };
export type LevelFigure = { readonly level: Level; readonly figure: Figure };

export type Coverage = {
  readonly reach: Reach;
  readonly all: Figure | null;
  readonly counties: readonly { readonly county: string; readonly figure: Figure }[];
  readonly municipalities: readonly PlaceFigure[];
  /** How many municipalities there are, those without leaders in the program too. */
  readonly places: number;
  readonly services: readonly ServiceFigure[];
  readonly levels: readonly LevelFigure[];
  readonly floor: number;
  readonly limit: { readonly credits: Credits; readonly source: string };
  readonly day: LocalDate;
};

/** Everything the reader may see, decided in one go so that no two tables give away a third. */
export async function viewCoverage(actor: Actor, platform: Platform): Promise<Coverage> {
  const { figureAt, places, reach, floor, limit } = await readFigures(actor, platform);
  return {
    reach,
    all: figureAt({}) ?? null,
    counties:
      reach === 'country'
        ? [...new Set(places.map((place) => place.county))].sort(alphabet.compare).flatMap((county) => {
            const figure = figureAt({ county });
            return figure === undefined ? [] : [{ county, figure }];
          })
        : [],
    municipalities: places
      .map((place) => ({ ...place, figure: figureAt({ municipality: place.code }) ?? null }))
      .filter((place) => reach === 'municipalities' || place.figure !== null),
    places: places.length,
    services: servicesOf((service) => figureAt({ service })),
    levels: levelsOf((level) => figureAt({ level })),
    floor,
    limit,
    day: platform.today,
  };
}

export type MunicipalCoverage = {
  readonly place: PlaceFigure;
  readonly services: readonly ServiceFigure[];
  readonly levels: readonly LevelFigure[];
  readonly floor: number;
  readonly limit: Coverage['limit'];
  readonly day: LocalDate;
};

/** One of the municipalities that the actor acts for. Those who follow the country see it from above only. */
export async function viewMunicipalCoverage(
  actor: Actor,
  code: MunicipalityCode,
  platform: Platform,
): Promise<MunicipalCoverage> {
  const { figureAt, places, reach, floor, limit } = await readFigures(actor, platform);
  const place = places.find((candidate) => candidate.code === code);
  if (place === undefined || reach === 'country') throw new NotFound('coverage');
  const municipality = code;
  return {
    place: { ...place, figure: figureAt({ municipality }) ?? null },
    services: servicesOf((service) => figureAt({ municipality, service })),
    levels: levelsOf((level) => figureAt({ municipality, level })),
    floor,
    limit,
    day: platform.today,
  };
}

async function readFigures(actor: Actor, { db, today }: Platform) {
  requireAccess(actor, steeringAccess, 'see-coverage', null, 'head-of-services');
  const reach: Reach = actor.scope.national || actor.scope.programme ? 'country' : 'municipalities';
  return db.read(actor, async (tx) => {
    const [[places, counts], limit, floor] = await Promise.all([
      readCounts(tx, actor, reach, today),
      readFormalLimit(tx, today),
      readSmallestGroup(tx, today),
    ]);
    const { figureAt } = disclosed(counts, places, reach, floor);
    return { figureAt, places, reach, limit, floor };
  });
}

async function readCounts(tx: ReadTx, actor: Actor, reach: Reach, today: LocalDate) {
  if (reach === 'municipalities') {
    // The actor's codes may hold some that are gone; the function counts their rows where they belong now.
    const codes = actor.scope.municipal;
    return Promise.all([listPlaces(tx, codes, today), countLeaders(tx, codes, today)]);
  }
  const places = await listPlaces(tx, 'all', today);
  const codes = places.map((place) => place.code);
  return [places, await countLeaders(tx, codes, today)] as const;
}

function disclosed(
  counts: readonly LeaderCount[],
  places: readonly Place[],
  reach: Reach,
  threshold: number,
): DisclosedTable<Dimension> {
  const known = new Set(places.map((place) => place.code));
  const counted = counts
    .filter((count) => known.has(count.municipality))
    .map((count) => ({ ...count, services: count.services.map(serviceTypeOf) }));
  return discloseTable<Dimension>(coverageCells(counted, places), CUTS[reach], { threshold });
}

/** Services that have leaders, in the order in which they always stand. */
function servicesOf(figureOf: (service: ServiceType) => Figure | undefined): readonly ServiceFigure[] {
  return SERVICE_TYPES.flatMap((service) => {
    const figure = figureOf(service);
    return figure === undefined ? [] : [{ service, figure }];
  });
}

function levelsOf(figureOf: (level: Level) => Figure | undefined): readonly LevelFigure[] {
  return LEVELS.flatMap((level) => {
    const figure = figureOf(level);
    return figure === undefined ? [] : [{ level, figure }];
  });
}
