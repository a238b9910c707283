import { type Actor, NotFound, requireAccess } from '../../../../../access/index.ts';
import type { CompetenceId, PlanId } from '../../../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import { trace } from '../../../../../platform/audit.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { bareWord } from '../../../domain/plan/analysis/figures.ts';
import {
  type CheckedRegister,
  checkRegisterSheet,
  missingRegisterColumns,
  type RegisterColumn,
  registerColumnOf,
  withoutZeros,
} from '../../../domain/plan/mapping/register-sheet.ts';
import { planAccess } from '../../../plan-access.ts';
import { listCompetences } from '../../../store/plan/analysis/references.ts';
import { employeesByNumber, putRegister } from '../../../store/plan/mapping/holdings.ts';
import { getPlan } from '../../../store/plan/plans.ts';
import { readSheet, type SheetFailure } from '../analysis/sheet.ts';

export type RegisterFailure =
  | SheetFailure<RegisterColumn>
  | { readonly kind: 'rows-wrong'; readonly checked: CheckedRegister };

/** Takes certificates out of a sheet, all of them or none. A newer sheet says when they run out anew. */
export async function importRegister(
  actor: Actor,
  input: { plan: PlanId; file: Uint8Array; only?: 'check' },
  { db }: Platform,
): Promise<Result<CheckedRegister, RegisterFailure>> {
  const table = await readSheet(input.file, registerColumnOf, missingRegisterColumns);
  if (!table.ok) return table;
  const check = async (tx: ReadTx) => {
    const { plan, thing } = await getPlan(tx, input.plan);
    requireAccess(actor, planAccess, 'see-capital', thing, 'competence-adviser');
    if (plan.municipality === null) throw new NotFound('register');
    const [employees, competences] = await Promise.all([
      employeesByNumber(tx, plan.municipality),
      listCompetences(tx, plan, 'nb'),
    ]);
    const checked = checkRegisterSheet(table.value, {
      employees: new Map(
        employees.flatMap(({ id, number }) => [
          [number, id],
          [withoutZeros(number), id],
        ]),
      ),
      competences: new Map(
        competences.flatMap(({ id, names }) =>
          names.map((name): [string, CompetenceId] => [bareWord(name), id]),
        ),
      ),
    });
    return { checked, municipality: plan.municipality };
  };
  if (input.only === 'check')
    return db.read(actor, async (tx) => {
      const { checked } = await check(tx);
      return checked.problems.length > 0 ? fail({ kind: 'rows-wrong', checked }) : succeed(checked);
    });
  return db.transaction(actor, async (tx) => {
    const { checked, municipality } = await check(tx);
    if (checked.problems.length > 0) return fail({ kind: 'rows-wrong', checked });
    await putRegister(tx, municipality, actor.person.id, checked.taken);
    await trace(tx, actor, 'mapping.register-imported', input.plan, {
      municipality,
      details: { rows: checked.taken.length },
    });
    return succeed(checked);
  });
}
