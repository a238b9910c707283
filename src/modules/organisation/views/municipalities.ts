import { type Actor, NotFound } from '../../../access/index.ts';
import type { RegionId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { contains } from '../../../kernel/period.ts';
import type { Platform } from '../../../platform/platform.ts';
import type { MunicipalityOrder } from '../domain/list-orders.ts';
import { type HistoryEvent, historyOf, successorsOn } from '../domain/municipality-history.ts';
import {
  findMunicipality,
  findRegion,
  listChanges,
  listFormer,
  listMembers,
  listMunicipalities,
  listRegions,
  type Membership,
  type Municipality,
  namesOf,
  type Region,
  regionsOf,
} from '../store/municipalities.ts';

export type { Membership, Municipality, Region } from '../store/municipalities.ts';

export const PAGE_SIZE = 50;
const MOST_FORMER = 20;

export type FormerMunicipality = {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly until: LocalDate;
  readonly now: readonly { readonly code: MunicipalityCode; readonly name: string }[];
};

export type MunicipalityList = {
  readonly total: number;
  readonly rows: readonly Municipality[];
  /** Those that are gone and match what was searched for. */
  readonly former: readonly FormerMunicipality[];
};

/** Public facts: everybody who has logged in may see them. */
export async function viewMunicipalities(
  actor: Actor,
  ask: { query: string; order: MunicipalityOrder; descending: boolean; page: number },
  { db, today }: Platform,
): Promise<MunicipalityList> {
  return db.read(actor, async (tx) => {
    const [list, gone, changes] = await Promise.all([
      listMunicipalities(tx, {
        ...ask,
        day: today,
        limit: PAGE_SIZE,
        offset: (ask.page - 1) * PAGE_SIZE,
      }),
      ask.query === '' ? [] : listFormer(tx, ask.query, today, MOST_FORMER),
      ask.query === '' ? [] : listChanges(tx),
    ]);
    const nowOf = (code: MunicipalityCode) => successorsOn(code, today, changes).map((s) => s.code);
    const names =
      gone.length === 0
        ? new Map()
        : await namesOf(
            tx,
            gone.flatMap((m) => nowOf(m.code)),
          );
    return {
      ...list,
      former: gone.flatMap(({ code, name, validTo }) =>
        validTo === null
          ? []
          : [
              {
                code,
                name,
                until: validTo,
                now: nowOf(code)
                  .filter((now) => now !== code)
                  .map((now) => ({ code: now, name: names.get(now) ?? now })),
              },
            ],
      ),
    };
  });
}

/** An event with the names that belong to its codes. */
export type NamedEvent = {
  readonly kind: HistoryEvent['kind'];
  readonly on: LocalDate;
  readonly from: readonly NamedPart[];
  readonly to: readonly NamedPart[];
};
export type NamedPart = {
  readonly code: MunicipalityCode;
  readonly name: string;
  readonly share: number | null;
};

export type MunicipalityPage = {
  readonly municipality: Municipality;
  readonly regions: readonly Region[];
  readonly history: readonly NamedEvent[];
};

export async function viewMunicipality(
  actor: Actor,
  code: MunicipalityCode,
  { db, today }: Platform,
): Promise<MunicipalityPage> {
  return db.read(actor, async (tx) => {
    const [municipality, regions, changes] = await Promise.all([
      findMunicipality(tx, code),
      regionsOf(tx, code, today),
      listChanges(tx),
    ]);
    if (municipality === undefined) throw new NotFound('municipality');
    const events = historyOf(code, changes).map(partsOf);
    const names = await namesOf(
      tx,
      events.flatMap((e) => [...e.from, ...e.to].map((part) => part.code)),
    );
    const named = (part: Omit<NamedPart, 'name'>) => ({ ...part, name: names.get(part.code) ?? part.code });
    return {
      municipality,
      regions,
      history: events.map((e) => ({ ...e, from: e.from.map(named), to: e.to.map(named) })),
    };
  });
}

function partsOf(event: HistoryEvent) {
  const whole = (code: MunicipalityCode) => ({ code, share: 1 });
  return event.kind === 'split'
    ? { kind: event.kind, on: event.on, from: [whole(event.from)], to: event.to }
    : { kind: event.kind, on: event.on, from: event.from.map(whole), to: [whole(event.to)] };
}

export async function viewRegions(actor: Actor, { db, today }: Platform) {
  return db.read(actor, (tx) => listRegions(tx, today));
}

export type RegionPage = {
  readonly region: Region;
  readonly members: readonly Membership[];
  /** Those who have left or will come. */
  readonly others: readonly Membership[];
};

export async function viewRegion(actor: Actor, id: RegionId, { db, today }: Platform): Promise<RegionPage> {
  return db.read(actor, async (tx) => {
    const [region, all] = await Promise.all([findRegion(tx, id), listMembers(tx, id)]);
    if (region === undefined) throw new NotFound('region');
    const isMember = (m: Membership) => contains({ from: m.validFrom, to: m.validTo }, today);
    return { region, members: all.filter(isMember), others: all.filter((m) => !isMember(m)) };
  });
}

/** Names for codes, for those who show a municipality in passing. */
export async function municipalityNames(
  actor: Actor,
  codes: readonly MunicipalityCode[],
  { db }: Platform,
): Promise<ReadonlyMap<MunicipalityCode, string>> {
  return codes.length === 0 ? new Map() : db.read(actor, (tx) => namesOf(tx, codes));
}
