import type { LocalDate } from '../../../kernel/local-date.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { formatDate } from '../../../web/format.ts';
import { admissionTexts } from '../texts/index.ts';

export type AppealFacts = {
  readonly locale: Locale;
  /** Who offers the programme, and so decides and takes appeals. */
  readonly institution: string;
  /** Where to write about the call; empty in calls from before it was asked for. */
  readonly contact: string;
  readonly appealBy: LocalDate;
};

/** How to appeal, by when and to whom, and the right to see the case: the same words in every decision. */
export function appealParagraphs({ locale, appealBy, institution, contact }: AppealFacts): readonly string[] {
  const { appeal: words } = admissionTexts[locale].assessment.letters;
  const to = contact === '' ? institution : `${institution} (${contact})`;
  return [`${words.heading}\n${words.text(formatDate(appealBy, locale), to)}`, words.rights];
}
