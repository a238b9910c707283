import { NotFound } from '../../../access/index.ts';
import { isUuid } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { FieldFailure } from '../../../web/components/error-summary.tsx';
import { type ShellTexts, shellTexts } from '../../../web/layout/texts/index.ts';
import type { WebContext } from '../../../web/types.ts';
import { type CohortTexts, cohortTexts } from '../texts/index.ts';

/** What every page of this room is written with. */
export type Words = {
  readonly locale: Locale;
  readonly texts: CohortTexts;
  readonly shell: ShellTexts;
  readonly today: LocalDate;
};

export function wordsOf(c: WebContext): Words {
  const { locale, platform } = c.var;
  return { locale, texts: cohortTexts[locale], shell: shellTexts(locale), today: platform.today };
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

/** What just happened, when the address says something that the page has a sentence for. */
export function doneIn<Key extends string>(
  c: WebContext,
  sentences: Readonly<Record<Key, string>>,
): string | undefined {
  const key = c.req.query('done') ?? '';
  return Object.hasOwn(sentences, key) ? sentences[key as Key] : undefined;
}

type SimpleError = {
  [Key in keyof CohortTexts['errors']]: CohortTexts['errors'][Key] extends string ? Key : never;
}[keyof CohortTexts['errors']];

/** The sentence for a code from a schema or an action; a code without one is our mistake and is said as it is. */
export function sentence(texts: CohortTexts, code: string): string {
  const found = texts.errors[code as SimpleError] as unknown;
  return typeof found === 'string' ? found : code;
}

/** The codes of a form as the page shows them, field by field. */
export function failuresOf(
  texts: CohortTexts,
  errors: Readonly<Record<string, string>>,
): readonly FieldFailure[] {
  return Object.entries(errors).map(([field, code]) => ({ field, message: sentence(texts, code) }));
}
