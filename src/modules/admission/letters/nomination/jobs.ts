import type { ApplicationId } from '../../../../kernel/ids.ts';
import type { Scoped } from '../../../../platform/database/database.ts';
import { nobody } from '../../../../platform/database/scope.ts';
import { enqueue, type Jobs } from '../../../../platform/jobs.ts';
import { insertLetter } from '../../store/application/history.ts';
import { getHandled } from '../../store/assessment/handled.ts';
import { getCall } from '../../store/call/calls.ts';
import { findApproval } from '../../store/nomination/managers.ts';
import { findAddressee } from '../../store/people.ts';
import { admissionTexts } from '../../texts/index.ts';

/** Nobody in particular, on behalf of the programme. */
const theProgramme: Scoped = { scope: { ...nobody, programme: true } };

export const nominationJobs: Jobs = {
  /** Asks the manager whom the staff list knew, or whom the municipality named, in the manager's own language. */
  'admission.ask-manager': async (payload, { db, mail, publicUrl }) => {
    const id = payload.application as ApplicationId;
    const found = await db.read(theProgramme, async (tx) => {
      const application = await getHandled(tx, id);
      const [call, approval, manager] = await Promise.all([
        getCall(tx, application.call),
        findApproval(tx, id),
        application.manager === null ? undefined : findAddressee(tx, application.manager),
      ]);
      // Withdrawn or answered before the letter was written: then there is nothing to ask.
      if (application.status !== 'submitted' || approval?.status !== 'asked' || manager === undefined)
        return undefined;
      const { letters } = admissionTexts[manager.locale].nomination;
      return {
        to: manager.email,
        subject: letters.asked.subject(application.name),
        text: [
          letters.greeting(manager.givenName),
          letters.asked.text(application.name, call.name[manager.locale]),
          `${letters.asked.todo}\n${publicUrl}/applications/${id}/approval`,
          `${letters.greetings}\n${letters.sender}`,
          '',
        ].join('\n\n'),
      };
    });
    if (found !== undefined) await mail.send(found);
  },

  /** Keeps a letter to the applicant about the manager's answer, and has it told of. */
  'admission.manager-answered': async (payload, { db, now, publicUrl }) => {
    const id = payload.application as ApplicationId;
    await db.transaction(theProgramme, async (tx) => {
      const application = await getHandled(tx, id);
      const [call, approval] = await Promise.all([getCall(tx, application.call), findApproval(tx, id)]);
      if (approval === undefined || approval.status === 'asked') return;
      const { letters } = admissionTexts[application.locale].nomination;
      const name = call.name[application.locale];
      const { approved, declined } = letters;
      const letter = await insertLetter(tx, application, {
        kind: approval.status === 'approved' ? 'manager-approved' : 'manager-declined',
        locale: application.locale,
        title: letters[approval.status].title(name),
        body: [
          letters.greeting(application.givenName),
          ...(approval.status === 'approved'
            ? [approved.text(name)]
            : [declined.text(name), approval.reason, declined.next]),
          `${letters.todo}\n${publicUrl}/applications/${id}`,
          `${letters.greetings}\n${letters.sender}`,
        ].join('\n\n'),
        madeAt: now(),
      });
      await enqueue(tx, 'admission.tell-of-letter', { letter });
    });
  },
};
