import type { Actor } from '../../../../../access/index.ts';
import { isUuid, type UnitId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../../../kernel/municipality-code.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import { type StaffChoice, staffChoices, type UnitChoice } from '../../../../organisation/index.ts';
import { matchNumbers } from '../../../domain/plan/mapping/people.ts';
import { listFrom } from '../../../domain/plan/mapping/round.ts';
import { chosenUnits } from '../../../store/plan/mapping/round-parts.ts';

export const PEOPLE_PAGE = 25;
/** As many can be added with one press. More are a unit, which is ticked as one. */
export const MOST_AT_ONCE = 200;

/** What the form says of people: whom it has, which numbers were written, and whom it looks for. */
export type PeopleAsk = {
  /** Ids, as the form keeps them. */
  readonly people: string;
  readonly numbers: string;
  /** Ids that only their names are wanted of. */
  readonly named: string;
  readonly search:
    | {
        readonly query: string;
        readonly unit: string;
        readonly title: string;
        readonly page: number;
        /** Everybody who is found is to be added. */
        readonly addAll: boolean;
      }
    | undefined;
};

export type RoundPerson = StaffChoice & {
  /** Works in a unit that is asked, and is asked with it. */
  readonly isAskedAnyway: boolean;
};
export type RoundPeople = {
  readonly chosen: readonly RoundPerson[];
  readonly found:
    | { readonly rows: readonly RoundPerson[]; readonly total: number; readonly page: number }
    | undefined;
  readonly titles: readonly string[];
  /** How many were found by their numbers, and which numbers mean nobody or somebody who has left. */
  readonly numbered: number;
  readonly unknown: readonly string[];
  readonly left: readonly string[];
  /** Names of everybody whom the form has or has had. */
  readonly names: ReadonlyMap<string, string>;
};

/** Whom a round asks one by one, and those who can be added, from the staff list that the actor sees. */
export async function viewRoundPeople(
  tx: ReadTx,
  actor: Actor,
  place: {
    readonly municipality: MunicipalityCode;
    readonly units: readonly UnitChoice[];
    readonly stored: readonly UnitId[];
    readonly ticked: readonly string[];
    readonly today: LocalDate;
  },
  ask: PeopleAsk,
): Promise<RoundPeople> {
  const staff = staffChoices(tx, actor, place.municipality, place.today);
  const unit = place.units.find(({ id }) => id === ask.search?.unit)?.id;
  const addAll = ask.search?.addAll === true;
  const pageNumber = addAll ? 1 : (ask.search?.page ?? 1);
  const search = ask.search && {
    query: ask.search.query,
    title: ask.search.title === '' ? undefined : ask.search.title,
    unit,
    limit: addAll ? MOST_AT_ONCE : PEOPLE_PAGE,
    offset: (pageNumber - 1) * PEOPLE_PAGE,
  };
  const knownUnits = new Set<string>(place.units.map(({ id }) => id));
  const [titles, first, numbered, asked] = await Promise.all([
    staff.titles(),
    search && staff.search(search),
    listFrom(ask.numbers).length === 0 ? [] : staff.numbers(),
    chosenUnits(
      tx,
      place.stored,
      place.ticked.filter((id) => knownUnits.has(id)),
    ),
  ]);
  // Fewer may fit than when the page was asked for; then the first ones are shown.
  const isPast = search !== undefined && first?.rows.length === 0 && first.total > 0;
  const found = isPast ? await staff.search({ ...search, offset: 0 }) : first;
  const { people, unknown, left } = matchNumbers(ask.numbers, numbered);
  const added = addAll && found !== undefined && found.total <= MOST_AT_ONCE ? found.rows : [];
  const wanted = new Set([...listFrom(ask.people), ...people, ...added.map(({ id }) => id)]);
  const all = await staff.byId([...wanted, ...listFrom(ask.named)].filter(isUuid));
  const askedUnits = new Set(asked);
  const stated = (one: StaffChoice): RoundPerson => ({
    ...one,
    isAskedAnyway: one.units.some(({ id }) => askedUnits.has(id)),
  });
  return {
    chosen: all.filter(({ id }) => wanted.has(id)).map(stated),
    found: found && {
      rows: found.rows.slice(0, PEOPLE_PAGE).map(stated),
      total: found.total,
      page: isPast ? 1 : pageNumber,
    },
    titles,
    numbered: people.length,
    unknown,
    left,
    names: new Map(all.map(({ id, givenName, familyName }) => [id, `${givenName} ${familyName}`])),
  };
}
