import { type Actor, requireAccess } from '../../../../../access/index.ts';
import type { PlanId } from '../../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import {
  type CapitalColumn,
  capitalColumnOf,
  type CheckedCapital,
  checkCapitalSheet,
  missingCapitalColumns,
} from '../../../domain/plan/analysis/capital-sheet.ts';
import { bareWord } from '../../../domain/plan/analysis/figures.ts';
import { isOpenForContent, type Plan } from '../../../domain/plan/plan.ts';
import { planAccess } from '../../../plan-access.ts';
import { listCapital, putCapital } from '../../../store/plan/analysis/capital.ts';
import { listCompetences } from '../../../store/plan/analysis/references.ts';
import { getPlan } from '../../../store/plan/plans.ts';
import { planForChange, type PlanClosed, tracePlan } from '../plan-for-change.ts';
import { requirementKnown } from './requirements.ts';
import { readSheet, type SheetFailure } from './sheet.ts';

export type CapitalSheetFailure =
  | PlanClosed
  | SheetFailure<CapitalColumn>
  | { readonly kind: 'rows-wrong'; readonly checked: CheckedCapital };

/** Takes what is held out of a sheet, all of it or none. With `only: 'check'` it tells what would be taken in. */
export async function importCapital(
  actor: Actor,
  input: { plan: PlanId; file: Uint8Array; only?: 'check' },
  { db, today }: Platform,
): Promise<Result<CheckedCapital, CapitalSheetFailure>> {
  const table = await readSheet(input.file, capitalColumnOf, missingCapitalColumns);
  if (!table.ok) return table;
  const check = async (tx: ReadTx, plan: Plan) => {
    const [known, stored, competences] = await Promise.all([
      requirementKnown(tx, actor, plan, today),
      listCapital(tx, plan.id),
      listCompetences(tx, plan, 'nb'),
    ]);
    const names = new Map(
      competences.flatMap(({ id, names: all }) => all.map((name): [string, string] => [bareWord(name), id])),
    );
    const checked = checkCapitalSheet(table.value, names, { ...known, today }, stored);
    return checked.problems.length > 0 ? fail({ kind: 'rows-wrong' as const, checked }) : succeed(checked);
  };
  if (input.only === 'check')
    return db.read(actor, async (tx) => {
      const { plan, thing } = await getPlan(tx, input.plan);
      requireAccess(actor, planAccess, 'see-capital', thing, 'competence-adviser');
      return isOpenForContent(plan.state)
        ? check(tx, plan)
        : fail({ kind: 'plan-closed', state: plan.state });
    });
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'see-capital', input.plan);
    if (!held.ok) return held;
    const checked = await check(tx, held.value);
    if (!checked.ok) return checked;
    await putCapital(tx, input.plan, checked.value.taken);
    await tracePlan(tx, actor, 'plan.capital-imported', held.value, { rows: checked.value.taken.length });
    return checked;
  });
}
