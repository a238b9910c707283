import { type Actor, NotFound } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import { type LocalDate, yearOf } from '../../../../../kernel/local-date.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { ownerIn } from '../../../domain/plan/new-plan.ts';
import { type CalendarEntry, followUpCalendar } from '../../../domain/plan/follow-up/calendar.ts';
import {
  decideStatusYear,
  isOpenForStatusOfYear,
  isWritten,
  type YearStatus,
} from '../../../domain/plan/follow-up/year-status.ts';
import type { ListedMeasure } from '../../../domain/plan/measures/measure-list.ts';
import {
  canRoll,
  proposeOutcome,
  type RollDecision,
  type RollProposal,
} from '../../../domain/plan/measures/roll.ts';
import {
  choosablePeriods,
  decidePeriod,
  proposePeriod,
  type RollPeriod,
} from '../../../domain/plan/measures/roll-period.ts';
import { figuresOfYear, type YearFigures } from '../../../domain/plan/measures/year-figures.ts';
import { yearsOf } from '../../../domain/plan/plan.ts';
import { listFigureSetIds } from '../../../store/plan/figures/sets.ts';
import { listYearStatuses } from '../../../store/plan/follow-up/year-statuses.ts';
import { peopleOfPlan } from '../../../store/plan/measures/choices.ts';
import { listMeasures, listReports } from '../../../store/plan/measures/measures.ts';
import { findTwin } from '../../../store/plan/new-plans.ts';
import { findRoll, listDecisions, type Roll } from '../../../store/plan/measures/roll.ts';
import { type ChapterInList, chaptersAt } from '../chapters.ts';
import { listedMeasures } from '../measures/list.ts';
import { type PlanShell, viewPlanShell } from '../plan-shell.ts';

export type FollowUpView = {
  readonly shell: PlanShell;
  readonly chapters: readonly ChapterInList[];
  readonly years: readonly {
    readonly year: number;
    readonly state: 'not-begun' | 'empty' | 'written' | 'approved';
    readonly figures: YearFigures | undefined;
  }[];
  readonly calendar: readonly CalendarEntry[];
  readonly measures: number;
  readonly roll: Roll | undefined;
  readonly next: RollPeriod;
  readonly canRoll: boolean;
  readonly mayRoll: boolean;
};

export async function viewFollowUp(actor: Actor, id: PlanId, { db, today }: Platform): Promise<FollowUpView> {
  return db.read(actor, async (tx) => {
    const [shell, measures, reports, statuses, roll, chapters] = await Promise.all([
      viewPlanShell(tx, actor, id),
      listMeasures(tx, id),
      listReports(tx, id),
      listYearStatuses(tx, id),
      findRoll(tx, id),
      chaptersAt(tx, id, 'follow-up'),
    ]);
    const { plan } = shell;
    const approved = statuses.filter(({ approvedBy }) => approvedBy !== null).map(({ year }) => year);
    return {
      shell,
      chapters,
      measures: measures.length,
      roll,
      next: proposePeriod(plan, today),
      canRoll: canRoll(plan.state),
      mayRoll: shell.actions.has('roll-plan'),
      years: yearsOf(plan).map((year) => {
        const status = statuses.find((one) => one.year === year);
        const hasBegun = decideStatusYear(plan, year, today).ok;
        return {
          year,
          state: !hasBegun
            ? 'not-begun'
            : approved.includes(year)
              ? 'approved'
              : isWritten(status)
                ? 'written'
                : 'empty',
          figures: hasBegun ? figuresOfYear(measures, reports, year, today) : undefined,
        };
      }),
      calendar: followUpCalendar(plan, measures, approved, today),
    };
  });
}

export type YearView = {
  readonly shell: PlanShell;
  readonly year: number;
  readonly status: YearStatus | undefined;
  readonly approver: string;
  readonly figures: YearFigures;
  /** The day that the figures are of, in a year that goes on; null when it is over. */
  readonly asOf: LocalDate | null;
  readonly measures: ReadonlyMap<ListedMeasure['id'], ListedMeasure>;
  readonly may: { readonly write: boolean; readonly approve: boolean; readonly reopen: boolean };
};

