import type { Actor } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { readMeasuresProblem } from '../../../domain/measures/read-problem.ts';
import { linesOf, type MixLine } from '../../../domain/plan/mix/lines.ts';
import { nameOf, originOf } from '../../../domain/plan/mix/problem.ts';
import type { MixRun } from '../../../domain/plan/mix/run.ts';
import { ORDINARY_SECONDS } from '../../../optimising/optimise-measures.ts';
import { type CompetenceItem, listCompetences } from '../../../store/plan/analysis/references.ts';
import { listNeeds, type NeedInPlan } from '../../../store/plan/measures/choices.ts';
import { getRun } from '../../../store/plan/mix/runs.ts';
import { type PlanShell, viewPlanShell } from '../plan-shell.ts';
import { nameIn } from './mix.ts';

export type MixRunView = {
  readonly shell: PlanShell;
  readonly run: MixRun;
  readonly lines: readonly MixLine[];
  /** Names of municipalities and competences, by what the engine calls them. */
  readonly places: ReadonlyMap<string, string>;
  readonly competences: ReadonlyMap<string, CompetenceItem>;
  readonly needs: readonly NeedInPlan[];
  readonly mayTake: boolean;
  readonly mayAsk: boolean;
  /** What a search may take at most. */
  readonly mostSeconds: number;
};

export async function viewMixRun(
  actor: Actor,
  id: PlanId,
  runId: string,
  { platform, locale }: { platform: Platform; locale: Locale },
): Promise<MixRunView> {
  return platform.db.read(actor, async (tx) => {
    // First whether the reader may see it, so that one who may not is told the same whether it is there or not.
    const shell = await viewPlanShell(tx, actor, id, 'see-mix');
    const [run, competences, needs] = await Promise.all([
      getRun(tx, id, runId),
      listCompetences(tx, shell.plan, locale),
      listNeeds(tx, id, locale),
    ]);
    const { question } = run.asked;
    const byId = new Map<string, CompetenceItem>(competences.map((item) => [item.id, item]));
    return {
      shell,
      run,
      lines: linesIn(run),
      places: new Map(question.municipalities.map((code) => [nameOf(code), nameIn(shell, code)])),
      competences: new Map([
        ...competences.map((item) => [nameOf(item.id), item] as const),
        // Those who study come from a place of their own in the engine, and have a profession all the same.
        ...Object.entries(question.prices).flatMap(([competence, { trainFrom }]) => {
          const origin = byId.get(trainFrom ?? '');
          return origin === undefined ? [] : [[originOf(competence), origin] as const];
        }),
      ]),
      needs,
      mayTake: shell.actions.has('write-plan') && shell.open.content,
      mostSeconds: ORDINARY_SECONDS,
      mayAsk: shell.actions.has('find-mix') && (shell.open.content || shell.open.reports),
    };
  });
}

function linesIn(run: MixRun): readonly MixLine[] {
  const problem = readMeasuresProblem(run.asked.input);
  return run.answer === null || !problem.ok ? [] : linesOf(problem.value, run.answer.plan.decisions);
}
