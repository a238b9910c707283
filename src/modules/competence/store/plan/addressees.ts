import type { PersonId } from '../../../../kernel/ids.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { ReadTx } from '../../../../platform/database/database.ts';

/** Whom a letter is written to, and in which language. */
export type Addressee = {
  readonly person: PersonId;
  readonly givenName: string;
  readonly email: string;
  readonly locale: Locale;
};

/** Undefined when the account has been closed, or is not for this reader to see. */
export function findAddressee(tx: ReadTx, person: PersonId): Promise<Addressee | undefined> {
  return tx
    .selectFrom('person')
    .select(['id as person', 'given_name as givenName', 'email', 'locale'])
    .where('id', '=', person)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
}
