import type { Actor } from '../../../../../access/index.ts';
import { alphabet } from '../../../../../kernel/alphabet.ts';
import type { PlanFigureSetId, PlanId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { NotFound } from '../../../../../access/index.ts';
import { findStaffListDay } from '../../../../organisation/index.ts';
import {
  type FigureOrigin,
  isListNewer,
  type Moved,
  movedBetween,
  type TakenSet,
} from '../../../domain/plan/figures/figure-set.ts';
import { type LastChoices, lastChoices } from '../../../domain/plan/figures/foundation.ts';
import {
  type ProposedStaffing,
  proposeStaffing,
  type Quantile,
} from '../../../domain/plan/figures/propose.ts';
import type { Requirement } from '../../../domain/plan/analysis/requirement.ts';
import { sourcesInForce } from '../../../store/figures/sources.ts';
import {
  type CompetenceItem,
  type GoalName,
  listCompetences,
  listGoalNames,
} from '../../../store/plan/analysis/references.ts';
import { listRequirements } from '../../../store/plan/analysis/requirements.ts';
import {
  listFigureSetIds,
  listFigureSets,
  namesOfTakers,
  newestFigureSet,
} from '../../../store/plan/figures/sets.ts';
import { type PlanShell, viewPlanShell } from '../plan-shell.ts';
import { ASSUMPTION_SET } from './make-set.ts';

/** A set without its figures, for the list of those that have been taken in. */
export type SetHead = Omit<TakenSet, 'figures'> & { readonly vintage: string; readonly by: string };

export type FiguresView = {
  readonly shell: PlanShell;
  /** Undefined while nothing has been taken in. */
  readonly set: TakenSet | undefined;
  readonly by: string;
  readonly isNewest: boolean;
  /** The one before it, and what it said otherwise. */
  readonly before: TakenSet | undefined;
  readonly moved: readonly Moved[];
  readonly all: readonly SetHead[];
  /** Sources that have come into force since. */
  readonly newer: readonly Pick<FigureOrigin, 'publisher' | 'name' | 'vintage'>[];
  /** The day of a staff list that has come since; for those who see the staff of the plan's municipality. */
  readonly newerList: LocalDate | null;
  /** In a plan that was rolled, what was made from figures before; undefined where nothing was. */
  readonly last: (LastChoices<Requirement> & { readonly names: readonly string[] }) | undefined;
  /** The newest set of the plan before, where the reader may read that plan. */
  readonly lastSet: TakenSet | undefined;
  /** The program reads other assumptions than it did then. */
  readonly otherAssumptions: boolean;
};

/** What has been taken into the plan: the newest, or an earlier one by its id. */
export async function viewFigures(
  actor: Actor,
  id: PlanId,
  { platform: { db }, locale }: { readonly platform: Platform; readonly locale: Locale },
  wanted?: PlanFigureSetId,
): Promise<FiguresView> {
  return db.read(actor, async (tx) => {
    const shell = await viewPlanShell(tx, actor, id);
    const { previous } = shell.plan;
    const [sets, names, inForce, requirements, competences, lastSet] = await Promise.all([
      listFigureSets(tx, id),
      namesOfTakers(tx, id),
      sourcesInForce(tx),
      previous === null ? [] : listRequirements(tx, id),
      previous === null ? [] : listCompetences(tx, shell.plan, locale),
      previous === null ? undefined : newestFigureSet(tx, previous),
    ]);
    const last = lastChoices(
      requirements,
      sets.map((one) => one.id),
    );
    const named = new Map(competences.map((one) => [one.id, one.name]));
    // A region's figures rest on nobody's list.
    const { municipality } = shell.plan;
    const listDay = municipality === null ? null : await findStaffListDay(tx, actor, municipality);
    const at = wanted === undefined ? 0 : sets.findIndex((one) => one.id === wanted);
    if (at === -1) throw new NotFound('figure set');
    const [set, before] = [sets[at], sets[at + 1]];
    const nameOf = (one: Pick<TakenSet, 'takenBy'>): string => names.get(one.takenBy) ?? '';
    const used = set === undefined ? [] : [set.figures.register, ...set.figures.users];
    const now = new Map(inForce.map((source) => [source.name, source]));
    return {
      shell,
      set,
      by: set === undefined ? '' : nameOf(set),
      isNewest: at === 0,
      before,
      moved:
        set === undefined || before === undefined
          ? []
          : movedBetween(before.figures, set.figures, shell.plan.lastYear),
      all: sets.map(({ figures, ...head }) => ({
        ...head,
        vintage: figures.register.vintage,
        by: nameOf(head),
      })),
      newer: used.flatMap(({ name, id: was }) => {
        const source = now.get(name);
        return source === undefined || source.id === was ? [] : [source];
      }),
      newerList: set !== undefined && listDay !== null && isListNewer(set, listDay) ? listDay : null,
      last: last && {
        ...last,
        names: [...new Set(last.made.map(({ competence }) => named.get(competence) ?? ''))].toSorted(
          alphabet.compare,
        ),
      },
      lastSet,
      otherAssumptions: set !== undefined && set.figures.assumptions !== ASSUMPTION_SET,
    };
  });
}

/** A profession that the figures ask for, with what the plan requires of it already. */
export type ProposedRow = ProposedStaffing & {
  readonly competence: CompetenceItem;
  /** Of the whole place in the same year: another one would be added to it. */
  readonly whole: readonly Requirement[];
  /** Of its units in the same year. */
  readonly units: readonly Requirement[];
};

export type ProposalView = {
  readonly shell: PlanShell;
  readonly set: TakenSet | undefined;
  readonly quantile: Quantile;
  readonly goals: readonly GoalName[];
  readonly rows: readonly ProposedRow[];
  /** What was chosen in the plan before, for the same professions; none where nothing was. */
  readonly last: LastChoices<Requirement> | undefined;
};

/** Staffing that the newest figures ask for in the plan's last year, by the figure that is wanted or was chosen last time. */
export async function viewProposal(
  actor: Actor,
  id: PlanId,
  wanted: Quantile | undefined,
  locale: Locale,
  { db }: Platform,
): Promise<ProposalView> {
  return db.read(actor, async (tx) => {
    const shell = await viewPlanShell(tx, actor, id, 'write-plan');
    const { plan } = shell;
    const [set, goals, competences, requirements, ownSets] = await Promise.all([
      newestFigureSet(tx, id),
      listGoalNames(tx, id),
      listCompetences(tx, plan, locale),
      listRequirements(tx, id),
      listFigureSetIds(tx, id),
    ]);
    const last = lastChoices(requirements, ownSets);
    const quantile = wanted ?? last?.quantile ?? 'p50';
    const proposed = set === undefined ? [] : proposeStaffing(set.figures, plan.lastYear, quantile);
    const rows = proposed.flatMap((one): readonly ProposedRow[] => {
      const competence = competences.find(({ code }) => code === one.code);
      if (competence === undefined) return [];
      const same = requirements.filter(
        (other) =>
          other.aspect === 'staffing' && other.competence === competence.id && other.year === one.year,
      );
      return [
        {
          ...one,
          competence,
          whole: same.filter(({ unitName }) => unitName === ''),
          units: same.filter(({ unitName }) => unitName !== ''),
        },
      ];
    });
    return {
      shell,
      set,
      quantile,
      last,
      goals,
      rows: rows.sort((a, b) => alphabet.compare(a.competence.name, b.competence.name)),
    };
  });
}
