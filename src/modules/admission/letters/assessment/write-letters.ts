import type { LocalDate } from '../../../../kernel/local-date.ts';
import { assertNever } from '../../../../kernel/result.ts';
import { formatDate } from '../../../../web/format.ts';
import type { PracticeSum } from '../../domain/assessment/practice.ts';
import type { Route } from '../../domain/assessment/routes.ts';
import { sayYears } from '../../texts/assessment/years.ts';
import { admissionTexts } from '../../texts/index.ts';
import { type AppealFacts, appealParagraphs } from '../appeal-paragraphs.ts';

/** What an applicant is told of the assessment. */
export type AssessmentNews =
  | { readonly kind: 'documents-asked'; readonly asked: string; readonly due: LocalDate }
  | { readonly kind: 'qualified'; readonly route: Route; readonly practice: PracticeSum }
  | { readonly kind: 'not-qualified'; readonly reasons: string; readonly practice: PracticeSum }
  | { readonly kind: 'assessment-reopened'; readonly reason: string };

export type LetterFrame = AppealFacts & {
  readonly givenName: string;
  readonly call: string;
  /** Whether the municipality ranks the call's applicants before the seats are shared out. */
  readonly isRanked: boolean;
};

/** A decision with its reasons and how to appeal it, in the language form of the application. */
export function assessmentLetter(news: AssessmentNews, frame: LetterFrame): { title: string; body: string } {
  const texts = admissionTexts[frame.locale].assessment.letters;
  const title = texts[news.kind].title(frame.call);
  return {
    title,
    body: [
      texts.greeting(frame.givenName),
      ...paragraphsOf(news, frame),
      `${texts.greetings}\n${texts.office(frame.institution)}`,
    ].join('\n\n'),
  };
}

function paragraphsOf(news: AssessmentNews, frame: LetterFrame): readonly string[] {
  const { letters } = admissionTexts[frame.locale].assessment;
  const practice = ({ years, relevantYears }: PracticeSum) =>
    letters.practice(sayYears(years, frame.locale), sayYears(relevantYears, frame.locale));
  switch (news.kind) {
    case 'documents-asked': {
      const words = letters[news.kind];
      return [words.text(frame.call), news.asked, words.due(formatDate(news.due, frame.locale))];
    }
    case 'qualified': {
      const words = letters[news.kind];
      return [
        words.text(frame.call, letters.routes[news.route]),
        frame.isRanked ? words.next : words.nextOpen,
        ...appealParagraphs(frame),
      ];
    }
    case 'not-qualified':
      return [
        letters[news.kind].text(frame.call),
        `${letters.reasonsHeading}\n${news.reasons}`,
        practice(news.practice),
        ...appealParagraphs(frame),
      ];
    case 'assessment-reopened': {
      const words = letters[news.kind];
      return [words.text(frame.call), news.reason, words.next];
    }
    default:
      return assertNever(news);
  }
}
