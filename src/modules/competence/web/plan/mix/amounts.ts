import { formatList, formatNumber } from '../../../../../web/format.ts';
import type { MixUnit } from '../../../domain/plan/mix/gaps.ts';
import { nameOf } from '../../../domain/plan/mix/problem.ts';
import type { MixAnswer, MixAsked } from '../../../domain/plan/mix/run.ts';
import type { MixFrame } from './frame.ts';

/** What each competence of a run is counted in, by the engine's names. */
export function unitsOfRun({ question }: MixAsked): ReadonlyMap<string, MixUnit> {
  return new Map(question.gaps.map(({ competence, unit }) => [nameOf(competence), unit ?? 'fte']));
}

/** What is still lacking, all years together. Full-time equivalents and persons are not added up. */
export function sayUnmet(asked: MixAsked, { plan }: MixAnswer, frame: MixFrame): string {
  const units = unitsOfRun(asked);
  const sums = (['fte', 'persons'] as const).flatMap((unit) => {
    const sum = plan.coverage.reduce(
      (total, one) => ((units.get(one.competence) ?? 'fte') === unit ? total + one.unmet : total),
      0,
    );
    return sum < 0.05 ? [] : [sayAmount(sum, unit, 1, frame)];
  });
  return sums.length === 0 ? frame.own.runs.nothing : formatList(sums, frame.locale);
}

export function sayAmount(
  amount: number,
  unit: MixUnit,
  decimals: number,
  { own, locale }: MixFrame,
): string {
  const isWhole = unit === 'persons' && Math.abs(amount - Math.round(amount)) < 1e-6;
  return own.runs.amounts[unit](formatNumber(amount, locale, isWhole ? 0 : decimals));
}

/** An amount of which it is not known of what: in a run of one unit it is of that. */
export function sayOfAny(amount: number, asked: MixAsked, frame: MixFrame): string {
  const units = [...new Set(unitsOfRun(asked).values())];
  return units.length === 1
    ? sayAmount(amount, units[0]!, 2, frame)
    : frame.own.runs.mixed(formatNumber(amount, frame.locale, 2));
}
