import type { EmployeeId, MappingRoundId } from '../../../../kernel/ids.ts';
import { municipalityCode } from '../../../../kernel/municipality-code.ts';
import { nobody, type Scope } from '../../../../platform/database/scope.ts';
import { enqueue, type Job, type Jobs, type Timetable } from '../../../../platform/jobs.ts';
import { formatDate } from '../../../../web/format.ts';
import { remind, REMIND_JOB } from '../../actions/plan/mapping/round-letters.ts';
import { roundState } from '../../domain/plan/mapping/round.ts';
import { findLetterTo, takeRoundsToRemind } from '../../store/plan/mapping/letters.ts';
import { getRound, listAsked } from '../../store/plan/mapping/rounds.ts';
import { mappingTexts } from '../../texts/plan/mapping.ts';

/** Asks one who has not answered, with the eyes of the municipality that asks. Nothing that anybody answered is in it. */
const mailMapping: Job = async (payload, platform) => {
  const scope = { ...nobody, staff: [municipalityCode(payload.municipality ?? '')] };
  const to = {
    round: payload.round as MappingRoundId,
    employee: payload.employee as EmployeeId,
    part: payload.part === 'leader' ? ('leader' as const) : ('self' as const),
  };
  const found = await platform.db.read({ scope }, (tx) => findLetterTo(tx, to, platform.today));
  // Closed, called off, answered, not asked any more or without an address by the time the letter is written.
  if (found === undefined || ['closed', 'cancelled'].includes(roundState(found.round, platform.today)))
    return;
  const { letters } = mappingTexts[found.locale];
  const told = {
    name: found.givenName,
    round: found.round.name,
    until: formatDate(found.round.closesOn, found.locale),
    address: `${platform.publicUrl}/mapping/${to.round}${to.part === 'leader' ? '/staff' : ''}`,
  };
  await platform.mail.send({
    to: found.email,
    subject: (payload.again === 'yes' ? letters.again : letters.subject)(found.round.name),
    text: to.part === 'leader' ? letters.leader(told) : letters.self(told),
  });
};

/** The mark of work that nobody in particular does; the function it calls tells nobody else anything. */
const timetable: { scope: Scope } = { scope: { ...nobody, national: true } };

/** Near enough to feel, and long enough to answer. */
const DAYS_BEFORE = 3;

const remindOfRounds: Job = async (_payload, { db, today }) => {
  await db.transaction(timetable, async (tx) => {
    for (const { id, municipality } of await takeRoundsToRemind(tx, today, DAYS_BEFORE))
      await enqueue(tx, REMIND_ROUND_JOB, { round: id, municipality });
  });
};

/** Reminds those in one round who can log in and have not answered, with the eyes of the municipality that asks. */
const remindOfRound: Job = async (payload, { db, today }) => {
  const scope = { ...nobody, staff: [municipalityCode(payload.municipality ?? '')] };
  const id = payload.round as MappingRoundId;
  await db.transaction({ scope }, async (tx) => {
    const round = await getRound(tx, id);
    if (roundState(round, today) !== 'open') return; // closed meanwhile
    const asked = await listAsked(tx, id, today);
    await remind(
      tx,
      round,
      asked.filter(({ person }) => person !== null),
      { today, again: true },
    );
  });
};

const REMIND_ROUNDS_JOB = 'competence.remind-of-rounds';
const REMIND_ROUND_JOB = 'competence.remind-of-round';

export const mappingJobs: Jobs = {
  [REMIND_JOB]: mailMapping,
  [REMIND_ROUNDS_JOB]: remindOfRounds,
  [REMIND_ROUND_JOB]: remindOfRound,
};
/** Early on working days, so that it lies there when the day begins. */
export const mappingTimetable: Timetable = { [REMIND_ROUNDS_JOB]: '40 5 * * 1-5' };
