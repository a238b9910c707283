import type { LocalDate } from '../../../kernel/local-date.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { Ore } from '../../../kernel/ore.ts';
import { assertNever } from '../../../kernel/result.ts';
import type { Letter } from '../../../platform/mail.ts';
import { formatDate, formatList, formatMoney } from '../../../web/format.ts';
import type { Recipient } from '../domain/recipients.ts';
import type { Side } from '../domain/steps.ts';
import type { Happening } from '../domain/timeline.ts';
import { admissionTexts } from '../texts/index.ts';
import { letterTexts } from '../texts/letters/index.ts';

export type WrittenLetter = Pick<Letter, 'subject' | 'text'>;

/** What a letter can say of an order; all of it is in the order that the reader may open. */
export type LetterFacts = {
  readonly number: string;
  readonly programme: string;
  readonly lead: string;
  readonly partners: readonly string[];
  readonly courses: readonly string[];
  readonly start: LocalDate | null;
  readonly place: string;
  readonly seats: number;
  readonly price: Ore | null;
  readonly validTo: LocalDate | null;
  /** The reader's own municipality and its seats, for a partner. */
  readonly own: { readonly name: string; readonly seats: number } | null;
  readonly side: Side;
  readonly note: string;
  readonly address: string;
};

type Reader = { readonly name: string; readonly locale: Locale };

/** A letter about what has happened to an order, to one of those whom it concerns. */
export function orderLetter(
  happening: Exclude<Happening, 'begun' | 'taken-back'>,
  to: Recipient,
  reader: Reader,
  facts: LetterFacts,
): WrittenLetter {
  const texts = letterTexts[reader.locale];
  const { subject, paragraphs } = contentOf(happening, to, reader.locale, facts);
  return {
    subject,
    text: [
      texts.greeting(reader.name),
      ...paragraphs,
      texts.order(facts.number, facts.programme),
      `${texts.greetings}\n${texts.sender}`,
      '',
    ].join('\n\n'),
  };
}

/** Those who are told that an order was taken back can no longer read it, so the letter says no more than that. */
export function takenBackLetter(reader: Reader, order: { number: string; lead: string }): WrittenLetter {
  const texts = letterTexts[reader.locale];
  return {
    subject: texts.takenBack.subject(order.number),
    text: [
      texts.greeting(reader.name),
      texts.takenBack.text(order.lead, order.number),
      `${texts.greetings}\n${texts.sender}`,
      '',
    ].join('\n\n'),
  };
}

function contentOf(
  happening: Exclude<Happening, 'begun' | 'taken-back'>,
  to: Recipient,
  locale: Locale,
  facts: LetterFacts,
): { subject: string; paragraphs: readonly string[] } {
  const texts = letterTexts[locale];
  const { seatCount, order: words } = admissionTexts[locale];
  const todo = (sentence: string) => `${sentence}\n${facts.address}`;
  const wish = texts.wish(
    facts.courses.join(', '),
    facts.start === null ? words.notGiven : formatDate(facts.start, locale),
    facts.place,
  );
  const price = facts.price === null ? '' : formatMoney(facts.price, locale);
  const validTo = facts.validTo === null ? '' : formatDate(facts.validTo, locale);
  const own = facts.own ?? { name: facts.lead, seats: facts.seats };

  switch (happening) {
    case 'sent':
      if (to === 'partner-advisers') {
        const part = texts.sentToPartner;
        return {
          subject: part.subject(facts.lead),
          paragraphs: [part.text(facts.lead, own.name, seatCount(own.seats)), wish, todo(part.todo)],
        };
      }
      return {
        subject: texts.sent.subject(facts.lead),
        paragraphs: [
          facts.partners.length === 0
            ? texts.sent.text(facts.lead, seatCount(facts.seats))
            : texts.sent.together(facts.lead, formatList(facts.partners, locale), seatCount(facts.seats)),
          wish,
          todo(texts.sent.todo),
        ],
      };
    case 'offered':
    case 'offered-again': {
      const part = happening === 'offered' ? texts.offered : texts.offeredAgain;
      return { subject: part.subject, paragraphs: [part.text(price, validTo), wish, todo(part.todo)] };
    }
    case 'asked-again':
      return {
        subject: texts.askedAgain.subject(facts.lead),
        paragraphs: [
          texts.askedAgain.text(facts.lead),
          `${texts.theirWords}\n${facts.note}`,
          todo(texts.askedAgain.todo),
        ],
      };
    case 'accepted':
      return to === 'partner-advisers'
        ? {
            subject: texts.acceptedForPartner.subject(facts.lead),
            paragraphs: [
              texts.acceptedForPartner.text(facts.lead, own.name, seatCount(own.seats)),
              todo(texts.acceptedForPartner.todo),
            ],
          }
        : {
            subject: texts.accepted.subject(facts.lead),
            paragraphs: [texts.accepted.text(facts.lead, price), todo(texts.accepted.todo)],
          };
    case 'planned':
      return { subject: texts.planned.subject, paragraphs: [texts.planned.text, todo(texts.planned.todo)] };
    case 'cancelled': {
      const part = texts.cancelled;
      return {
        subject: part.subject(facts.number),
        paragraphs: [
          facts.side === 'lead' ? part.byLead(facts.lead) : part.byProgramme,
          `${texts.reason}\n${facts.note}`,
          todo(part.todo),
        ],
      };
    }
    default:
      return assertNever(happening);
  }
}
