import type { PersonId, PlanHearingId, PlanId } from '../../../../kernel/ids.ts';
import { nobody } from '../../../../platform/database/scope.ts';
import type { Jobs } from '../../../../platform/jobs.ts';
import { formatDate } from '../../../../web/format.ts';
import { findAddressee } from '../../store/plan/addressees.ts';
import { getHearing } from '../../store/plan/hearings.ts';
import { placeNames } from '../../store/plan/places.ts';
import { getPlan } from '../../store/plan/plans.ts';
import { processTexts } from '../../texts/plan/process.ts';

/**
 * A letter to one of those who are heard, read with that person's own rights, so that it holds nothing that the person could
 * not open.
 */
export const hearingJobs: Jobs = {
  'competence.tell-hearing': async (payload, platform) => {
    const person = payload.person as PersonId;
    const [plan, hearing] = [payload.plan as PlanId, payload.hearing as PlanHearingId];
    const found = await platform.db.read({ scope: { ...nobody, person } }, async (tx) => {
      const reader = await findAddressee(tx, person);
      if (reader === undefined) return undefined; // closed meanwhile
      const [{ plan: about }, asked, { place }] = await Promise.all([
        getPlan(tx, plan),
        getHearing(tx, plan, hearing),
        placeNames(tx, plan),
      ]);
      return { reader, about, asked, place };
    });
    if (found === undefined) return;
    const { reader, about, asked, place } = found;
    const { letter } = processTexts[reader.locale];
    const [from, until] = [asked.opensOn, asked.closesOn].map((day) => formatDate(day, reader.locale));
    await platform.mail.send({
      to: reader.email,
      subject: letter.subject(place),
      text: [
        letter.greeting(reader.givenName),
        letter.text(about.name, place, from ?? '', until ?? ''),
        ...(asked.letter === '' ? [] : [asked.letter]),
        letter.address(`${platform.publicUrl}/plans/${plan}/process/hearings/${hearing}`),
        `${letter.greetings}\n${letter.sender(place)}`,
        '',
      ].join('\n\n'),
    });
  },
};
