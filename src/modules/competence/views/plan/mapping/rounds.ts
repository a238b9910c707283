import { type Actor, NotFound } from '../../../../../access/index.ts';
import type { EmployeeId, MappingRoundId, PlanId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import { addDays } from '../../../../../kernel/local-date.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import type { UnitChoice } from '../../../../organisation/index.ts';
import { capitalFromRound } from '../../../domain/plan/mapping/aggregate.ts';
import { type Round, type RoundState, roundState } from '../../../domain/plan/mapping/round.ts';
import { type CompetenceItem, listCompetences } from '../../../store/plan/analysis/references.ts';
import { type Certificate, listCertificates, listSaid } from '../../../store/plan/mapping/holdings.ts';
import {
  getRound,
  listAsked,
  listRoundItems,
  listRounds,
  type RoundItem,
} from '../../../store/plan/mapping/rounds.ts';
import { unitsOf } from '../analysis/capital.ts';
import { type PlanShell, viewPlanShell } from '../plan-shell.ts';

export type StatedRound = Round & { readonly state: RoundState };

export type RoundsView = {
  readonly shell: PlanShell;
  readonly rounds: readonly StatedRound[];
  readonly units: readonly UnitChoice[];
  readonly competences: readonly CompetenceItem[];
};

export async function viewRounds(
  actor: Actor,
  id: PlanId,
  locale: Locale,
  { db, today }: Platform,
): Promise<RoundsView> {
  return db.read(actor, async (tx) => {
    const shell = await viewPlanShell(tx, actor, id, 'see-capital');
    if (shell.plan.municipality === null) throw new NotFound('rounds');
    const [rounds, units, competences] = await Promise.all([
      listRounds(tx, id),
      unitsOf(tx, actor, shell.plan, today),
      listCompetences(tx, shell.plan, locale),
    ]);
    return {
      shell,
      rounds: rounds.map((round) => ({ ...round, state: roundState(round, today) })),
      units,
      competences,
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
  readonly round: StatedRound;
  readonly items: readonly RoundItem[];
  readonly responses: readonly ResponseRow[];
  readonly total: Omit<ResponseRow, 'unit'>;
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
      round: { ...round, state: roundState(round, today) },
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

/** How long before it runs out a certificate is worth a reminder. */
const SOON_DAYS = 180;

export type CertificatesView = {
  readonly shell: PlanShell;
  readonly certificates: readonly (Certificate & { readonly state: 'expired' | 'soon' | 'valid' })[];
};

export async function viewCertificates(
  actor: Actor,
  id: PlanId,
  locale: Locale,
  { db, today }: Platform,
): Promise<CertificatesView> {
  return db.read(actor, async (tx) => {
    const shell = await viewPlanShell(tx, actor, id, 'see-capital');
    if (shell.plan.municipality === null) throw new NotFound('certificates');
    const all = await listCertificates(tx, shell.plan.municipality, locale);
    const soon = addDays(today, SOON_DAYS);
    return {
      shell,
      certificates: all.map((one) => ({
        ...one,
        state:
          one.validUntil === null || one.validUntil > soon
            ? 'valid'
            : one.validUntil < today
              ? 'expired'
              : 'soon',
      })),
    };
  });
}
