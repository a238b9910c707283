import { isFew } from '../../../../kernel/few.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import { formatDate, formatNumber } from '../../../../web/format.ts';
import type { ShellTexts } from '../../../../web/layout/texts/index.ts';
import type { NeedTexts } from '../../texts/need.ts';
import type { NeedPicture } from '../../views/need/need.ts';
import type { OwnStaff } from '../../views/need/own-staff.ts';
import type { Place } from '../../views/need/places.ts';

/** What every part of the page needs to speak. */
export type Words = { readonly locale: Locale; readonly texts: NeedTexts; readonly shell: ShellTexts };

/** A part of the page: its words, what it shows, and how the levers stand as an address says it. */
export type PartProps = {
  readonly words: Words;
  readonly picture: NeedPicture;
  readonly query: string;
};

/** Whole persons; a handful of them is not counted out. */
export function persons(value: number, { locale, texts }: Words): string {
  return isFew(value) ? texts.few : formatNumber(Math.max(0, Math.round(value)), locale, 0);
}

/** Full-time equivalents: to the tenth as long as a tenth says something. */
export function ftes(value: number, { locale }: Words): string {
  return rounded(value, Math.abs(value) < 100 ? 1 : 0, locale);
}

function rounded(value: number, decimals: number, locale: Locale): string {
  const near = Number(value.toFixed(decimals));
  return formatNumber(near === 0 ? 0 : near, locale, decimals);
}

type Ends = { readonly low: number; readonly high: number; readonly say: (value: number) => string };

/**
 * Both ends of a range as one says them: to a round figure that is small against the range, for more digits would promise more than
 * is known. The tables and files have the figures themselves.
 */
function endsOf(range: Pick<Range, 'p10' | 'p90'>, { locale }: Words): Ends {
  const { p10, p90 } = range;
  const decimals = p90 - p10 < 10 && Math.max(Math.abs(p10), Math.abs(p90)) < 20 ? 1 : 0;
  const end = (value: number): number => Number(roundedIn(range, value).toFixed(decimals));
  return { low: end(p10), high: end(p90), say: (value) => rounded(value, decimals, locale) };
}

function roundedIn({ p10, p90 }: Pick<Range, 'p10' | 'p90'>, value: number): number {
  const width = p90 - p10;
  const step = width < 100 ? 0 : 10 ** Math.floor(Math.log10(width / 10));
  return step === 0 ? value : Math.round(value / step) * step;
}

/** "mellom 120 og 160", and the one figure where both ends are said alike. */
function span(low: number, high: number, say: Ends['say'], between: Between): string {
  return say(low) === say(high) ? say(low) : between(say(low), say(high));
}

/** Persons of such a range, as one says them. */
export function likelyPersons(range: Range): Say {
  return (value, words) => persons(roundedIn(range, value), words);
}

/** What is lacking, or to spare, as the middle of a sentence. What is said is what the rounded figures say: nothing is 0 to spare. */
export function sayGap(range: Range, words: Words): string {
  const { gap, between } = words.texts;
  const { low, high, say } = endsOf(range, words);
  if (low >= 0) return gap.said.short(span(low, high, say, between));
  if (high > 0) return gap.said.maybe(say(-low), say(high));
  return gap.said.enough(span(-high, -low, say, between));
}

/** "mellom 120 og 160" full-time equivalents. */
export function likelyFtes(
  range: Pick<Range, 'p10' | 'p90'>,
  words: Words,
  between: Between = words.texts.between,
): string {
  const { low, high, say } = endsOf(range, words);
  return span(low, high, say, between);
}

export function sayDifference(range: Pick<Range, 'p10' | 'p90'>, words: Words): string {
  const { levers: texts, between } = words.texts;
  const { low, high, say } = endsOf(range, words);
  if (low === 0 && high === 0) return texts.same;
  if (high <= 0) return texts.less(span(-high, -low, say, between));
  if (low >= 0) return texts.more(span(low, high, say, between));
  return texts.mixed(say(-low), say(high));
}

export type Range = { readonly p10: number; readonly p50: number; readonly p90: number };
/** How two ends stand together: "mellom 120 og 160" in a sentence, "120 til 160" in a cell. */
export type Between = (low: string, high: string) => string;
export type Say = (value: number, words: Words) => string;

/** "mellom 120 og 160"; the one figure when both ends are the same, and "høyst 7" when the lower is too few to be told. */
export function likely(
  range: Pick<Range, 'p10' | 'p90'>,
  say: Say,
  words: Words,
  between: Between = words.texts.between,
): string {
  const { few, upTo } = words.texts;
  const [low, high] = [say(range.p10, words), say(range.p90, words)];
  if (low === high) return low;
  if (high === few) return few;
  return low === few ? upTo(high) : between(low, high);
}

/** "+12,3" or "−4,0": a change, in full-time equivalents. */
export function signed(value: number, words: Words): string {
  return `${value > 0.05 ? '+' : ''}${ftes(value, words)}`;
}

/** "mellom −12 og −7": a change with its range. */
export function likelyChange(range: Pick<Range, 'p10' | 'p90'>, words: Words): string {
  const { low, high, say } = endsOf(range, words);
  return span(low, high, (value) => (value > 0 ? `+${say(value)}` : say(value)), words.texts.between);
}

export function placeName(place: Place, { texts }: Words): string {
  return place.kind === 'country' ? texts.country : place.name;
}

export function registerLine({ source }: NeedPicture, { texts }: Words): string {
  return texts.sources.register(source.publisher, source.name, source.vintage);
}

/** "personallisten per 1. november 2026", in the middle of a sentence. */
export function nameOfList(
  { listedOn }: OwnStaff,
  { words, picture }: Pick<PartProps, 'words' | 'picture'>,
): string {
  const { list } = words.texts.ownStaff;
  return listedOn === null
    ? list.register(formatDate(picture.today, words.locale))
    : list.on(formatDate(listedOn, words.locale));
}
