import type pg from 'pg';
import { opensOwnerKey } from '../platform/keys.ts';

export type MasterKeyFit = 'fits' | 'other' | 'missing' | 'nothing-sealed';

/** Whether the master key that is here is the one that sealed what is in the database. */
export async function masterKeyFit(owner: pg.Pool, masterKey: Buffer | undefined): Promise<MasterKeyFit> {
  const { rows } = await owner.query<{ owner_id: string; wrapped_key: Buffer }>(
    'select owner_id, wrapped_key from owner_key order by created_at desc limit 1',
  );
  const sealed = rows[0];
  if (sealed === undefined) return 'nothing-sealed';
  if (masterKey === undefined) return 'missing';
  return opensOwnerKey(masterKey, sealed.owner_id, sealed.wrapped_key) ? 'fits' : 'other';
}
