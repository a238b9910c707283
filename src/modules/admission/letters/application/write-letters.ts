import type { LocalDate } from '../../../../kernel/local-date.ts';
import type { Locale, Localised } from '../../../../kernel/locale.ts';
import { formatDate, formatInstant, formatList } from '../../../../web/format.ts';
import type { DocumentKind } from '../../domain/call/call.ts';
import { admissionTexts } from '../../texts/index.ts';

/** A letter in the language form that the applicant chose for this application. */
export type WrittenLetter = { readonly title: string; readonly body: string };

type Facts = {
  readonly locale: Locale;
  readonly givenName: string;
  readonly call: Localised;
  readonly at: Date;
  /** The address of the application. */
  readonly address: string;
};

export function receiptLetter(
  facts: Facts & {
    readonly municipality: string;
    readonly wishes: readonly string[];
    readonly manager:
      | { readonly kind: 'asked'; readonly name: string }
      | { readonly kind: 'stands' | 'nobody-known' };
    readonly toFollow: readonly DocumentKind[];
    readonly documentsDue: LocalDate | null;
    readonly deadline: LocalDate | null;
  },
): WrittenLetter {
  const { locale } = facts;
  const words = admissionTexts[locale].application.letters;
  const { receipt } = words;
  const { manager } = facts;
  return {
    title: receipt.title(facts.call[locale]),
    body: letter(facts, [
      [
        receipt.received(facts.call[locale], formatInstant(facts.at, locale)),
        receipt.municipality(facts.municipality),
      ].join(' '),
      [receipt.wishes, ...facts.wishes.map((wish, index) => `${index + 1}. ${wish}`)].join('\n'),
      manager.kind === 'asked'
        ? receipt.manager(manager.name)
        : manager.kind === 'stands'
          ? receipt.managerStands
          : receipt.noManager,
      facts.toFollow.length === 0 || facts.documentsDue === null
        ? ''
        : receipt.toFollow(
            formatList(
              facts.toFollow.map((kind) => words.documents[kind]),
              locale,
            ),
            formatDate(facts.documentsDue, locale),
          ),
      facts.deadline === null ? '' : receipt.change(formatDate(facts.deadline, locale)),
      `${receipt.link}\n${facts.address}`,
    ]),
  };
}

export function withdrawalLetter(facts: Facts & { readonly againUntil: LocalDate | null }): WrittenLetter {
  const { locale } = facts;
  const { withdrawal } = admissionTexts[locale].application.letters;
  return {
    title: withdrawal.title(facts.call[locale]),
    body: letter(facts, [
      withdrawal.text(facts.call[locale], formatInstant(facts.at, locale)),
      facts.againUntil === null ? withdrawal.noMore : withdrawal.again(formatDate(facts.againUntil, locale)),
      `${withdrawal.link}\n${facts.address}`,
    ]),
  };
}

function letter({ locale, givenName }: Facts, paragraphs: readonly string[]): string {
  const words = admissionTexts[locale].application.letters;
  return [
    words.greeting(givenName),
    ...paragraphs.filter((paragraph) => paragraph !== ''),
    `${words.greetings}\n${words.sender}`,
  ].join('\n\n');
}
