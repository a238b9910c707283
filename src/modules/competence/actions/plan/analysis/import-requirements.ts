import { type Actor, requireAccess } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { bareWord } from '../../../domain/plan/analysis/figures.ts';
import {
  type CheckedRequirements,
  checkRequirementSheet,
  missingRequirementColumns,
  type RequirementColumn,
  requirementColumnOf,
  type SheetNames,
} from '../../../domain/plan/analysis/requirement-sheet.ts';
import {
  type CompetenceItem,
  type GoalName,
  listCompetences,
  listGoalNames,
} from '../../../store/plan/analysis/references.ts';
import { addRequirements, listRequirements } from '../../../store/plan/analysis/requirements.ts';
import { isOpenForContent, type Plan } from '../../../domain/plan/plan.ts';
import { planAccess } from '../../../plan-access.ts';
import { getPlan } from '../../../store/plan/plans.ts';
import { planForChange, type PlanClosed, tracePlan } from '../plan-for-change.ts';
import { requirementKnown } from './requirements.ts';
import { readSheet, type SheetFailure } from './sheet.ts';

export type RequirementSheetFailure =
  | PlanClosed
  | SheetFailure<RequirementColumn>
  /** Something is wrong with a row, so nothing was taken in. */
  | { readonly kind: 'rows-wrong'; readonly checked: CheckedRequirements };

/**
 * Takes requirements out of a sheet, all of them or none. The same sheet again adds nothing. With `only: 'check'` it tells
 * what would be taken in, and nothing is.
 */
export async function importRequirements(
  actor: Actor,
  input: { plan: PlanId; file: Uint8Array; only?: 'check' },
  { db, today }: Platform,
): Promise<Result<CheckedRequirements, RequirementSheetFailure>> {
  const table = await readSheet(input.file, requirementColumnOf, missingRequirementColumns);
  if (!table.ok) return table;
  const check = async (tx: ReadTx, plan: Plan) => {
    const [known, stored, goals, competences] = await Promise.all([
      requirementKnown(tx, actor, plan, today),
      listRequirements(tx, plan.id),
      listGoalNames(tx, plan.id),
      listCompetences(tx, plan, 'nb'),
    ]);
    const checked = checkRequirementSheet(
      table.value,
      sheetNames(goals, competences, plan.levels),
      known,
      stored,
    );
    return checked.problems.length > 0 ? fail({ kind: 'rows-wrong' as const, checked }) : succeed(checked);
  };
  if (input.only === 'check')
    return db.read(actor, async (tx) => {
      const { plan, thing } = await getPlan(tx, input.plan);
      requireAccess(actor, planAccess, 'write-plan', thing, 'competence-adviser');
      return isOpenForContent(plan.state)
        ? check(tx, plan)
        : fail({ kind: 'plan-closed', state: plan.state });
    });
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    const checked = await check(tx, held.value);
    if (!checked.ok) return checked;
    const { added } = checked.value;
    await addRequirements(tx, input.plan, added, 'proposed');
    await tracePlan(tx, actor, 'plan.requirements-imported', held.value, { requirements: added.length });
    return checked;
  });
}

function sheetNames(
  goals: readonly GoalName[],
  competences: readonly CompetenceItem[],
  levels: readonly string[],
): SheetNames {
  return {
    goals: new Map(
      goals.flatMap(({ id, number, title }) => [
        [String(number), id],
        [bareWord(title), id],
      ]),
    ),
    competences: new Map(
      competences.flatMap(({ id, names }) => names.map((name): [string, string] => [bareWord(name), id])),
    ),
    levels: new Map(levels.map((word, level) => [bareWord(word), level])),
  };
}
