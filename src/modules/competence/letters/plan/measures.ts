import type { PlanMeasureId } from '../../../../kernel/ids.ts';
import { nobody, type Scope } from '../../../../platform/database/scope.ts';
import { enqueue, type Job, type Jobs, type Timetable } from '../../../../platform/jobs.ts';
import { formatDate } from '../../../../web/format.ts';
import { findMeasureLetter, takeDueMeasures } from '../../store/plan/measures/due.ts';
import { measuresTexts } from '../../texts/plan/measures.ts';

/** The mark of work that nobody in particular does; the functions it calls tell nobody else anything. */
const timetable: { scope: Scope } = { scope: { ...nobody, national: true } };

/** Long enough to do something about it. */
const DAYS_BEFORE = 14;

/** Finds whose deadline is near, and has each told once. */
const remind: Job = async (_payload, { db, today }) => {
  await db.transaction(timetable, async (tx) => {
    for (const measure of await takeDueMeasures(tx, today, DAYS_BEFORE))
      await enqueue(tx, TELL_JOB, { measure });
  });
};

const tell: Job = async (payload, platform) => {
  const measure = payload.measure as PlanMeasureId;
  const found = await platform.db.read(timetable, (tx) => findMeasureLetter(tx, measure));
  if (found === undefined) return; // done, moved to somebody else, or the owner has left meanwhile
  const { letter } = measuresTexts[found.locale];
  await platform.mail.send({
    to: found.email,
    subject: letter.subject(found.title),
    text: [
      letter.text(found.givenName, found.title, found.planName, formatDate(found.deadlineOn, found.locale)),
      `${platform.publicUrl}/plans/${found.plan}/measures/${measure}`,
      letter.sender,
      '',
    ].join('\n\n'),
  });
};

const REMIND_JOB = 'competence.remind-of-measures';
const TELL_JOB = 'competence.tell-measure-due';

export const measureJobs: Jobs = { [REMIND_JOB]: remind, [TELL_JOB]: tell };
/** Early on working days, so that it lies there when the day begins. */
export const measureTimetable: Timetable = { [REMIND_JOB]: '30 5 * * 1-5' };
