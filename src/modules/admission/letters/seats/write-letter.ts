import type { LocalDate } from '../../../../kernel/local-date.ts';
import { formatDate } from '../../../../web/format.ts';
import { type AppealFacts, appealParagraphs } from '../appeal-paragraphs.ts';
import { admissionTexts } from '../../texts/index.ts';

export const SEAT_LETTERS = [
  'offered',
  'waiting',
  'not-placed',
  'awaits-free-seat',
  'promoted',
  'lapsed',
  'class-cancelled',
  'call-cancelled',
  'appeal-upheld',
  'non-credit',
] as const;
export type SeatLetterKind = (typeof SEAT_LETTERS)[number];

export type SeatLetterFacts = AppealFacts & {
  readonly givenName: string;
  readonly call: string;
  /** The class of the offer that the letter is about. */
  readonly callClass: { readonly name: string; readonly city: string; readonly startsOn: LocalDate } | null;
  readonly replyBy: LocalDate | null;
  readonly why: string;
  readonly reason: string;
  /** Where the reader answers or sees what applies. */
  readonly address: string;
};

/**
 * A letter in the language form of the application: what was decided, why, and what the reader can do. A seat that lapses
 * or a call that is called off is no decision about the reader, and neither is the word that one waits without credits.
 */
export function seatLetter(
  kind: SeatLetterKind,
  facts: SeatLetterFacts,
): { readonly title: string; readonly body: string } {
  const words = admissionTexts[facts.locale].seats.letters;
  const { title } = words[kind];
  return {
    title,
    body: [
      words.greeting(facts.givenName),
      ...paragraphsOf(kind, facts),
      words.about(facts.call),
      facts.contact === '' ? '' : words.contact(facts.contact),
      `${words.greetings}\n${facts.institution}`,
    ]
      .filter((paragraph) => paragraph !== '')
      .join('\n\n'),
  };
}

function paragraphsOf(kind: SeatLetterKind, facts: SeatLetterFacts): readonly string[] {
  const { locale, callClass, replyBy, why } = facts;
  const words = admissionTexts[locale].seats.letters;
  const aboutClass =
    callClass === null
      ? ''
      : words.class(callClass.name, callClass.city, formatDate(callClass.startsOn, locale));
  const see = `${words.see}\n${facts.address}`;
  switch (kind) {
    case 'offered':
    case 'promoted':
    case 'appeal-upheld':
    case 'non-credit':
      return [
        words[kind].text,
        aboutClass,
        why,
        replyBy === null ? '' : words.reply(formatDate(replyBy, locale)),
        `${words.link}\n${facts.address}`,
        ...appealParagraphs(facts),
      ];
    case 'waiting':
    case 'not-placed':
      return [words[kind].text, why, see, ...appealParagraphs(facts)];
    case 'lapsed':
      return [words.lapsed.text, aboutClass, see];
    case 'awaits-free-seat':
      return [words[kind].text, see];
    case 'class-cancelled':
      return [why, words.reason(facts.reason), see, ...appealParagraphs(facts)];
    case 'call-cancelled':
      return [words[kind].text, words.reason(facts.reason)];
  }
}
