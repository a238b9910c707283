import { NotFound } from '../../../../access/index.ts';
import type { PersonId } from '../../../../kernel/ids.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';
import { nobody } from '../../../../platform/database/scope.ts';
import type { Platform } from '../../../../platform/platform.ts';
import { type Addressee, findAddressee } from '../../store/plan/addressees.ts';

/**
 * What a letter is made of, read with the rights that its reader has when it is written: it may be days after it was asked
 * for.
 *
 * @returns undefined when the account has been closed, or what the letter is about is not theirs to see any more
 */
export function readAs<Read>(
  { db }: Platform,
  person: PersonId,
  read: (tx: ReadTx) => Promise<Read>,
): Promise<(Read & { readonly reader: Addressee }) | undefined> {
  return db.read({ scope: { ...nobody, person } }, async (tx) => {
    const reader = await findAddressee(tx, person);
    if (reader === undefined) return undefined;
    try {
      return { ...(await read(tx)), reader };
    } catch (error) {
      if (error instanceof NotFound) return undefined;
      throw error;
    }
  });
}
