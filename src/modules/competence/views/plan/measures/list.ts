import type { Actor } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import { alphabet } from '../../../../../kernel/alphabet.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import {
  chooseMeasures,
  type ListedMeasure,
  type MeasureQuestion,
} from '../../../domain/plan/measures/measure-list.ts';
import {
  type MoneyTable,
  type Shortcoming,
  SHORTCOMINGS,
  shortcomingsOf,
  sumCosts,
} from '../../../domain/plan/measures/measure.ts';
import { yearsOf } from '../../../domain/plan/plan.ts';
import { listCompetences, peopleOfPlan } from '../../../store/plan/measures/choices.ts';
import { listMeasures } from '../../../store/plan/measures/measures.ts';
import { type ChapterInList, chaptersAt } from '../chapters.ts';
import { type PlanShell, viewPlanShell } from '../plan-shell.ts';

/** A page of the list; the rest is one link away and in the file. */
const PAGE_SIZE = 50;

export type MeasuresView = {
  readonly shell: PlanShell;
  /** Those about strategy, economy and measures. */
  readonly chapters: readonly ChapterInList[];
  readonly years: readonly number[];
  /** How many there are at all, and how many are asked for. */
  readonly all: number;
  readonly found: number;
  readonly page: number;
  readonly pages: number;
  readonly rows: readonly ListedMeasure[];
  /** All that are asked for, for the file and the sums. */
  readonly chosen: readonly ListedMeasure[];
  readonly money: MoneyTable;
  readonly owners: readonly string[];
  readonly missing: readonly { readonly what: Shortcoming; readonly measures: number }[];
};

export async function viewMeasures(
  actor: Actor,
  id: PlanId,
  ask: MeasureQuestion,
  { platform, locale }: { platform: Platform; locale: Locale },
): Promise<MeasuresView> {
  return platform.db.read(actor, async (tx) => {
    const [shell, measures, chapters] = await Promise.all([
      viewPlanShell(tx, actor, id),
      listedMeasures(tx, id, locale),
      chaptersAt(tx, id, 'measures'),
    ]);
    const chosen = chooseMeasures(measures, ask);
    const pages = Math.max(1, Math.ceil(chosen.length / PAGE_SIZE));
    const page = Math.min(ask.page, pages);
    const years = yearsOf(shell.plan);
    const counted = chosen.filter(({ status }) => status !== 'dropped');
    const costs = counted
      .flatMap((measure) => measure.costs)
      .filter((cost) => ask.funding === null || cost.funding === ask.funding);
    return {
      shell,
      chapters,
      years,
      all: measures.length,
      found: chosen.length,
      page,
      pages,
      rows: chosen.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
      chosen,
      money: sumCosts(costs, years),
      owners: [...new Set(measures.map(({ ownerShown }) => ownerShown))]
        .filter((name) => name !== '')
        .sort((a, b) => alphabet.compare(a, b)),
      missing: SHORTCOMINGS.flatMap((what) => {
        const count = measures.filter((measure) => shortcomingsOf(measure).includes(what)).length;
        return count === 0 ? [] : [{ what, measures: count }];
      }),
    };
  });
}

/** The plan's measures with the names that go with them; four queries in one flight, however many measures. */
export async function listedMeasures(
  tx: ReadTx,
  id: PlanId,
  locale: Locale,
): Promise<readonly ListedMeasure[]> {
  const [measures, competences, people] = await Promise.all([
    listMeasures(tx, id),
    listCompetences(tx, id, locale),
    peopleOfPlan(tx, id),
  ]);
  const names = new Map(competences.map((one) => [one.id, one.name]));
  return measures.map((measure) => ({
    ...measure,
    competenceName: measure.competence === null ? '' : (names.get(measure.competence) ?? ''),
    ownerShown: (measure.owner === null ? undefined : people.get(measure.owner)) ?? measure.ownerName,
  }));
}
