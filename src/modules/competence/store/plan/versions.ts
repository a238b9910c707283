import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { NotFound } from '../../../../access/index.ts';
import type { PersonId, PlanId, PlanVersionId } from '../../../../kernel/ids.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import type { PlanContent } from '../../domain/plan/content.ts';
import type { VersionReason } from '../../domain/plan/process/version.ts';

/** What a version is, without what stands in it. */
export type PlanVersionHead = {
  readonly id: PlanVersionId;
  readonly plan: PlanId;
  readonly number: number;
  readonly reason: VersionReason;
  readonly revision: number;
  readonly sha256: string;
  readonly madeAt: Date;
  readonly publishedAt: Date | null;
};

/** Keeps the plan as it stands. The plan must be held by the transaction, because versions are numbered in order. */
export async function keepVersion(
  tx: Tx,
  given: {
    plan: PlanId;
    reason: VersionReason;
    content: PlanContent;
    by: PersonId;
    publishedAt?: Date;
  },
): Promise<{ id: PlanVersionId; number: number }> {
  const id = uuid() as PlanVersionId;
  const text = JSON.stringify(given.content);
  await sql`insert into plan_version (id, plan_id, number, reason, revision, content, sha256, made_by, published_at)
    select ${id}, ${given.plan}, coalesce(max(number), 0) + 1, ${given.reason}, ${given.content.revision}::int, ${text}::jsonb,
      encode(sha256(convert_to((${text}::jsonb)::text, 'UTF8')), 'hex'), ${given.by}, ${given.publishedAt ?? null}::timestamptz
    from plan_version where plan_id = ${given.plan}`.execute(tx);
  const { number } = await tx
    .selectFrom('plan_version')
    .select('number')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { id, number };
}

const HEAD = [
  'id',
  'plan_id as plan',
  'number',
  'reason',
  'revision',
  'sha256',
  'made_at as madeAt',
  'published_at as publishedAt',
] as const;

/** The versions of a plan that the actor may read, newest first. */
export function listVersions(tx: ReadTx, plan: PlanId): Promise<PlanVersionHead[]> {
  return tx
    .selectFrom('plan_version')
    .select(HEAD)
    .where('plan_id', '=', plan)
    .orderBy('number', 'desc')
    .execute();
}

/** @throws NotFound when there is none, or the actor may not read it */
export async function getVersion(
  tx: ReadTx,
  id: PlanVersionId,
): Promise<PlanVersionHead & { readonly content: PlanContent }> {
  const row = await tx
    .selectFrom('plan_version')
    .select([...HEAD, 'content'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw new NotFound('version');
  // Written by this module alone, in the shape that it says itself.
  return { ...row, content: row.content as PlanContent };
}
