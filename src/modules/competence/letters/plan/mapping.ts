import type { EmployeeId, MappingRoundId } from '../../../../kernel/ids.ts';
import { municipalityCode } from '../../../../kernel/municipality-code.ts';
import { nobody } from '../../../../platform/database/scope.ts';
import type { Job, Jobs } from '../../../../platform/jobs.ts';
import { formatDate } from '../../../../web/format.ts';
import { REMIND_JOB } from '../../actions/plan/mapping/round-letters.ts';
import { roundState } from '../../domain/plan/mapping/round.ts';
import { findLetterTo } from '../../store/plan/mapping/letters.ts';
import { mappingTexts } from '../../texts/plan/mapping.ts';

/** Asks one who has not answered, with the eyes of the municipality that asks. Nothing that anybody answered is in it. */
const mailMapping: Job = async (payload, platform) => {
  const scope = { ...nobody, staff: [municipalityCode(payload.municipality ?? '')] };
  const found = await platform.db.read({ scope }, (tx) =>
    findLetterTo(tx, payload.round as MappingRoundId, payload.employee as EmployeeId),
  );
  // Closed, called off, or without an address by the time the letter is written.
  if (found === undefined || ['closed', 'cancelled'].includes(roundState(found.round, platform.today)))
    return;
  const { letters } = mappingTexts[found.locale];
  const told = {
    name: found.givenName,
    round: found.round.name,
    until: formatDate(found.round.closesOn, found.locale),
    address: `${platform.publicUrl}/mapping/${payload.round}${payload.part === 'leader' ? '/staff' : ''}`,
  };
  await platform.mail.send({
    to: found.email,
    subject: letters.subject(found.round.name),
    text: payload.part === 'leader' ? letters.leader(told) : letters.self(told),
  });
};

export const mappingJobs: Jobs = { [REMIND_JOB]: mailMapping };
