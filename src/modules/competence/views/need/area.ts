import type { Actor } from '../../../../access/index.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { type AreaOrder, openAreaDesk } from '../../capacity/area-desk.ts';
import type { PopulationTable } from '../../domain/figures/population.ts';
import { withRestOfCountry } from '../../domain/figures/rest-of-country.ts';
import type { FigureNote } from '../../domain/figures/series.ts';
import type { FigureSource } from '../../store/figures/sources.ts';
import { viewPopulation, viewPopulationOfCountry } from '../figures.ts';
import { COUNTRY_FROM, type Place, type PlaceAsk, readRegister, viewPlace } from './places.ts';

/** A place that the reader asks for by its address, or one that the reader has been let in to in another way. */
export type Where = PlaceAsk | { readonly known: Promise<Place> };

/** A hundred worlds: enough for one in ten at each end, and few enough for a lever to answer at once. */
const DRAWS = 100;
const SEED = 2026;
const HORIZON = 20;
const LOOK_BACK = [2015, 2011];
export const SPREAD: FigureNote = 'spread-from-age-groups';

/** The desk of this node. */
export const desk = openAreaDesk();

/** A place with the figures in force, and what is to be drawn of it; or why there is nothing to draw. */
export type AreaToDraw =
  | { readonly state: 'no-register'; readonly place: Place }
  /** The register tells of nobody here in its last year; of so many municipalities it does tell. */
  | {
      readonly state: 'not-told';
      readonly place: Place;
      readonly told: number;
      readonly source: FigureSource;
    }
  | {
      readonly state: 'to-draw';
      readonly place: Place;
      readonly told: number;
      readonly source: FigureSource;
      readonly lastYear: number;
      readonly order: AreaOrder;
      readonly register: () => Promise<PopulationTable>;
    };

export async function areaToDraw(actor: Actor, where: Where, platform: Platform): Promise<AreaToDraw> {
  const [place, { source, facts }] = await Promise.all([
    'known' in where ? where.known : viewPlace(actor, where, platform),
    readRegister(actor, platform),
  ]);
  if (source === undefined || facts === undefined) return { state: 'no-register', place };
  const told = facts.regions.length;
  const codes = place.members.map(({ code }) => code);
  const isTold =
    place.kind === 'country' ? told >= COUNTRY_FROM : codes.some((code) => facts.regions.includes(code));
  if (!isTold) return { state: 'not-told', place, told, source };
  const order: AreaOrder = {
    source: `${source.id} ${platform.today}`,
    ask: {
      codes: place.kind === 'country' ? 'country' : codes,
      baseYear: facts.last,
      toYear: facts.last + HORIZON,
      draws: DRAWS,
      seed: SEED,
      lookBack: LOOK_BACK.filter((year) => year > facts.first && year < facts.last),
    },
    reader: actor.person.id,
  };
  const register = async (): Promise<PopulationTable> => {
    const regions = facts.regions as readonly MunicipalityCode[];
    const [population, country] = await Promise.all([
      viewPopulation(actor, regions, platform),
      told < COUNTRY_FROM ? viewPopulationOfCountry(actor, platform) : null,
    ]);
    if (population === null) throw new Error('The register in force was replaced while it was read');
    // Ages that were spread from groups hold no cohorts, so nothing common to all can be read from them.
    return country === null || country.source.note === SPREAD
      ? population.table
      : withRestOfCountry(population.table, country.table);
  };
  return { state: 'to-draw', place, told, source, lastYear: facts.last, order, register };
}

/** This reader does not wait for the picture any longer. */
export async function stopDrawing(actor: Actor, where: Where, platform: Platform): Promise<void> {
  const area = await areaToDraw(actor, where, platform);
  if (area.state === 'to-draw') desk.stop(area.order);
}

/** Has a picture that could not be drawn tried once more. */
export async function drawAgain(actor: Actor, where: Where, platform: Platform): Promise<void> {
  const area = await areaToDraw(actor, where, platform);
  if (area.state === 'to-draw') desk.forget(area.order);
}
