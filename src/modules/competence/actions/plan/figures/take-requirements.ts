import type { Actor } from '../../../../../access/index.ts';
import type { CompetenceId, PlanFigureSetId, PlanId } from '../../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import {
  checkRequirement,
  type RequirementFacts,
  type RequirementFault,
} from '../../../domain/plan/analysis/requirement.ts';
import { type Foundation, foundationOf } from '../../../domain/plan/figures/foundation.ts';
import type { Quantile } from '../../../domain/plan/figures/propose.ts';
import { addRequirements, listRequirements } from '../../../store/plan/analysis/requirements.ts';
import { newestFigureSet } from '../../../store/plan/figures/sets.ts';
import { requirementKnown } from '../analysis/requirements.ts';
import { planForChange, type PlanClosed, tracePlan } from '../plan-for-change.ts';

/** A ticked line: the competence, what the planner typed, and where it is from in the language of the plan. */
export type LineToRequire = {
  readonly competence: CompetenceId;
  /** What the profession is called in the figures. */
  readonly code: string;
  readonly amount: string;
  readonly reason: string;
};

export type RequireFailure =
  | PlanClosed
  | { kind: 'nothing-ticked' }
  /** Other figures were taken in after those that the lines are from. */
  | { kind: 'newer-set' }
  /** The plan requires these of the whole place in that year already; that is not written over, and not added to. */
  | { kind: 'there-already'; competences: readonly CompetenceId[] }
  | {
      kind: 'fields-wrong';
      goal: RequirementFault | undefined;
      amounts: ReadonlyMap<CompetenceId, RequirementFault>;
    };

/** Proposes what the planner ticked as requirements of the plan's last year, all of them or none. */
export async function requireFromFigures(
  actor: Actor,
  input: {
    readonly plan: PlanId;
    readonly set: PlanFigureSetId;
    readonly goal: string;
    readonly quantile: Quantile;
    readonly lines: readonly LineToRequire[];
  },
  { db, today }: Platform,
): Promise<Result<number, RequireFailure>> {
  if (input.lines.length === 0) return fail({ kind: 'nothing-ticked' });
  return db.transaction(actor, async (tx): Promise<Result<number, RequireFailure>> => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    const [known, newest, stored] = await Promise.all([
      requirementKnown(tx, actor, held.value, today),
      newestFigureSet(tx, input.plan),
      listRequirements(tx, input.plan),
    ]);
    if (newest?.id !== input.set) return fail({ kind: 'newer-set' });
    const { lastYear } = held.value;
    const required = new Set(
      stored.flatMap(({ aspect, unitName, year, competence }) =>
        aspect === 'staffing' && unitName === '' && year === lastYear ? [competence] : [],
      ),
    );
    const there = input.lines.filter(({ competence }) => required.has(competence));
    if (there.length > 0)
      return fail({ kind: 'there-already', competences: there.map(({ competence }) => competence) });

    const facts: (RequirementFacts & { foundation: Foundation | undefined })[] = [];
    const amounts = new Map<CompetenceId, RequirementFault>();
    let goal: RequirementFault | undefined;
    for (const { competence, code, amount, reason } of input.lines) {
      const typed = { goal: input.goal, competence, amount, reason };
      const checked = checkRequirement({ ...typed, aspect: 'staffing', year: String(lastYear) }, known);
      if (checked.ok) {
        const of = { code, year: lastYear, quantile: input.quantile };
        facts.push({ ...checked.value, foundation: foundationOf(newest, held.value, of) });
      } else {
        goal = checked.failure.goal ?? goal;
        if (checked.failure.amount !== undefined) amounts.set(competence, checked.failure.amount);
      }
    }
    if (facts.length < input.lines.length) return fail({ kind: 'fields-wrong', goal, amounts });
    await addRequirements(tx, input.plan, facts, 'proposed');
    await tracePlan(tx, actor, 'plan.figures-required', held.value, { requirements: facts.length });
    return succeed(facts.length);
  });
}
