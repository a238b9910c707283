import { type Actor, NotFound } from '../../../../access/index.ts';
import type { AllocationRunId, ApplicationId, CallId } from '../../../../kernel/ids.ts';
import type { Platform } from '../../../../platform/platform.ts';
import type { CallClass } from '../../domain/call/call.ts';
import { type AppealAnswer, answerOf, type Correction, statedIn } from '../../domain/seats/appeal.ts';
import { type NotRanked } from '../../domain/seats/applicant.ts';
import { getDecision, getRun } from '../../store/seats/runs.ts';
import { findSeatApplication } from '../../store/seats/seats.ts';
import { type SeatToAddView, viewSeatToAdd } from './add-seat.ts';

export type AppealView = SeatToAddView & {
  /** What the decision knew; null when the applicant was not in it. */
  readonly stated: Correction | null;
  /** Why the applicant was not in the decision, as it was told. */
  readonly notPlaced: NotRanked | null;
  /** The run that was made for this appeal, when one is asked for. */
  readonly reconsidered: {
    readonly run: AllocationRunId;
    readonly correction: Correction;
    readonly answer: AppealAnswer;
    /** The class that the answer gives, called off or not; null when it gives none. */
    readonly callClass: CallClass | null;
  } | null;
};

/** For the page on which an appeal is handled. */
export async function viewAppeal(
  actor: Actor,
  input: { call: CallId; application: ApplicationId; run: AllocationRunId | null },
  platform: Platform,
): Promise<AppealView> {
  const seat = await viewSeatToAdd(actor, input, platform);
  return platform.db.read(actor, async (tx) => {
    const [decision, application, run] = await Promise.all([
      getDecision(tx, input.call),
      findSeatApplication(tx, input.application),
      input.run === null ? null : getRun(tx, input.call, input.run),
    ]);
    if (run !== null && run.appeal?.application !== input.application) throw new NotFound('run');
    const answer = run === null ? undefined : answerOf(run, input.application);
    return {
      ...seat,
      stated: statedIn(decision, input.application),
      notPlaced: application?.notPlaced ?? null,
      reconsidered:
        run === null || run.appeal === null || answer === undefined
          ? null
          : {
              run: run.id,
              correction: run.appeal.correction,
              answer,
              callClass:
                answer.outcome === 'seat'
                  ? (seat.call.classes.find(({ id }) => id === answer.class) ?? null)
                  : null,
            },
    };
  });
}
