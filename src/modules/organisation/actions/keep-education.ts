import { v7 as uuid } from 'uuid';
import { type Actor, NotFound, requireAccess } from '../../../access/index.ts';
import type { EmployeeId } from '../../../kernel/ids.ts';
import { fail, type Result, succeed } from '../../../kernel/result.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Platform } from '../../../platform/platform.ts';
import { trace } from '../../../platform/audit.ts';
import { organisationAccess } from '../access.ts';
import { checkEducation, type EducationDraft, type EducationFault } from '../domain/education-facts.ts';
import {
  addEducation,
  changeEducation,
  type EducationRecord,
  findEducation,
  removeEducation,
} from '../store/education.ts';
import { type Employee, findEmployee } from '../store/staff.ts';

export type KeepEducationFailure =
  | { readonly kind: 'faulty'; readonly faults: readonly EducationFault[] }
  | { readonly kind: 'already-there' };

/** Notes a leadership education that the municipality knows somebody has. */
export async function recordEducation(
  actor: Actor,
  input: { employee: EmployeeId; draft: EducationDraft },
  { db, today }: Platform,
): Promise<Result<string, KeepEducationFailure>> {
  return db.transaction(actor, async (tx) => {
    const employee = await guarded(tx, actor, input.employee);
    const facts = checkEducation(input.draft, today);
    if (!facts.ok) return fail({ kind: 'faulty', faults: facts.failure });

    const id = uuid();
    const added = await addEducation(tx, {
      id,
      employee: employee.id,
      municipality: employee.municipality,
      source: 'registered',
      ...facts.value,
    });
    if (!added) return fail({ kind: 'already-there' });
    await trace(tx, actor, 'education.recorded', id, { municipality: employee.municipality });
    return succeed(id);
  });
}

export async function correctEducation(
  actor: Actor,
  input: { employee: EmployeeId; record: string; draft: EducationDraft },
  { db, today }: Platform,
): Promise<Result<string, KeepEducationFailure>> {
  return db.transaction(actor, async (tx) => {
    const employee = await guarded(tx, actor, input.employee);
    await recordOf(tx, employee, input.record);
    const facts = checkEducation(input.draft, today);
    if (!facts.ok) return fail({ kind: 'faulty', faults: facts.failure });

    if (!(await changeEducation(tx, input.record, facts.value))) return fail({ kind: 'already-there' });
    await trace(tx, actor, 'education.corrected', input.record, { municipality: employee.municipality });
    return succeed(input.record);
  });
}

export async function withdrawEducation(
  actor: Actor,
  input: { employee: EmployeeId; record: string },
  { db }: Platform,
): Promise<void> {
  return db.transaction(actor, async (tx) => {
    const employee = await guarded(tx, actor, input.employee);
    await recordOf(tx, employee, input.record);
    await removeEducation(tx, input.record);
    await trace(tx, actor, 'education.withdrawn', input.record, { municipality: employee.municipality });
  });
}

async function guarded(tx: Tx, actor: Actor, id: EmployeeId): Promise<Employee> {
  const employee = await findEmployee(tx, id);
  if (employee === undefined) throw new NotFound('employee');
  requireAccess(actor, organisationAccess, 'change-education', employee, 'competence-adviser');
  return employee;
}

async function recordOf(tx: Tx, employee: Employee, id: string): Promise<EducationRecord> {
  const record = await findEducation(tx, id);
  if (record === undefined || record.employee !== employee.id) throw new NotFound('education record');
  return record;
}
