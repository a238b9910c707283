import { type AssumptionWords, assumptionWordsNb } from './assumption-words.nb.ts';

/** The set is written in English, so here a sentence is itself. */
export const assumptionWordsEn = Object.fromEntries(
  Object.keys(assumptionWordsNb).map((sentence) => [sentence, sentence]),
) as AssumptionWords;
