import type { Locale } from '../../../kernel/locale.ts';
import { formatList } from '../../../web/format.ts';
import type { CaseDraftTexts } from '../texts/plan/case-draft.ts';
import type { PlanContent } from '../domain/plan/content.ts';
import {
  type FigureLine,
  type FigurePoint,
  lineOf,
  pointIn,
  yearAhead,
} from '../domain/plan/figures/figure-set.ts';
import { sayLikely, sayMiddle, sayRange } from '../texts/plan/say-figures.ts';
import type { PaperWords } from './words.ts';

/** A part of a draft: a heading, and paragraphs and lists below it. */
export type DraftPart = { readonly heading: string; readonly paragraphs: readonly string[] };

/** Items of a list, none of which can begin something else; nothing when there are none. */
export function listUnder(lead: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  return [lead, items.map((item) => `- ${item.replace(/\s+/g, ' ').trim()}`).join('\n')];
}

/** "demens, ABC-opplæring og psykolog", as names stand in a sentence. */
export function inSentence(names: readonly string[], language: Locale): string {
  const small = (name: string) =>
    /^\p{Lu}\p{Ll}/u.test(name) ? name.slice(0, 1).toLocaleLowerCase('nb') + name.slice(1) : name;
  return formatList(names.map(small), language);
}

/** How much work is lacking, or to spare, if nothing new is done; undefined where the plan has no projection. */
export function sayGap(
  { figures, lastYear }: PlanContent,
  words: PaperWords,
  texts: CaseDraftTexts,
): string | undefined {
  const { outlook } = texts;
  if (figures === undefined || figures === null) return undefined;
  const then = yearAhead(figures, lastYear);
  const line = lineOf(figures, 'gap', 'gap');
  const point = line && pointIn(line, then);
  if (line === undefined || point === undefined) return undefined;
  const { p10, p50, p90 } = point;
  const isSpare = (p90 ?? 0) < 0;
  if ((p10 ?? 0) < 0 && !isSpare) return outlook.gapUnsure(sayRange(point, line.unit, words.language), then);
  const less = (value: number | null): number | null => (value === null ? null : -value);
  const told = isSpare ? { ...point, p10: less(p90), p50: less(p50), p90: less(p10) } : point;
  const [likely, middle] = sayBand(told, line.unit, words, texts);
  return (isSpare ? outlook.spare : outlook.gap)(likely, then, middle);
}

/** The range first, and its middle, which is nothing beside a range that is one figure. */
export function sayBand(
  point: FigurePoint,
  unit: FigureLine['unit'],
  { language }: PaperWords,
  { outlook }: CaseDraftTexts,
): readonly [likely: string, middle: string] {
  const [likely, middle] = [sayLikely(point, unit, language), sayMiddle(point, unit, language)];
  return [likely, likely === middle ? '' : outlook.middle(middle)];
}