/** @throws NotFound for a year that is not of the plan, or has not begun */
export async function viewYear(
  actor: Actor,
  id: PlanId,
  year: number,
  { platform, locale }: { platform: Platform; locale: Locale },
): Promise<YearView> {
  return platform.db.read(actor, async (tx) => {
    const [shell, measures, reports, statuses, people] = await Promise.all([
      viewPlanShell(tx, actor, id),
      listedMeasures(tx, id, locale),
      listReports(tx, id),
      listYearStatuses(tx, id),
      peopleOfPlan(tx, id),
    ]);
    if (!decideStatusYear(shell.plan, year, platform.today).ok) throw new NotFound('year');
    const status = statuses.find((one) => one.year === year);
    const isApproved = status !== undefined && status.approvedBy !== null;
    const isOpen = isOpenForStatusOfYear(shell.plan.state);
    const decides = shell.actions.has('decide') && isOpen;
    const by = status?.approvedBy ?? null;
    return {
      shell,
      year,
      status,
      approver:
        by === null
          ? ''
          : by === actor.person.id
            ? `${actor.person.givenName} ${actor.person.familyName}`
            : (people.get(by) ?? ''),
      figures: figuresOfYear(measures, reports, year, platform.today),
      asOf: yearOf(platform.today) > year ? null : platform.today,
      measures: new Map(measures.map((one) => [one.id, one])),
      may: {
        write: shell.actions.has('write-plan') && isOpen && !isApproved,
        approve: decides && !isApproved && isWritten(status),
        reopen: decides && isApproved,
      },
    };
  });
}

export type RollView = {
  readonly shell: PlanShell;
  readonly rows: readonly {
    readonly measure: ListedMeasure;
    readonly proposal: RollProposal;
    readonly decision: RollDecision | undefined;
  }[];
  readonly decided: number;
  /** The period that was chosen, or that is proposed. */
  readonly next: RollPeriod;
  readonly proposed: RollPeriod;
  readonly choices: readonly RollPeriod[];
  readonly roll: Roll | undefined;
  /** The plan has figures of need, which do not go along. */
  readonly hasFigures: boolean;
  /** A plan of the same place that begins in the same year, which somebody may have begun without a roll. */
  readonly twin: { readonly id: PlanId; readonly name: string } | undefined;
  readonly may: { readonly decide: boolean; readonly roll: boolean; readonly undo: boolean };
};

/** @param firstYear what somebody has chosen; nonsense is as if nothing was chosen */
export async function viewRoll(
  actor: Actor,
  id: PlanId,
  firstYear: number | undefined,
  { platform, locale }: { platform: Platform; locale: Locale },
): Promise<RollView> {
  return platform.db.read(actor, async (tx) => {
    const [shell, measures, decisions, roll, sets] = await Promise.all([
      viewPlanShell(tx, actor, id),
      listedMeasures(tx, id, locale),
      listDecisions(tx, id),
      findRoll(tx, id),
      listFigureSetIds(tx, id),
    ]);
    const proposed = proposePeriod(shell.plan, platform.today);
    const chosen = decidePeriod(shell.plan, firstYear ?? proposed.firstYear, platform.today);
    const next = chosen.ok ? chosen.value : proposed;
    const byMeasure = new Map(decisions.map((one) => [one.measure, one]));
    const isOpen = canRoll(shell.plan.state);
    const { municipality, region } = shell.plan;
    const owner = ownerIn(municipality, region);
    return {
      shell,
      rows: measures.map((measure) => ({
        measure,
        proposal: proposeOutcome(measure, next.firstYear),
        decision: byMeasure.get(measure.id),
      })),
      decided: measures.filter(({ id: one }) => byMeasure.has(one)).length,
      next,
      proposed,
      choices: choosablePeriods(shell.plan, platform.today),
      roll,
      hasFigures: sets.length > 0,
      twin: isOpen && owner !== undefined ? await findTwin(tx, owner, next.firstYear) : undefined,
      may: {
        decide: isOpen && shell.actions.has('write-plan'),
        roll: isOpen && shell.actions.has('roll-plan'),
        undo: roll?.isUntouched === true && shell.actions.has('roll-plan'),
      },
    };
  });
}
