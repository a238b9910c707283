import type { MunicipalityCode } from '../kernel/municipality-code.ts';
import type { Scoped, Tx } from './database/database.ts';

/**
 * Leaves a line about who did what, in the same transaction as the deed. `details` holds ids, codes, dates and counts;
 * what people write or answer never stands here.
 */
export async function trace(
  tx: Tx,
  who: Scoped,
  action: string,
  objectId: string,
  about: { municipality?: MunicipalityCode; details?: Record<string, string | number | boolean | null> } = {},
): Promise<void> {
  await tx
    .insertInto('audit_entry')
    .values({
      person_id: who.scope.person,
      action,
      object_id: objectId,
      municipality_code: about.municipality ?? null,
      details: JSON.stringify(about.details ?? {}),
    })
    .execute();
}
