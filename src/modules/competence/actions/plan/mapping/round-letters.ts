import type { Actor } from '../../../../../access/index.ts';
import type { EmployeeId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { Tx } from '../../../../../platform/database/database.ts';
import { enqueue } from '../../../../../platform/jobs.ts';
import { letIn } from '../../../../organisation/index.ts';
import type { Round } from '../../../domain/plan/mapping/round.ts';
import { listSaid } from '../../../store/plan/mapping/holdings.ts';
import { type Asked, listRoundLeaders } from '../../../store/plan/mapping/rounds.ts';

export const REMIND_JOB = 'competence.mail-mapping';

/** A login for those who are asked, have an address and have none: also for who began after the round was opened. */
export async function letInAsked(tx: Tx, actor: Actor, round: Round, asked: readonly Asked[]): Promise<void> {
  const without = new Map(
    asked.flatMap(({ employee, email, person, givenName, familyName }) =>
      person === null && email !== null && /^\S+@\S+$/.test(email)
        ? [[employee, { id: employee, email, givenName, familyName }] as const]
        : [],
    ),
  );
  if (without.size > 0) await letIn(tx, actor, round.municipality, [...without.values()]);
}

/**
 * Writes to those of `asked` who have not answered, and to leaders of those about whom they have said nothing.
 *
 * @param given.again it is not the first that they hear of it
 */
export async function remind(
  tx: Tx,
  round: Round,
  asked: readonly Asked[],
  given: { readonly today: LocalDate; readonly again: boolean },
): Promise<number> {
  const { today } = given;
  const [said, leaders] = await Promise.all([listSaid(tx, round.id), listRoundLeaders(tx, round.id, today)]);
  const answered = new Set(said.map(({ employee, by }) => `${by} ${employee}`));
  const selves = new Set(
    asked
      .filter(
        ({ employee, person, email }) =>
          (person !== null || email !== null) && !answered.has(`self ${employee}`),
      )
      .map(({ employee }) => employee),
  );
  const waiting = new Set(
    leaders
      .filter(({ employee, unit }) =>
        asked.some(
          (one) => one.unit === unit && one.employee !== employee && !answered.has(`leader ${one.employee}`),
        ),
      )
      .map(({ employee }) => employee),
  );
  const send = (employee: EmployeeId, part: 'self' | 'leader') =>
    enqueue(tx, REMIND_JOB, {
      round: round.id,
      municipality: round.municipality,
      employee,
      part,
      ...(given.again ? { again: 'yes' } : {}),
    });
  for (const employee of selves) await send(employee, 'self');
  for (const employee of waiting) await send(employee, 'leader');
  return selves.size + waiting.size;
}
