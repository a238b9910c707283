import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import type { ReadTx, Tx } from '../../../platform/database/database.ts';
import type { KnownEducation, KnownEmployee } from '../domain/education-history.ts';
import { listEducationIn } from './education.ts';

/** Whom an education can be given to, and what they have from before. */
export async function readHistoryRegister(
  tx: ReadTx,
  codes: readonly MunicipalityCode[],
): Promise<{ employees: readonly KnownEmployee[]; education: readonly KnownEducation[] }> {
  const [employees, education] = await Promise.all([
    tx
      .selectFrom('employee')
      .select(['id', 'employee_number as number', 'email'])
      .where(sql<boolean>`municipality_code = any(${codes})`)
      .execute(),
    listEducationIn(tx, codes),
  ]);
  return { employees, education };
}

/** Each record stands in the municipality that the person's own row stands in. */
export async function addHistory(tx: Tx, added: readonly KnownEducation[]): Promise<number> {
  const records = added.map((record) => ({ ...record, id: uuid() }));
  const { rows } = await sql<{ id: string }>`
    insert into education_record (id, municipality_code, employee_id, title, provider, credits, completed_on, source)
    select t.id, e.municipality_code, e.id, t.title, t.provider, t.credits, t."completedOn", 'imported'
    from jsonb_to_recordset(${JSON.stringify(records)}::jsonb)
      as t (id uuid, employee uuid, title text, provider text, credits numeric, "completedOn" date)
    join employee e on e.id = t.employee
    on conflict (employee_id, title, provider, completed_on) do nothing returning id`.execute(tx);
  return rows.length;
}
