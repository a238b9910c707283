import { type Actor, NotFound } from '../../../../../access/index.ts';
import type { EmployeeId, MappingRoundId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { type Round, type RoundState, roundState } from '../../../domain/plan/mapping/round.ts';
import { listSaid, type StoredSaid } from '../../../store/plan/mapping/holdings.ts';
import {
  getRound,
  listAsked,
  listOwnRounds,
  listRoundItems,
  ownEmployees,
  type RoundItem,
} from '../../../store/plan/mapping/rounds.ts';

export type OwnRound = Round & { readonly state: RoundState; readonly own: boolean; readonly leads: boolean };

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
  readonly self: readonly StoredSaid[];
  readonly leader: readonly StoredSaid[];
};

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
    const [items, asked, own, said] = await Promise.all([
      listRoundItems(tx, id, locale),
      listAsked(tx, id, today),
      ownEmployees(tx),
      listSaid(tx, id),
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
      self: theirs.filter(({ by }) => by === 'self'),
      leader: theirs.filter(({ by }) => by === 'leader'),
    };
  });
}

export type MatrixRow = {
  readonly employee: EmployeeId;
  readonly name: string;
  readonly unit: string;
  readonly self: ReadonlyMap<string, number>;
  readonly leader: ReadonlyMap<string, number>;
};
export type MatrixView = {
  readonly round: Round & { readonly state: RoundState };
  readonly items: readonly RoundItem[];
  readonly rows: readonly MatrixRow[];
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
    const [items, asked, own, said] = await Promise.all([
      listRoundItems(tx, id, locale),
      listAsked(tx, id, today),
      ownEmployees(tx),
      listSaid(tx, id),
    ]);
    const led = asked.filter(({ employee, unit }) => !own.has(employee) && actor.scope.units.includes(unit));
    if (led.length === 0) throw new NotFound('asked');
    const levels = (employee: EmployeeId, by: 'self' | 'leader') =>
      new Map<string, number>(
        said
          .filter((one) => one.employee === employee && one.by === by)
          .map(({ competence, level }) => [competence, level]),
      );
    const once = new Map(led.map((one) => [one.employee, one]));
    return {
      round: { ...round, state: roundState(round, today) },
      items,
      rows: [...once.values()].map(({ employee, givenName, familyName, unitName }) => ({
        employee,
        name: `${givenName} ${familyName}`,
        unit: unitName,
        self: levels(employee, 'self'),
        leader: levels(employee, 'leader'),
      })),
    };
  });
}
