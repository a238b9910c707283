import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { FieldFailure } from '../../../../web/components/error-summary.tsx';
import { readDate, readNumber } from '../../../../web/components/read-input.ts';
import type { WebContext } from '../../../../web/types.ts';
import type { WrittenFindings } from '../../domain/assessment/assessment.ts';
import type { Conclusion } from '../../domain/assessment/conclude.ts';
import { ROUTES } from '../../domain/assessment/routes.ts';
import type { AssessmentTexts } from '../../texts/assessment/nb.ts';
import { fieldsIn, listIn } from '../request.ts';

/** The form as it was typed, so that nothing is lost when something in it is wrong. */
export type TypedAssessment = {
  readonly hasGeneral: string;
  readonly birthYear: string;
  readonly coreSubjects: boolean;
  readonly educationYears: string;
  readonly counted: readonly string[];
  readonly relevant: readonly string[];
  readonly route: string;
  readonly asked: string;
  readonly until: string;
  readonly reasons: string;
};

export type ReadAssessment = {
  readonly typed: TypedAssessment;
  readonly findings: WrittenFindings;
  readonly conclusion: Conclusion;
  readonly errors: readonly FieldFailure[];
};

/** What an officer has written, and what cannot be read of it. */
export async function readAssessmentForm(
  c: WebContext,
  words: AssessmentTexts['failed'],
): Promise<ReadAssessment> {
  const fields = await fieldsIn(c);
  const typed: TypedAssessment = {
    hasGeneral: fields.hasGeneral ?? '',
    birthYear: fields.birthYear ?? '',
    coreSubjects: fields.coreSubjects === 'yes',
    educationYears: fields.educationYears ?? '',
    counted: await listIn(c, 'counted'),
    relevant: await listIn(c, 'relevant'),
    route: fields.route ?? '',
    asked: fields.asked ?? '',
    until: fields.until ?? '',
    reasons: fields.reasons ?? '',
  };
  const birthYear = yearIn(typed.birthYear);
  const educationYears = typed.educationYears.trim() === '' ? 0 : readNumber(typed.educationYears);
  const until = typed.until.trim() === '' ? null : readDate(typed.until);
  const isYears = educationYears !== undefined && educationYears >= 0 && educationYears <= 40;
  return {
    typed,
    findings: {
      hasGeneral: typed.hasGeneral === 'yes' ? true : typed.hasGeneral === 'no' ? false : null,
      birthYear: birthYear ?? null,
      coreSubjects: typed.coreSubjects,
      educationYears: isYears ? Math.round(educationYears * 100) / 100 : 0,
      counted: typed.counted,
      relevant: typed.relevant,
    },
    conclusion: conclusionIn(fields.do ?? '', typed, until ?? null),
    errors: [
      ...(birthYear === undefined ? [{ field: 'birthYear', message: words['birth-year-wrong'] }] : []),
      ...(isYears ? [] : [{ field: 'educationYears', message: words['education-years-wrong'] }]),
      ...(until === undefined ? [{ field: 'until', message: words['until-wrong'] }] : []),
    ],
  };
}

/** A year in which somebody who applies today can be born; undefined when it is none, null when nothing was written. */
function yearIn(text: string): number | null | undefined {
  const digits = text.trim();
  if (digits === '') return null;
  return /^(19|20)\d{2}$/.test(digits) ? Number(digits) : undefined;
}

/** The button that was pressed; anything that is none of them saves and decides nothing. */
function conclusionIn(button: string, typed: TypedAssessment, until: LocalDate | null): Conclusion {
  switch (button) {
    case 'ask-documents':
      return { step: button, asked: typed.asked, until };
    case 'qualify':
      return { step: button, route: ROUTES.find((route) => route === typed.route) ?? null };
    case 'propose-refusal':
      return { step: button, reasons: typed.reasons };
    default:
      return { step: 'save' };
  }
}
