import { describe, expect, it } from 'vitest';
import { bokmalWordsIn } from '../../../../../tests/nynorsk-check.ts';
import { LOCALES, type Locale } from '../../../../kernel/locale.ts';
import { localDate } from '../../../../kernel/local-date.ts';
import type { Why } from '../../domain/seats/why.ts';
import { admissionTexts } from '../../texts/index.ts';
import { sayWhy } from '../../texts/seats/say-why.ts';
import { appealParagraphs } from '../appeal-paragraphs.ts';
import { SEAT_LETTERS, seatLetter, type SeatLetterKind } from './write-letter.ts';

const place = { turn: 3, of: 9, rank: 1, formalLeadershipEducation: false, refusals: [] };
const refusals = [{ class: 'oslo', reason: 'full' as const }];

type Case = {
  readonly why?: Why;
  readonly isDecision: boolean;
  readonly hasClass: boolean;
  readonly replies: boolean;
  readonly reason?: true;
  /** What the reader can do next is a page; a call that is no more has none. */
  readonly leads: boolean;
};

const offer = { isDecision: true, hasClass: true, replies: true, leads: true };
const CASES: Readonly<Record<SeatLetterKind, Case>> = {
  offered: {
    ...offer,
    why: { kind: 'allocated', reasons: { ...place, refusals, class: 'bergen', wish: 2 } },
  },
  waiting: {
    why: { kind: 'allocated', reasons: { ...place, refusals, place: 4 } },
    isDecision: true,
    hasClass: false,
    replies: false,
    leads: true,
  },
  'not-placed': {
    why: { kind: 'not-placed', why: 'not-nominated' },
    isDecision: true,
    hasClass: false,
    replies: false,
    leads: true,
  },
  'awaits-free-seat': { isDecision: false, hasClass: false, replies: false, leads: true },
  promoted: { ...offer, why: { kind: 'promoted', class: 'bergen' } },
  lapsed: { isDecision: false, hasClass: true, replies: false, leads: true },
  'class-cancelled': {
    why: { kind: 'class-cancelled', class: 'bergen', after: 'waits' },
    isDecision: true,
    hasClass: false,
    replies: false,
    reason: true,
    leads: true,
  },
  'call-cancelled': { isDecision: false, hasClass: false, replies: false, reason: true, leads: false },
  'appeal-upheld': { ...offer, why: { kind: 'appeal', class: 'bergen' } },
  'non-credit': { ...offer, why: { kind: 'non-credit', class: 'bergen' } },
};

const NAMES: Readonly<Record<string, string>> = { oslo: 'Oslo 1', bergen: 'Bergen 1' };
const REASON = 'Foredragshaldar';
const ADDRESS = 'https://lederloft.example/applications/1/offer';

function write(kind: SeatLetterKind, locale: Locale, contact = 'opptak@hogskulen.example') {
  const { why } = CASES[kind];
  const said = why === undefined ? '' : sayWhy(why, (id) => NAMES[id] ?? '', locale);
  const facts = {
    locale,
    givenName: 'Mildrid',
    call: 'Leiarskulen 2027',
    institution: 'Høgskulen',
    contact,
    appealBy: localDate('2027-06-10'),
    callClass: { name: 'Bergen 1', city: 'Bergen', startsOn: localDate('2027-09-06') },
    replyBy: localDate('2027-06-03'),
    why: said,
    reason: REASON,
    address: ADDRESS,
  };
  return { ...seatLetter(kind, facts), said, facts };
}

const EVERY = LOCALES.flatMap((locale) => SEAT_LETTERS.map((kind) => [kind, locale] as const));

describe.each(EVERY)('the letter «%s» in %s', (kind, locale) => {
  const words = admissionTexts[locale].seats.letters;
  const expected = CASES[kind];
  const { title, body, said, facts } = write(kind, locale);

  it('greets, names the call, and is signed by the institution', () => {
    expect(title).toBe(words[kind].title);
    expect(body.startsWith(`${words.greeting('Mildrid')}\n\n`)).toBe(true);
    expect(body).toContain(words.about('Leiarskulen 2027'));
    expect(body.endsWith(`${words.greetings}\nHøgskulen`)).toBe(true);
  });

  it('says why where there is a reason, which class where there is one, and what the reader does next', () => {
    expect(said !== '').toBe(expected.why !== undefined);
    expect(body).toContain(said);
    expect(body.includes(REASON)).toBe(expected.reason === true);
    expect(body.includes(words.class('Bergen 1', 'Bergen', '6. september 2027').split('\n')[0] ?? '')).toBe(
      expected.hasClass,
    );
    expect(body.includes(words.link)).toBe(expected.replies);
    expect(body.includes(ADDRESS)).toBe(expected.leads);
  });

  it('tells how to appeal, by when, to whom and by which law when it is a decision, and only then', () => {
    const [how, rights] = appealParagraphs(facts);
    for (const paragraph of [how, rights]) expect(body.includes(paragraph ?? '?')).toBe(expected.isDecision);
    expect(how).toContain('Høgskulen (opptak@hogskulen.example)');
    expect(how?.replaceAll('\u00a0', ' ')).toMatch(/10\.? (juni|June) 2027/);
  });

  it('has nothing left open in it, with a contact and without one', () => {
    for (const text of [body, write(kind, locale, '').body]) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|«»|“”|\(\)|\$\{| {2}|\n{3}|: ?\n\n/);
      expect(text).not.toMatch(/ [.,]/);
    }
    expect(body).toContain(words.contact('opptak@hogskulen.example'));
    expect(write(kind, locale, '').body).not.toContain('@');
  });
});

it.each(SEAT_LETTERS)('the letter «%s» is nynorsk where that is the language form', (kind) => {
  const { title, body } = write(kind, 'nn');
  expect(bokmalWordsIn(`${title}\n${body}`)).toEqual([]);
});
