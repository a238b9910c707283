import { type Actor, NotFound } from '../../../../../access/index.ts';
import type { EmployeeId, MappingRoundId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { type Standing, standingOf } from '../../../domain/plan/mapping/answers.ts';
import { type Round, type RoundState, roundState } from '../../../domain/plan/mapping/round.ts';
import { listSaid, type StoredSaid } from '../../../store/plan/mapping/holdings.ts';
import {
  type Asked,
  getRound,
  listAsked,
  listOwnRounds,
  listRoundItems,
  ownEmployees,
  type RoundItem,
  type RoundOfActor,
  roundLevels,
} from '../../../store/plan/mapping/rounds.ts';

export type OwnRound = RoundOfActor & { readonly state: RoundState };

/** Rounds in which the actor is asked. */
export async function viewOwnRounds(actor: Actor, { db, today }: Platform): Promise<readonly OwnRound[]> {
  const rounds = await db.read(actor, (tx) => listOwnRounds(tx, today));
  return rounds.map((round) => ({ ...round, state: roundState(round, today) }));
}

export type AnswersView = {
  readonly round: Round & { readonly state: RoundState };
  readonly items: readonly RoundItem[];
  readonly employee: EmployeeId;
  readonly name: string;
  readonly givenName: string;
  readonly self: readonly StoredSaid[];
  readonly leader: readonly StoredSaid[];
  /** The plan's own words for the levels, where it has some. */
  readonly levels: readonly string[];
  /** For a leader: the next one about whom the leader has said nothing. */
  readonly next: { readonly employee: EmployeeId; readonly name: string } | undefined;
};

/** What one of the two has said, by competence. */
export function levelsOf(said: readonly StoredSaid[]): ReadonlyMap<string, number> {
  return new Map<string, number>(said.map(({ competence, level }) => [competence, level]));
}

/**
 * What has been said about the actor, or about one whom the actor leads: both voices beside each other.
 *
 * @throws NotFound when the one it is about is not asked, or is not the actor's to answer for
 */
export async function viewAnswers(
  actor: Actor,
  id: MappingRoundId,
  about: 'self' | EmployeeId,
  locale: Locale,
  { db, today }: Platform,
): Promise<AnswersView> {
  return db.read(actor, async (tx) => {
    const round = await getRound(tx, id);
    const [items, asked, own, said, levels] = await Promise.all([
      listRoundItems(tx, id, locale),
      listAsked(tx, id, today),
      ownEmployees(tx),
      listSaid(tx, id),
      roundLevels(tx, id),
    ]);
    const who = asked.find(({ employee, unit }) =>
      about === 'self'
        ? own.has(employee)
        : employee === about && !own.has(employee) && actor.scope.units.includes(unit),
    );
    if (who === undefined) throw new NotFound('asked');
    const theirs = said.filter((one) => one.employee === who.employee);
    return {
      round: { ...round, state: roundState(round, today) },
      items,
      employee: who.employee,
      name: `${who.givenName} ${who.familyName}`,
      givenName: who.givenName,
      levels,
      next: about === 'self' ? undefined : nextOf(asked, said, { actor, own, after: who.employee }),
      self: theirs.filter(({ by }) => by === 'self'),
      leader: theirs.filter(({ by }) => by === 'leader'),
    };
  });
}

/** Whom the leader comes to when this one is done, in the order of the list and from its beginning again. */
function nextOf(
  asked: readonly Asked[],
  said: readonly StoredSaid[],
  { actor, own, after }: { actor: Actor; own: ReadonlySet<EmployeeId>; after: EmployeeId },
) {
  const done = new Set(said.filter(({ by }) => by === 'leader').map(({ employee }) => employee));
  const led = asked.filter(({ employee, unit }) => !own.has(employee) && actor.scope.units.includes(unit));
  const here = led.findIndex(({ employee }) => employee === after);
  const found = [...led.slice(here + 1), ...led.slice(0, here)].find(
    ({ employee }) => employee !== after && !done.has(employee),
  );
  return found === undefined
    ? undefined
    : { employee: found.employee, name: `${found.givenName} ${found.familyName}` };
}

export type MatrixRow = {
  readonly employee: EmployeeId;
  readonly name: string;
  readonly unit: string;
  readonly standing: Standing;
  readonly self: ReadonlyMap<string, number>;
  readonly leader: ReadonlyMap<string, number>;
};
export type MatrixView = {
  readonly round: Round & { readonly state: RoundState };
  readonly items: readonly RoundItem[];
  readonly rows: readonly MatrixRow[];
  readonly levels: readonly string[];
};

/** Everybody in the units that the actor leads, and every competence of the round. */
export async function viewMatrix(
  actor: Actor,
  id: MappingRoundId,
  locale: Locale,
  { db, today }: Platform,
): Promise<MatrixView> {
  return db.read(actor, async (tx) => {
    const round = await getRound(tx, id);
    const [items, asked, own, said, levels] = await Promise.all([
      listRoundItems(tx, id, locale),
      listAsked(tx, id, today),
      ownEmployees(tx),
      listSaid(tx, id),
      roundLevels(tx, id),
    ]);
    const led = asked.filter(({ employee, unit }) => !own.has(employee) && actor.scope.units.includes(unit));
    if (led.length === 0) throw new NotFound('asked');
    const byWhom = Map.groupBy(said, ({ employee, by }) => `${by} ${employee}`);
    const once = new Map(led.map((one) => [one.employee, one]));
    return {
      round: { ...round, state: roundState(round, today) },
      items,
      levels,
      rows: [...once.values()].map(({ employee, givenName, familyName, unitName }) => {
        const self = levelsOf(byWhom.get(`self ${employee}`) ?? []);
        const leader = levelsOf(byWhom.get(`leader ${employee}`) ?? []);
        return {
          employee,
          name: `${givenName} ${familyName}`,
          unit: unitName,
          standing: standingOf(self, leader),
          self,
          leader,
        };
      }),
    };
  });
}
