import type { ApplicationId, PersonId } from '../../../../kernel/ids.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Tx } from '../../../../platform/database/database.ts';

/** Keeps a letter under an id that was chosen when it was decided; false when it is there already. */
export async function keepLetter(
  tx: Tx,
  letter: {
    readonly id: string;
    readonly application: ApplicationId;
    readonly person: PersonId;
    readonly kind: string;
    readonly locale: Locale;
    readonly title: string;
    readonly body: string;
    readonly at: Date;
  },
): Promise<boolean> {
  const kept = await tx
    .insertInto('application_letter')
    .values({
      id: letter.id,
      application_id: letter.application,
      person_id: letter.person,
      kind: letter.kind,
      locale: letter.locale,
      title: letter.title,
      body: letter.body,
      made_at: letter.at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  return kept.length > 0;
}
