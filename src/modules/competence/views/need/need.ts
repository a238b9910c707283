import { setTimeout as wait } from 'node:timers/promises';
import type { Actor } from '../../../../access/index.ts';
import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import type { Platform } from '../../../../platform/platform.ts';
import type { AreaProgress, AreaResult } from '../../capacity/area-desk.ts';
import { type NeedModel, needModel2026 } from '../../domain/assumptions/need-model.ts';
import type { DrawnArea } from '../../domain/capacity/area.ts';
import { type Lever, type LeverValues, leversFor, pulled } from '../../domain/capacity/levers.ts';
import { figuresFromList } from '../../domain/capacity/own-staff.ts';
import { type AreaNeed, type FiguresOf, needOf } from '../../domain/capacity/picture.ts';
import type { MunicipalFigures } from '../../domain/need/need-projection.ts';
import type { Parameters } from '../../domain/scenario/parameters.ts';
import { applyScenario } from '../../domain/scenario/scenario.ts';
import type { StaffByGroup } from '../../../organisation/index.ts';
import type { FigureSource } from '../../store/figures/sources.ts';
import { viewIndicators } from '../figures.ts';
import { areaToDraw, type AreaToDraw, desk, SPREAD, type Where } from './area.ts';
import { type OwnStaff, readOwnStaff, type UseOfLists, weighLists } from './own-staff.ts';
import type { Place } from './places.ts';
import { type AskFault, type NeedAsk, readAsk } from './read-ask.ts';

/** How long a reader waits for the page before it says that it is being worked on. */
const PATIENCE_MILLISECONDS = 2000;

export type Compared = { readonly name: string; readonly need: AreaNeed };

export type NeedView =
  | Exclude<AreaToDraw, { state: 'to-draw' }>
  | { readonly state: 'working'; readonly place: Place; readonly progress: AreaProgress }
  /** Somebody stopped it, or it could not be drawn though it was tried twice. */
  | { readonly state: 'stopped' | 'lost'; readonly place: Place }
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
  /** What was asked for and is not possible; what is shown is as if it had not been asked for. */
  readonly faults: readonly AskFault[];
  /** As nobody has changed anything, and as the levers stand: one and the same until a lever is moved. */
  readonly base: AreaNeed;
  readonly now: AreaNeed;
  readonly compared: readonly Compared[];
  /** Names of scenarios that there was no room to compare with. */
  readonly leftOut: readonly string[];
  /** Index of the competence that they are compared by beside the sum. */
  readonly education: number;
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

/**
 * The picture of a place, drawn from the figures in force; or why there is none.
 *
 * @param how.patience milliseconds to wait for what is being drawn
 */
export async function viewNeed(
  actor: Actor,
  where: Where,
  ask: NeedAsk,
  platform: Platform,
  how: { readonly patience?: number; readonly lists?: UseOfLists } = {},
): Promise<NeedView> {
  const { patience = PATIENCE_MILLISECONDS, lists: use = 'reader' } = how;
  const toDraw = await areaToDraw(actor, where, platform);
  if (toDraw.state !== 'to-draw') return toDraw;
  const { place, source, told } = toDraw;
  const codes = place.members.map(({ code }) => code);
  const drawing = desk.draw(toDraw.order, toDraw.register);
  const [drawn, own, lists] = await Promise.all([
    soon(drawing.result, patience),
    ownFiguresOf(actor, codes, toDraw.lastYear, platform),
    readOwnStaff(actor, place, platform, use),
  ]);
  if (drawn === 'working') return { state: 'working', place, progress: drawing.progress() };
  if (!drawn.ok) {
    const { kind } = drawn.failure;
    return kind === 'stopped' || kind === 'lost'
      ? { state: kind, place }
      : { state: 'not-possible', place, source };
  }
  const area = drawn.value;
  if (area.parts.length === 0) return { state: 'not-told', place, told, source };
  return pictureOf({ place, source, told, area, ask, own, lists, today: platform.today });
}

async function soon(drawing: Promise<AreaResult>, patience: number): Promise<AreaResult | 'working'> {
  const over = new AbortController();
  try {
    return await Promise.race([drawing, wait(patience, 'working' as const, { signal: over.signal })]);
  } finally {
    over.abort();
  }
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
  const years = area.years.filter((year, t) => t > 0 && year % 5 === 0);
  const { values, year, education, compared, leftOut, faults } = readAsk(ask, { levers, years, model });
  const parameters = pulled(model.parameters, values);
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
    year,
    years,
    faults,
    leftOut,
    education,
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
