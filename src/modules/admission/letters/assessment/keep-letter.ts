import { dayInNorway } from '../../../../kernel/local-date.ts';
import type { ReadTx, Tx } from '../../../../platform/database/database.ts';
import { enqueue } from '../../../../platform/jobs.ts';
import { findCatalogue } from '../../../programme/index.ts';
import { appealDeadline } from '../../domain/assessment/appeal.ts';
import { insertLetter } from '../../store/application/history.ts';
import type { HandledApplication } from '../../store/assessment/handled.ts';
import { getCall } from '../../store/call/calls.ts';
import { assessmentLetter, type AssessmentNews, type LetterFrame } from './write-letters.ts';

/** Keeps the letter on the application in the same transaction as the decision, and has the applicant told of it. */
export async function keepAssessmentLetter(
  tx: Tx,
  application: HandledApplication,
  now: Date,
  news: AssessmentNews,
): Promise<void> {
  const letter = assessmentLetter(news, await letterFrame(tx, application, now));
  const id = await insertLetter(tx, application, {
    kind: news.kind,
    locale: application.locale,
    ...letter,
    madeAt: now,
  });
  await enqueue(tx, 'admission.tell-of-letter', { letter: id });
}

/** What a letter to this applicant is written with, today. */
export async function letterFrame(
  tx: ReadTx,
  application: Pick<HandledApplication, 'call' | 'locale' | 'givenName'>,
  now: Date,
): Promise<LetterFrame> {
  const [call, catalogue] = await Promise.all([getCall(tx, application.call), findCatalogue(tx)]);
  const [code] = [...catalogue.ids.programmes].find(([, id]) => id === call.programmeId) ?? [];
  const programme = catalogue.programmes.find((one) => one.code === code);
  if (programme === undefined) throw new Error('A call for a programme that is not in the catalogue');
  const { locale, givenName } = application;
  return {
    locale,
    givenName,
    call: call.name[locale],
    isRanked: call.kind === 'national',
    institution: programme.offeredBy[locale],
    contact: call.contactEmail,
    appealBy: appealDeadline(dayInNorway(now)),
  };
}
