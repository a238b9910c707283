import type { PlanContent } from '../domain/plan/content.ts';
import { caseDraftTexts } from '../texts/plan/case-draft.ts';
import { accountOf } from './case-account.ts';
import { assessmentOf } from './case-assessment.ts';
import type { CaseFacts } from './case-facts.ts';
import type { DraftPart } from './draft-words.ts';
import { wordsIn } from './words.ts';
import type { Locale } from '../../../kernel/locale.ts';

export type CaseDraft = { readonly summary: string; readonly assessment: string };

/**
 * The account and the assessment of a case, as far as the plan can write them: what stands in it and nothing else, in the notation that
 * the writer goes on in. Where the plan says nothing, the draft says nothing, or that the plan does not.
 */
export function draftCase(content: PlanContent, facts: CaseFacts, language: Locale): CaseDraft {
  const [words, texts] = [wordsIn(language), caseDraftTexts[language]];
  return {
    summary: written(accountOf(content, words, texts)),
    assessment: written(assessmentOf(content, facts, words, texts)),
  };
}

/** A heading with nothing below it is left out. */
const written = (parts: readonly DraftPart[]): string =>
  parts
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ heading, paragraphs }) => [`# ${heading}`, ...paragraphs].join('\n\n'))
    .join('\n\n');
