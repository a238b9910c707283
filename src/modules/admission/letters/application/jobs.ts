import type { Scoped } from '../../../../platform/database/database.ts';
import { nobody } from '../../../../platform/database/scope.ts';
import { enqueue, type Jobs } from '../../../../platform/jobs.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import { findLetter } from '../../store/application/history.ts';
import { findAddressee } from '../../store/people.ts';

/** Nobody in particular, on behalf of the programme. */
const theProgramme: Scoped = { scope: { ...nobody, programme: true } };

/** Has a letter that is kept on an application sent to the applicant too, as it stands. */
export async function mailLetter(tx: Tx, letterId: string): Promise<void> {
  await enqueue(tx, 'admission.mail-letter', { letter: letterId });
}

export const applicationJobs: Jobs = {
  'admission.mail-letter': async (payload, { db, mail }) => {
    const found = await db.read(theProgramme, async (tx) => {
      const letter = await findLetter(tx, payload.letter ?? '');
      const reader = letter && (await findAddressee(tx, letter.person));
      return letter && reader && { to: reader.email, subject: letter.title, text: letter.body };
    });
    // An account that was closed meanwhile gets no letters.
    if (found !== undefined) await mail.send(found);
  },
};
