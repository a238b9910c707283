import type { PlanId, PlanVersionId } from '../../../../../kernel/ids.ts';
import type { LocalDate } from '../../../../../kernel/local-date.ts';
import type { ReadTx } from '../../../../../platform/database/database.ts';
import type { PlanLanguage } from '../../../domain/plan/plan.ts';
import type { CaseFacts } from '../../../papers/index.ts';
import { listCases } from '../../../store/plan/cases.ts';
import { type Hearing, listAnswers, listHearings } from '../../../store/plan/hearings.ts';
import { listUnionReviews } from '../../../store/plan/union-reviews.ts';
import { processTexts } from '../../../texts/plan/process.ts';

/** The newest case, with what the hearing and the unions said before it. */
export async function caseFacts(
  tx: ReadTx,
  plan: PlanId,
  language: PlanLanguage,
  today: LocalDate,
): Promise<{ facts: CaseFacts; version: PlanVersionId | undefined }> {
  const [cases, { hearings, reviews }] = await Promise.all([
    listCases(tx, plan),
    whatWasSaid(tx, plan, today),
  ]);
  const newest = cases[0];
  const { bodies } = processTexts[language].cases;
  return {
    version: newest?.version,
    facts: {
      case:
        newest === undefined
          ? null
          : { ...newest, body: newest.bodyName === '' ? bodies[newest.body] : newest.bodyName },
      hearings,
      reviews,
    },
  };
}

/** What those who are heard and the unions said of the plan, and what came of it. */
export async function whatWasSaid(
  tx: ReadTx,
  plan: PlanId,
  today: LocalDate,
): Promise<Pick<CaseFacts, 'hearings' | 'reviews'>> {
  const [hearings, reviews] = await Promise.all([listHearings(tx, plan), listUnionReviews(tx, plan)]);
  const heard = await Promise.all(hearings.map((hearing) => heardIn(tx, hearing, today)));
  return { hearings: heard, reviews };
}

async function heardIn(
  tx: ReadTx,
  hearing: Hearing,
  today: LocalDate,
): Promise<CaseFacts['hearings'][number]> {
  const answers = await listAnswers(tx, hearing.id);
  const { opensOn, closesOn } = hearing;
  // Whoever asks may have a draft of an answer there, which is nobody else's yet.
  const sent = answers.filter(({ status }) => status === 'sent');
  return {
    opensOn,
    closesOn,
    isOver: closesOn < today,
    answers: sent.map(({ body, response }) => ({ body, response })),
  };
}
