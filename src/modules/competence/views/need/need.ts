import { setTimeout as wait } from 'node:timers/promises';
import type { Actor } from '../../../../access/index.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { drawnArea } from '../../capacity/area-desk.ts';
import { type NeedModel, needModel2026 } from '../../domain/assumptions/need-model.ts';
import type { AreaAsk, DrawnArea } from '../../domain/capacity/area.ts';
import {
  COMPARED,
  type Lever,
  type LeverId,
  type LeverValues,
  leversFor,
  MOST_COMPARED,
  pulled,
  readLevers,
} from '../../domain/capacity/levers.ts';
import { type AreaNeed, type FiguresOf, needOf } from '../../domain/capacity/picture.ts';
import { figuresFromList } from '../../domain/capacity/own-staff.ts';
import { withRestOfCountry } from '../../domain/figures/rest-of-country.ts';
import type { MunicipalFigures } from '../../domain/need/need-projection.ts';
import { applyScenario } from '../../domain/scenario/scenario.ts';
import type { Parameters } from '../../domain/scenario/parameters.ts';
import type { StaffByGroup } from '../../../organisation/index.ts';
import type { FigureNote } from '../../domain/figures/series.ts';
import type { FigureSource } from '../../store/figures/sources.ts';
import { viewIndicators, viewPopulation, viewPopulationOfCountry } from '../figures.ts';
import { type OwnStaff, readOwnStaff, weighLists } from './own-staff.ts';
import { COUNTRY_FROM, type Place, type PlaceAsk, readRegister, viewPlace } from './places.ts';

/** A hundred worlds: enough for one in ten at each end, and few enough for a lever to answer at once. */
const DRAWS = 100;
const SEED = 2026;
const HORIZON = 20;
const LOOK_BACK = [2015, 2011];
const SPREAD: FigureNote = 'spread-from-age-groups';
/** How long a reader waits for the page before it says that it is being worked on. */
const PATIENCE_MILLISECONDS = 2000;

export type NeedAsk = {
  readonly lever: (name: LeverId) => string | undefined;
  /** Names of scenarios to compare with. */
  readonly compare: readonly string[];
  readonly year: string | undefined;
};

export type Compared = { readonly name: string; readonly need: AreaNeed };

export type NeedView =
  | { readonly state: 'no-register'; readonly place: Place }
  /** The register tells of nobody here in its last year; of so many municipalities it does tell. */
  | {
      readonly state: 'not-told';
      readonly place: Place;
      readonly told: number;
      readonly source: FigureSource;
    }
  | { readonly state: 'working'; readonly place: Place }
  /** The register is too short, or too old, for the method. */
  | { readonly state: 'not-possible'; readonly place: Place; readonly source: FigureSource }
  | NeedPicture;

export type NeedPicture = {
  readonly state: 'drawn';
  readonly place: Place;
  readonly source: FigureSource;
  /** The register's single ages were spread from groups: cohorts are not known, and the figures are not for use. */
  readonly isSpread: boolean;
  /** Municipalities that the register tells of: with few, what is common to all is less well known. */
  readonly told: number;
  readonly area: DrawnArea;
  readonly model: NeedModel;
  readonly levers: readonly Lever[];
  readonly values: LeverValues;
  /** The year that the words are about. */
  readonly year: number;
  readonly years: readonly number[];
  /** As nobody has changed anything, and as the levers stand: one and the same until a lever is moved. */
  readonly base: AreaNeed;
  readonly now: AreaNeed;
  readonly compared: readonly Compared[];
  /** Published figures about users that were used, with their sources; places without use the country's rates. */
  readonly ownFigures: readonly OwnFigure[];
  /** Staff lists that this reader may count, and whether they were used; a place without counts its need of today as met. */
  readonly ownStaff: readonly OwnStaff[];
  readonly today: LocalDate;
};

export type OwnFigure = {
  readonly code: MunicipalityCode;
  readonly service: 'home-services' | 'institution';
  readonly users: number;
  readonly year: number;
  readonly source: FigureSource;
};

const model = needModel2026();

/** The picture of a place, drawn from the figures in force; or why there is none. */
export async function viewNeed(
  actor: Actor,
  placeAsk: PlaceAsk,
  ask: NeedAsk,
  platform: Platform,
): Promise<NeedView> {
  const [place, { source, facts }] = await Promise.all([
    viewPlace(actor, placeAsk, platform),
    readRegister(actor, platform),
  ]);
  if (source === undefined || facts === undefined) return { state: 'no-register', place };
  const told = facts.regions.length;
  if (place.kind === 'country' && told < COUNTRY_FROM) return { state: 'not-told', place, told, source };

  const codes = place.members.map(({ code }) => code);
  const areaAsk: AreaAsk = {
    codes: place.kind === 'country' ? 'country' : codes,
    baseYear: facts.last,
    toYear: facts.last + HORIZON,
    draws: DRAWS,
    seed: SEED,
    lookBack: LOOK_BACK.filter((year) => year > facts.first && year < facts.last),
  };
  const drawing = drawnArea(`${source.id} ${platform.today}`, areaAsk, async () => {
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
  });
  const [drawn, own, lists] = await Promise.all([
    Promise.race([drawing, wait(PATIENCE_MILLISECONDS, 'working' as const)]),
    ownFiguresOf(actor, codes, facts.last, platform),
    readOwnStaff(actor, place, platform),
  ]);
  if (drawn === 'working') return { state: 'working', place };
  if (!drawn.ok) return { state: 'not-possible', place, source };
  const area = drawn.value;
  if (area.parts.length === 0) return { state: 'not-told', place, told, source };
  return pictureOf({ place, source, told, area, ask, own, lists, today: platform.today });
}

