import type { Locale } from '../../../../kernel/locale.ts';
import { formatDate, formatList, formatNumber } from '../../../../web/format.ts';
import {
  type FigureLine,
  type FigurePart,
  type FigurePoint,
  type FigureSet,
  lineOf,
  pointIn,
  yearAhead,
} from '../../domain/plan/figures/figure-set.ts';
import { needTexts } from '../need.ts';
import { planFiguresTexts } from './figures.ts';

type Unit = FigureLine['unit'];

/** "1 180–1 290 (1 234)": the range before its middle; one figure where the range is none. */
export function sayPoint(point: FigurePoint, unit: Unit, locale: Locale): string {
  const [low, middle, high] = saidOf(point, unit, locale);
  return low === high ? middle : `${rangeOf(point, low, high, locale)} (${middle})`;
}

/** "1 180–1 290", without the middle. */
export function sayRange(point: FigurePoint, unit: Unit, locale: Locale): string {
  const [low, , high] = saidOf(point, unit, locale);
  return low === high ? low : rangeOf(point, low, high, locale);
}

/** "mellom 1 180 og 1 290", as in the middle of a sentence. */
export function sayLikely(point: FigurePoint, unit: Unit, locale: Locale): string {
  const { between, few, upTo } = needTexts[locale];
  const [low, , high] = saidOf(point, unit, locale);
  if (low === high) return low;
  return low === few ? upTo(high) : between(low, high);
}

export function sayMiddle(point: FigurePoint, unit: Unit, locale: Locale): string {
  return saidOf(point, unit, locale)[1];
}

function rangeOf(point: FigurePoint, low: string, high: string, locale: Locale): string {
  return (point.p10 ?? 0) < 0 ? planFiguresTexts[locale].fromTo(low, high) : `${low}–${high}`;
}

/** All three to the same decimal: what one does not know, the others do not either. */
function saidOf(
  { p10, p50, p90 }: FigurePoint,
  unit: Unit,
  locale: Locale,
): readonly [string, string, string] {
  const most = Math.max(Math.abs(p10 ?? 0), Math.abs(p90 ?? 0));
  const decimals = unit === 'fte' && most < 100 ? 1 : 0;
  const say = (value: number | null): string => {
    // Fewer than five persons are told as that and not counted out.
    if (value === null) return needTexts[locale].few;
    const near = Number(value.toFixed(decimals));
    return formatNumber(near === 0 ? 0 : near, locale, decimals);
  };
  return [say(p10), say(p50), say(p90)];
}

/** What a line is of: the same words as on the page about the need of the place. */
export function nameOfLine(
  { part, item }: { readonly part: FigurePart; readonly item: string },
  locale: Locale,
): string {
  const { population, conditions, staff, gap } = needTexts[locale];
  const named = (names: Readonly<Record<string, string>>): string => names[item] ?? item;
  switch (part) {
    case 'population':
      return named(population.bands);
    case 'conditions':
      return named(conditions.names);
    case 'users':
    case 'services':
      return named(staff.services);
    case 'education':
    case 'supply-by-education':
    case 'gap-by-education':
      return named(staff.competences);
    case 'profession':
      return named(planFiguresTexts[locale].professions);
    case 'need-and-supply':
      return item === 'need' ? gap.needLong : gap.supplyLong;
    case 'gap':
      return gap.lacking;
  }
}

/** The two sentences that a set comes to: the oldest, and the work, from the base year to the plan's last. */
export function sayInShort(figures: FigureSet, lastYear: number, locale: Locale): string {
  const texts = planFiguresTexts[locale];
  const { baseYear } = figures;
  const then = yearAhead(figures, lastYear);
  const said = (
    line: FigureLine | undefined,
    say: (now: string, likely: string) => string,
  ): readonly string[] => {
    const [now, later] = [line && pointIn(line, baseYear), line && pointIn(line, then)];
    if (line === undefined || now === undefined || later === undefined) return [];
    return [say(sayMiddle(now, line.unit, locale), sayLikely(later, line.unit, locale))];
  };
  return [
    ...said(lineOf(figures, 'population', 'from80'), (now, likely) =>
      texts.words(now, baseYear, likely, then),
    ),
    ...said(lineOf(figures, 'need-and-supply', 'need'), (now, likely) =>
      texts.staffWords(now, baseYear, likely, then),
    ),
  ].join(' ');
}

/** What was counted of staff, and what was not. */
export function sayStaffBasis({ staff }: FigureSet, locale: Locale): string {
  const { gap } = planFiguresTexts[locale];
  if (staff.basis === 'need') return gap.need;
  const names = staff.unknown.map((item) => nameOfLine({ part: 'education', item }, locale).toLowerCase());
  return names.length === 0 ? '' : gap.list(formatList(names, locale));
}

/** What a chart of these lines shows, a sentence each. */
export function sayCourses(lines: readonly FigureLine[], locale: Locale): string {
  return lines
    .map((line) => {
      const [first, last] = [line.points[0]!, line.points.at(-1)!];
      const [now, likely] = [sayMiddle(first, line.unit, locale), sayLikely(last, line.unit, locale)];
      return planFiguresTexts[locale].paper.lineAlt(
        nameOfLine(line, locale),
        now,
        first.year,
        likely,
        last.year,
      );
    })
    .join(' ');
}

const ON_STAFF: ReadonlySet<FigurePart> = new Set([
  'need-and-supply',
  'gap',
  'supply-by-education',
  'gap-by-education',
]);

/** What figures of these parts are made of: the register, what was published about users, and the staff list. */
export function saySources(set: FigureSet, parts: readonly FigurePart[], locale: Locale): string {
  const { register, users, staff, place } = set;
  const isOfPeople = parts.every((part) => part === 'population' || part === 'conditions');
  const isOfStaff = parts.some((part) => ON_STAFF.has(part));
  const { staffList } = planFiguresTexts[locale].paper;
  return [
    ...[register, ...(isOfPeople ? [] : users)].map(sayOrigin),
    ...(isOfStaff && staff.basis === 'list'
      ? [staffList(place, staff.listedOn && formatDate(staff.listedOn, locale))]
      : []),
  ].join('; ');
}

/** "Statistisk sentralbyrå: Folkemengde …, 2025". */
export function sayOrigin(one: Pick<FigureSet['register'], 'publisher' | 'name' | 'vintage'>): string {
  return `${one.publisher}: ${one.name}, ${one.vintage}`;
}
