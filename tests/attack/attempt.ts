import { sql } from 'kysely';
import type { Scoped } from '../../src/platform/database/database.ts';
import type { TestPlatform } from '../../src/platform/testing/test-platform.ts';

export const REFUSED = '42501';

/** What the database says to a statement: the code of its refusal, or how many rows it would have changed. Nothing is kept. */
export async function attempt(platform: TestPlatform, who: Scoped, statement: string): Promise<string> {
  return platform.db
    .transaction(who, async (tx) => {
      const { numAffectedRows = 0n } = await sql.raw(statement).execute(tx);
      throw new Error(`${numAffectedRows} rows`);
    })
    .catch((error: Error & { code?: string }) => error.code ?? error.message);
}