function pictureOf(of: {
  place: Place;
  source: FigureSource;
  told: number;
  area: DrawnArea;
  ask: NeedAsk;
  own: readonly OwnFigure[];
  lists: readonly StaffByGroup[];
  today: LocalDate;
}): NeedPicture {
  const { place, source, told, area, ask, own, lists } = of;
  const unstaffed = figuresFrom(own, [], area);
  const ownStaff = weighLists(model, cachedNeed(area, unstaffed, model.parameters), lists);
  const used = ownStaff.filter(({ use }) => use === 'used');
  const figures = used.length === 0 ? unstaffed : figuresFrom(own, used, area);
  const base = cachedNeed(area, figures, model.parameters);
  const staff = base.allNeed[0] ?? 0;
  const levers = leversFor(staff);
  const values = readLevers(levers, ask.lever);
  const parameters = pulled(model.parameters, values);
  const compared = COMPARED.filter(({ name }) => ask.compare.includes(name)).slice(0, MOST_COMPARED);
  const years = area.years.filter((year, t) => t > 0 && year % 5 === 0);
  return {
    state: 'drawn',
    place,
    source,
    told,
    isSpread: source.note === SPREAD,
    area,
    model,
    levers,
    values,
    year: years.find((year) => String(year) === ask.year) ?? years[1] ?? area.years.at(-1)!,
    years,
    base,
    now: parameters.ok ? cachedNeed(area, figures, parameters.value) : base,
    compared: compared.flatMap((scenario) => {
      const patched = applyScenario(model.parameters, scenario);
      return patched.ok ? [{ name: scenario.name, need: cachedNeed(area, figures, patched.value) }] : [];
    }),
    ownFigures: own.filter(({ code }) => area.codes.includes(code)),
    ownStaff,
    today: of.today,
  };
}

/** A few ways forward are kept for each area: the base, what is compared, and where the levers were last. */
const KEPT = 12;
const kept = new WeakMap<DrawnArea, Map<string, AreaNeed>>();

function cachedNeed(
  area: DrawnArea,
  figures: ReturnType<typeof figuresFrom>,
  parameters: Parameters,
): AreaNeed {
  const known = kept.get(area) ?? new Map<string, AreaNeed>();
  kept.set(area, known);
  const key = JSON.stringify([figures.key, parameters]);
  const need = known.get(key) ?? needOf(area, model, figures.of, parameters);
  known.delete(key);
  known.set(key, need);
  for (const oldest of [...known.keys()].slice(0, Math.max(0, known.size - KEPT))) known.delete(oldest);
  return need;
}

function figuresFrom(
  own: readonly OwnFigure[],
  staff: readonly OwnStaff[],
  area: DrawnArea,
): { readonly key: string; readonly of: FiguresOf } {
  const byNumber = new Map<number, MunicipalFigures>();
  for (const [number, figures] of Map.groupBy(own, ({ code }) => Number(code)))
    byNumber.set(number, {
      users: Object.fromEntries(figures.map(({ service, users }) => [service, users])),
    });
  for (const list of staff) {
    const number = Number(list.municipality);
    byNumber.set(number, { ...byNumber.get(number), ...figuresFromList(list) });
  }
  // The country uses services as the country does: its level is known and not a guess.
  const country = area.parts.find(({ number }) => number === 0);
  if (country !== undefined) {
    const { users } = country.contracted[0.5];
    byNumber.set(0, { users: Object.fromEntries(model.services.map(({ id }, v) => [id, users[v]!])) });
  }
  return {
    key: JSON.stringify([
      own.map(({ code, service, users }) => [code, service, users]),
      staff.map(({ municipality, groups }) => [municipality, groups]),
    ]),
    of: (n) => byNumber.get(n) ?? {},
  };
}

const SERVICE_OF = { 'home-care-users': 'home-services', 'long-stay-residents': 'institution' } as const;

/** The newest published figure of users in each municipality, not from after the register. */
async function ownFiguresOf(
  actor: Actor,
  codes: readonly MunicipalityCode[],
  until: number,
  platform: Platform,
): Promise<readonly OwnFigure[]> {
  if (codes.length === 0) return [];
  const rows = await viewIndicators(actor, codes, platform, { withCountry: false });
  const newest = new Map<string, OwnFigure>();
  for (const { region, indicator, year, value, source } of rows) {
    if (!isUserFigure(indicator) || year > until) continue;
    const service = SERVICE_OF[indicator];
    const key = `${region} ${service}`;
    if ((newest.get(key)?.year ?? 0) >= year) continue;
    newest.set(key, { code: region as MunicipalityCode, service, users: value, year, source });
  }
  return [...newest.values()];
}

function isUserFigure(indicator: string): indicator is keyof typeof SERVICE_OF {
  return Object.hasOwn(SERVICE_OF, indicator);
}
