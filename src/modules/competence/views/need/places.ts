import { type Actor, NotFound, requireAccess } from '../../../../access/index.ts';
import { alphabet } from '../../../../kernel/alphabet.ts';
import type { FigureSourceId, RegionId } from '../../../../kernel/ids.ts';
import { type LocalDate, yearOf } from '../../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../../kernel/municipality-code.ts';
import { atOneMoment, type Platform } from '../../../../platform/platform.ts';
import {
  currentCodes,
  municipalityNames,
  type NamedEvent,
  ownMunicipalities,
  viewMunicipality,
  viewRegion,
  viewRegions,
} from '../../../organisation/index.ts';
import { competenceAccess } from '../../access.ts';
import { type RegisterFacts, readRegisterFacts } from '../../store/figures/register.ts';
import { type FigureSource, sourceInForce } from '../../store/figures/sources.ts';

/** What a picture can be drawn of. */
export type PlaceAsk =
  | { readonly kind: 'municipality'; readonly code: MunicipalityCode }
  | { readonly kind: 'region'; readonly id: RegionId }
  | { readonly kind: 'country' };

export type NamedPlace = { readonly code: MunicipalityCode; readonly name: string };
export type Place = PlaceAsk & {
  /** Empty for the country, whose name is a word of the reader's language. */
  readonly name: string;
  readonly members: readonly NamedPlace[];
  /** What became of a municipality that is no more. */
  readonly became?: Became;
};

export type Became = {
  readonly how: 'merged' | 'split' | 'renumbered';
  readonly year: number;
  readonly now: readonly NamedPlace[];
};

/** Fewer than this are not the country: a sum of some would be read as the sum of all. */
export const COUNTRY_FROM = 300;

export type PlacesToChoose = {
  readonly own: readonly NamedPlace[];
  readonly regions: readonly { readonly id: RegionId; readonly name: string }[];
  /** All that the register tells of, by name. */
  readonly municipalities: readonly NamedPlace[];
  readonly country: boolean;
  /** Null while no register is in force. */
  readonly source: FigureSource | null;
};

export async function viewPlaces(actor: Actor, platform: Platform): Promise<PlacesToChoose> {
  requireAccess(actor, competenceAccess, 'see-need', null);
  return atOneMoment(platform, actor, (shared) => readPlaces(actor, shared));
}

async function readPlaces(actor: Actor, platform: Platform): Promise<PlacesToChoose> {
  const { source, facts } = await readRegister(actor, platform);
  const told = await codesOfToday(actor, facts?.regions ?? [], platform);
  const own = ownMunicipalities(actor);
  const [names, regions] = await Promise.all([
    municipalityNames(actor, [...new Set([...told, ...own])], platform),
    regionsFor(actor, own, platform),
  ]);
  const named = (code: MunicipalityCode): NamedPlace => ({ code, name: names.get(code) ?? code });
  return {
    own: own.map(named),
    regions,
    municipalities: told.map(named).sort((a, b) => alphabet.compare(a.name, b.name)),
    country: told.length >= COUNTRY_FROM,
    source: source ?? null,
  };
}

/** The regions of somebody who acts for one, or for a municipality in it; whoever follows the country sees all. */
async function regionsFor(actor: Actor, own: readonly MunicipalityCode[], platform: Platform) {
  if (actor.scope.national || actor.scope.programme) return viewRegions(actor, platform);
  const [all, pages] = await Promise.all([
    viewRegions(actor, platform),
    Promise.all(own.map((code) => viewMunicipality(actor, code, platform))),
  ]);
  const mine = new Set<RegionId>([
    ...actor.assignments.flatMap(({ region }) => (region === null ? [] : [region])),
    ...pages.flatMap((page) => page.regions.map(({ id }) => id)),
  ]);
  return all.filter(({ id }) => mine.has(id));
}

/** @throws NotFound for a region that the reader does not work in */
export async function viewPlace(actor: Actor, ask: PlaceAsk, platform: Platform): Promise<Place> {
  requireAccess(actor, competenceAccess, 'see-need', null);
  if (ask.kind === 'region') {
    const mine = await regionsFor(actor, ownMunicipalities(actor), platform);
    // A region is a public fact, but a picture of it is for those who work in it.
    if (!mine.some(({ id }) => id === ask.id)) throw new NotFound('region');
  }
  return findPlace(actor, ask, platform);
}

/** The place itself: for those who have been let in to it in another way, as to a plan. */
export async function findPlace(actor: Actor, ask: PlaceAsk, platform: Platform): Promise<Place> {
  switch (ask.kind) {
    case 'municipality': {
      const { municipality, history } = await viewMunicipality(actor, ask.code, platform);
      const became = becameOf(ask.code, history, platform.today);
      const { name } = municipality;
      return {
        ...ask,
        name,
        members: [{ code: ask.code, name }],
        ...(became === undefined ? {} : { became }),
      };
    }
    case 'region': {
      const { region, members } = await viewRegion(actor, ask.id, platform);
      return { ...ask, name: region.name, members: members.map(({ code, name }) => ({ code, name })) };
    }
    case 'country':
      return { ...ask, name: '', members: [] };
  }
}

/** Follows a code through what happened until today; a division or a merger says more than a new number. */
function becameOf(
  code: MunicipalityCode,
  history: readonly NamedEvent[],
  today: LocalDate,
): Became | undefined {
  let now = new Map<MunicipalityCode, string>([[code, '']]);
  let told: Pick<Became, 'how' | 'year'> | undefined;
  for (const { kind, on, from, to } of history) {
    const gone = from.filter((one) => now.has(one.code));
    if (on > today || gone.length === 0) continue;
    now = new Map([...now].filter(([one]) => !gone.some((part) => part.code === one)));
    for (const part of to) now.set(part.code, part.name);
    if (told === undefined || told.how === 'renumbered') told = { how: kind, year: yearOf(on) };
  }
  if (told === undefined || now.has(code)) return undefined;
  return { ...told, now: [...now].map(([one, name]) => ({ code: one, name })) };
}

export type RegisterInForce = {
  readonly source: FigureSource | undefined;
  readonly facts: RegisterFacts | undefined;
};

let counted: { readonly source: FigureSourceId; readonly facts: RegisterFacts | undefined } | undefined;

export async function readRegister(actor: Actor, { db }: Platform): Promise<RegisterInForce> {
  return db.read(actor, async (tx) => {
    const source = await sourceInForce(tx, 'population-by-age');
    if (source === undefined) return { source, facts: undefined };
    // What an accepted source says is never rewritten, so it need not be counted again.
    if (counted?.source !== source.id)
      counted = { source: source.id, facts: await readRegisterFacts(tx, source.id) };
    return { source, facts: counted.facts };
  });
}

async function codesOfToday(
  actor: Actor,
  regions: readonly string[],
  { db, today }: Platform,
): Promise<readonly MunicipalityCode[]> {
  const codes = regions as readonly MunicipalityCode[];
  const now = await db.read(actor, (tx) => currentCodes(tx, codes, today));
  return [...new Set(codes.flatMap((code) => now.get(code) ?? []))];
}
