import { sql } from 'kysely';
import type { Credits } from '../../../kernel/credits.ts';
import type { EmployeeId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../platform/database/database.ts';
import type { EducationFacts } from '../domain/education-facts.ts';

export type EducationSource = 'registered' | 'imported';

export type EducationRecord = {
  readonly id: string;
  readonly employee: EmployeeId;
  readonly title: string;
  readonly provider: string;
  readonly credits: Credits;
  readonly completedOn: LocalDate;
  readonly source: string;
};

function select(tx: ReadTx) {
  return tx
    .selectFrom('education_record as r')
    .select([
      'r.id',
      'r.employee_id as employee',
      'r.title',
      'r.provider',
      sql<Credits>`r.credits`.as('credits'),
      'r.completed_on as completedOn',
      'r.source',
    ])
    .orderBy('r.completed_on', 'desc')
    .orderBy('r.title');
}

export async function listEducation(tx: ReadTx, employee: EmployeeId): Promise<readonly EducationRecord[]> {
  return select(tx).where('r.employee_id', '=', employee).execute();
}

/** Of everybody in the municipalities; the caller picks the leaders. */
export async function listEducationIn(
  tx: ReadTx,
  codes: readonly MunicipalityCode[],
): Promise<readonly EducationRecord[]> {
  return select(tx)
    .where(sql<boolean>`r.municipality_code = any(${codes})`)
    .execute();
}

export async function findEducation(tx: ReadTx, id: string): Promise<EducationRecord | undefined> {
  return select(tx).where('r.id', '=', id).executeTakeFirst();
}

/** False when the same education of the same day is there already. */
export async function addEducation(
  tx: Tx,
  record: EducationFacts & {
    id: string;
    employee: EmployeeId;
    municipality: MunicipalityCode;
    source: EducationSource;
  },
): Promise<boolean> {
  const result = await tx
    .insertInto('education_record')
    .values({
      id: record.id,
      municipality_code: record.municipality,
      employee_id: record.employee,
      title: record.title,
      provider: record.provider,
      credits: record.credits,
      completed_on: record.completedOn,
      source: record.source,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/** False when another record of the same person says the same. */
export async function changeEducation(tx: Tx, id: string, facts: EducationFacts): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update education_record r set title = ${facts.title}, provider = ${facts.provider}, credits = ${facts.credits},
      completed_on = ${facts.completedOn}
    where r.id = ${id} and not exists (select from education_record o where o.employee_id = r.employee_id
      and o.id <> r.id and o.title = ${facts.title} and o.provider = ${facts.provider}
      and o.completed_on = ${facts.completedOn})
    returning r.id`.execute(tx);
  return rows.length === 1;
}

export async function removeEducation(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('education_record').where('id', '=', id).execute();
}
