import { type Actor, NotFound } from '../../../../../access/index.ts';
import type { EmployeeId, MappingRoundId } from '../../../../../kernel/ids.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import { trace } from '../../../../../platform/audit.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { type AnswerFault, readAnswers } from '../../../domain/plan/mapping/answers.ts';
import { type RoundState, roundState } from '../../../domain/plan/mapping/round.ts';
import { putAnswers } from '../../../store/plan/mapping/holdings.ts';
import { getRound, listAsked, listRoundItems, ownEmployees } from '../../../store/plan/mapping/rounds.ts';

export type AnswerFailure =
  | { kind: 'not-open'; state: RoundState }
  | { kind: 'fields-wrong'; errors: Readonly<Record<string, AnswerFault>> };

/**
 * Says what somebody can: `self` about the actor, or a leader about one who works in a unit that the leader leads, and never
 * about the leader's own person.
 *
 * @throws NotFound when the actor, or the one it is about, is not asked in this round
 */
export async function answerMapping(
  actor: Actor,
  input: { round: MappingRoundId; about: 'self' | EmployeeId; fields: Fields },
  { db, today }: Platform,
): Promise<Result<number, AnswerFailure>> {
  return db.transaction(actor, async (tx) => {
    const round = await getRound(tx, input.round);
    const [asked, own, items] = await Promise.all([
      listAsked(tx, round.id, today),
      ownEmployees(tx),
      listRoundItems(tx, round.id, 'nb'),
    ]);
    const isSelf = input.about === 'self';
    const who = asked.find(({ employee, unit }) =>
      isSelf
        ? own.has(employee)
        : employee === input.about && !own.has(employee) && actor.scope.units.includes(unit),
    );
    if (who === undefined) throw new NotFound('asked');
    const state = roundState(round, today);
    if (state !== 'open') return fail({ kind: 'not-open', state });
    const competences = items.map(({ id }) => id);
    const read = readAnswers(input.fields, competences);
    if (!read.ok) return fail({ kind: 'fields-wrong', errors: read.failure });
    const by = isSelf ? 'self' : 'leader';
    await putAnswers(
      tx,
      {
        round: round.id,
        municipality: round.municipality,
        employee: who.employee,
        by,
        person: actor.person.id,
      },
      read.value,
    );
    await trace(tx, actor, 'mapping.answered', round.id, {
      municipality: round.municipality,
      details: { by },
    });
    return succeed(read.value.length);
  });
}
