import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { NotFound } from '../../../../access/index.ts';
import type { ApplicationDocumentId, ApplicationId, PersonId } from '../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import { type Keys, SealBroken } from '../../../../platform/keys.ts';
import type { Application } from '../../domain/application/application.ts';
import type { DocumentFacts } from '../../domain/application/papers.ts';

const PLACE = 'application_document_piece';
const PIECE_BYTES = 1024 * 1024;

/**
 * Keeps a file in sealed pieces, all of them or none. False when the id is taken: by the same form sent twice, or by
 * somebody else.
 */
export async function insertDocument(
  tx: Tx,
  { id: application, person }: Pick<Application, 'id' | 'person'>,
  facts: Omit<DocumentFacts, 'bytes'>,
  bytes: Uint8Array,
  keys: Keys,
): Promise<boolean> {
  const inserted = await tx
    .insertInto('application_document')
    .values({
      id: facts.id,
      application_id: application,
      person_id: person,
      kind: facts.kind,
      file_name: facts.fileName,
      media_type: facts.mediaType,
      bytes: bytes.byteLength,
      sha256: createHash('sha256').update(bytes).digest(),
      scanned: facts.scanned,
      uploaded_at: facts.uploadedAt,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows !== 1n) return false;

  const sealed = await keys.sealBytes(tx, person, PLACE, piecesOf(bytes));
  for (const [number, piece] of sealed.entries()) {
    await tx
      .insertInto('application_document_piece')
      .values({
        document_id: facts.id,
        application_id: application,
        person_id: person,
        number,
        sealed: piece,
      })
      .execute();
  }
  return true;
}

function piecesOf(bytes: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.byteLength / PIECE_BYTES) }, (_, index) =>
    bytes.subarray(index * PIECE_BYTES, (index + 1) * PIECE_BYTES),
  );
}

export type StoredDocument = DocumentFacts & {
  readonly application: ApplicationId;
  readonly person: PersonId;
};

/** @throws NotFound when there is none that the actor may know of, or it belongs to another application */
export async function getDocument(
  tx: ReadTx,
  application: ApplicationId,
  id: ApplicationDocumentId,
): Promise<StoredDocument> {
  const found = await tx
    .selectFrom('application_document')
    .select([
      'id',
      'kind',
      'file_name as fileName',
      'media_type as mediaType',
      'bytes',
      'scanned',
      'uploaded_at as uploadedAt',
      'application_id as application',
      'person_id as person',
    ])
    .where('id', '=', id)
    .where('application_id', '=', application)
    .executeTakeFirst();
  if (found === undefined) throw new NotFound('document');
  return found;
}

/** @throws SealBroken when a piece was altered, lost, or put in another place */
export async function readDocument(tx: ReadTx, document: StoredDocument, keys: Keys): Promise<Buffer> {
  const { rows } = await sql<{ sealed: Buffer; sha256: Buffer }>`
    select p.sealed, d.sha256 from application_document_piece p join application_document d on d.id = p.document_id
    where p.document_id = ${document.id} order by p.number`.execute(tx);
  const file = await keys.openBytes(
    tx,
    document.person,
    PLACE,
    rows.map((row) => row.sealed),
  );
  const [first] = rows;
  if (first === undefined || !createHash('sha256').update(file).digest().equals(first.sha256))
    throw new SealBroken('The pieces of a document are not the file that was sealed');
  return file;
}

export async function deleteDocument(tx: Tx, id: ApplicationDocumentId): Promise<void> {
  await tx.deleteFrom('application_document').where('id', '=', id).execute();
}
