import { scaleLinear } from 'd3-scale';
import { FEW, isFew } from '../../../kernel/few.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { formatNumber } from '../../format.ts';
import type { ShellTexts } from '../../layout/texts/index.ts';

/** Lengths along the axis of time are parts of a thousand of its width, so that a chart fits any width without scaling its letters. */
export const WIDTH = 1000;

export type TimeScales = {
  readonly x: (year: number) => number;
  /** The same place in per cent, for what is not a path. */
  readonly percent: (year: number) => string;
  readonly y: (value: number) => number;
  readonly years: readonly number[];
  readonly values: readonly number[];
};

/** Years from left to right; values from zero (or below it) to the highest, at even steps. */
export function timeScales(
  years: readonly number[],
  values: readonly number[],
  height: { readonly top: number; readonly bottom: number },
  few?: string,
): TimeScales {
  const first = Math.min(...years);
  const last = Math.max(first + 1, ...years);
  const x = scaleLinear([first, last], [0, WIDTH]);
  const y = scaleLinear([Math.min(0, ...values), highest(values, few)], [height.bottom, height.top]);
  y.nice(4);
  return {
    x,
    percent: (year) => `${Math.round(x(year) * 10) / 100}%`,
    y,
    years: yearTicks(first, last),
    values: y.ticks(4).filter((value) => few === undefined || !isFew(value)),
  };
}

/** Where an axis ends; one of persons never has room for few of them only, because its steps would count them out. */
export function highest(values: readonly number[], few: string | undefined): number {
  return Math.max(few === undefined ? 1e-9 : 2 * FEW, ...values);
}

/** At most five years, all at even steps. */
function yearTicks(first: number, last: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50].find((size) => (last - first) / size <= 5) ?? 100;
  const ticks: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push(year);
  return ticks;
}

/**
 * A figure beside an axis: short, "1,2 mill." from a million on.
 *
 * @param few said of persons who are too few to be counted out; given where the figures count persons
 */
export function shortNumber(value: number, locale: Locale, texts: ShellTexts['chart'], few?: string): string {
  if (few !== undefined && isFew(value)) return few;
  const size = Math.abs(value);
  if (size >= 1e6) return texts.million(formatNumber(value / 1e6, locale, size >= 1e7 ? 0 : 1));
  if (size >= 20 || few !== undefined || Number.isInteger(value))
    return formatNumber(Math.round(value), locale, 0);
  return formatNumber(value, locale, 1);
}
