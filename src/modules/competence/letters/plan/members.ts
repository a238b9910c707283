import type { PersonId, PlanId } from '../../../../kernel/ids.ts';
import type { Jobs } from '../../../../platform/jobs.ts';
import { PLAN_PARTS } from '../../domain/plan/plan.ts';
import { placeNames } from '../../store/plan/places.ts';
import { getPlan } from '../../store/plan/plans.ts';
import { membersTexts } from '../../texts/plan/members.ts';
import { planTexts } from '../../texts/plan/plan.ts';
import { readAs } from './read-as.ts';

/** Tells somebody that they have been let into a plan; read with that person's own rights. */
export const memberJobs: Jobs = {
  'competence.tell-plan-member': async (payload, platform) => {
    const [plan, person] = [payload.plan as PlanId, payload.person as PersonId];
    const part = PLAN_PARTS.find((one) => one === payload.part);
    const found = await readAs(platform, person, async (tx) => {
      const [{ plan: about, thing }, { place }] = await Promise.all([
        getPlan(tx, plan),
        placeNames(tx, plan),
      ]);
      return { about, place, parts: thing.parts };
    });
    // Taken out again before the letter was written.
    if (found === undefined || part === undefined || !found.parts.includes(part)) return;
    const { reader, about, place } = found;
    const { letter, roles } = membersTexts[reader.locale];
    await platform.mail.send({
      to: reader.email,
      subject: letter.subject(about.name),
      text: [
        letter.greeting(reader.givenName),
        letter.text(about.name, place, planTexts[reader.locale].parts[part]),
        roles[part],
        letter.login(`${platform.publicUrl}/plans`),
        letter.greetings(place),
        '',
      ].join('\n\n'),
    });
  },
};
