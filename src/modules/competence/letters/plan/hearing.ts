import type { PersonId, PlanHearingId, PlanId } from '../../../../kernel/ids.ts';
import type { Jobs } from '../../../../platform/jobs.ts';
import { formatDate } from '../../../../web/format.ts';
import { decideSending } from '../../domain/plan/process/hearing.ts';
import { getHearing } from '../../store/plan/hearings.ts';
import { placeNames } from '../../store/plan/places.ts';
import { getPlan } from '../../store/plan/plans.ts';
import { processTexts } from '../../texts/plan/process.ts';
import { readAs } from './read-as.ts';

/**
 * A letter to one of those who are heard, read with that person's own rights, so that it holds nothing that the person could
 * not open.
 */
export const hearingJobs: Jobs = {
  'competence.tell-hearing': async (payload, platform) => {
    const person = payload.person as PersonId;
    const [plan, hearing] = [payload.plan as PlanId, payload.hearing as PlanHearingId];
    const found = await readAs(platform, person, async (tx) => {
      const [{ plan: about, thing }, asked, { place }] = await Promise.all([
        getPlan(tx, plan),
        getHearing(tx, plan, hearing),
        placeNames(tx, plan),
      ]);
      return { about, asked, place, parts: thing.parts };
    });
    if (found === undefined || !found.parts.some((part) => part === 'union' || part === 'consultee')) return;
    const { reader, about, asked, place } = found;
    // Too late to answer by the time the letter is written.
    if (!['not-open', 'in-time'].includes(decideSending(asked, platform.today, about.state).outcome)) return;
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
