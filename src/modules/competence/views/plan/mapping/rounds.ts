import { type Actor, NotFound } from '../../../../../access/index.ts';
import type { EmployeeId, MappingRoundId, PlanId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import type { UnitChoice } from '../../../../organisation/index.ts';
import { capitalFromRound } from '../../../domain/plan/mapping/aggregate.ts';
import {
  type Round,
  roundFields,
  roundOpenings,
  type RoundState,
  roundState,
} from '../../../domain/plan/mapping/round.ts';
import { type CompetenceItem, listCompetences } from '../../../store/plan/analysis/references.ts';
import { listSaid } from '../../../store/plan/mapping/holdings.ts';
import {
  getRound,
  listAsked,
  listRoundItems,
  listRounds,
  type RoundItem,
} from '../../../store/plan/mapping/rounds.ts';
import { listRoundParts } from '../../../store/plan/mapping/round-parts.ts';
import { tellMapping, type ToldMapping } from '../../../store/plan/mapping/told.ts';
import { unitsOf } from '../analysis/capital.ts';
import { type PeopleAsk, type RoundPeople, viewRoundPeople } from './round-people.ts';
import { type PlanShell, viewPlanShell } from '../plan-shell.ts';

export type StatedRound = Pick<Round, 'id' | 'name' | 'opensOn' | 'closesOn' | 'status'> & {
  readonly state: RoundState;
};

export type RoundsView = {
  readonly shell: PlanShell;
  readonly rounds: readonly StatedRound[];
  /** For those who read the plan and see nobody's staff; they get no other numbers. */
  readonly told: ToldMapping | undefined;
};

/** The rounds as this reader may see them: those who arrange them, or how far they have come in masked numbers. */
export async function viewRounds(actor: Actor, id: PlanId, { db, today }: Platform): Promise<RoundsView> {
  return db.read(actor, async (tx) => {
    const shell = await viewPlanShell(tx, actor, id, 'see-plan');
    if (shell.plan.municipality === null) throw new NotFound('rounds');
    if (!shell.actions.has('see-capital')) {
      const told = await tellMapping(tx, id);
      return { shell, rounds: told.rounds.map((round) => stated(round, today)), told };
    }
    const rounds = await listRounds(tx, id);
    return { shell, rounds: rounds.map((round) => stated(round, today)), told: undefined };
  });
}

const stated = <One extends Pick<Round, 'status' | 'opensOn' | 'closesOn'>>(
  round: One,
  today: LocalDate,
) => ({
  ...round,
  state: roundState(round, today),
});

export type RoundFormView = {
  readonly shell: PlanShell;
  readonly units: readonly UnitChoice[];
  readonly competences: readonly CompetenceItem[];
  /** The one that is changed; none for a new one. */
  readonly round: StatedRound | undefined;
  readonly open: ReturnType<typeof roundOpenings> | undefined;
  readonly stored: Fields;
  readonly people: RoundPeople;
};

/** @param given the units that are ticked and what the form says of people; what is stored, unless told otherwise */
export async function viewRoundForm(
  actor: Actor,
  given: {
    readonly plan: PlanId;
    readonly round?: MappingRoundId;
    readonly form?: { readonly units: readonly string[]; readonly people: PeopleAsk };
  },
  locale: Locale,
  { db, today }: Platform,
): Promise<RoundFormView> {
  return db.read(actor, async (tx) => {
    const shell = await viewPlanShell(tx, actor, given.plan, 'see-capital');
    if (shell.plan.municipality === null) throw new NotFound('rounds');
    const [round, parts, units, competences] = await Promise.all([
      given.round === undefined ? undefined : getRound(tx, given.round, given.plan),
      given.round === undefined ? undefined : listRoundParts(tx, given.round),
      unitsOf(tx, actor, shell.plan, today),
      listCompetences(tx, shell.plan, locale),
    ]);
    const { municipality } = shell.plan;
    const stored: Fields = round === undefined || parts === undefined ? {} : roundFields(round, parts);
    const people = await viewRoundPeople(
      tx,
      actor,
      {
        municipality,
        units,
        stored: parts?.units ?? [],
        ticked: given.form?.units ?? parts?.units ?? [],
        today,
      },
      given.form?.people ?? { people: stored.people ?? '', numbers: '', named: '', search: undefined },
    );
    return {
      shell,
      units,
      competences,
      people,
      stored,
      round: round === undefined ? undefined : stated(round, today),
      open: round === undefined ? undefined : roundOpenings(round, today),
    };
  });
}

export type ResponseRow = {
  readonly unit: string;
  readonly asked: number;
  readonly selves: number;
  readonly leaders: number;
};
export type RoundView = {
  readonly shell: PlanShell;
  readonly round: Round & { readonly state: RoundState };
  readonly items: readonly RoundItem[];
  readonly responses: readonly ResponseRow[];
  readonly total: Omit<ResponseRow, 'unit'>;
  readonly open: ReturnType<typeof roundOpenings>;
  /** Counts by level of what has been said about all of them; a competence that nobody has answered is left out. */
  readonly counts: readonly { readonly item: RoundItem; readonly levels: readonly number[] }[];
};

/** A round as those see it who arrange it: how many have answered and counts, and no single person's answers. */
export async function viewRound(
  actor: Actor,
  id: PlanId,
  roundId: MappingRoundId,
  locale: Locale,
  { db, today }: Platform,
): Promise<RoundView> {
  return db.read(actor, async (tx) => {
    const shell = await viewPlanShell(tx, actor, id, 'see-capital');
    const round = await getRound(tx, roundId, id);
    const [items, asked, said] = await Promise.all([
      listRoundItems(tx, round.id, locale),
      listAsked(tx, round.id, today),
      listSaid(tx, round.id),
    ]);
    const answered = (by: 'self' | 'leader') =>
      new Set(said.filter((one) => one.by === by).map(({ employee }) => employee));
    const [selves, leaders] = [answered('self'), answered('leader')];
    const count = (people: ReadonlySet<EmployeeId>) => ({
      asked: people.size,
      selves: [...people].filter((one) => selves.has(one)).length,
      leaders: [...people].filter((one) => leaders.has(one)).length,
    });
    const everybody = new Set(asked.map(({ employee }) => employee));
    const byUnit = Map.groupBy(asked, ({ unitName }) => unitName);
    const rows = capitalFromRound(said, {
      places: [{ unit: null, name: '', employees: everybody }],
      competences: items.map((item) => item.id),
      asOf: today,
      source: '',
    });
    return {
      shell,
      round: stated(round, today),
      open: roundOpenings(round, today),
      items,
      responses: [...byUnit].map(([unit, these]) => ({
        unit,
        ...count(new Set(these.map(({ employee }) => employee))),
      })),
      total: count(everybody),
      counts: rows.flatMap(({ competence, levels }) => {
        const item = items.find((one) => one.id === competence);
        return item === undefined || levels === null ? [] : [{ item, levels }];
      }),
    };
  });
}

export type WaitingRow = {
  readonly employee: EmployeeId;
  readonly name: string;
  readonly unit: string;
  /** Whether a letter reaches them. */
  readonly hasMail: boolean;
};
export type WaitingView = {
  readonly shell: PlanShell;
  readonly round: StatedRound;
  readonly waiting: readonly WaitingRow[];
};

/** Who has not answered, for those who see the municipality's staff. */
export async function viewWaiting(
  actor: Actor,
  given: { readonly plan: PlanId; readonly round: MappingRoundId },
  { db, today }: Platform,
): Promise<WaitingView> {
  return db.read(actor, async (tx) => {
    const shell = await viewPlanShell(tx, actor, given.plan, 'see-capital');
    const round = await getRound(tx, given.round, given.plan);
    const [asked, said] = await Promise.all([listAsked(tx, round.id, today), listSaid(tx, round.id)]);
    const answered = new Set(said.filter(({ by }) => by === 'self').map(({ employee }) => employee));
    const waiting = new Map(
      asked
        .filter(({ employee }) => !answered.has(employee))
        .map((one) => [
          one.employee,
          {
            employee: one.employee,
            name: `${one.givenName} ${one.familyName}`,
            unit: one.unitName,
            hasMail: one.person !== null || one.email !== null,
          },
        ]),
    );
    return { shell, round: stated(round, today), waiting: [...waiting.values()] };
  });
}
