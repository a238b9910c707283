import { NotFound } from '../../../access/index.ts';
import { isUuid } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { FieldFailure } from '../../../web/components/error-summary.tsx';
import { type ShellTexts, shellTexts } from '../../../web/layout/texts/index.ts';
import type { WebContext } from '../../../web/types.ts';
import { type AdmissionTexts, admissionTexts } from '../texts/index.ts';

/** What every page of this room is written with. */
export type Frame = {
  readonly locale: Locale;
  readonly texts: AdmissionTexts;
  readonly shell: ShellTexts;
  readonly today: LocalDate;
};

export function frameOf(c: WebContext): Frame {
  const { locale, platform } = c.var;
  return { locale, texts: admissionTexts[locale], shell: shellTexts(locale), today: platform.today };
}

/**
 * The id in the address.
 *
 * @throws NotFound when it is not one, so that the database is never asked about nonsense
 */
export function idIn<Id extends string>(c: WebContext, name: string): Id {
  const text = c.req.param(name) ?? '';
  if (!isUuid(text)) throw new NotFound(name);
  return text as Id;
}

/** One of the words that the address may hold; anything else is as if it were not there. */
export function wordIn<Word extends string>(
  c: WebContext,
  name: string,
  words: Readonly<Record<Word, unknown>>,
): Word | undefined {
  const text = c.req.query(name) ?? '';
  return Object.hasOwn(words, text) ? (text as Word) : undefined;
}

/** What a form came with and what is wrong with it; a page that is opened for the first time has what is stored. */
export type FormState<Field extends string = string> = {
  readonly values: Readonly<Partial<Record<Field, string>>>;
  readonly errors: readonly FieldFailure[];
};
