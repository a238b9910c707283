import type { ApplicationId } from '../../../../kernel/ids.ts';
import type { Scoped } from '../../../../platform/database/database.ts';
import { nobody } from '../../../../platform/database/scope.ts';
import type { Jobs } from '../../../../platform/jobs.ts';
import { getApplication } from '../../store/application/applications.ts';
import { findLetter } from '../../store/application/history.ts';
import { getCall } from '../../store/call/calls.ts';
import { findAddressee } from '../../store/people.ts';
import { admissionTexts } from '../../texts/index.ts';

/** Nobody in particular, on behalf of the programme. */
const theProgramme: Scoped = { scope: { ...nobody, programme: true } };

export const assessmentJobs: Jobs = {
  /** Says by mail that there is a letter, and not what it decides: a mailbox at work is read by more than one. */
  'admission.tell-of-letter': async (payload, { db, mail, publicUrl }) => {
    const found = await db.read(theProgramme, async (tx) => {
      const letter = await findLetter(tx, payload.letter ?? '');
      const reader = letter && (await findAddressee(tx, letter.person));
      if (letter === undefined || reader === undefined) return undefined; // the account was closed meanwhile
      const application = await getApplication(tx, letter.application as ApplicationId);
      const call = await getCall(tx, application.call);
      const { letters } = admissionTexts[letter.locale].assessment;
      return {
        to: reader.email,
        subject: letters.mail.subject(call.name[letter.locale]),
        text: [
          letters.greeting(reader.givenName),
          `${letters.mail.text}\n${publicUrl}/applications/${application.id}/letters`,
          `${letters.greetings}\nLederløft`,
          '',
        ].join('\n\n'),
      };
    });
    if (found !== undefined) await mail.send(found);
  },
};
