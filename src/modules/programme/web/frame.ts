import type { Locale } from '../../../kernel/locale.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import { type ShellTexts, shellTexts } from '../../../web/layout/texts/index.ts';
import type { WebContext } from '../../../web/types.ts';
import { programmeTexts } from '../texts/index.ts';
import type { ProgrammeTexts } from '../texts/nb.ts';

/** What every page of the catalogue is written with. */
export type Frame = {
  readonly locale: Locale;
  readonly texts: ProgrammeTexts;
  readonly shell: ShellTexts;
  readonly today: LocalDate;
};

export function frameOf(c: WebContext): Frame {
  const { locale, platform } = c.var;
  return { locale, texts: programmeTexts[locale], shell: shellTexts(locale), today: platform.today };
}
