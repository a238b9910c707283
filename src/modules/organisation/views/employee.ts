import { type Actor, allowedActions, NotFound, requireAccess } from '../../../access/index.ts';
import type { EmployeeId } from '../../../kernel/ids.ts';
import type { Platform } from '../../../platform/platform.ts';
import { organisationAccess } from '../access.ts';
import { type AgeBand, ageBandOn } from '../domain/age-band.ts';
import { decideFormalEducation, type FormalEducation } from '../domain/formal-education.ts';
import { type EducationRecord, findEducation, listEducation } from '../store/education.ts';
import { findMunicipality, type Municipality } from '../store/municipalities.ts';
import { type FormalLimit, readFormalLimit } from '../store/settings.ts';
import { findEmployee, type HeldPosition, type LedUnit, listLed, listPositions } from '../store/staff.ts';

export type { EducationRecord } from '../store/education.ts';

export type EmployeePage = {
  readonly id: EmployeeId;
  readonly name: string;
  readonly givenName: string;
  readonly municipality: Municipality;
  readonly positions: readonly HeldPosition[];
  readonly led: readonly LedUnit[];
  /** Only for those who work with the municipality's staff: what follows is not the manager's to see. */
  readonly record: {
    readonly number: string;
    readonly email: string | null;
    readonly ageBand: AgeBand;
    readonly invited: boolean;
    readonly education: readonly EducationRecord[];
    readonly formal: FormalEducation;
    readonly limit: FormalLimit;
  } | null;
  readonly actions: ReadonlySet<keyof typeof organisationAccess>;
};

/** One who works in the municipality. A manager sees the positions of the own staff, the adviser the education too. */
export async function viewEmployee(
  actor: Actor,
  id: EmployeeId,
  { db, today }: Platform,
): Promise<EmployeePage> {
  return db.read(actor, async (tx) => {
    const employee = await findEmployee(tx, id);
    if (employee === undefined) throw new NotFound('employee');
    requireAccess(actor, organisationAccess, 'see-units', employee, 'competence-adviser');
    const actions = allowedActions(actor, organisationAccess, employee);
    const [municipality, positions, led, education, limit] = await Promise.all([
      findMunicipality(tx, employee.municipality),
      listPositions(tx, id),
      listLed(tx, id),
      actions.has('see-staff') ? listEducation(tx, id) : [],
      readFormalLimit(tx, today),
    ]);
    if (municipality === undefined) throw new NotFound('municipality');
    return {
      id,
      name: `${employee.givenName} ${employee.familyName}`,
      givenName: employee.givenName,
      municipality,
      positions,
      led,
      record: actions.has('see-staff')
        ? {
            number: employee.number,
            email: employee.email,
            ageBand: ageBandOn(employee.birthDate, today),
            invited: employee.person !== null,
            education,
            formal: decideFormalEducation(
              education.filter((record) => record.completedOn <= today),
              limit.credits,
            ),
            limit,
          }
        : null,
      actions,
    };
  });
}

export type EducationPage = {
  readonly employee: { readonly id: EmployeeId; readonly name: string };
  readonly municipality: Municipality;
  readonly record: EducationRecord;
};

/** One education record, to change or remove. */
export async function viewEducation(
  actor: Actor,
  employee: EmployeeId,
  recordId: string,
  platform: Platform,
): Promise<EducationPage> {
  const page = await viewEmployee(actor, employee, platform);
  requireAccess(
    actor,
    organisationAccess,
    'change-education',
    { municipality: page.municipality.code },
    'competence-adviser',
  );
  const record = await platform.db.read(actor, (tx) => findEducation(tx, recordId));
  if (record === undefined || record.employee !== employee) throw new NotFound('education record');
  return { employee: { id: employee, name: page.name }, municipality: page.municipality, record };
}
