import { sql } from 'kysely';
import type { ApplicationId } from '../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { Application } from '../../domain/application/application.ts';
import type { DocumentFacts, Education, Papers, Practice } from '../../domain/application/papers.ts';

type Own = Pick<Application, 'id' | 'person'>;

/** Everything beside the application itself. A reader who may see only some of it gets the rest empty. */
export async function readPapers(tx: ReadTx, id: ApplicationId): Promise<Papers> {
  const [content, education, practice, documents] = await Promise.all([
    tx
      .selectFrom('application_content')
      .select('motivation')
      .where('application_id', '=', id)
      .executeTakeFirst(),
    listEducation(tx, id),
    listPractice(tx, id),
    listDocuments(tx, id),
  ]);
  return { motivation: content?.motivation ?? '', education, practice, documents };
}

export async function saveMotivation(tx: Tx, { id, person }: Own, motivation: string): Promise<void> {
  await tx
    .insertInto('application_content')
    .values({ application_id: id, person_id: person, motivation })
    .onConflict((conflict) => conflict.column('application_id').doUpdateSet({ motivation }))
    .execute();
}

export async function listEducation(tx: ReadTx, id: ApplicationId): Promise<readonly Education[]> {
  return tx
    .selectFrom('application_education')
    .select(['id', 'title', 'institution', 'completed_on as completedOn', 'credits', 'leadership'])
    .where('application_id', '=', id)
    .orderBy('sequence')
    .orderBy('id')
    .execute();
}

export async function listPractice(tx: ReadTx, id: ApplicationId): Promise<readonly Practice[]> {
  return tx
    .selectFrom('application_practice')
    .select([
      'id',
      'employer',
      'title',
      'started_on as startedOn',
      'ended_on as endedOn',
      'percent',
      'relevant',
    ])
    .where('application_id', '=', id)
    .orderBy('sequence')
    .orderBy('id')
    .execute();
}

/**
 * Writes a line under its own id, new or changed: the same form sent twice is one line. False when the id belongs to
 * another application, which nobody's own form has.
 */
export async function saveEducation(tx: Tx, { id, person }: Own, line: Education): Promise<boolean> {
  const values = {
    title: line.title,
    institution: line.institution,
    completed_on: line.completedOn,
    credits: line.credits,
    leadership: line.leadership,
  };
  const changed = await tx
    .updateTable('application_education')
    .set(values)
    .where('id', '=', line.id)
    .where('application_id', '=', id)
    .executeTakeFirst();
  if (changed.numUpdatedRows > 0n) return true;
  const inserted = await tx
    .insertInto('application_education')
    .values({
      ...values,
      id: line.id,
      application_id: id,
      person_id: person,
      sequence: nextIn('application_education', id),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

export async function savePractice(tx: Tx, { id, person }: Own, line: Practice): Promise<boolean> {
  const values = {
    employer: line.employer,
    title: line.title,
    started_on: line.startedOn,
    ended_on: line.endedOn,
    percent: line.percent,
    relevant: line.relevant,
  };
  const changed = await tx
    .updateTable('application_practice')
    .set(values)
    .where('id', '=', line.id)
    .where('application_id', '=', id)
    .executeTakeFirst();
  if (changed.numUpdatedRows > 0n) return true;
  const inserted = await tx
    .insertInto('application_practice')
    .values({
      ...values,
      id: line.id,
      application_id: id,
      person_id: person,
      sequence: nextIn('application_practice', id),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

function nextIn(table: 'application_education' | 'application_practice', id: ApplicationId) {
  return sql<number>`(select coalesce(max(sequence), 0) + 1 from ${sql.table(table)} where application_id = ${id})`;
}

export async function removeLine(
  tx: Tx,
  table: 'application_education' | 'application_practice',
  application: ApplicationId,
  line: string,
): Promise<void> {
  await tx.deleteFrom(table).where('application_id', '=', application).where('id', '=', line).execute();
}

export async function listDocuments(tx: ReadTx, id: ApplicationId): Promise<readonly DocumentFacts[]> {
  return tx
    .selectFrom('application_document')
    .select([
      'id',
      'kind',
      'file_name as fileName',
      'media_type as mediaType',
      'bytes',
      'scanned',
      'uploaded_at as uploadedAt',
    ])
    .where('application_id', '=', id)
    .orderBy('uploaded_at')
    .orderBy('id')
    .execute();
}
