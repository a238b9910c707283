import { scaleLinear } from 'd3-scale';
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
): TimeScales {
  const first = Math.min(...years);
  const last = Math.max(first + 1, ...years);
  const x = scaleLinear([first, last], [0, WIDTH]);
  const y = scaleLinear([Math.min(0, ...values), Math.max(1e-9, ...values)], [height.bottom, height.top]);
  y.nice(4);
  return {
    x,
    percent: (year) => `${Math.round(x(year) * 10) / 100}%`,
    y,
    years: yearTicks(first, last),
    values: y.ticks(4),
  };
}

/** At most five years, all at even steps. */
function yearTicks(first: number, last: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50].find((size) => (last - first) / size <= 5) ?? 100;
  const ticks: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push(year);
  return ticks;
}

/** A figure beside an axis: short, "1,2 mill." from a million on. */
export function shortNumber(value: number, locale: Locale, texts: ShellTexts['chart']): string {
  const size = Math.abs(value);
  if (size >= 1e6) return texts.million(formatNumber(value / 1e6, locale, size >= 1e7 ? 0 : 1));
  if (size >= 20 || Number.isInteger(value)) return formatNumber(wholeOf(value), locale, 0);
  return formatNumber(value, locale, 1);
}

/** Never "−0". */
function wholeOf(value: number): number {
  const whole = Math.round(value);
  return whole === 0 ? 0 : whole;
}
