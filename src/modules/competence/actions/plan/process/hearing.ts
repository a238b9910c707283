import type { Actor } from '../../../../../access/index.ts';
import { NotFound, requireAccess } from '../../../../../access/index.ts';
import type { PlanHearingId, PlanId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { Fields } from '../../../../../kernel/merge-edits.ts';
import { fail, type Result, succeed } from '../../../../../kernel/result.ts';
import { enqueue } from '../../../../../platform/jobs.ts';
import type { Platform } from '../../../../../platform/platform.ts';
import { type EditConflict, putTogether } from '../../../domain/plan/process/edits.ts';
import {
  decideHearingPeriod,
  decideSending,
  type HearingFault,
  type ResponseOutcome,
  LONGEST_COVER_LETTER,
} from '../../../domain/plan/process/hearing.ts';
import type { NotNow } from '../../../domain/plan/process/steps.ts';
import { planAccess } from '../../../plan-access.ts';
import { listConsultees } from '../../../store/plan/consultees.ts';
import {
  extendHearing as saveExtension,
  getHearing,
  insertHearing,
  listAnswers,
  saveAnswer,
  saveResponse,
  sendAnswer,
} from '../../../store/plan/hearings.ts';
import { getPlan } from '../../../store/plan/plans.ts';
import { type PlanClosed, planForChange, tracePlan } from '../plan-for-change.ts';
import { keepPlanVersion } from './keep-version.ts';
import { moveTo, planForStep } from './take-step.ts';

export type OpenHearingFailure =
  | NotNow
  | { kind: HearingFault; field: 'opensOn' | 'closesOn' }
  | { kind: 'letter-too-long'; field: 'letter' };

/** Puts the plan as it stands now out for hearing, and has everybody told who is asked. */
export async function openHearing(
  actor: Actor,
  input: { plan: PlanId; opensOn: LocalDate; closesOn: LocalDate; letter: string },
  { db, today }: Platform,
): Promise<Result<PlanHearingId, OpenHearingFailure>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForStep(tx, actor, input.plan, 'open-hearing');
    if (!held.ok) return held;
    const period = decideHearingPeriod(input, today);
    if (!period.ok) return period;
    if (input.letter.length > LONGEST_COVER_LETTER) return fail({ kind: 'letter-too-long', field: 'letter' });

    const plan = held.value;
    // First the step, so that what is heard says of itself that it is being heard.
    await moveTo(tx, actor, plan, 'open-hearing');
    const version = await keepPlanVersion(tx, actor, plan, 'hearing');
    const id = await insertHearing(tx, { ...input, version, createdBy: actor.person.id });
    const asked = await listConsultees(tx, plan.id);
    await Promise.all(
      asked.map((person) => enqueue(tx, 'competence.tell-hearing', { plan: plan.id, hearing: id, person })),
    );
    return succeed(id);
  });
}

export type ExtendHearingFailure = PlanClosed | { kind: 'not-later' };

/** More time for everybody who is asked. */
export async function extendHearing(
  actor: Actor,
  input: { plan: PlanId; hearing: PlanHearingId; closesOn: LocalDate },
  { db, today }: Platform,
): Promise<Result<void, ExtendHearingFailure>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    const hearing = await getHearing(tx, input.plan, input.hearing);
    if (input.closesOn <= hearing.closesOn || input.closesOn < today) return fail({ kind: 'not-later' });
    await saveExtension(tx, hearing.id, input.closesOn);
    await tracePlan(tx, actor, 'plan.hearing-extended', held.value, { hearing: hearing.id });
    return succeed(undefined);
  });
}

export type AnswerFailure =
  | { kind: 'changed-meanwhile' }
  | { kind: 'already-sent' }
  | { kind: 'not-open' }
  | { kind: 'over' }
  | { kind: 'empty' };

/**
 * Saves what somebody answers, and sends it when told to. The text is saved in any case: also when the last day is over, so
 * that whoever was writing when it closed has it still.
 */
export async function answerHearing(
  actor: Actor,
  input: {
    plan: PlanId;
    hearing: PlanHearingId;
    body: string;
    text: string;
    seen: number;
    send: boolean;
  },
  { db, today, now }: Platform,
): Promise<Result<{ late: boolean }, AnswerFailure>> {
  return db.transaction(actor, async (tx) => {
    const [{ plan, thing }, hearing, answers] = await Promise.all([
      getPlan(tx, input.plan),
      getHearing(tx, input.plan, input.hearing),
      listAnswers(tx, input.hearing),
    ]);
    requireAccess(actor, planAccess, 'answer-hearing', thing, 'competence-adviser');
    const own = answers.find((one) => one.person === actor.person.id);
    if (own?.status === 'sent') return fail({ kind: 'already-sent' });
    const sending = decideSending(hearing, today, plan.state);
    if (sending.outcome === 'not-open') return fail({ kind: 'not-open' });

    const answer = { plan: plan.id, hearing: hearing.id, person: actor.person.id };
    if (!(await saveAnswer(tx, { ...answer, body: input.body, text: input.text, seen: input.seen })))
      return fail({ kind: 'changed-meanwhile' });
    if (!input.send) return succeed({ late: sending.outcome !== 'in-time' });

    if (sending.outcome === 'over') return fail({ kind: 'over' });
    if (input.text.trim() === '') return fail({ kind: 'empty' });
    const late = sending.outcome === 'late';
    if (!(await sendAnswer(tx, { ...answer, at: now(), late }))) return fail({ kind: 'already-sent' });
    await tracePlan(tx, actor, 'plan.hearing-answered', plan, { hearing: hearing.id, late });
    return succeed({ late });
  });
}

/**
 * What becomes of an answer, for everybody who was asked to see. Where two have written the same field, both come back.
 *
 * @param input.seen what stood in the form when it was opened
 */
export async function respondToAnswer(
  actor: Actor,
  input: {
    plan: PlanId;
    hearing: PlanHearingId;
    answer: string;
    outcome: ResponseOutcome;
    text: string;
    seen: Fields;
  },
  { db }: Platform,
): Promise<Result<void, PlanClosed | EditConflict>> {
  return db.transaction(actor, async (tx) => {
    const held = await planForChange(tx, actor, 'write-plan', input.plan);
    if (!held.ok) return held;
    const hearing = await getHearing(tx, input.plan, input.hearing);
    const answers = await listAnswers(tx, hearing.id);
    const answer = answers.find((one) => one.id === input.answer && one.status === 'sent');
    if (answer === undefined) throw new NotFound('answer');
    const { outcome, text } = input;
    const merged = putTogether<{ outcome: ResponseOutcome | null; text: string }>(
      input.seen,
      { outcome, text },
      answer.response ?? { outcome: null, text: '' },
    );
    if (!merged.ok) return merged;
    const reply = { ...merged.value, outcome: merged.value.outcome ?? outcome };
    await saveResponse(tx, { plan: input.plan, answer: answer.id, ...reply, by: actor.person.id });
    await tracePlan(tx, actor, 'plan.hearing-responded', held.value, { answer: input.answer });
    return succeed(undefined);
  });
}
